import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** The fields selected below some nodes, by name or by the key they have in the answer. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>

/**
 * What the query selects below these field nodes, by field name: through fragments on whatever type. Fields that
 * `@skip` or `@include` leave out are not there.
 */
export function selectionBelow(nodes: readonly FieldNode[], info: GraphQLResolveInfo): Selection {
  const found = new Map<string, FieldNode[]>()
  const take = ({ name }: FieldNode) => name.value
  const seen = new Set<string>()
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, info, found, seen, take)
  return found
}

/** What the query selects below one of the fields of a selection. */
export function below(selection: Selection, field: string, info: GraphQLResolveInfo): Selection {
  return selectionBelow(selection.get(field) ?? [], info)
}

/** What objects of one type will be asked for below these field nodes, by the keys of the answer, as GraphQL does. */
export function answerKeys(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): Selection {
  const found = new Map<string, FieldNode[]>()
  const take = ({ name, alias }: FieldNode) => (alias ?? name).value
  const seen = new Set<string>()
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, info, found, seen, take, type)
  return found
}

/** A fragment is gone through once, however often it is spread: `seen` has the names of those that were. */
function collect(
  set: SelectionSetNode,
  info: GraphQLResolveInfo,
  found: Map<string, FieldNode[]>,
  seen: Set<string>,
  keyOf: (node: FieldNode) => string,
  type?: GraphQLObjectType,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, info)) continue
    if (selection.kind === Kind.FIELD) {
      const key = keyOf(selection)
      const nodes = found.get(key)
      if (nodes) nodes.push(selection)
      else found.set(key, [selection])
      continue
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : named(selection.name.value, info, seen)
    if (fragment && applies(fragment.typeCondition?.name.value, type, info)) {
      collect(fragment.selectionSet, info, found, seen, keyOf, type)
    }
  }
}

function named(
  name: string,
  info: GraphQLResolveInfo,
  seen: Set<string>,
): FragmentDefinitionNode | undefined {
  if (seen.has(name)) return undefined
  seen.add(name)
  return info.fragments[name]
}

/** Whether a fragment on a type has a say about objects of another; without one, about any. */
function applies(
  name: string | undefined,
  type: GraphQLObjectType | undefined,
  info: GraphQLResolveInfo,
): boolean {
  if (!name || !type || name === type.name) return true
  const condition = info.schema.getType(name)
  return isAbstractType(condition) && info.schema.isSubType(condition, type)
}

function isIncluded(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!node.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)
  return skip?.if !== true && include?.if !== false
}
