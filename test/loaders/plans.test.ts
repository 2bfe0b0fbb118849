import neo4j, { type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { GraphSource } from '../../src/loaders/createLoaders.ts'
import { conditionOf } from '../../src/loaders/fillSlots.ts'
import { STATEMENTS, statement } from '../../src/store/statements.ts'
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
  '{ articles(filterBy: {mentions: "清川1总工会"}, orderBy: {field: MENTIONS}) { totalCount nodes { headline } } }',
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

const INTERVAL = '{from: "2024-01-01", to: "2024-04"}'
const OF_ENTITIES = [
  'kind: [DISTRICT]',
  'nameContains: "川"',
  'within: "清川3区"',
  'hasRelation: {type: RUNS, direction: OUT}',
  'hasRelation: {type: RUNS, to: "暖阳4工程"}',
  'relationsAtLeast: 3, relationsAtMost: 9',
]
const OF_RELATIONS = ['confidenceAtLeast: 0.6', 'basis: [TEXT]', `time: ${INTERVAL}`]
const OF_FOUND = ['rule: ["union/test"]', 'confidenceAtLeast: 0.6']

/** Each condition of each list alone, one of all, and none of all. */
const FILTERED = [
  ...filtered('unions', OF_ENTITIES),
  ...filtered('articles', [
    'kind: [NEWS]',
    'page: "page_1"',
    'headlineContains: "暖"',
    'mentions: "清川1总工会"',
    'within: "清川3区"',
    `time: ${INTERVAL}`,
  ]),
  ...filtered('programs', [...OF_ENTITIES, ...OF_RELATIONS, 'type: [PROGRAM]'], 'union(name: "清川1总工会")'),
  ...filtered(
    'relations',
    [...OF_RELATIONS, 'type: [RUNS]', 'to: "暖阳1工程"'],
    'union(name: "清川1总工会")',
  ),
  ...filtered('mentions', [...OF_FOUND, 'type: [UNION]', 'field: [TEXT]'], 'union(name: "清川1总工会")'),
  ...filtered(
    'statistics',
    [
      ...OF_FOUND,
      'measureContains: "惠"',
      'unit: ["人"]',
      'valueAtLeast: 1, valueAtMost: 9',
      'approximate: true',
    ],
    'union(name: "清川1总工会")',
  ),
  ...filtered('evidence', [...OF_FOUND, 'field: [TEXT]', `time: ${INTERVAL}`]).map((query) =>
    query.replace(/^\{(.*)\}$/, '{ union(name: "清川1总工会") { programs { edges { relation {$1} } } } }'),
  ),
  `{ union(name: "清川1总工会") { programs(orderBy: {field: TIME}) { nodes { id } } relations(orderBy: {field: TIME}) {
     nodes { evidence(orderBy: {field: TIME}) { nodes { id } } } } } }`,
]

const login = inject('neo4j')
const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password))
const sent = new Map<string, Record<string, unknown>>()

beforeAll(async () => {
  const store = await openSample()
  const note = (text: string, parameters: Record<string, unknown> = {}) => sent.set(text, parameters)
  const reading: GraphSource = {
    ...store,
    read: (text, parameters, options) => {
      note(text, parameters)
      return store.read(text, parameters, options)
    },
  }
  for (const query of QUERIES) expect((await createRunQuery(reading)(query)).errors).toEqual([])
  // What they find is of no account here.
  const finding: GraphSource = {
    ...store,
    read: async (text, parameters) => {
      note(text, parameters)
      return []
    },
  }
  for (const query of FILTERED) expect((await createRunQuery(finding)(query)).errors).toEqual([])
  await store.close()
})
afterAll(() => driver.close())

describe('the plans of read statements', () => {
  test('each begins at an index, and reads no whole label', async () => {
    for (const [text, parameters] of sent) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
      const scans = operators(summary.plan as Plan).filter((name) =>
        /All(Nodes|Relationships)Scan|Label(s?)Scan|TypeScan/.test(name),
      )
      expect(scans, text).toEqual([])
    }
  })

  test('every filter is among them', () => {
    const texts = [...sent.keys()].map((text) => text.replaceAll(/(\$?[a-z][a-zA-Z]*?)\d*(_\d+)?\b/g, '$1'))
    const missing = STATEMENTS.filter((name) => name.startsWith('filter/')).filter((name) => {
      const condition = conditionOf(statement(name).text, ['RUNS']).replaceAll(/\s+/g, ' ')
      return !texts.some((text) => text.includes(condition))
    })
    expect(missing).toEqual([])
  })
})

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)]
}

function filtered(list: string, conditions: readonly string[], parent?: string): string[] {
  const each = conditions.map((condition) => `{${condition}}`)
  const shapes = [...each, `{or: [${each}]}`, `{not: [${each}]}`]
  return shapes.map((filter) => {
    const field = `${list}(filterBy: ${filter}) { nodes { id } }`
    return parent ? `{ ${parent} { ${field} } }` : `{ ${field} }`
  })
}
