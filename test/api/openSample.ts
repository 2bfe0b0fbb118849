import { inject } from 'vitest'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { emptyDatabase } from '../support/emptyDatabase.ts'
import { seedStore } from '../support/seedStore.ts'
import { sampleGraph } from './sampleGraph.ts'

/** A store on the tests' Neo4j, which then holds the sample graph and nothing else. Close it after use. */
export async function openSample(): Promise<Store> {
  const login = inject('neo4j')
  await emptyDatabase(login)
  const store = openStore(login)
  await seedStore(store, sampleGraph())
  return store
}
