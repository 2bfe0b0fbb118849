import fc from 'fast-check'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Graph } from '../../../src/model/graph.ts'
import { RELATION_TYPES } from '../../../src/model/ontology.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { setUpSchema } from '../../../src/store/setUpSchema.ts'
import { emptyDatabase } from '../../support/emptyDatabase.ts'
import { replaceGraph } from '../../support/seedStore.ts'
import { createRunQuery } from '../runQuery.ts'
import { idOf, sampleGraph } from '../sampleGraph.ts'
import { idIn, makeGraph, type Sketch } from './makeGraph.ts'
import { neighbourhoodOf } from './oracle.ts'
import { sketches } from './sketches.ts'

const QUERY = `query ($id: ID!, $depth: Int! = 1, $types: [RelationType!], $limit: Int! = 100) {
  neighbourhood(id: $id, depth: $depth, types: $types, limit: $limit) {
    nodes { id } edges { id source { id } target { id } } truncated } }`

interface Answered {
  neighbourhood: {
    nodes: { id: string }[]
    edges: { id: string; source: { id: string }; target: { id: string } }[]
    truncated: boolean
  } | null
}

let store: Store
let version = 0
const seed = (graph: Graph) => store.transact((transaction) => replaceGraph(transaction, graph, ++version))
beforeAll(async () => {
  await emptyDatabase(inject('neo4j'))
  store = openStore(inject('neo4j'))
  await setUpSchema(store)
})
afterAll(() => store.close())

async function ask(variables: Record<string, unknown>) {
  const { data, errors, logged } = await createRunQuery(store)<Answered>(QUERY, variables)
  expect(logged).toEqual([])
  expect(errors).toEqual([])
  const found = data.neighbourhood
  return found && { ...found, nodes: idsOf(found.nodes), edges: idsOf(found.edges) }
}
const idsOf = (records: { id: string }[]) => records.map(({ id }) => id)

describe('neighbourhood', () => {
  test('is what a walk over any graph finds', { timeout: 120_000 }, async () => {
    const options = fc.record({
      root: fc.nat(11),
      depth: fc.integer({ min: 1, max: 3 }),
      limit: fc.integer({ min: 1, max: 14 }),
      types: fc.constantFrom(['RUNS', 'SERVES', 'PART_OF'], ['RUNS', 'SERVES'], ['PART_OF']),
    })
    const asked = fc.array(options, { minLength: 4, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(sketches(12), asked, async (sketch, questions) => {
        const graph = makeGraph(sketch)
        await seed(graph)
        for (const { root, ...question } of questions) {
          const id = idIn(sketch, root)
          expect(await ask({ id, ...question })).toEqual(neighbourhoodOf(graph, id, question))
        }
      }),
      { numRuns: 15 },
    )
  })

  test('of all types of relations if none are named, none listed being the same', async () => {
    const graph = sampleGraph()
    await seed(graph)
    const id = idOf('UNION', 7)
    const expected = neighbourhoodOf(graph, id, { depth: 2, limit: 60, types: RELATION_TYPES })
    expect(await ask({ id, depth: 2, limit: 60 })).toEqual(expected)
    expect(await ask({ id, depth: 2, limit: 60, types: [] })).toEqual(expected)
    expect(expected.truncated).toBe(true)
  })

  test('tells the ends of each relation', async () => {
    const { data } = await createRunQuery(store)<Answered>(QUERY, {
      id: idOf('COMPANY', 3),
      types: ['UNION_OF'],
    })
    const [edge] = data.neighbourhood?.edges ?? []
    expect(edge).toMatchObject({ source: { id: idOf('UNION', 3) }, target: { id: idOf('COMPANY', 3) } })
  })

  test('is null where there is nothing of this id, or no entity', async () => {
    for (const id of ['U_00000000000000000000', 'A_00000000000000000000', 'x', "'}) DETACH DELETE"]) {
      expect(await ask({ id })).toBeNull()
    }
  })

  test.each([
    [{ depth: 0 }, '`depth` must be between 1 and 3, but got: 0'],
    [{ depth: 4 }, '`depth` must be between 1 and 3, but got: 4'],
    [{ limit: 0 }, '`limit` must be between 1 and 500, but got: 0'],
    [{ limit: 501 }, '`limit` must be between 1 and 500, but got: 501'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await createRunQuery(store)(QUERY, { id: idOf('UNION', 1), ...variables })
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('costs one statement, and one more for each list field below, however many rows', async () => {
    const query = `{ neighbourhood(id: "${idOf('UNION', 0)}", limit: 100) {
      nodes { name ... on Union { districts { nodes { name } } } }
      edges { type source { name } evidence(first: 1) { nodes { quote article { headline } } } } } }`
    const { errors, usage, data } = await createRunQuery(store)<Answered>(query)
    expect(errors).toEqual([])
    expect(data.neighbourhood?.nodes).toHaveLength(100)
    expect(usage.statements).toBe(3)
  })

  test('of a hub with thousands of neighbours shows as many as asked for', { timeout: 60_000 }, async () => {
    const hub: Sketch = { entities: [{}, {}], relations: [{ type: 'RUNS', from: 1, to: 0, confidence: 0.9 }] }
    await seed(makeGraph(hub))
    await addLeaves(idIn(hub, 0), 6_000)
    const answer = await ask({ id: idIn(hub, 1), depth: 3, limit: 50 })
    expect(answer).toMatchObject({ truncated: true })
    expect(answer?.nodes.slice(0, 2)).toEqual([idIn(hub, 1), idIn(hub, 0)])
    expect(new Set(answer?.nodes).size).toBe(50)
    expect(answer?.edges).toHaveLength(49)
  })
})

/** Hangs so many entities on one, past the writing half: that would take half a minute. */
async function addLeaves(id: string, count: number): Promise<void> {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery(
    `MATCH (hub:Entity {id: $id}) SET hub.relationCount = $count WITH hub
     UNWIND range(1, $count) AS i
     WITH hub, right('00000000000000000000' + i, 20) AS digits
     CREATE (hub)-[:RUNS {id: 'R_' + digits, confidence: 0.5}]->(:Entity:Program {id: 'P_' + digits, relationCount: 1})`,
    { id, count: BigInt(count) },
  )
  await driver.close()
}
