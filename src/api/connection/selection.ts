import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** The fields selected below some nodes, by name: through fragments of any type, aliases told apart by their nodes. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>

/** What the query selects below these field nodes. Fields that `@skip` or `@include` leave out are not there. */
export function selectionBelow(nodes: readonly FieldNode[], info: GraphQLResolveInfo): Selection {
  const found = new Map<string, FieldNode[]>()
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, info, found)
  return found
}

/** What the query selects below one of the fields of a selection. */
export function below(selection: Selection, field: string, info: GraphQLResolveInfo): Selection {
  return selectionBelow(selection.get(field) ?? [], info)
}

function collect(set: SelectionSetNode, info: GraphQLResolveInfo, found: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, info)) continue
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value
      found.set(name, [...(found.get(name) ?? []), selection])
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, info, found)
    } else {
      const fragment = info.fragments[selection.name.value]
      if (fragment) collect(fragment.selectionSet, info, found)
    }
  }
}

function isIncluded(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!node.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)
  return skip?.if !== true && include?.if !== false
}
