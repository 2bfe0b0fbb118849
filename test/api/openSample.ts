import { inject } from 'vitest'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { sampleGraph } from './sampleGraph.ts'
import { writeGraph } from './writeGraph.ts'

/** A store on the tests' Neo4j, which then holds the sample graph as version 1 and nothing else. Close it after use. */
export async function openSample(): Promise<Store> {
  const login = inject('neo4j')
  await writeGraph(login, sampleGraph())
  return openStore(login)
}
