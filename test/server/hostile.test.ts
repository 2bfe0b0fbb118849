import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSchema } from '../../src/api/schema.ts'
import { type RunningServer, startServer } from '../../src/server/startServer.ts'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from '../api/openSample.ts'
import { HOSTILE_BODIES, HOSTILE_DOCUMENTS, HOSTILE_TEXTS, INJECTIONS } from './hostileInput.ts'
import { type Served, served } from './serve.ts'
import { stringArguments } from './stringArguments.ts'

let store: Store
let server: RunningServer
let client: Served
const logged: object[] = []
beforeAll(async () => {
  store = await openSample()
  const log = { info: () => {}, error: (details: object) => logged.push(details) }
  const limits = { timeoutMs: 60_000 }
  server = await startServer({ host: '127.0.0.1', port: 0, webRoot: null, store, log, limits })
  client = served(server.url)
})
afterAll(async () => {
  await server.close()
  await store.close()
})

/** What must stand in no answer: traces, files, hosts, and the words of what works behind. */
const INSIDE =
  /node_modules|\.ts:\d|\bat \S+ \(|\/work|\/home|\/tmp|127\.0\.0\.1|localhost|bolt:|neo4j|neo\.\w+error|lucene|apache|java\.|exception|ParseException|UNWIND|OPTIONAL MATCH|RangeError|TypeError|stack/i

/** The codes that a hostile request may be answered with; INTERNAL would be a fault of ours. */
const REFUSALS = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'DEPTH_EXCEEDED',
  'ALIASES_EXCEEDED',
  'COST_EXCEEDED',
]

async function expectHarmless(response: Response, echoed = ''): Promise<void> {
  const answer = await response.text()
  // A message may say what came: that is the client's own text.
  const own = answer.replaceAll(JSON.stringify(echoed).slice(1, -1), '')
  expect(own).not.toMatch(INSIDE)
  const { data, errors = [] } = JSON.parse(answer)
  for (const error of errors) expect(REFUSALS).toContain(error.extensions.code)
  expect(data !== undefined || errors.length > 0).toBe(true)
  expect(logged.splice(0)).toEqual([])
}

describe('texts that mean something to Cypher, Lucene or JavaScript', () => {
  const places = stringArguments(createSchema())

  test('there are many places for them', () => {
    expect(places.length).toBeGreaterThan(30)
    expect(places.map(({ name }) => name)).toContain('Query.search(query)')
  })

  test.each(places)('$name', async ({ name, query }) => {
    const valid = await (await client.post(query('清川1总工会'))).json()
    // The place is there: a query that does not fit the schema would test nothing.
    expect(JSON.stringify(valid)).not.toContain('GRAPHQL_VALIDATION_FAILED')
    const texts = name.startsWith('Query.') ? HOSTILE_TEXTS : INJECTIONS
    await Promise.all(texts.map(async (text) => expectHarmless(await client.post(query(text)), text)))
  })

  test('have changed nothing', async () => {
    const count = async () =>
      (await client.ask({ query: '{ search(query: "清川") { totalCount } unions { totalCount } }' })).answer
        .data
    const before = await count()
    for (const text of HOSTILE_TEXTS) {
      const query = 'query ($text: String!) { search(query: $text) { totalCount } }'
      await expectHarmless(await client.post({ query, variables: { text } }), text)
    }
    expect(await count()).toEqual(before)
  })
})

describe('documents', () => {
  test.each(HOSTILE_DOCUMENTS)('%s', async (_, query, code) => {
    const response = await client.post({ query })
    const { errors } = (await response.clone().json()) as { errors?: { extensions: { code: string } }[] }
    await expectHarmless(response)
    expect(errors?.[0]?.extensions.code).toBe(code)
  })
})

describe('bodies', () => {
  test.each(HOSTILE_BODIES)('%s', async (_, body, headers = {}) => {
    const response = await client.post(body, headers)
    expect(response.status).toBeGreaterThanOrEqual(200)
    expect(response.status).toBeLessThan(500)
    await expectHarmless(response)
  })

  test.each<[string, Buffer, Record<string, string>]>([
    ['compressed', gzipSync('{"query":"{__typename}"}'), { 'content-encoding': 'gzip' }],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x22, 0x7d]), {}],
    ['zeros', Buffer.alloc(1_000), {}],
  ])('%s', async (_, body, headers) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    await expectHarmless(response)
  })

  test.each([
    '?query=%7B',
    '?query=%ff%fe',
    '?query={__typename}&query={__typename}',
    '?query={__typename}&variables=%7B%22a',
    '?query={__typename}&variables=[]',
    '?extensions={"persistedQuery":{"version":9,"sha256Hash":"x"}}',
    '?extensions={"persistedQuery":{"version":1,"sha256Hash":"__proto__"}}',
    '?operationName=x',
    `?query=${'a'.repeat(10_000)}`,
  ])('GET %s', async (parameters) => {
    const headers = { 'apollo-require-preflight': 'yes' }
    const response = await fetch(`${server.url}/graphql${parameters}`, { headers })
    expect(response.status).toBeLessThan(500)
    await expectHarmless(response, parameters)
  })
})

test('after all that it answers as before', async () => {
  expect(
    (await client.ask({ query: '{ unions(first: 1) { nodes { name } } }' })).answer.errors,
  ).toBeUndefined()
})
