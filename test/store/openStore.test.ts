import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openStore, type Store } from '../../src/store/openStore.ts'
import type { StoreError } from '../../src/store/storeError.ts'

const ENDLESS = 'UNWIND range(1, 1000000000) AS x WITH x, rand() AS r RETURN max(x + r)'

let store: Store
beforeAll(() => {
  store = openStore(inject('neo4j'))
})
afterAll(() => store.close())

describe('read', () => {
  test('gives records as lists of values, whole numbers as plain numbers, absent values as null', async () => {
    const rows = await store.read('UNWIND $names AS name RETURN name, size(name), null', {
      names: ['区', '工会'],
    })
    expect(rows).toEqual([
      ['区', 1, null],
      ['工会', 2, null],
    ])
  })

  test('cannot write', async () => {
    const error = await failureOf(store.read('CREATE (:Stray)'))
    expect(error.code).toBe('STATEMENT_FAILED')
  })

  test('ends in the database when its signal is aborted', async () => {
    const gone = new AbortController()
    setTimeout(() => gone.abort(), 100)
    expect((await failureOf(store.read(ENDLESS, {}, { signal: gone.signal }))).code).toBe('ABORTED')
    await expect.poll(runningStatements).not.toContain(ENDLESS)
  })

  test('sends nothing when its signal is aborted already', async () => {
    const error = await failureOf(store.read('RETURN 1', {}, { signal: AbortSignal.abort() }))
    expect(error.code).toBe('ABORTED')
  })

  test('ends in the database when it takes too long', async () => {
    expect((await failureOf(store.read(ENDLESS, {}, { timeoutMs: 200 }))).code).toBe('TIMEOUT')
    await expect.poll(runningStatements).not.toContain(ENDLESS)
  })
})

describe('a database that is away', () => {
  test('nothing listens: said in words of ours, the driver’s kept as the cause', async () => {
    const away = openStore({ ...inject('neo4j'), uri: 'bolt://127.0.0.1:1' })
    const error = await failureOf(away.read('RETURN 1'))
    await away.close()
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: 'The database does not answer.' })
    expect(error.cause).toBeInstanceOf(Error)
  })

  test('something listens and never answers: given up within the time', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const { port } = silent.address() as { port: number }
    const away = openStore({ ...inject('neo4j'), uri: `bolt://127.0.0.1:${port}` })
    expect((await failureOf(away.ping(300))).code).toBe('TIMEOUT')
    await away.close()
    silent.close()
  })

  test('a wrong password is told apart', async () => {
    const stranger = openStore({ ...inject('neo4j'), password: 'not the one' })
    const error = await failureOf(stranger.ping())
    await stranger.close()
    expect(error.code).toBe('DATABASE_REFUSED')
  })
})

async function failureOf(promise: Promise<unknown>): Promise<StoreError> {
  return await promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error) => error,
  )
}

async function runningStatements(): Promise<unknown[]> {
  const rows = await store.read('SHOW TRANSACTIONS YIELD currentQuery')
  return rows.flat()
}
