import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../../src/store/openStore.ts'
import { LUCENE_SYNTAX } from '../../support/luceneSyntax.ts'
import { openSample } from '../openSample.ts'
import { createRunQuery } from '../runQuery.ts'

let store: Store
let runQuery: ReturnType<typeof createRunQuery>
beforeAll(async () => {
  store = await openSample()
  runQuery = createRunQuery(store)
})
afterAll(() => store.close())

interface Hit {
  field: string
  text: string
  start: number
  highlights: { start: number; end: number }[]
}
interface Found {
  totalCount: number
  edges: { node: { name?: string; text?: string; headline?: string }; hit: Hit }[]
  facets: {
    types: { type: string; count: number }[]
    districts: { district: { name: string }; count: number }[]
  }
}
const QUERY = `query ($query: String!, $types: [SearchType!], $within: String, $nodes: Boolean = true) {
  search(query: $query, types: $types, within: $within, first: 100) {
    totalCount
    edges {
      node @include(if: $nodes) { ... on Entity { name } ... on Article { headline text } }
      hit { field text start highlights { start end } }
    }
    facets { types { type count } districts { district { name } count } }
  } }`
const search = async (query: string, variables = {}) => {
  const { data, errors, usage } = await runQuery<{ search: Found }>(QUERY, { query, ...variables })
  expect(errors).toEqual([])
  return { ...data.search, statements: usage.statements }
}
const highlighted = ({ text, highlights }: Hit) => highlights.map(({ start, end }) => text.slice(start, end))

describe('hits', () => {
  test('a name, with the words in it', async () => {
    const { edges } = await search('清川1总工会')
    expect(edges[0]?.hit).toEqual({
      ...{ field: 'NAME', text: '清川1总工会', start: 0 },
      highlights: [{ start: 0, end: 6 }],
    })
  })

  test('an alias, where the name does not have the words', async () => {
    const [edge] = (await search('5号工程')).edges
    expect(edge?.node.name).toBe('暖阳5工程')
    expect(edge?.hit).toMatchObject({ field: 'ALIAS', text: '5号工程' })
  })

  test('a headline', async () => {
    const [edge] = (await search('暖心报道之7')).edges
    expect(edge?.hit).toMatchObject({ field: 'HEADLINE', text: '暖心报道之7', start: 0 })
  })

  test('a sentence, where it stands in the text', async () => {
    const { edges } = await search('惠及30人')
    expect(edges).toHaveLength(1)
    const { node, hit } = edges[0] as Found['edges'][0]
    expect(hit).toMatchObject({ field: 'SENTENCE', text: '今年惠及30人。' })
    expect(node.text?.slice(hit.start, hit.start + hit.text.length)).toBe(hit.text)
    expect(highlighted(hit)).toEqual(['惠及30人'])
  })

  test('every hit says where all of the words stand, whether the record is selected or not', async () => {
    for (const query of ['清', '清川 工会', '暖阳']) {
      const { edges } = await search(query)
      const alone = await search(query, { nodes: false })
      expect(alone.edges.map(({ hit }) => hit)).toEqual(edges.map(({ hit }) => hit))
      for (const { hit } of edges) {
        const words = query.split(' ')
        expect(new Set(highlighted(hit))).toEqual(new Set(words))
      }
    }
  })
})

describe('facets', () => {
  test('count all hits, not only those of the page', async () => {
    const { facets, totalCount } = await search('清川')
    expect(facets.types).toEqual([
      { type: 'UNION', count: 120 },
      { type: 'ARTICLE', count: 30 },
      { type: 'DISTRICT', count: 20 },
    ])
    expect(totalCount).toBe(170)
    expect(facets.districts).toHaveLength(20)
    // Each district itself, the six unions of it, and all articles where they name such a union.
    expect(facets.districts).toContainEqual({ district: { name: '清川7区' }, count: 37 })
    expect(facets.districts).toContainEqual({ district: { name: '清川15区' }, count: 7 })
  })

  test('of the types asked for', async () => {
    expect((await search('清川', { types: ['DISTRICT'] })).facets.types).toEqual([
      { type: 'DISTRICT', count: 20 },
    ])
    const { types, districts } = (await search('暖心', { types: ['ARTICLE'] })).facets
    expect(types).toEqual([{ type: 'ARTICLE', count: 30 }])
    expect(districts.map(({ count }) => count)).toEqual(Array.from({ length: 10 }, () => 30))
    expect((await search('龘')).facets).toEqual({ types: [], districts: [] })
  })

  test('cost a statement each, and only where they are selected', async () => {
    expect((await search('清川')).statements).toBe(3)
    const { usage } = await runQuery('{ search(query: "清川") { totalCount } }')
    expect(usage.statements).toBe(1)
    const types = await runQuery('{ search(query: "清川") { facets { types { count } } } }')
    expect(types.usage.statements).toBe(2)
  })
})

describe('what hits are asked for', () => {
  interface WithDistricts {
    search: { edges: { hit: Hit; node: { name: string; districts: { nodes: { name: string }[] } } }[] }
  }
  const query = `query ($types: [SearchType!]) { search(query: "清川1", types: $types, first: 20) { totalCount edges {
    hit { text } node { ... on Entity { name } ... on Union { districts { nodes { name } } } } } } }`

  test('is read along with them where they are of one type', async () => {
    const { data, usage } = await runQuery<WithDistricts>(query, { types: ['UNION'] })
    expect(usage.statements).toBe(1)
    expect(data.search.edges[0]?.node).toEqual({
      name: '清川1总工会',
      districts: { nodes: [{ name: '清川1区' }] },
    })
  })

  test('is the same where they are of several', async () => {
    const one = await runQuery<WithDistricts>(query, { types: ['UNION'] })
    const several = await runQuery<WithDistricts>(query, { types: ['UNION', 'VENUE'] })
    expect(several.usage.statements).toBe(2)
    expect(several.data).toEqual(one.data)
  })
})

describe('within a place', () => {
  test('keeps it, what lies in it, and articles that name such', async () => {
    const { edges, facets, totalCount } = await search('清川', { within: '清川3区' })
    expect(facets.types).toEqual([
      { type: 'ARTICLE', count: 30 },
      { type: 'UNION', count: 6 },
      { type: 'DISTRICT', count: 1 },
    ])
    expect(totalCount).toBe(37)
    expect(edges.map(({ node }) => node.name).filter(Boolean)).toContain('清川23总工会')
  })

  test('finds nothing in a place that there is not, or where nothing is named', async () => {
    expect((await search('清川', { within: '龘' })).totalCount).toBe(0)
    expect((await search('清川', { within: '清川15区', types: ['ARTICLE'] })).totalCount).toBe(0)
  })
})

describe('whatever is typed', () => {
  const OTHERS = [
    '清',
    '川',
    '总工会',
    'AND',
    'OR',
    'NOT',
    ' TO ',
    'names:',
    '\u0000',
    '😀',
    '\ud83d',
    '\udc00',
    '𠮷',
    '　',
    '\n',
  ]
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.array(fc.constantFrom(...LUCENE_SYNTAX, ...OTHERS), { maxLength: 30 }).map((parts) => parts.join('')),
    fc
      .array(fc.constantFrom(...LUCENE_SYNTAX), { maxLength: 8 })
      .map((parts) => `清川1总工会${parts.join('')}`),
  )

  test('is answered, or needs something to look for', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const { errors, logged } = await runQuery(QUERY, { query })
        expect(logged).toEqual([])
        const codes = errors.map(({ extensions }) => extensions?.code)
        expect([[], ['BAD_USER_INPUT']]).toContainEqual(codes)
      }),
      { numRuns: 80 },
    )
  })

  test('is refused where it is too long', async () => {
    for (const unit of ['清', '*', '\\', '"', '😀', '\ud83d']) {
      const { errors } = await runQuery(QUERY, { query: unit.repeat(10_000 / unit.length) })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
  })
})
