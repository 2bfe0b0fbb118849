import neo4j, { type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { GraphSource } from '../../../src/loaders/createLoaders.ts'
import { openSample } from '../openSample.ts'
import { createRunQuery } from '../runQuery.ts'
import { idOf } from '../sampleGraph.ts'

const [one, other] = [idOf('UNION', 1), idOf('UNION', 2)]
/** Queries that together send every statement of graph questions. */
const QUERIES = [
  `{ neighbourhood(id: "${one}", depth: 3) { nodes { name } edges { type source { name } } truncated } }`,
  `{ paths(from: "${one}", to: "${other}", maxLength: 6) { hops { from { name } to { name } relation { type } } } }`,
  `{ timeline(entity: "${one}") { entity { name } undatedFacts facts { totalCount nodes { quote } } } }`,
  `{ stats { entities { count } districts { count district { name } } relations { count } pages { count }
     periods { count } figures { sum } } }`,
  `{ stats { entities(within: "清川3区") { count } districts(within: "清川3区") { count } figures(within: "清川3区") { sum } } }`,
  `{ common(ids: ["${one}", "${other}"], atLeast: 2) { entity { name } relations { type } } }`,
  `{ similar(id: "${one}") { score matches { likeness } } }`,
  `{ stats { figures(entity: "${one}") { sum } } }`,
]

const login = inject('neo4j')
const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password))
const sent = new Map<string, Record<string, unknown>>()

beforeAll(async () => {
  const store = await openSample()
  const source: GraphSource = {
    read: (text, parameters = {}, options = {}) => {
      sent.set(text, parameters)
      return store.read(text, parameters, options)
    },
    settle: store.settle,
  }
  for (const query of QUERIES) {
    const { errors } = await createRunQuery(source)(query)
    expect(errors).toEqual([])
  }
  await store.close()
})
afterAll(() => driver.close())

describe('the plans of graph questions', () => {
  test('each begins at an index or at the counts that the database keeps, and reads no whole label', async () => {
    for (const [text, parameters] of sent) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
      const scans = operators(summary.plan as Plan).filter((name) =>
        /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(name),
      )
      expect(scans, text).toEqual([])
    }
  })

  test('paths are searched for from both ends at once', async () => {
    const [text, parameters] = [...sent].find(([statement]) => statement.includes('SHORTEST')) ?? ['', {}]
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
    expect(operators(summary.plan as Plan).join()).toContain('StatefulShortestPath(Into)')
  })
})

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)]
}
