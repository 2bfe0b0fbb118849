import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { emptyDatabase } from '../support/emptyDatabase.ts'
import { seedStore } from '../support/seedStore.ts'
import { type Filter, ListOracle, listOf, type Row } from './listOracle.ts'
import { createRunQuery } from './runQuery.ts'
import { article, idOf, relationIdOf } from './sampleGraph.ts'
import { variedGraph } from './variedGraph.ts'

const graph = variedGraph()
const oracle = new ListOracle(graph)
let store: Store
let runQuery: ReturnType<typeof createRunQuery>
beforeAll(async () => {
  await emptyDatabase(inject('neo4j'))
  store = openStore(inject('neo4j'))
  await seedStore(store, graph)
  runQuery = createRunQuery(store)
})
afterAll(() => store.close())

const UNION = idOf('UNION', 1)
const RUNS = relationIdOf('RUNS', UNION, idOf('PROGRAM', 1))

/** Conditions with values that some rows have; each may be left out. */
const some = <T>(...values: T[]) => fc.constantFrom(...values)
const list = <T>(...values: T[]) => fc.subarray(values)
const COUNT = some(0, 3, 9, 10, 12, 14, 200)
const SURE = some(0, 0.5, 0.6, 0.75, 0.8, 1)
const TIME = some<object>(
  { from: '2024-04-30' },
  { to: '2022-12-31' },
  { from: '2023-06-01', to: '2023-06-30' },
  { from: '2024-05-01', to: '2024-05-01' },
)
const PLACE = some('清川3区', '清川7区', idOf('DISTRICT', 0), idOf('UNION', 1), '无此地')
const ENTITY = {
  kind: list('DISTRICT', 'GRASSROOTS', 'PROJECT'),
  nameContains: some('', '1', '川1', '“川”1 总', 'qing', '号', '\n', '"', '无'),
  within: PLACE,
  hasRelation: fc.record(
    {
      type: some('RUNS', 'COOPERATES_WITH', 'HOLDS_POSITION', 'LOCATED_IN', 'PARTICIPATES_IN'),
      direction: some('OUT', 'IN'),
      to: some('清川1总工会', '清川2总工会', idOf('PROGRAM', 4), idOf('DISTRICT', 3), '赵1某', '暖阳7工程'),
    },
    { requiredKeys: [] },
  ),
  relationsAtLeast: COUNT,
  relationsAtMost: COUNT,
}
const RELATION = { confidenceAtLeast: SURE, basis: list('TEXT', 'NAME', 'CURATED'), time: TIME }
const RELATED = { ...ENTITY, ...RELATION, type: list('UNION', 'PROGRAM', 'PERSON', 'COMPANY') }
const FIELD = list('TEXT', 'HEADLINE', 'KICKER')
const FOUND = { rule: list('union/test', 'runs/test', 'statistics/test', 'none'), confidenceAtLeast: SURE }
const MENTION = { ...FOUND, type: list('UNION', 'PERSON'), field: FIELD }
const EVIDENCE = { ...FOUND, field: FIELD, time: TIME }
const STATISTIC = {
  ...FOUND,
  measureContains: some('', '惠及', '职工', '无'),
  unit: list('人', '份'),
  valueAtLeast: some(-1, 1, 10.5),
  valueAtMost: some(0, 20, 30),
  approximate: fc.boolean(),
}
const ARTICLE = {
  kind: list('NEWS', 'PHOTO'),
  page: some('page_1', 'page_2', 'page_9'),
  headlineContains: some('', '之2', '暖心'),
  mentions: some('清川1总工会', idOf('UNION', 3), '清川11总工会'),
  within: PLACE,
  time: TIME,
}
const NAMES = ['NAME', 'RELATIONS', 'MENTIONS']
const SURENESS = ['CONFIDENCE', 'SUPPORT', 'TIME']

interface List {
  name: string
  field: string
  /** Look-up of the parent; none for lists of the root. */
  of?: string
  filter: string
  order: string
  conditions: Record<string, fc.Arbitrary<unknown>>
  orders: string[]
  /** Conditions that every filter has. */
  always?: Filter
  rows: Row[]
}
const union = `node(id: "${UNION}") { ... on Union`
const related = {
  filter: 'RelatedFilter',
  order: 'RelatedOrder',
  conditions: RELATED,
  orders: [...NAMES, ...SURENESS],
}
const entities = { filter: 'EntityFilter', order: 'EntityOrder', conditions: ENTITY, orders: NAMES }
const articles = {
  filter: 'ArticleFilter',
  order: 'ArticleOrder',
  conditions: ARTICLE,
  orders: ['PAGE', 'HEADLINE'],
}
const mentions = {
  filter: 'MentionFilter',
  order: 'MentionOrder',
  conditions: MENTION,
  orders: ['PLACE', 'CONFIDENCE'],
}
const statistics = {
  ...{ filter: 'StatisticFilter', order: 'StatisticOrder', conditions: STATISTIC },
  orders: ['MEASURE', 'VALUE', 'CONFIDENCE'],
}
const inArticle = { of: `node(id: "${article(1).id}") { ... on Article` }
const ofUnion = { of: union }
const LISTS: List[] = [
  { name: 'unions', field: 'unions', ...entities, rows: oracle.entitiesOf('UNION') },
  { name: 'districts', field: 'districts', ...entities, rows: oracle.entitiesOf('DISTRICT') },
  { name: 'articles', field: 'articles', ...articles, rows: oracle.articleRows() },
  {
    ...{
      name: 'unions with relations to one',
      field: 'unions',
      ...entities,
      rows: oracle.entitiesOf('UNION'),
    },
    always: { hasRelation: { to: '清川1总工会' } },
  },
  {
    ...{ name: 'unions of a place', field: 'unions', ...entities, rows: oracle.entitiesOf('UNION') },
    always: { within: idOf('DISTRICT', 3) },
  },
  {
    ...{ name: 'articles on a place', field: 'articles', ...articles, rows: oracle.articleRows() },
    always: { within: '清川7区' },
  },
  {
    ...{
      name: 'articles that name one',
      field: 'articles',
      ...articles,
      orders: ['PAGE', 'HEADLINE', 'MENTIONS'],
    },
    ...{ always: { mentions: idOf('UNION', 3) }, rows: oracle.articleRows(idOf('UNION', 3)) },
  },
  {
    ...{ name: 'programs of a union', field: 'programs', ...ofUnion, ...related },
    rows: oracle.related(UNION, 'RUNS', 'OUT', ['PROGRAM']),
  },
  {
    ...{ name: 'participants of a program', field: 'participants', ...related },
    of: `node(id: "${idOf('PROGRAM', 4)}") { ... on Program`,
    rows: oracle.related(idOf('PROGRAM', 4), 'PARTICIPATES_IN', 'IN', [
      'COMPANY',
      'UNION',
      'INSTITUTION',
      'PERSON',
    ]),
  },
  {
    ...{ name: 'partners of a union', field: 'partners', ...ofUnion, ...related },
    rows: oracle.related(UNION, 'COOPERATES_WITH', 'BOTH', ['UNION', 'COMPANY', 'INSTITUTION']),
  },
  {
    ...{ name: 'unions below another', field: 'subordinates', ...related },
    of: `node(id: "${idOf('UNION', 0)}") { ... on Union`,
    rows: oracle.related(idOf('UNION', 0), 'SUBORDINATE_TO', 'IN', ['UNION']),
  },
  {
    ...{ name: 'relations of a union', field: 'relations', ...ofUnion, filter: 'RelationFilter' },
    ...{ order: 'RelationOrder', orders: SURENESS },
    conditions: {
      ...RELATION,
      type: list('RUNS', 'LOCATED_IN'),
      to: some('暖阳1工程', UNION, idOf('UNION', 2)),
    },
    rows: oracle.relations(UNION),
  },
  {
    ...{ name: 'evidence of a relation', field: 'evidence', of: `node(id: "${RUNS}") { ... on Relation` },
    ...{
      filter: 'EvidenceFilter',
      order: 'EvidenceOrder',
      conditions: EVIDENCE,
      orders: ['CONFIDENCE', 'TIME'],
    },
    rows: oracle.evidence(RUNS),
  },
  {
    name: 'mentions of a union',
    field: 'mentions',
    ...ofUnion,
    ...mentions,
    rows: oracle.mentions({ entity: UNION }),
  },
  {
    ...{ name: 'mentions in an article', field: 'mentions', ...inArticle, ...mentions },
    rows: oracle.mentions({ article: article(1).id }),
  },
  {
    name: 'articles on a union',
    field: 'articles',
    ...ofUnion,
    ...articles,
    orders: ['PAGE', 'HEADLINE', 'MENTIONS'],
    rows: oracle.articleRows(UNION),
  },
  {
    ...{ name: 'figures about a union', field: 'statistics', ...ofUnion, ...statistics },
    rows: oracle.statistics({ entity: UNION }),
  },
]

interface Asked {
  filterBy: Filter
  orderBy: { field: string; direction: string }
  /** Where the second page begins, and its size. */
  skip: number
  size: number
  backward: boolean
}

/** Few conditions at a time: most rows fail a long list of them. */
function asked({ conditions, orders, always }: List): fc.Arbitrary<Asked> {
  const names = Object.keys(conditions)
  const condition = (maxLength: number) =>
    fc
      .subarray(names, { maxLength })
      .chain((chosen) =>
        fc.record(
          Object.fromEntries(chosen.map((name) => [name, conditions[name] as fc.Arbitrary<unknown>])),
        ),
      )
  const several = fc.option(fc.array(condition(2), { maxLength: 3 }), { nil: undefined, freq: 1 })
  return fc.record({
    filterBy: fc
      .tuple(condition(2), fc.record({ and: several, or: several, not: several }))
      .map(([own, combined]) => JSON.parse(JSON.stringify({ ...own, ...combined, ...always })) as Filter)
      .filter(isAllowed),
    orderBy: fc.record({ field: some(...orders), direction: some('ASC', 'DESC') }),
    skip: fc.integer({ min: 1, max: 20 }),
    size: fc.integer({ min: 1, max: 100 }),
    backward: fc.boolean(),
  })
}

/** `and`, `or` and `not` take ten conditions together. */
function isAllowed({ and = [], or = [], not = [] }: Filter): boolean {
  const sizes = [...and, ...or, ...not].map((condition) => Object.keys(condition).length || 1)
  return sizes.reduce((sum, size) => sum + size, 0) <= 10
}

interface Connection {
  totalCount: number
  nodes: { id: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

async function read(list: List, asked: Asked, paging: Record<string, unknown>): Promise<Connection> {
  const page = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
  const args =
    'filterBy: $filterBy, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before'
  const field = `list: ${list.field}(${args}) { ${page} }`
  const query = `query ($filterBy: ${list.filter}, $orderBy: ${list.order}, $first: Int, $after: String, $last: Int,
    $before: String) { ${list.of ? `owner: ${list.of} { ${field} } }` : field} }`
  const { filterBy, orderBy } = asked
  const { data, errors } = await runQuery<{ list?: Connection; owner?: { list: Connection } }>(query, {
    ...{ filterBy, orderBy, ...paging },
  })
  expect(errors).toEqual([])
  return (data.list ?? data.owner?.list) as Connection
}

// Every filter of another shape is planned anew.
describe('lists are what the graph says they are, for any filter and order', { timeout: 120_000 }, () => {
  test.each(LISTS)('$name', async (list) => {
    expect(list.rows.length).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(asked(list), async (question) => {
        const { filterBy, orderBy, skip, size, backward } = question
        const expected = listOf(list.rows, filterBy, orderBy.field, orderBy.direction)
        const first = await read(list, question, backward ? { last: skip } : { first: skip })
        const start = backward ? Math.max(0, expected.length - skip) : Math.min(skip, expected.length)
        expect(first.nodes.map(({ id }) => id)).toEqual(
          backward ? expected.slice(start) : expected.slice(0, start),
        )
        expect(first.totalCount).toBe(expected.length)
        if (expected.length === 0) return

        const { startCursor: before, endCursor: after } = first.pageInfo
        const second = await read(list, question, backward ? { last: size, before } : { first: size, after })
        const [from, to] = backward ? [Math.max(0, start - size), start] : [start, start + size]
        expect(second.nodes.map(({ id }) => id)).toEqual(expected.slice(from, to))
        expect(second.pageInfo).toMatchObject({
          hasNextPage: to < expected.length,
          hasPreviousPage: from > 0,
        })
      }),
      { numRuns: 12 },
    )
  })
})

test.each(['ASC', 'DESC'])(
  'what tells no time comes last in order %s, and pages go on among it',
  async (direction) => {
    const below = LISTS.find(({ field }) => field === 'subordinates') as List
    const expected = listOf(below.rows, {}, 'TIME', direction)
    const timeOf = (id?: string) => below.rows.find((row) => row.id === id)?.sorted.TIME
    const untimed = expected.filter((id) => timeOf(id) === null)
    expect(untimed.length).toBeGreaterThan(20)
    expect(expected.slice(-untimed.length)).toEqual(untimed)

    const question = {
      ...{ filterBy: {}, orderBy: { field: 'TIME', direction } },
      skip: 0,
      size: 0,
      backward: false,
    }
    const first = await read(below, question, { first: expected.length - untimed.length + 5 })
    const rest = await read(below, question, { first: 100, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(expected)
    const back = await read(below, question, { last: 10, before: rest.pageInfo.startCursor })
    expect(back.nodes.map(({ id }) => id)).toEqual(
      expected.slice(first.nodes.length - 10, first.nodes.length),
    )
  },
)
