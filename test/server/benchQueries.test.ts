import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makeGraph } from '../../bench/graph/makeGraph.ts'
import { canonical } from '../../bench/queries/canonical.ts'
import { makeVariables, type Variables } from '../../bench/queries/makeVariables.ts'
import { documentOf, QUERY_NAMES, type QueryName } from '../../bench/queries/queries.ts'
import type { Graph } from '../../src/model/graph.ts'
import { type RunningServer, startServer } from '../../src/server/startServer.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { emptyDatabase } from '../support/emptyDatabase.ts'
import { seedStore } from '../support/seedStore.ts'

const login = inject('neo4j')
const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
  disableLosslessIntegers: true,
})
const graph = sorted(makeGraph('small'))
const stores: Store[] = []
const servers: RunningServer[] = []
let variables: Record<QueryName, Variables[]>

beforeAll(async () => {
  await emptyDatabase(login)
  for (let i = 0; i < 2; i++) stores.push(openStore(login))
  await seedStore(stores[0] as Store, graph)
  for (const store of stores) {
    const log = { info: () => {}, error: () => {} }
    servers.push(
      await startServer({
        host: '127.0.0.1',
        port: 0,
        store,
        webRoot: null,
        log,
        limits: { timeoutMs: 30_000 },
      }),
    )
  }
  variables = await makeVariables(graph, `${servers[0]?.url}/graphql`)
}, 240_000)
afterAll(async () => {
  for (const server of servers) await server.close()
  for (const store of stores) await store.close()
  await driver.close()
})

/** Every list in the order in which extraction would leave it. */
function sorted(made: Graph): Graph {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  for (const list of Object.values(made)) (list as { id: string }[]).sort(byId)
  return made
}

interface Answer {
  data: { result: unknown }
  errors?: unknown
  extensions: { cost: { cypher: { statements: number } } }
}

async function ask(server: RunningServer, query: string, given: Variables = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: given }),
  })
  return (await response.json()) as Answer
}

/** A hand-written statement's answer, which the API's must equal. */
async function floor(query: QueryName, given: Variables): Promise<string> {
  const text = readFileSync(
    join(import.meta.dirname, '..', '..', 'bench', 'floor', `${query}.cypher`),
    'utf8',
  )
  const { records } = await driver.executeQuery(text, given)
  return canonical(query, { data: { result: records[0]?.get('result') } })
}

/** `depth` may read 20,000 participants: those are read for all programs together, each program once. */
const STATEMENTS: Record<QueryName, number> = {
  point: 1,
  list: 1,
  depth: 2,
  people: 1,
  siblings: 1,
  search: 1,
}

describe('the queries of the benchmark, by two servers in turn', () => {
  test.each(QUERY_NAMES)('%s: the answers of hand-written Cypher, in so many statements', async (query) => {
    for (const [i, given] of variables[query].slice(0, 6).entries()) {
      const { [i % 2]: server } = servers
      const answer = await ask(server as RunningServer, documentOf('product', query), given)
      expect(canonical(query, answer)).toBe(await floor(query, given))
      expect(answer.extensions.cost.cypher.statements).toBe(STATEMENTS[query])
    }
  })

  test('cursors of one go on at the other', async () => {
    const query = `query ($after: String) { result: unions(first: 50, after: $after) {
      nodes { id } pageInfo { endCursor hasNextPage } } }`
    const ids: string[] = []
    for (let turn = 0, after: string | null = null; turn === 0 || after !== null; turn++) {
      const { data } = await ask(servers[turn % 2] as RunningServer, query, { after })
      const page = data.result as {
        nodes: { id: string }[]
        pageInfo: { endCursor: string; hasNextPage: boolean }
      }
      ids.push(...page.nodes.map(({ id }) => id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    }
    const unions = graph.entities.filter(({ type }) => type === 'UNION')
    const wanted = unions.sort((a, b) => (a.pinyin < b.pinyin ? -1 : 1)).map(({ id }) => id)
    expect(ids).toEqual(wanted)
  })

  test('what they read goes to the readers of a cluster', async () => {
    const { text } = await import('../../src/store/statements.ts').then(({ statement }) =>
      statement('read/graph'),
    )
    const { summary } = await driver.executeQuery(`EXPLAIN ${text.replace('node.PROPERTIES', 'node.id')}`)
    expect(summary.queryType).toBe('r')
    // Neo4j refuses writes to a session of readers, on one server, too.
    const write = (stores[0] as Store).read('CREATE (n:Never) RETURN n')
    await expect(write).rejects.toMatchObject({ name: 'StoreError' })
  })
})
