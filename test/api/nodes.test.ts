import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { createRunQuery } from './runQuery.ts'
import { article, idOf, relationIdOf, sampleGraph } from './sampleGraph.ts'

let store: Store
let runQuery: ReturnType<typeof createRunQuery>
beforeAll(async () => {
  store = await openSample()
  runQuery = createRunQuery(store)
})
afterAll(() => store.close())

const graph = sampleGraph()
const union = idOf('UNION', 1)
const runs = relationIdOf('RUNS', union, idOf('PROGRAM', 1))

describe('node and nodes', () => {
  test.each([
    ['Union', union],
    ['District', idOf('DISTRICT', 0)],
    ['Company', idOf('COMPANY', 0)],
    ['Institution', idOf('INSTITUTION', 0)],
    ['Program', idOf('PROGRAM', 0)],
    ['Person', idOf('PERSON', 0)],
    ['Venue', idOf('VENUE', 0)],
    ['Article', article(0).id],
    ['Mention', graph.mentions[0]?.id],
    ['Relation', runs],
    ['Evidence', graph.relations[0]?.evidence[0]?.id],
    ['Statistic', graph.statistics[0]?.id],
  ])('finds a %s', async (typeName, id) => {
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }'
    expect((await runQuery(query, { id })).data).toEqual({ node: { __typename: typeName, id } })
  })

  test('finds a seed run', async () => {
    const { data } = await runQuery<{ currentRun: { id: string; number: number } }>(
      '{ currentRun { id number } }',
    )
    const query = 'query ($id: ID!) { node(id: $id) { __typename ... on SeedRun { number status } } }'
    const answer = await runQuery(query, { id: data.currentRun.id })
    expect(answer.data).toEqual({
      node: { __typename: 'SeedRun', number: data.currentRun.number, status: 'APPLIED' },
    })
  })

  test.each(['', 'x', 'U_', 'U_00000000000000000000', 'X_00000000000000000000', `${union}'`, '北京'])(
    'knows nothing of %j',
    async (id) => {
      const { data, errors } = await runQuery('query ($id: ID!) { node(id: $id) { id } }', { id })
      expect(errors).toEqual([])
      expect(data).toEqual({ node: null })
    },
  )

  test('keeps the order of ids, with null where nothing is', async () => {
    const ids = [runs, 'U_00000000000000000000', union, union]
    const { data } = await runQuery('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(data).toEqual({ nodes: [{ id: runs }, null, { id: union }, { id: union }] })
  })

  test('takes 100 ids and no more', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect((await runQuery(query, { ids: Array(100).fill(union) })).errors).toEqual([])
    expect((await runQuery(query, { ids: Array(101).fill(union) })).errors).toMatchObject([
      { message: '`ids` takes at most 100 ids, but got: 101', extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

describe('look-up of one entity', () => {
  test('by id, by name and by an alias that means it alone', async () => {
    const query = `query ($id: ID) { byId: union(id: $id) { name } byName: union(name: "清川1总工会") { name }
      byAlias: union(name: " 1号总工会 ") { name } }`
    const name = '清川1总工会'
    const { data } = await runQuery(query, { id: union })
    expect(data).toEqual({ byId: { name }, byName: { name }, byAlias: { name } })
  })

  test('is null for what there is not, and for an id of another type', async () => {
    const query = `query ($id: ID) { a: union(name: "无此工会") { id } b: company(id: $id) { id } c: union(name: "\\"") { id } }`
    expect((await runQuery(query, { id: union })).data).toEqual({ a: null, b: null, c: null })
  })

  test('needs an id or a name, not both', async () => {
    const { errors } = await runQuery('{ union { id } both: union(id: "U_1", name: "x") { id } }')
    expect(errors.map(({ message }) => message)).toEqual([
      '`union` needs either `id` or `name`, but got neither.',
      '`union` needs either `id` or `name`, but got both.',
    ])
  })
})

describe('what records tell', () => {
  test('a relation with its ends and its evidence, and the way back from the evidence', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Relation { type basis support title
      source { __typename name } target { __typename name }
      evidence { nodes { quote start end field rule time { printed from to } article { id } relation { id type } } } } } }`
    expect((await runQuery(query, { id: runs })).data).toEqual({
      node: {
        type: 'RUNS',
        basis: 'TEXT',
        support: 1,
        title: null,
        source: { __typename: 'Union', name: '清川1总工会' },
        target: { __typename: 'Program', name: '暖阳1工程' },
        evidence: {
          nodes: [
            {
              quote: '清川1总工会开展暖阳1工程。',
              start: 0,
              end: 14,
              field: 'TEXT',
              rule: 'runs/test',
              time: { printed: '今年', from: '2024-01-01', to: '2024-12-31' },
              article: { id: article(1).id },
              relation: { id: runs, type: 'RUNS' },
            },
          ],
        },
      },
    })
  })

  test('relations of an entity by type and direction', async () => {
    const query = `query ($id: ID!) { union(id: $id) {
      all: relations { totalCount }
      runs: relations(types: [RUNS]) { totalCount nodes { type } }
      in: relations(direction: IN) { nodes { type target { id } } }
      out: relations(direction: OUT) { totalCount nodes { source { id } } } } }`
    const { data } = await runQuery<Relations>(query, { id: union })
    expect(data.union.all.totalCount).toBe(12)
    expect(data.union.runs).toEqual({ totalCount: 5, nodes: Array(5).fill({ type: 'RUNS' }) })
    expect(data.union.in.nodes.map(({ type }) => type).sort()).toEqual([
      'COOPERATES_WITH',
      'HOLDS_POSITION',
      'HOLDS_POSITION',
    ])
    expect(data.union.in.nodes.every(({ target }) => target?.id === union)).toBe(true)
    expect(data.union.out.totalCount).toBe(9)
    expect(data.union.out.nodes.every(({ source }) => source?.id === union)).toBe(true)
  })

  test('partners are read both ways, with the relation as it is stored', async () => {
    const query = `{ union(name: "清川1总工会") { partners { edges { node { name } relation { source { name } target { name } } } } } }`
    const { data } = await runQuery<{ union: { partners: { edges: unknown[] } } }>(query)
    expect(data.union.partners.edges).toEqual([
      {
        node: { name: '清川0总工会' },
        relation: { source: { name: '清川0总工会' }, target: { name: '清川1总工会' } },
      },
      {
        node: { name: '清川2总工会' },
        relation: { source: { name: '清川1总工会' }, target: { name: '清川2总工会' } },
      },
    ])
  })

  test('posts have their title on the edge', async () => {
    const query =
      '{ union(name: "清川1总工会") { officers { edges { title node { name positions { edges { title node { name } } } } } } } }'
    const { data } = await runQuery<{ union: { officers: { edges: { title: string }[] } } }>(query)
    expect(data.union.officers.edges).toHaveLength(2)
    expect(data.union.officers.edges[0]).toEqual({
      title: '主席',
      node: { name: '赵1某', positions: { edges: [{ title: '主席', node: { name: '清川1总工会' } }] } },
    })
  })

  test('an article with byline, mentions and figures', async () => {
    const query = `query ($id: ID!) { article(id: $id) { headline page position kind byline { role person { name } }
      mentions(first: 1) { nodes { start end text entity { name } article { headline } } }
      statistics { nodes { measure value unit quote entity { name } article { headline } } } } }`
    const { data } = await runQuery(query, { id: article(29).id })
    expect(data).toEqual({
      article: {
        headline: '暖心报道之29',
        page: 'page_2',
        position: 9,
        kind: 'PHOTO',
        byline: [{ role: 'REPORTER', person: { name: '赵1某' } }],
        mentions: {
          nodes: [
            {
              start: 0,
              end: 6,
              text: '清川1总工会',
              entity: { name: '清川0总工会' },
              article: { headline: '暖心报道之29' },
            },
          ],
        },
        statistics: {
          nodes: [
            {
              measure: '惠及',
              value: 30,
              unit: '人',
              quote: '惠及30人',
              entity: { name: '清川1总工会' },
              article: { headline: '暖心报道之29' },
            },
          ],
        },
      },
    })
  })

  test('filters: kind, part of a name or alias, place and all within it', async () => {
    const query = `{ kind: unions(filterBy: {kind: [DISTRICT]}) { totalCount }
      name: unions(filterBy: {nameContains: "川7"}) { nodes { name } totalCount }
      alias: unions(filterBy: {nameContains: "77号"}) { nodes { name } }
      place: unions(filterBy: {within: "清川3区"}) { totalCount }
      both: unions(filterBy: {within: "清川3区", kind: [GRASSROOTS]}) { totalCount }
      related: district(name: "清川3区") { unions(filterBy: {nameContains: "川23"}) { nodes { name } totalCount } }
      articles(filterBy: {page: "page_2", kind: [PHOTO]}) { totalCount } }`
    const { data, errors } =
      await runQuery<Record<string, { totalCount: number; nodes: { name: string }[] }>>(query)
    expect(errors).toEqual([])
    expect(data.kind?.totalCount).toBe(60)
    expect(data.name?.totalCount).toBe(11)
    expect(data.alias?.nodes).toEqual([{ name: '清川77总工会' }])
    expect(data.place?.totalCount).toBe(6)
    expect(data.both?.totalCount).toBe(0)
    expect(data.related).toEqual({ unions: { nodes: [{ name: '清川23总工会' }], totalCount: 1 } })
    expect(data.articles?.totalCount).toBe(1)
  })
})

type RelationAlias = 'all' | 'runs' | 'in' | 'out'
interface Relation {
  type: string
  source?: { id: string }
  target?: { id: string }
}
interface Relations {
  union: Record<RelationAlias, { totalCount: number; nodes: Relation[] }>
}
