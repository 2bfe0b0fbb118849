import { describe, expect, test } from 'vitest'
import { countChanges } from '../../src/changes/countChanges.ts'
import { diffGraphs } from '../../src/changes/diffGraphs.ts'
import { buildGraph } from '../../src/graph/buildGraph.ts'
import type { Graph, PageGraph } from '../../src/model/graph.ts'
import { fixtureGraph, fixturePages } from '../support/fixtureGraph.ts'
import { EMPTY } from '../support/seedStore.ts'

const [first, second] = fixturePages() as [PageGraph, PageGraph]
const graph = fixtureGraph()
const onlyFirst = buildGraph([first], []).value
const lines = (before: Graph, after: Graph) =>
  diffGraphs(before, after).map(({ op, target, label, fields }) => [op, target, label, ...fields].join(' '))

test('equal graphs have no differences', () => {
  expect(diffGraphs(graph, structuredClone(graph))).toEqual([])
})

test('from nothing everything is added, to nothing everything goes', () => {
  const size = Object.values(graph).reduce((sum, list) => sum + list.length, 0)
  expect(diffGraphs(EMPTY, graph).map(({ op }) => op)).toEqual(Array(size).fill('ADD'))
  expect(diffGraphs(graph, EMPTY).map(({ op }) => op)).toEqual(Array(size).fill('DEL'))
})

describe('a page more', () => {
  test('adds what it says, and changes what it says more of', () => {
    expect(lines(onlyFirst, graph).sort()).toEqual([
      'ADD article 走访一线职工',
      'ADD mention “春雨送岗”招聘会',
      'ADD mention 启明机械公司',
      'ADD mention 青溪区',
      'ADD mention 青溪区总工会',
      'ADD page page_two',
      'ADD relation 青溪区总工会 SERVES 启明机械公司',
      'ADD statistic 青溪区总工会 送去防暑用品 300份',
      'MOD entity “春雨送岗”招聘会 articleCount mentionCount',
      'MOD entity 启明机械公司 aliases articleCount forms mentionCount relationCount',
      'MOD entity 青溪区 articleCount mentionCount',
      'MOD entity 青溪区总工会 articleCount mentionCount relationCount',
      'MOD relation 启明机械公司 PARTICIPATES_IN “春雨送岗”招聘会 evidence',
      'MOD relation 青溪区总工会 LOCATED_IN 青溪区 evidence',
    ])
  })

  test('an entity of which only the counts change is no change to count', () => {
    const changes = diffGraphs(onlyFirst, graph)
    const company = changes.find(({ label, target }) => target === 'entity' && label === '启明机械公司')
    expect(company?.fields).toEqual(['aliases', 'articleCount', 'forms', 'mentionCount', 'relationCount'])
    // 启明机械公司 has a new alias; two relations have a second piece of evidence.
    expect(countChanges(changes)).toEqual({ added: 2, changed: 3, removed: 0 })
  })

  test('nor is one that only is spelt otherwise by another release', () => {
    const older = structuredClone(graph)
    for (const entity of older.entities) Object.assign(entity, { forms: undefined, initials: '' })
    const changes = diffGraphs(older, graph)
    expect(changes).toHaveLength(graph.entities.length)
    expect(countChanges(changes)).toEqual({ added: 0, changed: 0, removed: 0 })
  })

  test('taken away again is the same the other way round', () => {
    expect(countChanges(diffGraphs(graph, onlyFirst))).toEqual({ added: 0, changed: 3, removed: 2 })
    expect(countChanges(diffGraphs(graph, buildGraph([second], []).value)).added).toBe(0)
  })
})

test('a change inside evidence is a change of its relation', () => {
  const after = structuredClone(graph)
  const evidence = after.relations[0]?.evidence[0]
  if (evidence) evidence.time = { printed: '去年', from: '2025-01-01', to: null }
  expect(diffGraphs(graph, after)).toEqual([
    expect.objectContaining({ op: 'MOD', target: 'relation', fields: ['evidence'] }),
  ])
})
