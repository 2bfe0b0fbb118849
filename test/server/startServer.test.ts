import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/server/startServer.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { openSample } from '../api/openSample.ts'

let store: Store
let webRoot: string
let server: RunningServer
const logged: string[] = []
const log = {
  info: (_: object, message: string) => logged.push(message),
  error: (_: object, message: string) => logged.push(message),
}
const start = (options: { store?: Store; webRoot?: string } = {}) =>
  startServer({ host: '127.0.0.1', port: 0, store, webRoot, log, ...options })

beforeAll(async () => {
  store = await openSample()
  webRoot = await mkdtemp(join(tmpdir(), 'gonghui-web-'))
  await mkdir(join(webRoot, 'assets'))
  await writeFile(join(webRoot, 'index.html'), '<title>playground</title>')
  await writeFile(join(webRoot, 'assets', 'main-1a2b.js'), 'export {}')
  server = await start()
})
afterAll(async () => {
  await server.close()
  await store.close()
  await rm(webRoot, { recursive: true })
})

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('health', () => {
  test('/healthz while the process lives, /readyz while it can answer', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    const ready = await fetch(`${server.url}/readyz`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toEqual({ status: 'ready' })
  })

  test('without its database it lives but is not ready, and queries say why', async () => {
    const lost = await start({
      store: openStore({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' }),
    })
    expect((await fetch(`${lost.url}/healthz`)).status).toBe(200)
    const ready = await fetch(`${lost.url}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toEqual({ status: 'not ready', problem: 'The database does not answer.' })
    // Asked again, a query is compiled, and must fail in the same words.
    for (let time = 1; time <= 3; time++) {
      const answer = await fetch(`${lost.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ union(name: "x") { name } }' }),
      })
      expect(await answer.json()).toMatchObject({
        data: { union: null },
        errors: [
          {
            message: 'The database does not answer just now. Try again in a moment.',
            path: ['union'],
            locations: [{ line: 1, column: 3 }],
            extensions: { code: 'DATABASE_UNAVAILABLE' },
          },
        ],
      })
    }
    await lost.close()
  })
})

describe('/graphql', () => {
  test('answers, and tells what the answer cost', async () => {
    const response = await post({
      query: 'query ($name: String) { union(name: $name) { name programs(first: 1) { nodes { name } } } }',
      variables: { name: '清川1总工会' },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(
      /application\/(graphql-response\+)?json; charset=utf-8/,
    )
    expect(await response.json()).toEqual({
      data: { union: { name: '清川1总工会', programs: { nodes: [{ name: '暖阳1工程' }] } } },
      extensions: {
        cost: {
          requested: 1,
          actual: 3,
          limit: 50_000,
          cypher: { statements: 1, rows: 3, ms: expect.any(Number) },
        },
      },
    })
  })

  test.each<[string, unknown, number, string]>([
    ['no JSON', '{"query": ', 400, 'BAD_REQUEST'],
    ['nothing', '', 400, 'BAD_REQUEST'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ __typename }' }], 400, 'BAD_REQUEST'],
    ['broken GraphQL', { query: '{ unions(' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ onions }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a bad variable',
      { query: 'query ($n: Int!) { unions(first: $n) { totalCount } }', variables: { n: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['a bad argument', { query: '{ unions(first: 0) { totalCount } }' }, 200, 'BAD_USER_INPUT'],
    ['a subscription', { query: 'subscription { x }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', { query: 'mutation { x }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations and no name',
      { query: 'query A { __typename } query B { __typename }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a body over 100 KB', { query: '{ __typename }', pad: 'x'.repeat(110_000) }, 413, 'BAD_REQUEST'],
    ['too many tokens', { query: `{ ${'a '.repeat(1_000)}}` }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['20,000 braces', { query: '{a'.repeat(20_000) }, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many records',
      {
        query: `{ unions(first: 100) { ${'nodes { parent(first: 100) { '.repeat(3)} totalCount ${'} }'.repeat(3)} } }`,
      },
      200,
      'COST_EXCEEDED',
    ],
    ['fragments that multiply', { query: laughs(60) }, 200, 'COST_EXCEEDED'],
    ['too many levels', { query: nested(16) }, 400, 'DEPTH_EXCEEDED'],
    ['too many levels through fragments', { query: nestedByFragments() }, 400, 'DEPTH_EXCEEDED'],
  ])('%s', async (_, body, status, code) => {
    const response = await post(body)
    expect(response.headers.get('content-type')).toContain('json')
    const { errors } = (await response.json()) as { errors: unknown }
    expect(errors).toMatchObject([{ extensions: { code } }])
    expect(response.status).toBe(status)
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\/src\/|MATCH|Neo4j/)
  })

  test.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json', 400],
  ])('a refused query for a client that accepts %s has status %i', async (accept, status) => {
    const response = await post({ query: '{ onions }' }, { accept })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
  })

  test('15 levels and the introspection of GraphiQL pass', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect(await (await post({ query: nested(15) })).json()).toMatchObject({ data: expect.anything() })
    expect(await (await post({ query: getIntrospectionQuery() })).json()).toMatchObject({
      data: { __schema: expect.anything() },
    })
  })

  test('GET answers queries only with a header that other sites cannot send', async () => {
    const url = `${server.url}/graphql?query=%7B__typename%7D`
    expect((await fetch(url)).status).toBe(400)
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
  })

  test('a browser that opens its address is shown the playground', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html,*/*' } })
    expect(response.url).toBe(`${server.url}/`)
    expect(await response.text()).toContain('playground')
  })

  test('a client that hangs up ends the reading', async () => {
    const signals: AbortSignal[] = []
    const waiting: Store = {
      ...store,
      read: (_text, _parameters, options) => {
        if (options?.signal) signals.push(options.signal)
        return new Promise((_, reject) =>
          options?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        )
      },
    }
    const slow = await start({ store: waiting })
    const client = request(`${slow.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    })
    client.on('error', () => {})
    client.end(JSON.stringify({ query: '{ unions { totalCount } }' }))
    await expect.poll(() => signals.length).toBe(1)
    client.destroy()
    await expect.poll(() => signals[0]?.aborted).toBe(true)
    await slow.close()
  })
})

describe('the playground', () => {
  test('is served from its folder, assets for ever', async () => {
    const page = await fetch(server.url)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await page.text()).toContain('playground')
    const asset = await fetch(`${server.url}/assets/main-1a2b.js`)
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  test.each([
    '/nothing',
    '/assets/',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
  ])('there is nothing at %s', async (path) => {
    const response = await fetch(`${server.url}${path}`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })

  test('a missing bundle is explained', async () => {
    const bare = await start({ webRoot: join(webRoot, 'none') })
    expect(await (await fetch(bare.url)).text()).toContain('npm run build:web')
    await bare.close()
  })
})

test('close lets what is under way end', async () => {
  const other = await start()
  const answer = fetch(`${other.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ unions(first: 100) { nodes { programs { nodes { name } } } } }' }),
  })
  await new Promise((done) => setTimeout(done, 20))
  await other.close()
  expect((await answer).status).toBe(200)
  await expect(fetch(`${other.url}/healthz`)).rejects.toThrow()
})

/** A query of so many levels: unions, nodes, parent, nodes, parent, … */
function nested(levels: number): string {
  const leaf = levels % 2 ? 'id' : 'totalCount'
  const below = (level: number): string =>
    level === levels ? leaf : `${level % 2 ? 'parent(first: 1)' : 'nodes'} { ${below(level + 1)} }`
  return `{ unions(first: 1) { ${below(2)} } }`
}

function nestedByFragments(): string {
  const fragments = Array.from(
    { length: 8 },
    (_, i) => `fragment F${i} on Union { parent { nodes { ...F${i + 1} } } }`,
  )
  return `{ unions { nodes { ...F0 } } } ${fragments.join(' ')} fragment F8 on Union { id }`
}

/** Each fragment spreads the next one twice: 2 to the 60th fields, were they written out. */
function laughs(length: number): string {
  const spreads = (i: number) => `{ ...F${i} ...F${i} }`
  const fragments = Array.from(
    { length },
    (_, i) => `fragment F${i} on Union ${i === length - 1 ? '{ id }' : spreads(i + 1)}`,
  )
  return `{ a: unions(first: 100) { nodes { parent(first: 100) { nodes { parent(first: 100) { nodes ${spreads(0)} } } } } } } ${fragments.join(' ')}`
}
