import { describe, expect, test } from 'vitest'
import { conditionOf, fillSlots, type Slots } from '../../src/loaders/fillSlots.ts'

const SLOTS: Slots = {
  columns: ['node.id'],
  positions: true,
  conditions: [],
  bounds: { start: false, stop: false },
  descending: false,
}

describe('fillSlots', () => {
  test.each<[string, string, Partial<Slots>, string]>([
    ['relation types', '-[r:RELATION]->', { relations: ['RUNS', 'SERVES'] }, '-[r:RUNS|SERVES]->'],
    ['labels', '(n:TARGET)', { labels: ['Union'] }, '(n:Union)'],
    ['the sort property', 'n.SORTED ASC', { sortedBy: 'pinyin' }, 'n.pinyin ASC'],
    ['columns', '[node.PROPERTIES]', { columns: ['node.id', 'node.name'] }, '[node.id, node.name]'],
    [
      'no positions',
      'collect([sorted, relation.id, node.PROPERTIES])',
      { positions: false },
      'collect([node.id])',
    ],
    [
      'no positions of several values',
      '[[a.b, c], node.id, node.PROPERTIES]',
      { positions: false },
      '[node.id]',
    ],
    ['no condition', 'WHERE $filter', {}, 'WHERE true'],
    ['conditions', 'WHERE $filter', { conditions: ['a', 'b OR c'] }, 'WHERE (a) AND (b OR c)'],
    [
      'no bounds',
      'WHERE ($start IS NULL OR x >= $start) AND ($stop IS NULL OR x <= $stop)',
      {},
      'WHERE true AND true',
    ],
    [
      'a bound',
      'WHERE ($start IS NULL OR x >= $start) AND ($stop IS NULL OR x <= $stop)',
      { bounds: { start: true, stop: false } },
      'WHERE x >= $start AND true',
    ],
    [
      'the branch to sort by',
      "CASE $order\n  WHEN 'a' THEN n.a\n  WHEN 'b' THEN [n.b, n.c]\nEND AS sorted",
      { sortedBy: 'b' },
      '[n.b, n.c] AS sorted',
    ],
    [
      'a condition as it stands, in either direction',
      'WHERE x >= 1 AND $filter',
      { conditions: ['y >= 2'], descending: true },
      'WHERE x <= 1 AND (y >= 2)',
    ],
    ['nothing else', '$limit RELATIONS', { relations: ['X'] }, '$limit RELATIONS'],
    [
      'the other direction, arrows left alone',
      '(a)-[r]->(b) WHERE x >= $start AND x <= $stop ORDER BY x ASC, id ASC',
      { descending: true },
      '(a)-[r]->(b) WHERE x <= $start AND x >= $stop ORDER BY x DESC, id DESC',
    ],
  ])('fills in %s', (_, text, slots, expected) => {
    expect(fillSlots(text, { ...SLOTS, ...slots })).toBe(expected)
  })

  test('refuses an order that the file does not have', () => {
    const text = "CASE $order WHEN 'a' THEN n.a END"
    expect(fillSlots(text, { ...SLOTS, sortedBy: 'a' })).toBe('n.a')
    expect(() => fillSlots(text, { ...SLOTS, sortedBy: 'b' })).toThrow('cannot sort by b')
  })

  test.each(['a b', 'X]->() DETACH DELETE', 'n`', ''])('takes plain names only: %j', (name) => {
    expect(() => fillSlots(':TARGET', { ...SLOTS, labels: [name] })).toThrow('takes a plain name')
  })
})

test('a filter file gives the condition between WHERE and its last RETURN', () => {
  const text = 'MATCH (node:Entity)\nWHERE EXISTS {\n  MATCH (a) RETURN a\n}\nRETURN node\n'
  expect(conditionOf(text.trim())).toBe('EXISTS {\n  MATCH (a) RETURN a\n}')
  expect(() => conditionOf('RETURN 1')).toThrow('but got: RETURN 1')
})
