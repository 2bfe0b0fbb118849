import neo4j, { type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { GraphSource } from '../../src/loaders/createLoaders.ts'
import { openSample } from '../api/openSample.ts'
import { createRunQuery } from '../api/runQuery.ts'
import { idOf } from '../api/sampleGraph.ts'

/** Queries that together send every read statement of the loaders, in the shapes that clients ask for most. */
const QUERIES = [
  `{ unions(first: 5) { nodes { name programs { totalCount nodes { name } } partners { nodes { name } }
     officers { nodes { name } } mentions { nodes { id } } articles { nodes { id } } relations { nodes { id } }
     statistics { nodes { id } } } } }`,
  '{ unions(first: 5, orderBy: {field: NAME, direction: DESC}) { totalCount nodes { name } } }',
  '{ unions(first: 5, orderBy: {field: MENTIONS, direction: DESC}) { nodes { name } } }',
  '{ unions(last: 5, orderBy: {field: RELATIONS, direction: DESC}) { nodes { name } } }',
  '{ unions(filterBy: {within: "清川3区", kind: [DISTRICT], nameContains: "川"}) { nodes { name } } }',
  '{ articles(orderBy: {field: HEADLINE}) { totalCount nodes { headline } } }',
  '{ union(name: "1号总工会") { name } }',
  '{ articles { nodes { byline { role } mentions { nodes { id } } statistics { nodes { id } } } } }',
  '{ search(query: "清川", first: 3) { nodes { id } } }',
  `{ search(query: "清川", within: "清川3区") { totalCount edges { hit { text } } facets { types { count }
     districts { count district { name } } } } }`,
  '{ suggest(prefix: "qc", types: [UNION]) { text entity { name } } }',
  '{ entityAt(article: "A_00000000000000000000", offset: 1) { entity { name } context { before } } }',
  `{ nodes(ids: ["${idOf('UNION', 1)}", "A_00000000000000000000", "Z_00000000000000000000", "M_00000000000000000000",
     "R_00000000000000000000", "E_00000000000000000000", "S_00000000000000000000"]) { id } }`,
  `{ union(name: "清川1总工会") { relations { nodes { evidence { nodes { article { headline } } } } } } }`,
  '{ seedRuns { nodes { id } } currentRun { number } }',
]

const login = inject('neo4j')
const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password))
const sent = new Map<string, Record<string, unknown>>()

beforeAll(async () => {
  const store = await openSample()
  const source: GraphSource = {
    ...store,
    read: (text, parameters = {}, options = {}) => {
      sent.set(text, parameters)
      return store.read(text, parameters, options)
    },
  }
  for (const query of QUERIES) {
    const { errors } = await createRunQuery(source)(query)
    expect(errors).toEqual([])
  }
  await store.close()
})
afterAll(() => driver.close())

describe('the plans of read statements', () => {
  test('each begins at an index, and reads no whole label', async () => {
    for (const [text, parameters] of sent) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
      const scans = operators(summary.plan as Plan).filter((name) =>
        /AllNodesScan|NodeByLabelScan/.test(name),
      )
      expect(scans, text).toEqual([])
    }
  })
})

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)]
}
