import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MentionRecord } from '../../../src/model/graph.ts'
import { recordId } from '../../../src/model/ids.ts'
import type { Store } from '../../../src/store/openStore.ts'
import { seedStore } from '../../support/seedStore.ts'
import { openSample } from '../openSample.ts'
import { createRunQuery } from '../runQuery.ts'
import { article, idOf, sampleGraph } from '../sampleGraph.ts'

let store: Store
let runQuery: ReturnType<typeof createRunQuery>
beforeAll(async () => {
  store = await openSample()
  runQuery = createRunQuery(store)
})
afterAll(() => store.close())

interface Context {
  before: string | null
  sentence: string
  after: string | null
  start: number
  end: number
}
const CONTEXT = 'context { before sentence after start end }'

describe('evidence on the edges of a connection', () => {
  const query = `query ($id: ID!) { union(id: $id) { programs { edges { relation { evidence { nodes {
    quote start end rule confidence article { id } ${CONTEXT} } } } } } } }`

  test('quotes its article and shows what stands around, in one statement', async () => {
    const { data, errors, usage } = await runQuery<Programs>(query, { id: idOf('UNION', 1) })
    expect(errors).toEqual([])
    expect(usage.statements).toBe(1)
    expect(data.union.programs.edges).toHaveLength(5)
    const { text, id } = article(1)
    for (const { relation } of data.union.programs.edges) {
      const [evidence] = relation.evidence.nodes
      expect(evidence).toMatchObject({ quote: text.slice(0, 14), rule: 'runs/test', article: { id } })
      expect(evidence?.context).toEqual({
        ...{ before: null, sentence: '清川1总工会开展暖阳1工程。', after: '今年惠及2人。' },
        ...{ start: 0, end: text.length },
      })
    }
  })

  test('reads no text where no context is asked for', async () => {
    const texts: string[] = []
    const source = {
      ...store,
      read: (text: string, parameters = {}, options = {}) => {
        texts.push(text)
        return store.read(text, parameters, options)
      },
    }
    await createRunQuery(source)(query.replace(CONTEXT, ''), { id: idOf('UNION', 1) })
    expect(texts).toHaveLength(1)
    expect(texts[0]).not.toMatch(/article\w*\.text/)
  })
})

interface Programs {
  union: {
    programs: { edges: { relation: { evidence: { nodes: { quote: string; context: Context }[] } } }[] }
  }
}

describe('context of mentions and figures', () => {
  test('is that of the article they stand in', async () => {
    const { data, usage } = await runQuery<{
      article: Record<'statistics' | 'mentions', { nodes: { context: Context }[] }>
    }>(
      `query ($id: ID!) { article(id: $id) { mentions(last: 1) { nodes { ${CONTEXT} } } statistics { nodes { ${CONTEXT} } } } }`,
      { id: article(4).id },
    )
    expect(usage.statements).toBe(1)
    const expected = {
      before: '清川1总工会开展暖阳1工程。',
      sentence: '今年惠及5人。',
      after: null,
      start: 0,
    }
    expect(data.article.statistics.nodes).toMatchObject([{ context: expected }])
    expect(data.article.mentions.nodes).toMatchObject([{ context: null }])
  })
})

describe('entityAt', () => {
  const at = async (offset: number, variables = {}) => {
    const { data, errors, usage } = await runQuery<{ entityAt: Named | null }>(
      `query ($article: ID!, $offset: Int!, $field: TextField) {
        entityAt(article: $article, offset: $offset, field: $field) {
          text start end entity { __typename name } article { headline } ${CONTEXT} } }`,
      { article: article(3).id, offset, field: 'TEXT', ...variables },
    )
    expect(errors).toEqual([])
    expect(usage.statements).toBe(1)
    return data.entityAt
  }

  test('what is named there, up to its last character', async () => {
    // Mention j of an article begins at j and is six long.
    expect(await at(0)).toMatchObject({
      start: 0,
      end: 6,
      entity: { __typename: 'Union', name: '清川0总工会' },
    })
    expect(await at(44)).toMatchObject({ start: 39, end: 45 })
    expect(await at(45)).toBeNull()
  })

  test('null before the text, in another field, in an article that there is not', async () => {
    expect(await at(-1)).toBeNull()
    expect(await at(0, { field: 'HEADLINE' })).toBeNull()
    expect(await at(0, { article: 'A_00000000000000000000' })).toBeNull()
    expect(await at(0, { article: '' })).toBeNull()
  })

  test('of names inside one another the longest', async () => {
    const graph = sampleGraph()
    const mention = (entity: string, start: number, end: number): MentionRecord => {
      const id = recordId('MENTION', article(3).id, 'text', start, end, entity)
      const found = { text: 'x', rule: 'test', confidence: 0.9, reason: null }
      return { id, entity, article: article(3).id, field: 'text', start, end, ...found }
    }
    graph.mentions.push(mention(idOf('DISTRICT', 1), 100, 103), mention(idOf('UNION', 1), 100, 106))
    graph.mentions.sort((a, b) => (a.id < b.id ? -1 : 1))
    await seedStore(store, graph, 2)
    expect(await at(101)).toMatchObject({ end: 106, entity: { __typename: 'Union' } })
    expect(await at(105)).toMatchObject({ end: 106 })
  })
})

interface Named {
  start: number
  end: number
  entity: { __typename: string; name: string }
}
