import { inject } from 'vitest'
import { diffGraphs } from '../../src/changes/diffGraphs.ts'
import { recordId } from '../../src/model/ids.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { readGraph } from '../../src/store/readGraph.ts'
import { setUpSchema } from '../../src/store/setUpSchema.ts'
import { lockGraph, type SeedRun, writeChanges, writeSeedRun } from '../../src/store/writeChanges.ts'
import { sampleGraph } from './sampleGraph.ts'

/** A store on the tests' Neo4j, which then holds the sample graph and nothing else. Close it after use. */
export async function openSample(): Promise<Store> {
  const store = openStore(inject('neo4j'))
  await setUpSchema(store)
  await store.transact(async (transaction) => {
    await lockGraph(transaction)
    const [newest] = await transaction.read<{ number: number }>('read/newest-seed-run')
    const before = await readGraph(transaction)
    const graph = sampleGraph()
    await writeChanges(transaction, before, graph, diffGraphs(before, graph))
    await writeSeedRun(transaction, seedRun((newest?.number ?? 0) + 1), graph)
  })
  return store
}

function seedRun(number: number): SeedRun {
  return {
    id: recordId('SEED_RUN', number),
    number,
    status: 'APPLIED',
    startedAt: '2026-11-21T00:00:00.000Z',
    finishedAt: '2026-11-21T00:00:01.000Z',
    fingerprint: 'f'.repeat(64),
    pages: 3,
    added: 1,
    changed: 0,
    removed: 0,
  }
}
