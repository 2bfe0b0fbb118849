import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, markProcess, type ProcessMark } from './processes.ts'

/** `running.json` in a graph's home: who runs the Neo4j there, and what another command needs to use it. */
export interface Running {
  owner: ProcessMark
  /** `npm start`: what to tell the user who holds the home. */
  command: string
  /** Whether other commands may use this Neo4j: it stays up longer than one command. */
  lends: boolean
  neo4j: ProcessMark | null
  uri: string | null
  /** Where the API is served. */
  url: string | null
}

export interface Claim {
  /** What a dead owner left behind, null where the last one ended in order. */
  stale: Running | null
  update(change: Partial<Running>): void
  release(): void
}

/**
 * Makes this process the only one that runs a Neo4j in `home`; returns the present owner instead, where there is one.
 * A dead owner's claim is taken over.
 */
export function claimHome(home: string, command: string, lends: boolean): Claim | Running {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const file = fileIn(home)
  const owner = markProcess(process.pid) as ProcessMark
  let running: Running = { owner, command, lends, neo4j: null, uri: null, url: null }
  let stale: Running | null = null
  while (!create(file, running)) {
    const found = readRunning(home)
    if (found) return found
    stale = removeStale(file) ?? stale
  }
  return {
    stale,
    update(change) {
      running = { ...running, ...change }
      const draft = writeDraft(file, running)
      renameSync(draft, file)
    },
    release() {
      if (readRunning(home)?.owner.pid === owner.pid) rmSync(file, { force: true })
    },
  }
}

/** The living owner of `home`, null where there is none. */
export function readRunning(home: string): Running | null {
  const running = parse(fileIn(home))
  return running && isAlive(running.owner) ? running : null
}

function fileIn(home: string): string {
  return join(home, 'running.json')
}

/** All or nothing: a link to a finished draft can be made only where no file is. */
function create(file: string, running: Running): boolean {
  const draft = writeDraft(file, running)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

function writeDraft(file: string, running: Running): string {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 })
  return draft
}

/** Of two commands that find the same stale claim, the rename lets one take it; a fresh one taken by mistake goes back. */
function removeStale(file: string): Running | null {
  const taken = `${file}.stale-${process.pid}`
  try {
    renameSync(file, taken)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const running = parse(taken)
  if (running && isAlive(running.owner)) linkSync(taken, file)
  rmSync(taken)
  return running
}

function parse(file: string): Running | null {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Running
    return typeof value.owner?.pid === 'number' ? value : null
  } catch {
    return null
  }
}
