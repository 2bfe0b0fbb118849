import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { createRunQuery } from './runQuery.ts'

let store: Store
let runQuery: ReturnType<typeof createRunQuery>
beforeAll(async () => {
  store = await openSample()
  runQuery = createRunQuery(store)
})
afterAll(() => store.close())

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Selections on a union, each with lists inside. */
const SELECTIONS: [name: string, selection: string][] = [
  [
    'edges, nodes, counts and page ends',
    `programs(first: 2) { ${PAGE} edges { cursor node { id name } } nodes { kind } }`,
  ],
  ['the end of a list', `programs(last: 2) { ${PAGE} nodes { name } }`],
  [
    'another order',
    `programs(first: 3, orderBy: {field: CONFIDENCE, direction: DESC}) { ${PAGE} nodes { name } }`,
  ],
  [
    'filters of their own',
    `a: programs(filterBy: {nameContains: "3"}) { totalCount nodes { name } }
    b: programs(filterBy: {nameContains: "1"}) { totalCount nodes { name } }`,
  ],
  [
    'filters that combine others, and facts by time',
    `a: programs(first: 2, filterBy: {or: [{nameContains: "1"}, {confidenceAtLeast: 0.7}], not: {time: {to: "2023"}}},
      orderBy: {field: TIME, direction: DESC}) { ${PAGE} nodes { name
        operators(filterBy: {and: [{within: "清川3区"}, {hasRelation: {type: RUNS}}]}) { ${PAGE} nodes { name } } } }
    b: relations(filterBy: {or: [{to: "清川2总工会"}, {type: [RUNS]}]}, orderBy: {field: TIME}) { ${PAGE} nodes {
      evidence(filterBy: {not: {rule: ["none"]}}, orderBy: {field: TIME}) { ${PAGE} nodes { quote } } } }`,
  ],
  [
    'relations and their evidence',
    `programs(first: 2) { edges { relation { id type basis confidence source { name } target { name }
    evidence { totalCount nodes { id quote time { from } article { headline } } } } } }`,
  ],
  [
    'titles of posts',
    'officers { edges { title node { name positions { edges { title node { name } } } } } }',
  ],
  [
    'relations read both ways',
    'partners { edges { node { name } relation { id source { name } target { name } } } }',
  ],
  [
    'lists in lists',
    `programs(first: 2) { nodes { name participants(first: 2) { ${PAGE} nodes { __typename name } }
    operators(last: 1) { edges { node { name } relation { evidence { nodes { quote } } } } } } }`,
  ],
  [
    'lists of all other kinds',
    `relations(first: 3, direction: OUT) { ${PAGE} nodes { id type target { name } evidence { nodes { quote } } } }
    mentions(first: 2) { ${PAGE} nodes { text start article { headline } } } statistics(first: 1) { ${PAGE} nodes { value article { page } } }
    articles(first: 2) { ${PAGE} nodes { headline mentions(first: 2) { nodes { text entity { name } } } statistics { nodes { value entity { name } } } byline { role person { name } } } }`,
  ],
  [
    'fragments and directives',
    `...On @include(if: true) ... on Entity { articles(first: 1) { nodes { headline } } }
    parent @skip(if: true) { nodes { name } }`,
  ],
]
const FRAGMENT =
  'fragment On on Union { programs(first: 1) { nodes { ...Name } } } fragment Name on Node { ... on Program { name } }'

describe('lists that are read along with their parents', () => {
  test.each(SELECTIONS)('are the same as those read for themselves: %s', async (_, selection) => {
    const fragment = selection.includes('...On') ? FRAGMENT : ''
    const ahead = await runQuery<{ unions: { nodes: { id: string }[] } }>(
      `{ unions(first: 4) { nodes { id ${selection} } } } ${fragment}`,
    )
    expect(ahead.errors).toEqual([])
    const ids = ahead.data.unions.nodes.map(({ id }) => id)
    // The type of a node is not known before it is read, so nothing is read along with it.
    const alone = await runQuery<{ nodes: unknown[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Union { ${selection} } } } ${fragment}`,
      { ids },
    )
    expect(ahead.data.unions.nodes).toEqual(alone.data.nodes)
    expect(ahead.usage.statements).toBeLessThan(alone.usage.statements)
  })

  test('arguments that are refused are refused where they stand', async () => {
    const { data, errors } = await runQuery<{ union: object }>(
      '{ union(name: "清川1总工会") { name programs(first: 0) { nodes { name } } } }',
    )
    expect(errors).toMatchObject([{ path: ['union', 'programs'], extensions: { code: 'BAD_USER_INPUT' } }])
    expect(data.union).toBeNull()
  })
})
