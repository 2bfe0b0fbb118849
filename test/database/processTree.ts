import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** The processes, zombies left out, whose command line holds all the words. */
export function processesWith(...words: string[]): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,stat=,args=', '-ww'], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .map((line) => line.trim().match(/^(\d+) +(\S+) +(.*)$/))
    .filter((row) => row && !row[2]?.startsWith('Z') && words.every((word) => row[3]?.includes(word)))
    .map((row) => Number(row?.[1]))
    .filter((pid) => pid !== process.pid)
}

/** The Java processes that run in a graph's home. */
export function javasOf(home: string): number[] {
  return processesWith('CommunityEntryPoint', `--home-dir=${home}/server`)
}

/** The shells that end a process should we die. */
export function guardsOf(pid: number): number[] {
  return processesWith('neo4j-guard', `neo4j-guard ${pid}`)
}

/** Waits until the condition holds; fails after a minute. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (holds()) return
    await sleep(100)
  }
  throw new Error(`waited a minute in vain: ${what}`)
}
