import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { spawnGuarded } from '../../src/database/spawnGuarded.ts'
import { CONTESTANTS, type ContestantName } from './contestants.ts'

export interface Running {
  url: string
  pid: number
  /** How many statements it has sent to the database since it started. */
  countStatements(): Promise<number>
  stop(): Promise<void>
}

/** The same for all: a larger young generation spares much of the collector's work. */
const NODE_OPTIONS = ['--max-semi-space-size=64', '--import', 'tsx']
const ROOT = join(import.meta.dirname, '..', '..')

/** Starts a contestant in a process of its own; `login` is the file that tells it the database. */
export async function startContestant(name: ContestantName, login: string): Promise<Running> {
  const { file, path, ...rest } = CONTESTANTS[name]
  const further = 'argument' in rest ? [rest.argument] : []
  const args = [...NODE_OPTIONS, join(import.meta.dirname, file), login, ...further]
  const child = spawnGuarded(process.execPath, args, { cwd: ROOT, output: 'pipe' })
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
  const printed: string[] = []
  const told = async <T>(field: string): Promise<T> => {
    for (;;) {
      const { value: line, done } = await lines.next()
      if (done) throw new Error(`${name} ended:\n${printed.join('\n')}`)
      printed.push(line)
      if (line.startsWith(`{"${field}"`)) return JSON.parse(line)[field]
    }
  }
  const url = (await told<string>('url')).replace(/\/$/, '')
  return {
    url: url + path,
    pid: child.pid,
    countStatements: () => {
      child.kill('SIGUSR2')
      return told('statements')
    },
    stop: async () => {
      child.kill('SIGKILL')
      await child.exited
    },
  }
}
