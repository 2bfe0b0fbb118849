import neo4j from 'neo4j-driver'
import type { Connection } from '../../src/store/openStore.ts'

/** Takes everything out of the tests' Neo4j but constraints and indexes. */
export async function emptyDatabase(login: Connection): Promise<void> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password))
  await driver.executeQuery('MATCH (n) DETACH DELETE n')
  await driver.close()
}
