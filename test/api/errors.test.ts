import { GraphQLError } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toClientError } from '../../src/api/errors.ts'
import type { GraphSource } from '../../src/loaders/createLoaders.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { createRunQuery } from './runQuery.ts'

let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

const QUERY = '{ unions(first: 1) { nodes { name } } }'

describe('faults', () => {
  test('a database that does not answer is DATABASE_UNAVAILABLE, without its address', async () => {
    const nowhere = openStore({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret-word' })
    const { errors } = await createRunQuery(nowhere, { timeoutMs: 1_000 })(QUERY)
    await nowhere.close()
    expect(errors).toMatchObject([{ path: ['unions'], extensions: { code: 'DATABASE_UNAVAILABLE' } }])
    expect(JSON.stringify(errors)).not.toMatch(/bolt|127\.0|secret-word|cypher|neo4j-driver| at /i)
  })

  test('a broken statement is INTERNAL: masked, with an id that stands in the log', async () => {
    const broken: GraphSource = { ...store, read: (text, ...rest) => store.read(`${text} NONSENSE`, ...rest) }
    const { errors, logged } = await createRunQuery(broken)(QUERY)
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }])
    expect(errors[0]?.message).toContain(errors[0]?.extensions?.id)
    expect(JSON.stringify(errors)).not.toMatch(/NONSENSE|MATCH|Neo|src\//)
    expect(logged).toHaveLength(1)
  })

  test('a query that takes too long is stopped: TIMEOUT', async () => {
    const slow = 'UNWIND range(1, 1000000000) AS i WITH sum(i) AS n RETURN n, "", [], 0'
    const source: GraphSource = {
      ...store,
      read: (_, parameters, options) => store.read(slow, parameters, options),
    }
    const { errors } = await createRunQuery(source, { timeoutMs: 300 })(QUERY)
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
  })

  test('a client that goes away ends the statement', async () => {
    const slow = 'UNWIND range(1, 1000000000) AS i WITH sum(i) AS n RETURN n, "", [], 0'
    const source: GraphSource = {
      ...store,
      read: (_, parameters, options) => store.read(slow, parameters, options),
    }
    const client = new AbortController()
    setTimeout(() => client.abort(), 200)
    const { errors } = await createRunQuery(source, { signal: client.signal })(QUERY)
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
    const running = () =>
      store.read(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN 1",
      )
    await expect.poll(async () => (await running()).length, { timeout: 5_000 }).toBe(0)
  })

  test('an error of our own passes as it is; any other is masked', () => {
    const own = new GraphQLError('wrong', { extensions: { code: 'BAD_USER_INPUT' } })
    expect(toClientError(own.toJSON(), own, () => {})).toEqual({
      message: 'wrong',
      extensions: { code: 'BAD_USER_INPUT' },
    })
    const thrown = new GraphQLError('x', { originalError: new TypeError('undefined is no function') })
    const logged: unknown[] = []
    const shown = toClientError(thrown.toJSON(), thrown, ({ error }) => logged.push(error))
    expect(shown.message).not.toContain('undefined')
    expect(logged).toEqual([thrown.originalError])
  })
})

describe('a seed between two statements', () => {
  /** Shows the graph's version as each statement in turn would have seen it. */
  const versions = (...seen: (number | [number, number])[]): GraphSource => ({
    ...store,
    read: async (text, parameters, options) => {
      const version = [seen.shift()].flat()
      const records = await store.read(text, parameters, options)
      return records.map(([, ...rest]) => [version, ...rest])
    },
  })
  const TWO = '{ unions(first: 1) { nodes { name } } programs(first: 1) { nodes { name } } }'

  test('the query is run again, and answered from one version', async () => {
    const { data, errors, usage } = await createRunQuery(versions(1, 2, 2, 2))<object>(TWO)
    expect(errors).toEqual([])
    expect(data).not.toBeNull()
    expect([...usage.versions]).toEqual([2])
  })

  test('and so it is where a seed came within a statement, or was committing', async () => {
    const { errors, usage } = await createRunQuery(versions(1, [1, 2], -1, 2, 2, 2))<object>(TWO)
    expect(errors).toEqual([])
    expect([...usage.versions]).toEqual([2])
  })

  test('after three tries it says so', async () => {
    const { errors } = await createRunQuery(versions(1, 2, 3, 4, 5, 6))(TWO)
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPH_CHANGED' } }])
  })
})
