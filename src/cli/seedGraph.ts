import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { countChanges } from '../changes/countChanges.ts'
import { diffGraphs } from '../changes/diffGraphs.ts'
import { buildGraph } from '../graph/buildGraph.ts'
import { readJudgements } from '../graph/readJudgements.ts'
import { readLexicon } from '../lexicon/readLexicon.ts'
import type { Change } from '../model/change.ts'
import type { Graph, PageGraph } from '../model/graph.ts'
import { recordId } from '../model/ids.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Store, Transaction } from '../store/openStore.ts'
import { readGraph } from '../store/readGraph.ts'
import type { Standing } from '../store/readStanding.ts'
import { setUpSchema } from '../store/setUpSchema.ts'
import { StoreError } from '../store/storeError.ts'
import { transactSeed } from '../store/transactSeed.ts'
import { writeChanges, writeSeedRun } from '../store/writeChanges.ts'
import { extractPages } from './extractPages.ts'
import type { Seeds } from './findSeeds.ts'
import { fingerprint } from './fingerprint.ts'
import { printProblems } from './printProblems.ts'
import { showProgress } from './progress.ts'
import { Failure } from './run.ts'

export interface SeedResult {
  changes: Change[]
  /** Number of the run that the graph now stands at, the version of the graph; null: it has none yet. */
  run: number | null
  /** Nodes, relationships, properties and labels that changed in the database. */
  written: number
}

export interface SeedOptions {
  /** Say what would change, and write nothing. */
  dryRun: boolean
  signal: AbortSignal
}

/**
 * Makes the graph in the store what the seeds say, in one transaction: readers see it before or after, and a seed that
 * fails or is killed leaves it as it was. Progress and problems are told on stderr. Faulty judgements and a database
 * that does not take part are Failures.
 */
export async function seedGraph(
  store: Store,
  seeds: Seeds,
  { dryRun, signal }: SeedOptions,
): Promise<SeedResult> {
  const startedAt = new Date().toISOString()
  const judgements = loadJudgements(seeds.judgements)
  const print = fingerprint(seeds)
  const graph = await extractGraph(seeds, judgements, signal)
  try {
    if (!dryRun) await setUpSchema(store)
    const seed = { startedAt, fingerprint: print, pages: seeds.pages.length }
    const work = dryRun
      ? store.transact((transaction) => compare(transaction, graph))
      : seedWhenFree(store, (transaction) => apply(transaction, graph, seed))
    return await Promise.race([work, rejectWhenAborted(signal)])
  } catch (error) {
    throw error instanceof StoreError ? new Failure(wayOut(error)) : error
  }
}

/** The caller then closes the store, which ends the transaction under way and takes back all that it did. */
function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** A steward's faulty file must not cost the corrections in it, so nothing is done until it is mended. */
function loadJudgements(file: string | null): Judgement[] {
  if (!file) return []
  const { value, problems } = readJudgements(file, readFileSync(file, 'utf8'))
  printProblems(problems)
  if (problems.length > 0)
    throw new Failure(
      'The judgements have faults, see above; docs/judgements.md has their form. Nothing was written.',
    )
  return value
}

async function extractGraph(seeds: Seeds, judgements: Judgement[], signal: AbortSignal): Promise<Graph> {
  const lexicon = readLexicon(seeds.lexicon)
  printProblems(lexicon.problems)
  const pages: PageGraph[] = []
  const progress = showProgress(seeds.pages.length)
  for (const page of extractPages(seeds.pages, lexicon.value)) {
    pages.push(page)
    progress.step(`${page.page.name}: ${page.articles.length} articles`)
    // Extraction never waits; this lets Ctrl-C be heard.
    await setImmediate()
    signal.throwIfAborted()
  }
  progress.end()
  printProblems(pages.flatMap(({ problems }) => problems))
  const { value, problems } = buildGraph(pages, judgements)
  const paths = new Map(seeds.pages.map(({ name, path }) => [name, path]))
  printProblems(problems.map((problem) => ({ ...problem, file: paths.get(problem.file) ?? problem.file })))
  return value
}

async function compare(transaction: Transaction, graph: Graph): Promise<SeedResult> {
  const [standing] = await transaction.read<Standing>('read/newest-seed-run')
  const changes = diffGraphs(await readGraph(transaction), graph)
  return { changes, run: standing?.number ?? null, written: 0 }
}

/** Says so when it has to wait for another seed. */
async function seedWhenFree<T>(store: Store, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const waiting = setTimeout(() => process.stderr.write('Waiting for another seed to end …\n'), 2_000)
  return await transactSeed(store, (transaction) => {
    clearTimeout(waiting)
    return work(transaction)
  }).finally(() => clearTimeout(waiting))
}

async function apply(
  transaction: Transaction,
  graph: Graph,
  seed: { startedAt: string; fingerprint: string; pages: number },
): Promise<SeedResult> {
  const [standing] = await transaction.read<Standing>('read/newest-seed-run')
  const before = await readGraph(transaction)
  const changes = diffGraphs(before, graph)
  if (changes.length === 0 && standing) {
    // Other words or rules, the same graph: remember that, so that it counts as up to date.
    const isSame = standing.fingerprint === seed.fingerprint
    const written = isSame
      ? 0
      : await transaction.write('write/confirm-seed-run', { ...seed, number: standing.number })
    return { changes, run: standing.number, written }
  }
  process.stderr.write(`Writing ${changes.length} changes …\n`)
  const number = (standing?.number ?? 0) + 1
  const written = await writeChanges(transaction, before, graph, changes)
  const finishedAt = new Date().toISOString()
  const id = recordId('SEED_RUN', number, seed.startedAt, seed.fingerprint)
  const record = { id, number, status: 'APPLIED' as const, ...seed, finishedAt, ...countChanges(changes) }
  return { changes, run: number, written: written + (await writeSeedRun(transaction, record, graph)) }
}

function wayOut(error: StoreError): string {
  const untouched = 'The graph is as it was before.'
  switch (error.code) {
    case 'OUT_OF_MEMORY':
      // Measured: 300 pages of 10 KB took 0.4 GB.
      return `The seed is too large for one transaction of this Neo4j, of which a page takes about 1.5 MB. ${untouched} Seed a folder with part of the pages first and then with all, or set NEO4J_URI to a server with more heap (dbms.memory.transaction.total.max is 70 % of it).`
    case 'TIMEOUT':
      return `Neo4j took too long, or another seed did not end. ${untouched} Seed again.`
    case 'DATABASE_READ_ONLY':
      return `Neo4j takes no writes: its disk is full, or it is a read-only member of a cluster (use a neo4j:// address). ${untouched}`
    default:
      return `${error.message} ${untouched} Check that Neo4j runs, and seed again.${detail(error)}`
  }
}

/** A steward who runs their own Neo4j may make use of its word; users of the API never see it. */
function detail({ cause }: StoreError): string {
  return cause instanceof Error ? ` (Neo4j says: ${cause.message.split('\n')[0]})` : ''
}
