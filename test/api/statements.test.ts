import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { createRunQuery } from './runQuery.ts'

let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

/** Queries of one relation more each; the list of parents costs one statement as well. */
const LEVELS: Record<number, string> = {
  1: 'programs(first: 5) { nodes { name } }',
  2: 'programs(first: 5) { nodes { name participants(first: 5) { nodes { name } } } }',
  3: 'programs(first: 5) { nodes { participants(first: 5) { nodes { ... on Company { unions { nodes { name } } } } } } }',
  4: `programs(first: 5) { nodes { participants(first: 5) { nodes {
        ... on Company { unions { nodes { districts { nodes { name } } } } } } } } }`,
}

describe('Cypher statements per request', () => {
  for (const depth of [1, 2, 3, 4]) {
    for (const parents of [1, 10, 100]) {
      test(`${parents} parents, ${depth} relations deep: one statement a relation and level`, async () => {
        const query = `query ($first: Int) { unions(first: $first) { nodes { ${LEVELS[depth]} } } }`
        const { data, errors, usage } = await createRunQuery(store)<{ unions: { nodes: unknown[] } }>(query, {
          first: parents,
        })
        expect(errors).toEqual([])
        expect(data.unions.nodes).toHaveLength(parents)
        expect(usage.statements).toBe(1 + depth)
      })
    }
  }

  test('siblings cost one statement each, and those of an interface serve rows of all types', async () => {
    const query = `{ districts(first: 20) { nodes {
      unions(first: 5) { nodes { programs(first: 5) { nodes { id } } officers { nodes { id } }
        partners { nodes { articles(first: 3) { nodes { headline } } } } } } } } }`
    const { errors, usage } = await createRunQuery(store)(query)
    expect(errors).toEqual([])
    expect(usage.statements).toBe(6)
  })

  test('evidence of every edge costs one statement for all', async () => {
    const query = `{ unions(first: 100) { nodes { programs(first: 5) { edges {
      relation { source { name } target { name } evidence { nodes { quote article { headline } } } } } } } } }`
    const { usage, data } = await createRunQuery(store)<Evidenced>(query)
    expect(usage.statements).toBe(3)
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
      read: (text: string, parameters = {}, options = {}) => {
        texts.push(text)
        return store.read(text, parameters, options)
      },
    }
    await createRunQuery(spied)(
      `query ($no: Boolean = false) { unions(first: 1) { nodes { ...Name kind @include(if: $no) programs { nodes { id } } } } }
       fragment Name on Entity { name }`,
    )
    expect(texts[0]).toContain('[node.pinyin, node.id, node.id, node.name]')
    expect(texts[1]).toContain('[sorted, relation.id, node.id]')
  })
})

interface Evidenced {
  unions: {
    nodes: { programs: { edges: { relation: { evidence: { nodes: { quote: string }[] } } }[] } }[]
  }
}
