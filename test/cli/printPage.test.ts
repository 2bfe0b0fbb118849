import { expect, test } from 'vitest'
import { printPage } from '../../src/cli/printPage.ts'
import type { ArticleGraph } from '../../src/model/graph.ts'
import { smallGraph } from './smallGraph.ts'

const print = (graph: ArticleGraph) => {
  const page = { id: 'G_1', name: 'p', text: '' }
  const [article] = printPage({ page, articles: [graph], problems: [] }).articles
  return article as NonNullable<typeof article>
}

test('mentions are those of the text, aliases all other printed forms', () => {
  const { text, entities } = print(smallGraph())
  expect(entities[0]).toEqual({
    id: 'U_1',
    type: 'UNION',
    kind: null,
    name: '昌平区总工会',
    aliases: ['区总工会'],
    mentions: [
      { start: 0, end: 6, text: '昌平区总工会' },
      { start: 15, end: 19, text: '区总工会' },
    ],
  })
  expect(entities[1]?.aliases).toEqual(['暖心行动'])
  expect(entities[2]?.mentions).toEqual([])
  for (const { start, end, text: printed } of entities.flatMap(({ mentions }) => mentions))
    expect(text.slice(start, end)).toBe(printed)
})

test('a relation said several times is printed once, by its surest sentence in the text', () => {
  expect(print(smallGraph()).relations).toEqual([
    {
      subject: 'U_1',
      type: 'RUNS',
      object: 'P_1',
      title: null,
      confidence: 0.85,
      evidence: { start: 0, end: 15 },
    },
  ])
})

test('what a title alone states has no evidence in the text', () => {
  const graph = smallGraph()
  const [inHeadline] = print({ ...graph, relations: graph.relations.slice(0, 1) }).relations
  expect(inHeadline).toMatchObject({ confidence: 0.95, evidence: null })
})
