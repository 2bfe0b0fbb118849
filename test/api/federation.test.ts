import { composeServices } from '@apollo/composition'
import { buildSchema, findBreakingChanges, findDangerousChanges, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { estimateCost } from '../../src/api/cost.ts'
import { createSchema, printSortedSchema } from '../../src/api/schema.ts'
import { documentValidator } from '../../src/server/validateDocument.ts'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { createRunQuery } from './runQuery.ts'
import { article, idOf } from './sampleGraph.ts'

let store: Store
let runQuery: ReturnType<typeof createRunQuery>
let sdl: string
beforeAll(async () => {
  store = await openSample()
  runQuery = createRunQuery(store)
  sdl = (await runQuery<{ _service: { sdl: string } }>('{ _service { sdl } }')).data._service.sdl
})
afterAll(() => store.close())

const schema = createSchema()
const subgraph = (name: string, text: string) => ({ name, typeDefs: parse(text), url: `http://${name}` })

/** Another service, which knows what each union pays, and has pages of its own. */
const FEES = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { feesOf(union: ID!): [Fee!]! }
  type Fee { amount: Float! union: Union! evidence: Evidence }
  type Union @key(fields: "id") { id: ID! fees(first: Int): [Fee!]! }
  type Evidence @key(fields: "id", resolvable: false) { id: ID! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`

describe('the schema as a subgraph', () => {
  test('composes alone, and is to clients what it is without a gateway', () => {
    const { errors, schema: supergraph } = composeServices([subgraph('gonghui', sdl)])
    expect(errors ?? []).toEqual([])
    const composed = supergraph?.toAPISchema().toGraphQLJSSchema()
    const own = buildSchema(printSortedSchema(schema))
    if (!composed) throw new Error('composing made no schema')
    for (const [before, after] of [
      [own, composed],
      [composed, own],
    ] as const) {
      expect(findBreakingChanges(before, after)).toEqual([])
      expect(findDangerousChanges(before, after)).toEqual([])
    }
  })

  test('composes with a service that adds to a union and refers to evidence', () => {
    const { errors, supergraphSdl } = composeServices([subgraph('gonghui', sdl), subgraph('fees', FEES)])
    expect(errors ?? []).toEqual([])
    expect(supergraphSdl).toMatch(/type Union implements[\s\S]*?fees\(first: Int\)/)
  })

  test('every record with an id has it as its key', () => {
    const keyed = [...sdl.matchAll(/^type (\w+) .*@key\(fields: "id"\) \{$/gm)].map(([, name]) => name)
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name)
    expect(keyed.sort()).toEqual(nodes.sort())
    expect(keyed.length).toBeGreaterThan(12)
  })

  test('what only gateways ask for is not in the schema that clients see', () => {
    expect(printSortedSchema(schema)).not.toMatch(/\b_(Any|Entity|Service|entities|service)\b/)
  })
})

test('a server that hides its schema hides it from gateways too, but answers them', () => {
  const bounds = { maxDepth: 15, maxAliases: 30, suggestions: true }
  const validate = (query: string, introspection: boolean) =>
    documentValidator(schema, { ...bounds, introspection })(parse(query)).map(({ message }) => message)
  expect(validate('{ _service { sdl } }', true)).toEqual([])
  expect(validate('{ _service { sdl } }', false)).toEqual([
    'This server does not show its schema to gateways either.',
  ])
  expect(validate('{ _entities(representations: []) { __typename } }', false)).toEqual([])
})

describe('_entities', () => {
  const QUERY = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    __typename ... on Union { name districts { nodes { name } } } ... on District { name } ... on Article { headline } } }`

  test('finds what is referred to, in order, a statement for each kind of record', async () => {
    const representations = [
      { __typename: 'Union', id: idOf('UNION', 1) },
      { __typename: 'Article', id: article(2).id },
      { __typename: 'District', id: idOf('DISTRICT', 3) },
      { __typename: 'Union', id: idOf('UNION', 1) },
    ]
    const { data, errors, usage } = await runQuery<{ _entities: unknown[] }>(QUERY, { representations })
    expect(errors).toEqual([])
    const union = {
      __typename: 'Union',
      name: '清川1总工会',
      districts: { nodes: [{ name: '清川1区' }] },
    }
    expect(data._entities).toEqual([
      union,
      { __typename: 'Article', headline: '暖心报道之2' },
      { __typename: 'District', name: '清川3区' },
      union,
    ])
    // Entities, articles, districts of unions.
    expect(usage.statements).toBe(3)
  })

  test('100 references cost one statement', async () => {
    const representations = Array.from({ length: 100 }, (_, i) => ({
      __typename: 'Union',
      id: idOf('UNION', i),
    }))
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Union { id name } } }'
    const { data, usage } = await runQuery<{ _entities: { id: string }[] }>(query, { r: representations })
    expect(data._entities.map(({ id }) => id)).toEqual(representations.map(({ id }) => id))
    expect(usage.statements).toBe(1)
  })

  test('null for what there is not, and for what is of another type than said', async () => {
    const representations = [
      { __typename: 'Union', id: 'U_00000000000000000000' },
      { __typename: 'Union', id: idOf('DISTRICT', 1) },
      { __typename: 'Fee', id: '7' },
    ]
    const { data, errors } = await runQuery<{ _entities: unknown[] }>(QUERY, { representations })
    expect(errors).toEqual([])
    expect(data._entities).toEqual([null, null, null])
  })

  test.each([[null], ['Union'], [{ id: 'U_1' }], [{ __typename: 'Union', id: 7 }]])(
    'refuses %j',
    async (bad) => {
      const { errors } = await runQuery(QUERY, { representations: [bad ?? {}] })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    },
  )

  test('counts each reference, and what is asked of it', () => {
    const document = parse(QUERY)
    const representations = Array.from({ length: 30 }, () => ({ __typename: 'Union', id: 'U_1' }))
    expect(estimateCost(schema, document, null, { representations }).nodes).toBe(30 * 21)
  })
})
