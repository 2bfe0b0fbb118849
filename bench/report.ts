import { cpus, totalmem } from 'node:os'
import type { Statements } from './checkAnswers.ts'
import { CONTESTANT_NAMES, CONTESTANTS, type ContestantName } from './contestants/contestants.ts'
import type { Size } from './graph/makeGraph.ts'
import { QUERIES, QUERY_NAMES, type QueryName } from './queries/queries.ts'
import type { Concurrency, Effort, Loads } from './runLoads.ts'

/** What was measured on the graph of one size. */
export interface Measured {
  loads: Loads
  statements: Statements
}

type Ratio = (query: QueryName) => number

/** What was measured, as a section of docs/performance.md. */
export function report(measured: Partial<Record<Size, Measured>>, effort: Effort): string {
  const sizes = (['small', 'large'] as const).flatMap((size) => {
    const found = measured[size]
    return found ? [{ size, ...found }] : []
  })
  return [
    introduction(effort),
    ...sizes.map(
      ({ size, loads, statements }) =>
        `### ${TITLE[size]}\n\n${ratios(loads, statements)}\n\n${absolute(loads)}`,
    ),
    goals(measured),
  ].join('\n\n')
}

const TITLE: Record<Size, string> = {
  small: 'Small graph: 10,000 nodes, 40,000 relationships',
  large: 'Large graph: 300,000 nodes, 1,500,000 relationships',
}

function introduction({ seconds, rounds }: Effort): string {
  const [cpu] = cpus()
  const contestants = CONTESTANT_NAMES.map((name) => `- **${name}**: ${CONTESTANTS[name].what}`)
  return `\`npm run bench\` on Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}, on ${cpus().length} cores
(${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, with Neo4j and the load generator on the same machine; rounds: ${rounds}, of ${seconds} s
for each query, concurrency and contestant, in turn. Before anything was timed, all answers were compared and equal.

${contestants.join('\n')}

Queries: ${QUERY_NAMES.map((name) => `**${name}**, ${QUERIES[name]}`).join('; ')}.`
}

/** How many times as much, against the peer and against the floor. */
function ratios(loads: Loads, statements: Statements): string {
  const rate = ratio(loads, 16, 'rate')
  const columns: [string, Ratio][] = [
    ['cold : peer', rate('cold', 'peer')],
    ['cached : peer', rate('cached', 'peer')],
    ['naive : peer', rate('naive', 'peer')],
    ['cold : floor', rate('cold', 'floor')],
    ['p99 cold : peer', ratio(loads, 16, 'p99')('cold', 'peer')],
    ['p50 cold : floor (1)', ratio(loads, 1, 'p50')('cold', 'floor')],
    ['p50 peer : floor (1)', ratio(loads, 1, 'p50')('peer', 'floor')],
  ]
  const counts = (query: QueryName) =>
    CONTESTANT_NAMES.map((name) => (statements[query][name] ?? Number.NaN).toFixed(0)).join(' / ')
  const rows = QUERY_NAMES.map((query) => [
    query,
    ...columns.map(([, of]) => times(of(query))),
    counts(query),
  ])
  const means = ['geometric mean', ...columns.map(([, of]) => times(geometricMean(QUERY_NAMES.map(of)))), '']
  return `Ratios of answers a second at concurrency 16 and, where marked, of times at concurrency 16 or (1); statements a request
of ${CONTESTANT_NAMES.join(' / ')}.

${table(['query', ...columns.map(([name]) => name), 'statements'], [...rows, means])}`
}

function absolute(loads: Loads): string {
  const cell = (query: QueryName, name: ContestantName) => {
    const [one, many] = [loads[query][1][name], loads[query][16][name]]
    return [many.rate, many.p99, one.p50].map(figure).join(' · ')
  }
  const rows = QUERY_NAMES.map((query) => [query, ...CONTESTANT_NAMES.map((name) => cell(query, name))])
  return `Answers a second and p99 in ms at concurrency 16, and p50 in ms at concurrency 1:

${table(['query', ...CONTESTANT_NAMES], rows)}`
}

function goals({ small, large }: Partial<Record<Size, Measured>>): string {
  if (!large) return 'The goals are for the large graph.'
  const rate = ratio(large.loads, 16, 'rate')
  const all = (of: Ratio) => QUERY_NAMES.map(of)
  const p50 = (name: ContestantName) => ratio(large.loads, 1, 'p50')(name, 'floor')
  const growth = (query: QueryName) =>
    small ? large.loads[query][1].cold.p50 / small.loads[query][1].cold.p50 : Number.NaN
  const rows: [string, string, number, boolean][] = [
    atLeast('answers a second, cold : peer, geometric mean', 3.5, geometricMean(all(rate('cold', 'peer')))),
    atLeast('the same, of the worst query', 2.5, Math.min(...all(rate('cold', 'peer')))),
    atMost(
      'p99, cold : peer, geometric mean',
      0.35,
      geometricMean(all(ratio(large.loads, 16, 'p99')('cold', 'peer'))),
    ),
    atLeast(
      'answers a second, cold : floor, geometric mean',
      0.85,
      geometricMean(all(rate('cold', 'floor'))),
    ),
    atMost('p50 at concurrency 1, cold : floor, geometric mean', 1.2, geometricMean(all(p50('cold')))),
    atLeast(
      'answers a second, cached : peer, geometric mean',
      15,
      geometricMean(all(rate('cached', 'peer'))),
    ),
    ...(['point', 'list', 'siblings'] as const).map((query) =>
      atMost(`p50 at concurrency 1, cold, large : small, ${query}`, 1.4, growth(query)),
    ),
  ]
  const shown = rows.map(([what, goal, value, isMet]) => [what, goal, times(value), isMet ? 'yes' : 'no'])
  return `### Goals, on the large graph\n\n${table(['what', 'goal', 'measured', 'met'], shown)}`
}

const atLeast = (what: string, goal: number, value: number): [string, string, number, boolean] => [
  ...([what, `≥ ${goal}`, value, value >= goal] as const),
]
const atMost = (what: string, goal: number, value: number): [string, string, number, boolean] => [
  ...([what, `≤ ${goal}`, value, value <= goal] as const),
]

const ratio =
  (loads: Loads, connections: Concurrency, field: 'rate' | 'p50' | 'p99') =>
  (one: ContestantName, other: ContestantName): Ratio =>
  (query) =>
    loads[query][connections][one][field] / loads[query][connections][other][field]

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

/** A dash where not one answer came in time. */
const figure = (value: number) => (Number.isFinite(value) ? value.toFixed(value < 100 ? 1 : 0) : '–')
const times = (value: number) => (Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 1) : '–')

function table(head: string[], rows: string[][]): string {
  return [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
