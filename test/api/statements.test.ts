import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { createRunQuery } from './runQuery.ts'

let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

/** One relation more each; pages of 5, so that each level multiplies the rows that could be there by 5. */
const LEVELS: Record<number, string> = {
  1: 'programs(first: 5) { nodes { name } }',
  2: 'programs(first: 5) { nodes { name operators(first: 5) { nodes { name } } } }',
  3: `programs(first: 5) { nodes { operators(first: 5) { nodes {
        ... on Union { officers(first: 5) { nodes { name } } } } } } }`,
  4: `programs(first: 5) { nodes { operators(first: 5) { nodes {
        ... on Union { officers(first: 5) { nodes { positions(first: 5) { nodes { name } } } } } } } } }`,
}

/**
 * Statements by depth and number of parents. Lists are read along with their parents where the types of the rows are
 * known (those of `operators` are not) and no more than 2,500 rows can be expected; the others take one statement each.
 */
const EXPECTED: [depth: number, parents: number, statements: number][] = [
  [1, 1, 1],
  [1, 10, 1],
  [1, 100, 1],
  [2, 1, 1],
  [2, 10, 1],
  [2, 100, 1],
  [3, 1, 2],
  [3, 10, 2],
  [3, 100, 2],
  [4, 1, 2],
  [4, 10, 2],
  [4, 100, 3],
]

describe('Cypher statements per request', () => {
  test.each(EXPECTED)('%i relations deep, %i parents: %i', async (depth, parents, statements) => {
    const query = `query ($first: Int) { unions(first: $first) { nodes { ${LEVELS[depth]} } } }`
    const { data, errors, usage } = await createRunQuery(store)<{ unions: { nodes: unknown[] } }>(query, {
      first: parents,
    })
    expect(errors).toEqual([])
    expect(data.unions.nodes).toHaveLength(parents)
    expect(usage.statements).toBe(statements)
    expect(usage.statements).toBeLessThanOrEqual(1 + depth)
  })

  test('a list that may be too long to be read along takes one statement for all its parents', async () => {
    const query = `{ districts(first: 20) { nodes { unions(first: 20) { nodes { programs(first: 20) { nodes {
      name operators(first: 20) { nodes { name } } } } } } } } }`
    const { errors, usage } = await createRunQuery(store)(query)
    expect(errors).toEqual([])
    expect(usage.statements).toBe(3)
  })

  test('siblings share a statement, and rows of several types one more', async () => {
    const query = `{ districts(first: 20) { nodes {
      unions(first: 5) { nodes { programs(first: 5) { nodes { id } } officers { nodes { id } }
        partners { nodes { articles(first: 3) { nodes { headline } } } } } } } } }`
    const { errors, usage } = await createRunQuery(store)(query)
    expect(errors).toEqual([])
    expect(usage.statements).toBe(2)
  })

  test('the evidence of 500 edges costs one statement', async () => {
    const query = `{ unions(first: 100) { nodes { programs(first: 5) { edges {
      relation { source { name } target { name } evidence { nodes { quote article { headline } } } } } } } } }`
    const { usage, data } = await createRunQuery(store)<Evidenced>(query)
    expect(usage.statements).toBe(2)
    const [edge] = data.unions.nodes[0]?.programs.edges ?? []
    expect(edge?.relation.evidence.nodes).toEqual([
      { quote: '清川1总工会开展暖阳1工程。', article: { headline: expect.stringContaining('暖心报道之') } },
    ])
  })

  test('the same list asked for twice is read once', async () => {
    const query = `{ a: unions(first: 3) { nodes { name } } b: unions(first: 3) { nodes { name } } }`
    expect((await createRunQuery(store)(query)).usage.statements).toBe(1)
  })

  test('100 ids of all kinds cost a statement a kind', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const list = `{ unions(first: 50) { nodes { id } } programs(first: 40) { nodes { id } } articles(first: 10) { nodes { id } } }`
    const { data } = await createRunQuery(store)<Record<string, { nodes: { id: string }[] }>>(list)
    const ids = Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id))
    const answer = await createRunQuery(store)<{ nodes: { id: string }[] }>(query, { ids })
    expect(answer.data.nodes.map((node) => node?.id)).toEqual(ids)
    expect(answer.usage.statements).toBe(2)
  })
})

describe('what statements read', () => {
  test('only what the selection asks for', async () => {
    const texts: string[] = []
    const spied = {
      ...store,
      read: (text: string, parameters = {}, options = {}) => {
        texts.push(text)
        return store.read(text, parameters, options)
      },
    }
    await createRunQuery(spied)(
      `query ($no: Boolean = false) { unions(first: 1) { nodes { ...Name kind @include(if: $no) programs { nodes { id } } } } }
       fragment Name on Entity { name }`,
    )
    expect(texts).toHaveLength(1)
    expect(texts[0]).toContain('[node.id, node.name, rows_1, null]')
    expect(texts[0]).toContain('[node_1.id]')
  })
})

interface Evidenced {
  unions: {
    nodes: { programs: { edges: { relation: { evidence: { nodes: { quote: string }[] } } }[] } }[]
  }
}
