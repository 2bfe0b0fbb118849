import { expect, inject, test } from 'vitest'
import { pingNeo4j } from '../../src/store/pingNeo4j.ts'

test('the throw-away Neo4j of the tests answers', async () => {
  expect(await pingNeo4j(inject('neo4j'))).toEqual({ state: 'READY' })
})
