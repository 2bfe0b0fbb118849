import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interruption } from '../src/cli/interruption.ts'
import { Failure, run } from '../src/cli/run.ts'
import { checkAnswers } from './checkAnswers.ts'
import { CONTESTANT_NAMES, type ContestantName } from './contestants/contestants.ts'
import { type Running, startContestant } from './contestants/startContestant.ts'
import { makeGraph, type Size } from './graph/makeGraph.ts'
import { openGraph } from './graph/openGraph.ts'
import { makeVariables } from './queries/makeVariables.ts'
import { type Measured, report } from './report.ts'
import { type Effort, runLoads } from './runLoads.ts'
import { writeSection } from './writeSection.ts'

await run((command) =>
  command
    .name('npm run bench --')
    .description(
      'Measures this project beside its peers, on a Neo4j of its own with an invented graph: some 15 minutes.\n' +
        'Prints the ratios and writes them to docs/performance.md.',
    )
    .option('--size <size>', 'small, large, or both', 'both')
    .option('--seconds <n>', 'of each load', '2')
    .option('--rounds <n>', 'of loads, in turn', '2')
    .option('--check', 'only compare the answers; nothing is timed or written')
    .action(bench),
)

interface Options {
  size: string
  seconds: string
  rounds: string
  check?: true
}

async function bench({ size, seconds, rounds, check }: Options): Promise<void> {
  const sizes = sizesOf(size)
  const effort = { seconds: positive('--seconds', seconds), rounds: positive('--rounds', rounds) }
  const signal = interruption()
  const measured: Partial<Record<Size, Measured>> = {}
  for (const one of sizes) {
    const found = await onGraph(one, signal, (running, variables) =>
      measureAll(running, variables, effort, check),
    )
    if (found) measured[one] = found
  }
  if (check) {
    tell('All answers are equal.')
    return
  }
  const text = report(measured, effort)
  process.stdout.write(`${text}\n`)
  if (sizes.length === 2) writeSection('The server beside its peers', text)
}

function sizesOf(size: string): Size[] {
  if (size === 'both') return ['small', 'large']
  if (size === 'small' || size === 'large') return [size]
  throw new Failure(`--size is small, large or both, but got: ${size}`, 2)
}

function positive(option: string, value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new Failure(`${option} is a whole number above 0, but got: ${value}`, 2)
}

type Work<T> = (running: Map<ContestantName, Running>, variables: Variables) => Promise<T>
type Variables = Awaited<ReturnType<typeof makeVariables>>

/** Brings up a Neo4j with the graph and all contestants on it, does the work, and takes all of it down again. */
async function onGraph<T>(size: Size, signal: AbortSignal, work: Work<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'gonghui-graph-bench-'))
  const running = new Map<ContestantName, Running>()
  try {
    tell(`Making the ${size} graph …`)
    const graph = makeGraph(size)
    const database = await openGraph(home, graph, signal)
    try {
      const login = join(home, 'login.json')
      writeFileSync(login, JSON.stringify(database), { mode: 0o600 })
      for (const name of CONTESTANT_NAMES) running.set(name, await startContestant(name, login))
      const variables = await makeVariables(graph, (running.get('cold') as Running).url)
      return await Promise.race([work(running, variables), rejectWhenAborted(signal)])
    } finally {
      for (const contestant of running.values()) await contestant.stop()
      await database.stop()
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function measureAll(
  running: Map<ContestantName, Running>,
  variables: Variables,
  effort: Effort,
  check: true | undefined,
): Promise<Measured | null> {
  tell('Comparing all answers …')
  const statements = await checkAnswers(running, variables)
  if (check) return null
  return { statements, loads: await runLoads(running, variables, effort, tell) }
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}
