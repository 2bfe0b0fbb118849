import { GraphQLScalarType, Kind } from 'graphql'

/** A moment, passed through as the ISO 8601 text in which it is stored. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment as ISO 8601 text, in UTC: `2026-11-21T05:40:00.000Z`.',
  serialize: (value) => String(value),
  parseValue: (value) => String(value),
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : ''),
})
