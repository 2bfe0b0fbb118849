import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from '../api/openSample.ts'
import { sampleGraph } from '../api/sampleGraph.ts'
import { seedStore } from '../support/seedStore.ts'
import { serve } from './serve.ts'

let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

const UNIONS = '{ unions(first: 100) { nodes { id name aliases } } }'
const NO_PREFLIGHT = { 'apollo-require-preflight': 'yes' }
const addressOf = (url: string, parameters: Record<string, string>) =>
  `${url}/graphql?${new URLSearchParams(parameters)}`
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('compression', () => {
  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('%s for large answers', async (encoding, decompress) => {
    const { url } = await serve({ store })
    const { headers, body } = await rawPost(url, { query: UNIONS }, encoding)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toMatch(/accept-encoding/i)
    const { data } = JSON.parse(decompress(body).toString())
    expect(data.unions.nodes.length).toBeGreaterThan(10)
  })

  test('small answers go as they are, and all do for clients that accept nothing else', async () => {
    const { url } = await serve({ store })
    const small = await rawPost(url, { query: '{ __typename }' }, 'gzip, br')
    expect(small.headers['content-encoding']).toBeUndefined()
    const plain = await rawPost(url, { query: UNIONS }, 'identity')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(JSON.parse(plain.body.toString()).data.unions.nodes.length).toBeGreaterThan(10)
  })
})

describe('GET', () => {
  test('has an ETag that answers 304 without the query being run, until the next seed', async () => {
    let statements = 0
    const read: Store['read'] = (...words) => {
      statements += 1
      return store.read(...words)
    }
    const { url } = await serve({ store: { ...store, read } })
    const ask = (tag?: string) =>
      fetch(addressOf(url, { query: UNIONS }), {
        headers: { ...NO_PREFLIGHT, ...(tag && { 'if-none-match': tag }) },
      })
    const first = await ask()
    const tag = first.headers.get('etag') as string
    expect(tag).toMatch(/^W\/"[0-9a-f]{12}\.\d+"$/)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    await first.text()

    statements = 0
    const second = await ask(`"other", ${tag}`)
    expect([second.status, await second.text()]).toEqual([304, ''])
    expect(second.headers.get('etag')).toBe(tag)
    expect(statements).toBe(1)

    await seedStore(store, { ...sampleGraph(), statistics: [] }, 2)
    const third = await ask(tag)
    expect(third.status).toBe(200)
    expect(third.headers.get('etag')).not.toBe(tag)
  })

  test.each([
    ['an answer with errors', '{ unions(first: 0) { totalCount } }'],
    ['a refused document', '{ onions }'],
    ['what reads nothing', '{ __typename }'],
  ])('%s has no ETag', async (_, query) => {
    const { url } = await serve({ store })
    const response = await fetch(addressOf(url, { query }), { headers: NO_PREFLIGHT })
    expect(response.headers.get('etag')).toBeNull()
  })

  test("another server's tag does not count", async () => {
    const { url } = await serve({ store })
    const headers = { ...NO_PREFLIGHT, 'if-none-match': 'W/"000000000000.1", *' }
    expect((await fetch(addressOf(url, { query: UNIONS }), { headers })).status).toBe(200)
  })
})

test('GET /schema.graphql is the schema', async () => {
  const { url } = await serve({ store })
  const response = await fetch(`${url}/schema.graphql`)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(buildSchema(await response.text()).getType('Union')).toBeDefined()
})

describe('persisted queries', () => {
  const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

  test('are known by their hash once they were sent with it', async () => {
    const { ask, url } = await serve({ store })
    const query = '{ union(name: "清川1总工会") { name } }'
    const unknown = await ask(byHash(sha256(query)))
    expect(unknown.answer.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }])
    expect((await ask({ query, ...byHash(sha256(query)) })).answer.data).toBeDefined()
    expect((await ask(byHash(sha256(query)))).answer.data).toEqual({ union: { name: '清川1总工会' } })
    const extensions = JSON.stringify(byHash(sha256(query)).extensions)
    const get = await fetch(addressOf(url, { extensions }), { headers: NO_PREFLIGHT })
    expect(await get.json()).toMatchObject({ data: { union: { name: '清川1总工会' } } })
  })

  test('a hash of something else is refused', async () => {
    const { ask } = await serve({ store })
    expect(await ask({ query: UNIONS, ...byHash(sha256('{ __typename }')) })).toMatchObject({
      status: 400,
      answer: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    })
  })

  test('trusted ones alone are answered by a server that has such', async () => {
    const trusted = 'query Named($name: String) { union(name: $name) { name } }'
    const { ask } = await serve({ store, persisted: new Map([['any-hash', trusted]]) })
    const variables = { name: '清川1总工会' }
    const expected = { union: { name: '清川1总工会' } }
    expect((await ask({ ...byHash('any-hash'), variables })).answer.data).toEqual(expected)
    expect((await ask({ query: trusted, variables })).answer.data).toEqual(expected)
    const other = '{ __typename }'
    for (const body of [{ query: other }, { query: other, ...byHash(sha256(other)) }])
      expect(await ask(body)).toMatchObject({
        status: 400,
        answer: { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] },
      })
    expect((await ask(byHash(sha256(other)))).answer.errors).toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ])
  })

  test('a trusted document that the schema cannot answer keeps the server from starting', async () => {
    const persisted = new Map([['h1', '{ onions }']])
    await expect(serve({ store, persisted })).rejects.toThrow(/The persisted document h1 .*onions/)
  })
})

/** `fetch` decompresses by itself; this one shows what was sent. */
function rawPost(
  url: string,
  body: object,
  encoding: string,
): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  const headers = { 'content-type': 'application/json', 'accept-encoding': encoding }
  return new Promise((resolve, reject) => {
    const client = request(`${url}/graphql`, { method: 'POST', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }))
    })
    client.on('error', reject)
    client.end(JSON.stringify(body))
  })
}
