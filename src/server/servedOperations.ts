import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** A validation rule that refuses kinds of operations that the schema does not have, such as subscriptions. */
export function servedOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (context.getSchema().getRootType(operation.operation)) return
      const message = `There is no ${operation.operation} here; see the schema for what there is.`
      context.reportError(new GraphQLError(message, { nodes: operation }))
    },
  }
}
