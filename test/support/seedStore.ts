import { countChanges } from '../../src/changes/countChanges.ts'
import { diffGraphs } from '../../src/changes/diffGraphs.ts'
import type { Graph } from '../../src/model/graph.ts'
import { recordId } from '../../src/model/ids.ts'
import type { Store, Transaction } from '../../src/store/openStore.ts'
import { readGraph } from '../../src/store/readGraph.ts'
import { setUpSchema } from '../../src/store/setUpSchema.ts'
import { transactSeed } from '../../src/store/transactSeed.ts'
import { writeChanges, writeSeedRun } from '../../src/store/writeChanges.ts'

export const EMPTY: Graph = {
  pages: [],
  articles: [],
  entities: [],
  mentions: [],
  relations: [],
  statistics: [],
}

/** Makes the graph in the tests' Neo4j this one, as the next version; returns how many things were written for it. */
export async function seedStore(store: Store, graph: Graph, number = 1): Promise<number> {
  await setUpSchema(store)
  return await transactSeed(store, (transaction) => replaceGraph(transaction, graph, number))
}

export async function replaceGraph(transaction: Transaction, graph: Graph, number: number): Promise<number> {
  const before = await readGraph(transaction)
  const changes = diffGraphs(before, graph)
  const written = await writeChanges(transaction, before, graph, changes)
  if (changes.length === 0) return written
  const at = '2026-11-21T00:00:00.000Z'
  const times = { startedAt: at, finishedAt: at }
  const run = { ...times, fingerprint: 'f', pages: graph.pages.length, ...countChanges(changes) }
  await writeSeedRun(
    transaction,
    { id: recordId('SEED_RUN', number), number, status: 'APPLIED', ...run },
    graph,
  )
  return written
}
