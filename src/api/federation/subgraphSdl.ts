import { GraphQLObjectType, GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])'

/**
 * The schema as a subgraph of Apollo Federation 2: what has an id can be referred to by it from other services, and
 * these may have a `PageInfo` of their own.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const sdl = printSchema(lexicographicSortSchema(withoutFederation(schema)))
    .replace(/^type \w+ implements .*\bNode\b.*(?= \{$)/gm, '$& @key(fields: "id")')
    .replace(/^type PageInfo(?= \{$)/m, '$& @shareable')
  return `${LINK}\n\n${sdl}`
}

/** The schema as clients see it: without what only gateways ask for, whose names begin with an underscore. */
export function withoutFederation(schema: GraphQLSchema): GraphQLSchema {
  const { types, query, ...rest } = schema.toConfig()
  if (!query) return schema
  const { fields, ...ofQuery } = query.toConfig()
  const shown = Object.entries(fields).filter(([name]) => !name.startsWith('_'))
  return new GraphQLSchema({
    ...rest,
    query: new GraphQLObjectType({ ...ofQuery, fields: Object.fromEntries(shown) }),
    types: types.filter(({ name }) => name !== query.name && !/^_(?!_)/.test(name)),
  })
}
