import { describe, expect, test } from 'vitest'
import { conditionOf, renderStatement, type Slots } from '../../src/loaders/renderStatement.ts'

const SLOTS: Slots = { columns: ['node.id'], conditions: [], total: false, descending: false }

describe('renderStatement', () => {
  test.each<[string, string, Partial<Slots>, string]>([
    ['relation types', '-[r:RELATION]->', { relations: ['RUNS', 'SERVES'] }, '-[r:RUNS|SERVES]->'],
    ['labels', '(n:TARGET)', { labels: ['Union'] }, '(n:Union)'],
    ['the sort property', 'n.SORTED ASC', { sortedBy: 'pinyin' }, 'n.pinyin ASC'],
    ['columns', '[node.PROPERTIES]', { columns: ['node.id', 'node.name'] }, '[node.id, node.name]'],
    ['no condition', 'WHERE $filter', {}, 'WHERE true'],
    ['conditions', 'WHERE $filter', { conditions: ['a', 'b OR c'] }, 'WHERE (a) AND (b OR c)'],
    ['whether to count', 'WHERE $total', { total: true }, 'WHERE true'],
    ['nothing else', '$limit RELATIONS', { relations: ['X'] }, '$limit RELATIONS'],
    [
      'the other direction, arrows left alone',
      '(a)-[r]->(b) WHERE x >= $start AND x <= $stop ORDER BY x ASC, id ASC',
      { descending: true },
      '(a)-[r]->(b) WHERE x <= $start AND x >= $stop ORDER BY x DESC, id DESC',
    ],
  ])('fills in %s', (_, text, slots, expected) => {
    expect(renderStatement(text, { ...SLOTS, ...slots })).toBe(expected)
  })

  test.each(['a b', 'X]->() DETACH DELETE', 'n`', ''])('takes plain names only: %j', (name) => {
    expect(() => renderStatement(':TARGET', { ...SLOTS, labels: [name] })).toThrow('takes a plain name')
  })
})

test('a filter file gives the condition between WHERE and its last RETURN', () => {
  const text = 'MATCH (node:Entity)\nWHERE EXISTS {\n  MATCH (a) RETURN a\n}\nRETURN node\n'
  expect(conditionOf(text.trim())).toBe('EXISTS {\n  MATCH (a) RETURN a\n}')
  expect(() => conditionOf('RETURN 1')).toThrow('but got: RETURN 1')
})
