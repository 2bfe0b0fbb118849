import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { createRunQuery } from './runQuery.ts'
import { idOf } from './sampleGraph.ts'

let store: Store
let runQuery: ReturnType<typeof createRunQuery>
beforeAll(async () => {
  store = await openSample()
  runQuery = createRunQuery(store)
})
afterAll(() => store.close())

interface Connection {
  totalCount: number
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}
const PAGE =
  'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Lists of all sorts, each with its length. */
const LISTS: { name: string; field: string; length: number; owner?: string }[] = [
  { name: 'districts', field: 'districts', length: 20 },
  { name: 'districts, descending', field: 'districts', length: 20 },
  { name: 'unions by number of relations', field: 'unions', length: 120 },
  { name: 'articles', field: 'articles', length: 30 },
  { name: 'articles by headline', field: 'articles', length: 30 },
  { name: 'programs of a union', field: 'programs', owner: 'union', length: 5 },
  { name: 'programs of a union by confidence', field: 'programs', owner: 'union', length: 5 },
  { name: 'partners of a union', field: 'partners', owner: 'union', length: 2 },
  { name: 'mentions of a union', field: 'mentions', owner: 'union', length: 120 },
  { name: 'articles of a union', field: 'articles', owner: 'union', length: 30 },
  { name: 'relations of a union', field: 'relations', owner: 'union', length: 12 },
  { name: 'figures about a union', field: 'statistics', owner: 'union', length: 30 },
  { name: 'figures about a union by value', field: 'statistics', owner: 'union', length: 30 },
]
const ARGUMENTS: Record<string, string> = {
  'districts, descending': 'orderBy: {field: NAME, direction: DESC}',
  'unions by number of relations': 'orderBy: {field: RELATIONS, direction: DESC}',
  'articles by headline': 'orderBy: {field: HEADLINE}',
  'programs of a union by confidence': 'orderBy: {field: CONFIDENCE, direction: DESC}',
  'figures about a union by value': 'orderBy: {field: VALUE, direction: DESC}',
}

async function read(list: (typeof LISTS)[number], paging: string): Promise<Connection> {
  const field = `list: ${list.field}(${paging} ${ARGUMENTS[list.name] ?? ''}) { ${PAGE} }`
  const query = list.owner ? `{ owner: union(id: "${idOf('UNION', 1)}") { ${field} } }` : `{ ${field} }`
  const { data, errors } = await runQuery<{ list?: Connection; owner?: { list: Connection } }>(query)
  expect(errors).toEqual([])
  return (data.list ?? data.owner?.list) as Connection
}

const idsOf = ({ edges }: Connection) => edges.map(({ node }) => node.id)

describe('pages of a list', () => {
  for (const list of LISTS) {
    test(`${list.name}: forward and backward meet every row once, in one order`, async () => {
      const size = list.length > 40 ? 50 : Math.max(1, Math.floor(list.length / 5))
      const forward: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page: Connection = await read(list, `first: ${size} ${after ? `after: "${after}"` : ''}`)
        expect(page.totalCount).toBe(list.length)
        expect(page.pageInfo.hasPreviousPage).toBe(forward.length > 0)
        expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor)
        forward.push(...idsOf(page))
        more = page.pageInfo.hasNextPage
        expect(more).toBe(forward.length < list.length)
        after = page.pageInfo.endCursor
      }
      expect(new Set(forward).size).toBe(list.length)

      const backward: string[] = []
      for (let before: string | null = null, more = true; more; ) {
        const page: Connection = await read(list, `last: ${size} ${before ? `before: "${before}"` : ''}`)
        expect(page.pageInfo.hasNextPage).toBe(backward.length > 0)
        backward.unshift(...idsOf(page))
        more = page.pageInfo.hasPreviousPage
        expect(more).toBe(backward.length < list.length)
        before = page.pageInfo.startCursor
      }
      expect(backward).toEqual(forward)
    })
  }

  test('the last full page knows that nothing follows', async () => {
    const districts = LISTS[0] as (typeof LISTS)[number]
    const all = await read(districts, 'first: 20')
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    expect((await read(districts, 'first: 19')).pageInfo.hasNextPage).toBe(true)
    expect((await read(districts, 'last: 20')).pageInfo.hasPreviousPage).toBe(false)
    expect((await read(districts, 'last: 19')).pageInfo.hasPreviousPage).toBe(true)
    const past = await read(districts, `first: 5 after: "${all.pageInfo.endCursor}"`)
    expect(past).toMatchObject({ edges: [], totalCount: 20 })
    expect(past.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    })
  })

  test('`after` and `before` together give what lies between', async () => {
    const districts = LISTS[0] as (typeof LISTS)[number]
    const { edges } = await read(districts, 'first: 20')
    const bounds = `after: "${edges[2]?.cursor}" before: "${edges[7]?.cursor}"`
    const between = await read(districts, `first: 10 ${bounds}`)
    expect(idsOf(between)).toEqual(edges.slice(3, 7).map(({ node }) => node.id))
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    expect(idsOf(await read(districts, `last: 2 ${bounds}`))).toEqual(
      edges.slice(5, 7).map(({ node }) => node.id),
    )
  })

  test('a cursor whose row has gone still works, and what comes before it is told exactly', async () => {
    const districts = LISTS[0] as (typeof LISTS)[number]
    const { edges } = await read(districts, 'first: 20')
    /** The same place in the list, of a row that is not there: just before the i-th. */
    const gone = (i: number) => {
      const [mark, parent, sorted] = JSON.parse(Buffer.from(edges[i]?.cursor ?? '', 'base64url').toString())
      return Buffer.from(JSON.stringify([mark, parent, sorted, 'D_'])).toString('base64url')
    }
    const page = await read(districts, `first: 5 after: "${gone(3)}"`)
    expect(idsOf(page)).toEqual(edges.slice(3, 8).map(({ node }) => node.id))
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    const start = await read(districts, `first: 5 after: "${gone(0)}"`)
    expect(start.pageInfo.hasPreviousPage).toBe(false)
    const back = await read(districts, `last: 5 before: "${gone(10)}"`)
    expect(idsOf(back)).toEqual(edges.slice(5, 10).map(({ node }) => node.id))
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

  test('neither `first` nor `last`: the first 20', async () => {
    const { data } = await runQuery<{ unions: { nodes: unknown[] } }>('{ unions { nodes { id } } }')
    expect(data.unions.nodes).toHaveLength(20)
  })
})

describe('paging that is refused', () => {
  test.each([
    ['first: 0', '`first` must be between 1 and 100, but got: 0'],
    ['first: -1', '`first` must be between 1 and 100, but got: -1'],
    ['first: 101', '`first` must be between 1 and 100, but got: 101'],
    ['last: 0', '`last` must be between 1 and 100, but got: 0'],
    ['last: 101', '`last` must be between 1 and 100, but got: 101'],
    ['first: 1, last: 1', '`first` and `last` cannot be used together; give one of them.'],
  ])('%s', async (paging, message) => {
    const { errors, usage } = await runQuery(`{ unions(${paging}) { nodes { id } } }`)
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
    expect(usage.statements).toBe(0)
  })

  test.each([
    ['no cursor at all', 'hello'],
    ['an empty text', ''],
    ['other JSON', Buffer.from('{"a":1}').toString('base64url')],
    ['too few parts', Buffer.from('["x","",1]').toString('base64url')],
    ['a map to sort by', Buffer.from('["x","",{"a":1},"U_1"]').toString('base64url')],
    ['Cypher', `'}) DETACH DELETE (n) //`],
  ])('a cursor that is %s', async (_, cursor) => {
    const { errors } = await runQuery('query ($after: String) { unions(after: $after) { nodes { id } } }', {
      after: cursor,
    })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
  })

  const cursorOf = async (query: string): Promise<string> => {
    const { data } = await runQuery<{ list: Connection; owner: { list: Connection } }>(query)
    return (data.list ?? data.owner.list).edges[0]?.cursor as string
  }
  const LIST = '{ edges { cursor node { id } } }'
  const union = (i: number) => `owner: union(id: "${idOf('UNION', i)}")`

  test.each([
    ['another type', `{ list: unions ${LIST} }`, '{ programs(after: "CURSOR") { nodes { id } } }'],
    [
      'another order',
      `{ list: unions ${LIST} }`,
      '{ unions(after: "CURSOR", orderBy: {field: MENTIONS}) { nodes { id } } }',
    ],
    [
      'the other direction',
      `{ list: unions ${LIST} }`,
      '{ unions(after: "CURSOR", orderBy: {field: NAME, direction: DESC}) { nodes { id } } }',
    ],
    [
      'another filter',
      `{ list: unions(filterBy: {kind: [DISTRICT]}) ${LIST} }`,
      '{ unions(after: "CURSOR") { nodes { id } } }',
    ],
    [
      'another parent',
      `{ ${union(1)} { list: programs ${LIST} } }`,
      `{ ${union(2)} { programs(after: "CURSOR") { nodes { id } } } }`,
    ],
    [
      'another relation',
      `{ ${union(1)} { list: programs ${LIST} } }`,
      `{ ${union(1)} { partners(after: "CURSOR") { nodes { id } } } }`,
    ],
  ])('a cursor of a list of %s', async (_, from, to) => {
    const { errors } = await runQuery(to.replace('CURSOR', await cursorOf(from)))
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
  })
})
