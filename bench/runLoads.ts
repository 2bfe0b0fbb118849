import { setTimeout as pause } from 'node:timers/promises'
import { bodyOf, type ContestantName } from './contestants/contestants.ts'
import type { Running } from './contestants/startContestant.ts'
import { type Load, measure } from './measure.ts'
import type { Variables } from './queries/makeVariables.ts'
import { QUERY_NAMES, type QueryName } from './queries/queries.ts'

export const CONCURRENCIES = [1, 16] as const
export type Concurrency = (typeof CONCURRENCIES)[number]

/** One median load for each query, concurrency and contestant. */
export type Loads = Record<QueryName, Record<Concurrency, Record<ContestantName, Load>>>

export interface Effort {
  seconds: number
  rounds: number
}

/**
 * Puts load on each contestant in turn, query by query and round by round, so that whatever else the machine does
 * falls on all of them alike.
 */
export async function runLoads(
  running: ReadonlyMap<ContestantName, Running>,
  variables: Record<QueryName, Variables[]>,
  { seconds, rounds }: Effort,
  progress: (message: string) => void,
): Promise<Loads> {
  const samples = new Map<string, Load[]>()
  const load = async (name: ContestantName, query: QueryName, connections: number, duration: number) => {
    const bodies = variables[query].map((set) => bodyOf(name, query, set))
    const contestant = running.get(name) as Running
    const found = await measure(contestant.url, bodies, connections, duration)
    await untilQuiet(contestant)
    return found
  }
  for (let round = 1; round <= rounds; round++) {
    for (const query of QUERY_NAMES) {
      progress(`round ${round} of ${rounds}: ${query}`)
      const names = [...running.keys()].filter((name) => name !== 'naive' || round === 1)
      // Compilers and plan caches first; the naive one takes seconds for an answer and is measured once, as it is.
      if (round === 1) for (const name of names) if (name !== 'naive') await load(name, query, 16, 1)
      for (const connections of CONCURRENCIES) {
        for (const name of names) {
          const key = [query, connections, name].join()
          samples.set(key, [...(samples.get(key) ?? []), await load(name, query, connections, seconds)])
        }
      }
    }
  }
  const median = (query: QueryName, connections: Concurrency, name: ContestantName) =>
    medianLoad(samples.get([query, connections, name].join()) as Load[])
  return record(QUERY_NAMES, (query) =>
    record(CONCURRENCIES, (connections) =>
      record([...running.keys()], (name) => median(query, connections, name)),
    ),
  )
}

/** Resolvers may go on for a client that has gone, which must not fall on whoever comes next. */
async function untilQuiet(contestant: Running): Promise<void> {
  for (let before = -1, now = 0; now !== before; ) {
    before = now
    await pause(100)
    now = await contestant.countStatements()
  }
}

function medianLoad(loads: readonly Load[]): Load {
  const of = (field: keyof Load) => median(loads.map((load) => load[field]))
  return { rate: of('rate'), p50: of('p50'), p99: of('p99') }
}

/** Of an even number, the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}

function record<K extends string | number, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
}
