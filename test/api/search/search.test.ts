import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { luceneQuery } from '../../../src/api/search/luceneQuery.ts'
import { queryWords } from '../../../src/api/search/queryWords.ts'
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

interface Hits {
  search: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    nodes: { __typename: string; name?: string; headline?: string }[]
  }
}
const QUERY = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { __typename ... on Entity { name } ... on Article { headline } } } }`
const search = async (query: string, variables = {}) => {
  const { data, errors } = await runQuery<Hits>(QUERY, { query, first: 100, ...variables })
  expect(errors).toEqual([])
  return data.search
}

describe('search', () => {
  test.each([
    ['a whole name', '清川1总工会', '清川1总工会'],
    ['full-width digits', '清川１总工会', '清川1总工会'],
    ['an alias', '5号工程', '暖阳5工程'],
    ['the beginning of a name', '暖阳149', '暖阳149工程'],
    ['two characters', '望江', '望江0驿站'],
    ['several words, in any order', '驿站 望江', '望江0驿站'],
    ['spaces around', '　北湖1学院 ', '北湖1学院'],
    ['quotation marks around', '“暖阳7工程”', '暖阳7工程'],
  ])('finds %s', async (_, query, first) => {
    expect((await search(query)).nodes[0]?.name).toBe(first)
  })

  test('one character, at the start, in the middle and at the end of a name', async () => {
    for (const query of ['清', '川', '区']) {
      const { nodes } = await search(query, { types: ['DISTRICT'] })
      expect(nodes).toHaveLength(20)
    }
    expect((await search('龘')).totalCount).toBe(0)
  })

  test('the exact name comes before names that contain it, names before texts', async () => {
    const { nodes } = await search('清川1总工会')
    expect(nodes[0]).toEqual({ __typename: 'Union', name: '清川1总工会' })
    expect(nodes.slice(1).every(({ __typename }) => __typename === 'Article')).toBe(true)
    expect(nodes).toHaveLength(31)
  })

  test('only the types that are asked for', async () => {
    expect((await search('清川', { types: ['DISTRICT'] })).totalCount).toBe(20)
    expect((await search('清川', { types: ['UNION', 'DISTRICT'] })).totalCount).toBe(140)
    expect((await search('暖心', { types: ['ARTICLE'] })).totalCount).toBe(30)
    expect((await search('暖心', { types: [] })).totalCount).toBe(30)
  })

  test('page after page, every hit once', async () => {
    const seen: unknown[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Hits['search'] = await search('清川', { first: 60, after })
      seen.push(...page.nodes)
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    expect(new Set(seen.map((hit) => JSON.stringify(hit))).size).toBe(seen.length)
    expect(seen).toHaveLength(170)
  })

  test.each(LUCENE_SYNTAX)('takes %s as a mere character', async (character) => {
    expect((await search(`清川1总工会${character}`)).totalCount).toBeGreaterThan(0)
    expect((await search(`${character}清川1总工会`)).totalCount).toBeGreaterThan(0)
    await search(`清${character}川`)
    await search(`清 ${character} 川`)
  })

  test.each([
    'names:清川',
    '清川 OR 暖阳',
    'NOT 清川',
    '清川~2',
    '清*',
    '[a TO z]',
    `") RETURN 1 //`,
    'AND',
    '\\"清',
  ])('reads %s as words, not as a query language', async (query) => {
    await search(query)
  })

  test.each(['', '   ', '"', '（）', '***', '。'])('needs something to look for: %j', async (query) => {
    const { errors } = await runQuery(QUERY, { query })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('refuses more than 100 characters', async () => {
    const { errors } = await runQuery(QUERY, { query: '工'.repeat(101) })
    expect(errors).toMatchObject([{ message: '`query` takes at most 100 characters, but got: 101' }])
  })
})

describe('luceneQuery', () => {
  test.each([
    ['房山区总工会', '"房山区总工会"'],
    ['房山 总工会', '"房山" AND "总工会"'],
    ['“司机之家”', '"司机之家"'],
    ['区', '(区* OR *区 OR 区)'],
    ['a"b\\c', '"a“b\\\\c"'],
    ['。！', ''],
  ])('%j', (text, query) => {
    expect(luceneQuery(queryWords(text))).toBe(query)
  })
})
