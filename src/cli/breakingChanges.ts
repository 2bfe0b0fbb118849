import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql'

/** What a client of the released schema (its SDL) would lose with this one: a sentence each. */
export function breakingChanges(released: string, schema: GraphQLSchema): string[] {
  return findBreakingChanges(buildSchema(released), schema).map(({ description }) => description)
}
