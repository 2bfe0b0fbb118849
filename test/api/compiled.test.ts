import { type GraphQLFormattedError, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compilesToAtMost } from '../../src/api/compiledSize.ts'
import { toClientError } from '../../src/api/errors.ts'
import { execute } from '../../src/api/execute.ts'
import { createSchema } from '../../src/api/schema.ts'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { idOf } from './sampleGraph.ts'

const schema = createSchema()
let store: Store
beforeAll(async () => {
  store = await openSample()
})
afterAll(() => store.close())

/** Queries, and the values that they are asked with one after another; the second run is the first that is compiled. */
const QUERIES: [what: string, query: string, values: Record<string, unknown>[]][] = [
  [
    'lists with cursors',
    `query ($first: Int) { unions(first: $first) { totalCount pageInfo { endCursor hasNextPage }
       edges { cursor node { name kind aliases programs(first: 2) { edges { relation { basis confidence } node { name } } } } } } }`,
    [{ first: 3 }, { first: 3 }, { first: 2 }, { first: 101 }],
  ],
  [
    'interfaces and fragments',
    `query ($id: ID!) { node(id: $id) { __typename id ... on Entity { name relations(first: 3) { nodes {
       source { ...Named } target { ...Named } } } } ... on Article { headline mentions(first: 2) { nodes { field text } } } } }
     fragment Named on Entity { __typename name ... on Union { officers(first: 2) { edges { title node { name } } } } }`,
    [{ id: idOf('UNION', 1) }, { id: idOf('UNION', 1) }, { id: idOf('DISTRICT', 3) }, { id: 'no id' }],
  ],
  [
    'fields that variables leave out',
    `query ($with: Boolean!) { unions(first: 2) { nodes { name kind @include(if: $with) programs(first: 2) @skip(if: $with) { nodes { name } } } } }`,
    [{ with: true }, { with: true }, { with: false }, { with: true }],
  ],
  [
    'faults in a part',
    `query ($after: String, $id: ID) { good: union(name: "清川1总工会") { name } bad: unions(after: $after) { nodes { name } }
       both: union(id: $id, name: "x") { name } }`,
    [{ after: 'none' }, { after: 'none' }, { after: null, id: 'x' }, { after: 'W10', id: null }],
  ],
  [
    'variables that do not fit',
    'query ($first: Int!, $kind: [EntityKind!]) { unions(first: $first, filterBy: {kind: $kind}) { nodes { name kind } } }',
    [{ first: 2 }, { first: 'two' }, {}, { first: 2, kind: ['DISTRICT'] }, { first: 2, kind: ['NONE'] }],
  ],
]

describe('a query that is asked again', () => {
  test.each(QUERIES)('%s: the same answers and errors as the first time', async (_, query, values) => {
    const again = parse(query)
    expect(validate(schema, again)).toEqual([])
    for (const variables of values) {
      const compiled = await answer(again, variables)
      expect(compiled).toEqual(await answer(parse(query), variables))
    }
  })

  test('is not compiled where interfaces in one another make it large', () => {
    const level = (below: string) =>
      `relations(first: 1) { nodes { source { id name ${below} } target { id } } }`
    const deep = parse(`{ union(id: "x") { ${level(level(level('')))} } }`)
    expect(validate(schema, deep)).toEqual([])
    expect(compilesToAtMost(200, schema, deep, null)).toBe(false)
    expect(compilesToAtMost(200, schema, parse('{ unions { nodes { id name } } }'), null)).toBe(true)
  })
})

async function answer(document: ReturnType<typeof parse>, variables: Record<string, unknown>) {
  const { data, errors = [] } = await execute({ schema, document, variables, source: store })
  const shown: GraphQLFormattedError[] = errors.map((error) => toClientError(error.toJSON(), error, () => {}))
  return JSON.parse(JSON.stringify({ data, errors: shown }))
}
