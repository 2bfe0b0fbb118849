import { once } from 'node:events'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { ReadOptions, Store } from '../../src/store/openStore.ts'
import { openSample } from '../api/openSample.ts'
import { serve } from './serve.ts'

let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

const QUERY = { query: '{ unions { nodes { name programs { nodes { name } } } } }' }

describe('more requests than can be answered', () => {
  test('wait, and beyond the line are refused with 503 and a time to come back', async () => {
    const gate = gatedStore(store)
    const { ask, post } = await serve({ store: gate.store, limits: { maxRunning: 2, maxWaiting: 3 } })
    const first = Array.from({ length: 5 }, () => ask(QUERY))
    await expect.poll(() => gate.reading).toBe(2)
    const refused = await refusal(() => post(QUERY))
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] })
    expect(gate.reading).toBe(2)
    gate.open()
    for (const { status, answer } of await Promise.all(first)) {
      expect(status).toBe(200)
      expect(answer.errors).toBeUndefined()
    }
  })

  test('hold up nobody who asks for nothing from the graph', async () => {
    const gate = gatedStore(store)
    const { ask } = await serve({ store: gate.store, limits: { maxRunning: 1, maxWaiting: 0 } })
    const held = ask(QUERY)
    await expect.poll(() => gate.reading).toBe(1)
    expect((await ask({ query: '{ __typename }' })).status).toBe(200)
    expect((await ask({ query: '{ __schema { queryType { name } } }' })).status).toBe(200)
    expect((await ask({ query: '{ onions }' })).status).toBe(400)
    gate.open()
    expect((await held).status).toBe(200)
  })

  test('leave the line when their clients go', async () => {
    const gate = gatedStore(store)
    const { ask, post } = await serve({ store: gate.store, limits: { maxRunning: 1, maxWaiting: 2 } })
    const held = ask(QUERY)
    await expect.poll(() => gate.reading).toBe(1)
    const gone = new AbortController()
    const left = [1, 2].map(() => post(QUERY, {}, gone.signal).catch(() => 'gone'))
    await refusal(() => post(QUERY))
    gone.abort()
    expect(await Promise.all(left)).toEqual(['gone', 'gone'])
    const next = ask(QUERY)
    gate.open()
    expect((await held).status).toBe(200)
    expect((await next).status).toBe(200)
  })

  test('are told before their time is over that they waited in vain', async () => {
    const gate = gatedStore(store)
    const { ask } = await serve({
      store: gate.store,
      limits: { maxRunning: 1, maxWaiting: 1, timeoutMs: 300 },
    })
    const held = ask(QUERY)
    await expect.poll(() => gate.reading).toBe(1)
    expect(await ask(QUERY)).toMatchObject({
      status: 503,
      answer: { errors: [{ extensions: { code: 'OVERLOADED' } }] },
    })
    gate.open()
    await held
  })
})

describe('360 clients that hang up', () => {
  test('leave no transaction in the database and no place taken', async () => {
    const { ask, post } = await serve({ store })
    const driver = openDriver()
    const gone = new AbortController()
    const wide = (i: number) => ({
      query: `{ unions(first: ${1 + (i % 100)}) { nodes { name articles { nodes { headline text } } programs { nodes { name } } } } }`,
    })
    const requests = Array.from({ length: 360 }, (_, i) => post(wide(i), {}, gone.signal).catch(() => 'gone'))
    await Promise.race(requests)
    gone.abort()
    await Promise.all(requests)
    await expect.poll(() => transactions(driver), { timeout: 10_000 }).toBeLessThanOrEqual(1)
    expect((await ask(QUERY)).status).toBe(200)
    await driver.close()
  })
})

test('a burst of 500: each is answered or refused, and the server goes on', async () => {
  const { ask } = await serve({ store, limits: { maxRunning: 8, maxWaiting: 100 } })
  const answers = await Promise.all(Array.from({ length: 500 }, () => ask(QUERY)))
  const codes = answers.map(({ status, answer }) => [
    status,
    answer.errors?.[0]?.extensions.code ?? 'answered',
  ])
  const kinds = new Set(codes.map((code) => code.join(' ')))
  kinds.delete('200 answered')
  kinds.delete('503 OVERLOADED')
  expect([...kinds]).toEqual([])
  expect(codes.filter(([status]) => status === 200).length).toBeGreaterThanOrEqual(108)
  expect((await ask(QUERY)).status).toBe(200)
})

/** A store whose reads wait until it is opened; the first refusal of a request tells that the line is full. */
function gatedStore(real: Store): { store: Store; reading: number; open(): void } {
  const opened = new EventTarget()
  const gate = {
    reading: 0,
    isOpen: false,
    open: () => {
      gate.isOpen = true
      opened.dispatchEvent(new Event('open'))
    },
    store: {
      ...real,
      read: async (text: string, parameters?: Record<string, unknown>, options?: ReadOptions) => {
        gate.reading += 1
        if (!gate.isOpen) await once(opened, 'open')
        return real.read(text, parameters, options)
      },
    },
  }
  return gate
}

/** Asks until the line is full: requests arrive in their own time. */
async function refusal(ask: () => Promise<Response>): Promise<Response> {
  const impatient = async () => {
    const response = await Promise.race([
      ask(),
      new Promise<null>((done) => setTimeout(() => done(null), 200)),
    ])
    return response?.status === 503 ? response : null
  }
  for (let tries = 0; tries < 50; tries++) {
    const refused = await impatient()
    if (refused) return refused
  }
  throw new Error('no request was refused')
}

function openDriver(): Driver {
  const { uri, user, password } = inject('neo4j')
  return neo4j.driver(uri, neo4j.auth.basic(user, password))
}

/** How many transactions run in the database, besides this very question. */
async function transactions(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery')
  return records.length - 1
}
