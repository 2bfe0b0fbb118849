import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Graph } from '../../../src/model/graph.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { setUpSchema } from '../../../src/store/setUpSchema.ts'
import { emptyDatabase } from '../../support/emptyDatabase.ts'
import { replaceGraph } from '../../support/seedStore.ts'
import { createRunQuery } from '../runQuery.ts'
import { idOf, relationIdOf, sampleGraph } from '../sampleGraph.ts'
import { idIn, makeGraph } from './makeGraph.ts'
import { sharedBy } from './oracle.ts'
import { sketches } from './sketches.ts'

const QUERY = `query ($ids: [ID!]!, $atLeast: Int, $types: [RelationType!], $first: Int! = 100) {
  common(ids: $ids, atLeast: $atLeast, types: $types, first: $first) {
    sharedBy entity { id } relations { id source { id } } } }`

interface Answered {
  common: { sharedBy: number; entity: { id: string }; relations: { id: string; source: { id: string } }[] }[]
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
  return data.common.map(({ entity, relations, ...rest }) => ({
    ...rest,
    entity: entity.id,
    relations: relations.map(({ id }) => id),
  }))
}

describe('common', () => {
  test('is what all, or so many, entities of any graph have relations to', { timeout: 120_000 }, async () => {
    const question = fc.record({
      ones: fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 4 }),
      atLeast: fc.constantFrom(null, 2),
      types: fc.constantFrom(['RUNS', 'SERVES', 'PART_OF'], ['RUNS']),
      first: fc.constantFrom(2, 100),
    })
    const asked = fc.array(question, { minLength: 5, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(sketches(10), asked, async (sketch, questions) => {
        const graph = makeGraph(sketch)
        await seed(graph)
        for (const { ones, ...question } of questions) {
          const ids = ones.map((one) => idIn(sketch, one))
          const expected = sharedBy(graph, ids, {
            atLeast: question.atLeast ?? ids.length,
            types: question.types,
          })
          expect(await ask({ ids, ...question })).toEqual(expected.slice(0, question.first))
        }
      }),
      { numRuns: 8 },
    )
  })

  test('tells by which relations', async () => {
    await seed(sampleGraph())
    // Neighbours cooperate with one another; both cooperate with nobody else in common, but are below union 0.
    const ids = [idOf('UNION', 3), idOf('UNION', 4)]
    const [shared, ...others] = await ask({ ids, types: ['SUBORDINATE_TO', 'COOPERATES_WITH'] })
    expect(others).toEqual([])
    expect(shared).toMatchObject({ sharedBy: 2, entity: idOf('UNION', 0) })
    expect(new Set(shared?.relations)).toEqual(
      new Set(ids.map((id) => relationIdOf('SUBORDINATE_TO', id, idOf('UNION', 0)))),
    )
  })

  test('an id of nothing, or of no entity, has no relations', async () => {
    const ids = [idOf('UNION', 3), idOf('UNION', 4), 'U_00000000000000000000', "'}) DETACH DELETE"]
    expect(await ask({ ids })).toEqual([])
    expect(await ask({ ids, atLeast: 2 })).toEqual(await ask({ ids: ids.slice(0, 2) }))
  })

  test.each([
    [{ ids: [] }, '`ids` takes 2 to 10 different ids, but got: 0'],
    [{ ids: ['x', 'x'] }, '`ids` takes 2 to 10 different ids, but got: 1'],
    [{ ids: Array.from({ length: 11 }, (_, i) => `${i}`) }, '`ids` takes 2 to 10 different ids, but got: 11'],
    [{ ids: ['x', 'y'], atLeast: 1 }, '`atLeast` must be between 2 and 2, but got: 1'],
    [{ ids: ['x', 'y'], atLeast: 3 }, '`atLeast` must be between 2 and 2, but got: 3'],
    [{ ids: ['x', 'y'], first: 101 }, '`first` must be between 1 and 100, but got: 101'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await createRunQuery(store)(QUERY, variables)
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('costs one statement', async () => {
    const { usage } = await createRunQuery(store)(QUERY, { ids: [idOf('UNION', 3), idOf('UNION', 4)] })
    expect(usage.statements).toBe(1)
  })
})
