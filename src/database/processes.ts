import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process, told apart from a later one that was given the same number. */
export interface ProcessMark {
  pid: number
  startedAt: string
}

export function markProcess(pid: number): ProcessMark | null {
  const startedAt = startTime(pid)
  return startedAt === null ? null : { pid, startedAt }
}

export function isAlive(mark: ProcessMark): boolean {
  return startTime(mark.pid) === mark.startedAt
}

/** Asks the process to end, after `seconds` makes it end; returns when it has. */
export async function endProcess(mark: ProcessMark, seconds: number): Promise<void> {
  sendSignal(mark, 'SIGTERM')
  for (let i = 0; i < seconds * 20 && isAlive(mark); i++) await sleep(50)
  sendSignal(mark, 'SIGKILL')
  while (isAlive(mark)) await sleep(20)
}

function sendSignal(mark: ProcessMark, signal: NodeJS.Signals): void {
  if (!isAlive(mark)) return
  try {
    process.kill(mark.pid, signal)
  } catch (error) {
    // It ended in between.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Opaque; null where there is no such process (a zombie is none). */
function startTime(pid: number): string | null {
  if (existsSync('/proc/self/stat')) return startTimeOfProc(pid)
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

function startTimeOfProc(pid: number): string | null {
  try {
    // "pid (name) state ppid …": the name may hold spaces and brackets; state is field 3, the start time field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}
