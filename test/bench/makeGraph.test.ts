import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeGraph } from '../../bench/graph/makeGraph.ts'
import { ENTITY_TYPES } from '../../src/model/ontology.ts'

const graph = makeGraph('small')

describe('the graph of the benchmark', () => {
  test('is the same in every run', () => {
    const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
    expect(hash(makeGraph('small'))).toBe(hash(graph))
  })

  test('has some 10,000 nodes and 40,000 relationships', () => {
    const { entities, articles, pages, relations, mentions } = graph
    // Each relation has a sentence, which lies in an article; each article lies on a page and is signed.
    const nodes = entities.length + articles.length + pages.length + relations.length
    const relationships = 2 * relations.length + mentions.length + 2 * articles.length
    expect(Math.abs(nodes / 10_000 - 1)).toBeLessThan(0.02)
    expect(Math.abs(relationships / 40_000 - 1)).toBeLessThan(0.02)
  })

  test('has no two entities of a type that lists could not tell apart', () => {
    for (const wanted of ENTITY_TYPES) {
      const own = graph.entities.filter(({ type }) => type === wanted)
      expect(new Set(own.map(({ pinyin }) => pinyin)).size).toBe(own.length)
    }
  })

  test('has offsets that are right, and an article names nothing twice', () => {
    const texts = new Map(graph.articles.map(({ id, text }) => [id, text]))
    for (const { article, start, end, text } of graph.mentions) {
      expect(texts.get(article)?.slice(start, end)).toBe(text)
    }
    const pairs = new Set(graph.mentions.map(({ article, entity }) => `${article} ${entity}`))
    expect(pairs.size).toBe(graph.mentions.length)
  })

  test('has hubs: the most connected has over ten times the relations of the mean', () => {
    const counts = graph.entities.map(({ relationCount }) => relationCount)
    const mean = counts.reduce((all, count) => all + count, 0) / counts.length
    expect(Math.max(...counts)).toBeGreaterThan(10 * mean)
  })
})
