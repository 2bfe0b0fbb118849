import { describe, expect, test } from 'vitest'
import { composeConditions } from '../../src/loaders/composeConditions.ts'
import type { Condition, Leaf } from '../../src/loaders/listRequest.ts'

const kind = (...kinds: string[]): Leaf => ({ filter: 'filter/entity-kind', values: { kinds } })
const least = (number: number): Leaf => ({
  filter: 'filter/entity-relations-at-least',
  values: { least: number },
})

describe('composeConditions', () => {
  test.each<[string, Condition, string]>([
    ['a leaf', kind('A'), 'node.kind IN $kinds1'],
    ['all', { all: [kind('A'), least(1)] }, '(node.kind IN $kinds1) AND (node.relationCount >= $least2)'],
    ['any', { any: [kind('A'), kind('B')] }, '(node.kind IN $kinds1) OR (node.kind IN $kinds2)'],
    [
      'none, where what is unknown is not so',
      { none: [kind('A')] },
      'NOT coalesce((node.kind IN $kinds1), false)',
    ],
    ['all of nothing', { all: [] }, 'true'],
    ['any of nothing', { any: [] }, 'false'],
    ['none of nothing', { none: [] }, 'NOT coalesce(false, false)'],
    [
      'one level in another',
      { any: [{ all: [kind('A'), least(1)] }, { all: [] }] },
      '((node.kind IN $kinds1) AND (node.relationCount >= $least2)) OR (true)',
    ],
  ])('%s', (_, condition, text) => {
    expect(composeConditions([condition]).texts).toEqual([text])
  })

  test('the values of each leaf have names of their own', () => {
    const { parameters } = composeConditions([kind('A'), { any: [kind('B'), least(3)] }])
    expect(parameters).toEqual({ kinds1: ['A'], kinds2: ['B'], least3: 3 })
  })

  test('other values, the same text: Neo4j finds its plan again', () => {
    const shape = (name: string, number: number): Condition[] => [
      kind(name),
      { none: [least(number), kind()] },
    ]
    expect(composeConditions(shape('A', 1)).texts).toEqual(composeConditions(shape('B', 2)).texts)
  })

  test('relation types stand in the text', () => {
    const values = { direction: 'OUT', to: null }
    const [text] = composeConditions([
      { filter: 'filter/entity-relation', values, relations: ['RUNS', 'SERVES'] },
    ]).texts
    expect(text).toContain('-[link:RUNS|SERVES]-')
  })
})
