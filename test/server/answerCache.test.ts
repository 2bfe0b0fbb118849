import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { GraphSource } from '../../src/loaders/createLoaders.ts'
import { type AnswerCache, createAnswerCache } from '../../src/server/answerCache.ts'
import { type RunningServer, startServer } from '../../src/server/startServer.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { openSample } from '../api/openSample.ts'
import { idOf, sampleGraph } from '../api/sampleGraph.ts'
import { emptyDatabase } from '../support/emptyDatabase.ts'
import { seedStore } from '../support/seedStore.ts'

/** The answers of the cache are no older than this. */
const MAX_AGE_MS = 150
const OTHER_RUN = 'Z_00000000000000000002'
const QUERY = `{ union(id: "${idOf('UNION', 1)}") { name } }`

let store: Store
let source: GraphSource
let server: RunningServer
/** What the source does before it reads, and how often it read for a query. */
let before: () => Promise<void>
let reads: number

beforeAll(async () => {
  store = await openSample()
  source = {
    ...store,
    read: async (text, parameters, options) => {
      if (!text.includes('SeedRun')) {
        reads += 1
        await before()
      }
      return store.read(text, parameters, options)
    },
  }
})
afterAll(() => store.close())
beforeEach(async () => {
  before = async () => {}
  reads = 0
  const log = { info: () => {}, error: () => {} }
  server = await startServer({ host: '127.0.0.1', port: 0, store: source, webRoot: null, log })
  return () => server.close()
})

interface Answer {
  data: { union: { name: string } | null } | null
  errors?: { extensions: { code: string } }[]
  extensions?: { cost: { cached?: boolean; requested: number; cypher: { statements: number } } }
}

async function ask(query = QUERY, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as Answer
}

async function withDriver<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  return work(driver).finally(() => driver.close())
}

/** The sample graph with another name for its union 1. */
function renamed(name: string) {
  const graph = sampleGraph()
  const entities = graph.entities.map((one) => (one.id === idOf('UNION', 1) ? { ...one, name } : one))
  return { ...graph, entities }
}

describe('answers from the cache', () => {
  test('say so, and cost no statement', async () => {
    const first = await ask()
    const second = await ask()
    expect(first.extensions?.cost.cached).toBeUndefined()
    expect(second.data).toEqual(first.data)
    expect(second.extensions?.cost).toEqual({ ...first.extensions?.cost, cached: true })
    expect(reads).toBe(1)
  })

  test('are those of the same words, variables and form of answer alone', async () => {
    await ask()
    await ask(`${QUERY} `)
    await ask(QUERY, { accept: 'application/graphql-response+json' })
    expect(reads).toBe(3)
  })

  test('are those of the graph after a seed, and of one that was made anew under the same number', async () => {
    await ask()
    await seedStore(store, renamed('新名总工会'), 2)
    await pause(MAX_AGE_MS)
    expect((await ask()).data?.union?.name).toBe('新名总工会')
    await emptyDatabase(inject('neo4j'))
    await seedStore(store, renamed('再名总工会'), 2)
    // Runs of real seeds have ids of their own, those of tests are made from their numbers.
    await withDriver((driver) =>
      driver.executeQuery('MATCH (run:SeedRun) SET run.id = $id', { id: OTHER_RUN }),
    )
    await pause(MAX_AGE_MS)
    expect((await ask()).data?.union?.name).toBe('再名总工会')
  })

  test('are not given while the database is away', async () => {
    await ask()
    const away = openStore({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' })
    const cache = createAnswerCache(away, 1_000)
    expect((await cache.look('any')).answer).toBeNull()
    await away.close()
  })

  test('are never faults, whole or in part', async () => {
    before = async () => {
      throw new Error('broken')
    }
    expect((await ask()).errors).toHaveLength(1)
    before = async () => {}
    const good = await ask()
    expect(good).toMatchObject({ data: { union: { name: expect.any(String) } } })
    expect(good.extensions?.cost.cached).toBeUndefined()
    const partial = `{ union(id: "${idOf('UNION', 1)}") { name programs(first: 101) { nodes { name } } } }`
    for (let i = 0; i < 2; i++) {
      const { errors, extensions } = await ask(partial)
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
      expect(extensions?.cost.cached).toBeUndefined()
    }
  })
})

describe('the size of the cache', () => {
  const answer = (bytes: number) => ({ contentType: 'application/json', body: Buffer.alloc(bytes) })
  const put = async (cache: AnswerCache, key: string, bytes: number) => {
    const { keep } = await cache.look(key)
    await keep(answer(bytes), 2)
  }
  const has = async (cache: AnswerCache, key: string) => (await cache.look(key)).answer !== null

  test('is bounded: those not used for longest go first', async () => {
    const cache = createAnswerCache(store, 16_000)
    for (let i = 0; i < 10; i++) await put(cache, `key ${i}`, 1_000)
    expect(await has(cache, 'key 0')).toBe(true)
    for (let i = 10; i < 15; i++) await put(cache, `key ${i}`, 1_000)
    expect(await has(cache, 'key 0')).toBe(true)
    expect(await has(cache, 'key 1')).toBe(false)
    expect(await has(cache, 'key 14')).toBe(true)
  })

  test('an answer that would take an eighth of it is not kept', async () => {
    const cache = createAnswerCache(store, 16_000)
    await put(cache, 'large', 2_000)
    await put(cache, 'small', 1_000)
    expect(await has(cache, 'large')).toBe(false)
    expect(await has(cache, 'small')).toBe(true)
  })

  test('an answer from another version than the request began with is not kept', async () => {
    const cache = createAnswerCache(store, 16_000)
    const { keep } = await cache.look('key')
    await keep(answer(10), 3)
    expect(await has(cache, 'key')).toBe(false)
  })
})
