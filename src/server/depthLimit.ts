import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/**
 * A validation rule that refuses operations nested deeper than `limit` fields, counted through fragments.
 * Introspection is left out: it reads nothing from the graph, and its usual query is deep.
 */
export function depthLimit(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Map(), limit)
      if (depth <= limit) return
      const name = operation.name ? `The operation ${operation.name.value}` : 'The query'
      const message = `${name} is nested deeper than ${limit} fields. Ask for fewer levels at once.`
      context.reportError(
        new GraphQLError(message, { nodes: operation, extensions: { code: 'DEPTH_EXCEEDED', limit } }),
      )
    },
  })
}

/** Depth of a selection; fragments are measured once, and one that holds itself counts as too deep. */
function depthOf(
  set: SelectionSetNode,
  context: ValidationContext,
  known: Map<FragmentDefinitionNode, number>,
  limit: number,
): number {
  let deepest = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue
      const inner = selection.selectionSet ? depthOf(selection.selectionSet, context, known, limit) : 0
      deepest = Math.max(deepest, inner + 1)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, context, known, limit))
    } else {
      const fragment = context.getFragment(selection.name.value)
      if (!fragment) continue
      if (!known.has(fragment)) {
        known.set(fragment, limit + 1)
        known.set(fragment, depthOf(fragment.selectionSet, context, known, limit))
      }
      deepest = Math.max(deepest, known.get(fragment) as number)
    }
  }
  return deepest
}
