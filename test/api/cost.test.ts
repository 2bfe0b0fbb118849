import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { estimateCost } from '../../src/api/cost.ts'
import { createSchema } from '../../src/api/schema.ts'

const schema = createSchema()
const costOf = (query: string, variables = {}) => estimateCost(schema, parse(query), null, variables)

describe('estimateCost', () => {
  test.each<[string, number, string]>([
    ['{ __typename }', 0, ''],
    ['{ union(name: "x") { name } }', 0, ''],
    ['{ unions { nodes { id } } }', 20, 'unions'],
    ['{ unions(first: 5) { edges { node { id } } } }', 5, 'unions'],
    ['{ unions(last: 7) { nodes { id } } }', 7, 'unions'],
    ['{ unions(first: 5) { nodes { programs(first: 10) { nodes { id } } } } }', 55, 'unions.nodes.programs'],
    [
      '{ unions(first: 5) { nodes { a: programs(first: 10) { totalCount } b: partners(first: 3) { totalCount } } } }',
      70,
      'unions.nodes.programs',
    ],
    ['{ nodes(ids: ["a", "b", "c"]) { ... on Union { programs { nodes { id } } } } }', 63, 'nodes.programs'],
    [
      '{ ...F } fragment F on Query { unions(first: 2) { nodes { ...G } } } fragment G on Union { officers { nodes { id } } }',
      42,
      'unions.nodes.officers',
    ],
    [
      '{ districts(first: 20) { nodes { unions(first: 10) { nodes { programs(first: 10) { nodes { participants(first: 10) { nodes { id } } } } } } } } }',
      22_220,
      'districts.nodes.unions.nodes.programs.nodes.participants',
    ],
  ])('%s', (query, nodes, path) => {
    expect(costOf(query)).toMatchObject({ nodes, worst: { path } })
  })

  test('takes page sizes from variables', () => {
    const query = 'query ($first: Int = 3) { unions(first: $first) { nodes { id } } }'
    expect(costOf(query).nodes).toBe(3)
    expect(costOf(query, { first: 50 }).nodes).toBe(50)
    expect(costOf(query, { first: 'x' }).nodes).toBe(0)
  })
})
