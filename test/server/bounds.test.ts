import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from '../api/openSample.ts'
import { serve } from './serve.ts'

let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

describe('fair queries pass', () => {
  test.each([
    ['depth 10', nested(10)],
    ['depth 15', nested(15)],
    ['five aliases', aliased(5)],
    ['thirty aliases', aliased(30)],
    ['thirty aliases, by a fragment used thrice', byFragment(3)],
    ['the introspection of tools', getIntrospectionQuery()],
    [
      'the fullest introspection',
      getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true }),
    ],
    [
      'a fragment used in many places',
      `{ ${'unions { nodes { ...F } } '.repeat(20)} } fragment F on Union { id name }`,
    ],
  ])('%s', async (_, query) => {
    const { ask } = await serve({ store })
    const { status, answer } = await ask({ query })
    expect(answer.errors).toBeUndefined()
    expect(status).toBe(200)
  })
})

describe('what asks for too much is refused before it is run', () => {
  test.each<[string, unknown, string, string]>([
    ['16 levels', { query: nested(16) }, 'DEPTH_EXCEEDED', 'The query is nested deeper than 15 fields.'],
    ['16 levels through fragments', { query: nestedByFragments(8) }, 'DEPTH_EXCEEDED', 'deeper than 15'],
    ['31 aliases', { query: aliased(31) }, 'ALIASES_EXCEEDED', 'The query has 31 aliases, more than 30'],
    [
      '40 aliases, by a fragment used four times',
      { query: byFragment(4) },
      'ALIASES_EXCEEDED',
      'has 40 aliases',
    ],
    ['aliases of introspection', { query: introspections(31) }, 'ALIASES_EXCEEDED', 'has 31 aliases'],
    [
      'a circle of one',
      { query: '{ unions { nodes { ...F } } } fragment F on Union { ...F }' },
      'GRAPHQL_VALIDATION_FAILED',
      'The fragment F holds itself.',
    ],
    ['a circle of many, each twice', { query: ladder(40) }, 'GRAPHQL_VALIDATION_FAILED', 'holds itself'],
    [
      'a circle that nothing uses',
      {
        query: `{ __typename } fragment A on Union { parent { nodes { ...B } } } fragment B on Union { ...A }`,
      },
      'GRAPHQL_VALIDATION_FAILED',
      'holds itself',
    ],
    [
      'a batch',
      [{ query: '{ __typename }' }, { query: '{ __typename }' }],
      'BAD_REQUEST',
      'not a list of them',
    ],
    ['an empty batch', [], 'BAD_REQUEST', 'not a list of them'],
  ])('%s', async (_, body, code, message) => {
    const { ask } = await serve({ store })
    const { status, answer } = await ask(body)
    expect(answer.errors).toMatchObject([{ extensions: { code } }])
    expect(answer.errors?.[0]?.message).toContain(message)
    expect(status).toBe(400)
  })
})

test('each limit can be set', async () => {
  const limits = { maxBodyBytes: 2_000, maxTokens: 20, maxDepth: 2, maxAliases: 1, maxCost: 10 }
  const { ask } = await serve({ store, limits })
  const codeOf = async (body: unknown) => (await ask(body)).answer.errors?.[0]?.extensions.code
  expect((await ask({ query: `# ${'x'.repeat(2_000)}\n{ __typename }` })).status).toBe(413)
  expect(await codeOf({ query: `{ ${'__typename '.repeat(20)} }` })).toBe('GRAPHQL_PARSE_FAILED')
  expect(await codeOf({ query: nested(3) })).toBe('DEPTH_EXCEEDED')
  expect(await codeOf({ query: '{ a: __typename b: __typename }' })).toBe('ALIASES_EXCEEDED')
  expect(await codeOf({ query: '{ unions(first: 11) { totalCount } }' })).toBe('COST_EXCEEDED')
  expect(await codeOf({ query: '{ unions(first: 10) { totalCount } }' })).toBeUndefined()
})

test('introspection can be turned off, and the schema with it', async () => {
  const { ask, url } = await serve({ store, introspection: false })
  const { answer } = await ask({ query: '{ __schema { types { name } } }' })
  expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  expect((await ask({ query: '{ __typename }' })).answer.data).toEqual({ __typename: 'Query' })
  expect((await fetch(`${url}/schema.graphql`)).status).toBe(404)
})

test('the playground can be turned off', async () => {
  const { url } = await serve({ store, webRoot: null })
  const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })
  expect(response.url).toBe(`${url}/graphql`)
  expect(response.status).toBe(400)
  expect((await fetch(url)).status).toBe(404)
})

test('suggestions of names can be turned off', async () => {
  const messageOf = async (suggestions: boolean, query: string) => {
    const { ask } = await serve({ store, suggestions })
    return (await ask({ query })).answer.errors?.[0]?.message
  }
  expect(await messageOf(true, '{ onions { totalCount } }')).toMatch(/Did you mean/)
  expect(await messageOf(false, '{ onions { totalCount } }')).not.toMatch(/Did you mean|unions/)
  const variable = 'query ($by: ArticleOrderBy) { articles(orderBy: $by) { totalCount } }'
  expect(await messageOf(false, variable)).not.toMatch(/Did you mean/)
})

/** A query of so many levels: unions, nodes, parent, nodes, parent, … */
function nested(levels: number): string {
  const leaf = levels % 2 ? 'id' : 'totalCount'
  const below = (level: number): string =>
    level === levels ? leaf : `${level % 2 ? 'parent(first: 1)' : 'nodes'} { ${below(level + 1)} }`
  return `{ unions(first: 1) { ${below(2)} } }`
}

function nestedByFragments(length: number): string {
  const fragments = Array.from(
    { length },
    (_, i) => `fragment F${i} on Union { parent { nodes { ...F${i + 1} } } }`,
  )
  return `{ unions { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${length} on Union { id }`
}

function aliased(count: number): string {
  return `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`
}

/** Ten aliases for each use. */
function byFragment(uses: number): string {
  const ten = Array.from({ length: 10 }, (_, i) => `a${i}: id`).join(' ')
  const places = ['union', 'company', 'person', 'venue'].slice(0, uses)
  return `{ ${places.map((place) => `${place}(name: "x") { ...F }`).join(' ')} } fragment F on Entity { ${ten} }`
}

function introspections(count: number): string {
  const each = Array.from({ length: count }, (_, i) => `a${i}: types { fields { args { name } } }`)
  return `{ __schema { ${each.join(' ')} } }`
}

/** Fragments that each lead to the next two, round and round. */
function ladder(count: number): string {
  const next = (i: number) => `...F${(i + 1) % count} ...F${(i + 2) % count}`
  const fragments = Array.from(
    { length: count },
    (_, i) => `fragment F${i} on Union { parent { nodes { ${next(i)} } } }`,
  )
  return `{ unions { nodes { ...F0 ...F1 } } } ${fragments.join(' ')}`
}
