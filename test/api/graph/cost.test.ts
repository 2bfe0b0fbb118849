import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { estimateCost } from '../../../src/api/cost.ts'
import { createSchema } from '../../../src/api/schema.ts'

const schema = createSchema()

describe('the estimated cost of graph questions', () => {
  test.each<[string, number]>([
    ['{ neighbourhood(id: "x") { nodes { id } } }', 100],
    // Two edges a node.
    ['{ neighbourhood(id: "x", limit: 50) { nodes { id } edges { id } } }', 150],
    ['{ neighbourhood(id: "x", limit: 50) { edges { evidence(first: 3) { nodes { quote } } } } }', 450],
    ['{ neighbourhood(id: "x", limit: 9999) { nodes { id } } }', 500],
    ['{ paths(from: "x", to: "y", maxLength: 6, first: 20) { length } }', 120],
    ['{ paths(from: "x", to: "y") { hops { relation { evidence(first: 10) { nodes { quote } } } } } }', 220],
    ['{ common(ids: ["x", "y", "z"], first: 10) { relations { id } } }', 50],
    ['{ similar(id: "x") { union { name } matches { likeness } } }', 40],
    ['{ timeline(entity: "x") { undatedFacts facts(first: 30) { nodes { quote } } } }', 30],
    [
      '{ stats { entities { count } districts(first: 7) { district { name } } figures(first: 5) { sum } } }',
      12,
    ],
  ])('%s: %i', (query, nodes) => {
    expect(estimateCost(schema, parse(query), null).nodes).toBe(nodes)
  })
})
