import { GraphQLError, getNamedType, type ValidationRule } from 'graphql'

/** Refuses `_service`, which tells a gateway as much of the schema as introspection tells others. */
export const noSubgraphSdl: ValidationRule = (context) => ({
  Field(node) {
    const type = getNamedType(context.getType())
    if (type?.name !== '_Service') return
    context.reportError(
      new GraphQLError('This server does not show its schema to gateways either.', { nodes: node }),
    )
  },
})
