import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Graph } from '../../../src/model/graph.ts'
import { RELATION_TYPES } from '../../../src/model/ontology.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { setUpSchema } from '../../../src/store/setUpSchema.ts'
import { emptyDatabase } from '../../support/emptyDatabase.ts'
import { replaceGraph } from '../../support/seedStore.ts'
import { createRunQuery } from '../runQuery.ts'
import { idOf, relationIdOf, sampleGraph } from '../sampleGraph.ts'
import { idIn, makeGraph } from './makeGraph.ts'
import { pathsOf } from './oracle.ts'
import { sketches } from './sketches.ts'

const QUERY = `query ($from: ID!, $to: ID!, $via: [RelationType!], $maxLength: Int! = 4, $first: Int! = 20, $hubs: Boolean! = false) {
  paths(from: $from, to: $to, via: $via, maxLength: $maxLength, first: $first, throughHubs: $hubs) {
    length confidence
    hops { direction from { id } to { id } relation { id confidence source { id } target { id } } } } }`

interface Answered {
  paths: {
    length: number
    confidence: number
    hops: {
      direction: string
      from: { id: string }
      to: { id: string }
      relation: { id: string; confidence: number; source: { id: string }; target: { id: string } }
    }[]
  }[]
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

async function ask(variables: Record<string, unknown>): Promise<Answered['paths']> {
  const { data, errors, logged } = await createRunQuery(store)<Answered>(QUERY, variables)
  expect(logged).toEqual([])
  expect(errors).toEqual([])
  return data.paths
}
const relationsOf = ({ hops }: Answered['paths'][number]) => hops.map(({ relation }) => relation.id)

describe('paths', () => {
  test('are the shortest simple ones of any graph', { timeout: 120_000 }, async () => {
    const question = fc.record({
      ends: fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 2 }),
      maxLength: fc.integer({ min: 1, max: 6 }),
      hubs: fc.boolean(),
      via: fc.constantFrom(['RUNS', 'SERVES', 'PART_OF'], ['RUNS', 'SERVES']),
    })
    const asked = fc.array(question, { minLength: 5, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(sketches(10), asked, async (sketch, questions) => {
        const graph = makeGraph(sketch)
        await seed(graph)
        for (const { ends, maxLength, via, hubs } of questions) {
          const [from, to] = ends.map((end) => idIn(sketch, end)) as [string, string]
          const all = pathsOf(graph, from, to, { via, maxLength, hub: hubs ? Infinity : 100 })
          const found = (await ask({ from, to, via, maxLength, hubs })).map(relationsOf)
          expectFirst(found, all, 20)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('tell each step with its ends, its relation and its direction', async () => {
    await seed(sampleGraph())
    const [from, to] = [idOf('COMPANY', 5), idOf('PERSON', 5)]
    const [path, ...others] = await ask({ from, to, maxLength: 2 })
    const union = idOf('UNION', 5)
    expect(others).toEqual([])
    expect(path?.hops).toMatchObject([
      {
        direction: 'IN',
        ...{ from: { id: from }, to: { id: union } },
        relation: {
          id: relationIdOf('UNION_OF', union, from),
          ...{ source: { id: union }, target: { id: from } },
        },
      },
      { direction: 'IN', from: { id: union }, to: { id: to }, relation: { target: { id: union } } },
    ])
    expect(path?.length).toBe(2)
    expect(path?.confidence).toBe(Math.min(...(path?.hops.map((hop) => hop.relation.confidence) ?? [])))
  })

  test('pass by a hub only if asked to, and begin and end at one', async () => {
    // Union 0 is above all others: it has more than 100 relations.
    const [from, to, hub] = [idOf('UNION', 20), idOf('UNION', 90), idOf('UNION', 0)]
    const through = await ask({ from, to, hubs: true, maxLength: 2 })
    expect(through.map(({ hops }) => hops[0]?.to.id)).toEqual([hub])
    expect(await ask({ from, to, maxLength: 2 })).toEqual([])
    expect(await ask({ from, to: hub, maxLength: 1 })).toHaveLength(1)
    expect(await ask({ from: hub, to, maxLength: 1 })).toHaveLength(1)
  })

  test('of all types if none are named; fewer are the first of more', async () => {
    const graph = sampleGraph()
    const [from, to] = [idOf('UNION', 3), idOf('UNION', 5)]
    const all = pathsOf(graph, from, to, { via: RELATION_TYPES, maxLength: 3, hub: 100 })
    const twenty = await ask({ from, to, maxLength: 3, via: [] })
    expectFirst(twenty.map(relationsOf), all, 20)
    expect(await ask({ from, to, maxLength: 3, first: 3 })).toEqual(twenty.slice(0, 3))
  })

  test('there are none to what is not there, or is no entity', async () => {
    const from = idOf('UNION', 1)
    for (const to of ['U_00000000000000000000', 'A_00000000000000000000', 'x', "'}) DETACH DELETE"]) {
      expect(await ask({ from, to })).toEqual([])
      expect(await ask({ from: to, to: from })).toEqual([])
    }
  })

  test.each([
    [{ maxLength: 0 }, '`maxLength` must be between 1 and 6, but got: 0'],
    [{ maxLength: 7 }, '`maxLength` must be between 1 and 6, but got: 7'],
    [{ first: 0 }, '`first` must be between 1 and 20, but got: 0'],
    [{ first: 21 }, '`first` must be between 1 and 20, but got: 21'],
    [{ to: idOf('UNION', 1) }, '`from` and `to` must be two entities, but got the same id twice.'],
  ])('refuses %j', async (variables, message) => {
    const ends = { from: idOf('UNION', 1), to: idOf('UNION', 2) }
    const { errors } = await createRunQuery(store)(QUERY, { ...ends, ...variables })
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('cost one statement, and one more for the evidence of all their relations', async () => {
    const query = `{ paths(from: "${idOf('UNION', 3)}", to: "${idOf('UNION', 5)}", first: 20) {
      hops { to { name kind } relation { type source { name } evidence { nodes { quote article { headline } } } } } } }`
    const { errors, usage, data } = await createRunQuery(store)<Answered>(query)
    expect(errors).toEqual([])
    expect(data.paths).toHaveLength(20)
    expect(usage.statements).toBe(2)
  })
})

/** The first so many of all paths; which of those as long as the last one are among them is left to the database. */
function expectFirst(found: string[][], all: string[][], most: number): void {
  if (all.length <= most) {
    expect(found).toEqual(all)
    return
  }
  const lengths = (paths: string[][]) => paths.map(({ length }) => length)
  expect(lengths(found)).toEqual(lengths(all.slice(0, most)))
  expect(new Set(found.map(String)).size).toBe(most)
  const known = new Set(all.map(String))
  expect(found.filter((path) => !known.has(String(path)))).toEqual([])
  const last = found.at(-1)?.length ?? 0
  const shorter = (paths: string[][]) => paths.filter(({ length }) => length < last)
  expect(shorter(found)).toEqual(shorter(all))
}
