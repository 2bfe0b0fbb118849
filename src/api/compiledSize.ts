import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from './fragmentsOf.ts'

/**
 * Whether an operation compiles to no more than `limit` fields. A selection on an interface or a union is compiled for
 * each of its types, and so is all below it: a few levels of that would be thousands.
 */
export function compilesToAtMost(
  limit: number,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): boolean {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return false
  const fragments = fragmentsOf(document)
  let left = limit
  const count = (set: SelectionSetNode, type: GraphQLCompositeType, copies: number): void => {
    const each = isAbstractType(type) ? copies * schema.getPossibleTypes(type).length : copies
    for (const selection of set.selections) {
      if (left < 0) return
      if (selection.kind === Kind.FIELD) {
        left -= each
        const field = isUnionType(type) ? undefined : type.getFields()[selection.name.value]
        // Introspection is asked for seldom, and is large.
        if (selection.name.value.startsWith('__') && selection.selectionSet) left = -1
        const inner = field && getNamedType(field.type)
        if (selection.selectionSet && isCompositeType(inner)) count(selection.selectionSet, inner, each)
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
      if (fragment && isCompositeType(condition)) count(fragment.selectionSet, condition, copies)
    }
  }
  count(operation.selectionSet, root, 1)
  return left >= 0
}
