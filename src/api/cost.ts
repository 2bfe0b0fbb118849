import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { sizeOf } from './connection/range.ts'
import { apiError } from './errors.ts'
import { fragmentsOf } from './fragmentsOf.ts'

/** What an operation may ask for at most. */
export interface Cost {
  /** Records: the product of the page sizes on the way to each list, summed up. */
  nodes: number
  /** The list that may be longest, as its path of field names, and how many records it has a part in. */
  worst: { path: string; nodes: number }
}

type SizeOfField = (args: Record<string, unknown>) => number

/** The extensions of a field that is no connection and yet answers with many records: how many, by its arguments. */
export const sizeExtension = (size: SizeOfField): { size: SizeOfField } => ({ size })

/** Estimates the cost of an operation from its page sizes alone, before anything is read. */
export function estimateCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> = {},
): Cost {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return NOTHING
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  // Variables that do not fit: the execution will say so.
  if (!coerced) return NOTHING
  const fragments = fragmentsOf(document)
  return costOfSet(operation.selectionSet, root, { schema, fragments, variables: coerced, known: new Map() })
}

/** The error of an operation that asks for more than it may. */
export function costExceeded({ nodes, worst }: Cost, limit: number): GraphQLError {
  return apiError(
    'COST_EXCEEDED',
    `The query may ask for ${nodes} records, more than ${limit}; \`${worst.path}\` alone for ${worst.nodes}. ` +
      'Ask for smaller pages or fewer levels.',
    { cost: nodes, limit, field: worst.path },
  )
}

interface Costing {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  /** Costs of fragments, each worked out once. */
  known: Map<string, Cost>
}

const NOTHING: Cost = { nodes: 0, worst: { path: '', nodes: 0 } }

function costOfSet(set: SelectionSetNode, type: GraphQLCompositeType, costing: Costing): Cost {
  return set.selections
    .map((selection) => {
      if (selection.kind === Kind.FIELD) return costOfField(selection, type, costing)
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return costOfFragment(selection.selectionSet, selection.typeCondition?.name.value, type, costing)
      }
      return costOfSpread(selection.name.value, type, costing)
    })
    .reduce(plus, NOTHING)
}

function costOfSpread(name: string, type: GraphQLCompositeType, costing: Costing): Cost {
  const known = costing.known.get(name)
  if (known) return known
  const fragment = costing.fragments.get(name)
  if (!fragment) return NOTHING
  const cost = costOfFragment(fragment.selectionSet, fragment.typeCondition.name.value, type, costing)
  costing.known.set(name, cost)
  return cost
}

function costOfFragment(
  set: SelectionSetNode,
  condition: string | undefined,
  type: GraphQLCompositeType,
  costing: Costing,
): Cost {
  const own = condition ? costing.schema.getType(condition) : type
  return isCompositeType(own) ? costOfSet(set, own, costing) : NOTHING
}

/** Fields that hold pages of text, and as how many records they count: what is read and sent is what costs. */
const LONG_TEXTS: ReadonlySet<string> = new Set(['Article.text'])
const TEXT_COST = 10

function costOfField(node: FieldNode, type: GraphQLCompositeType, costing: Costing): Cost {
  const field = isUnionType(type) ? undefined : type.getFields()[node.name.value]
  if (LONG_TEXTS.has(`${type.name}.${node.name.value}`))
    return { nodes: TEXT_COST, worst: { path: node.name.value, nodes: TEXT_COST } }
  const inner = field && getNamedType(field.type)
  if (!field || !node.selectionSet || !isCompositeType(inner)) return NOTHING
  const args = argumentsOf(field, node, costing.variables)
  const below = costOfSet(node.selectionSet, inner, costing)
  const path = (rest: string) => (rest ? `${node.name.value}.${rest}` : node.name.value)
  const size = sizeOfField(field, inner.name, args)
  if (size === null) return { nodes: below.nodes, worst: { ...below.worst, path: path(below.worst.path) } }
  const worst =
    below.worst.nodes > 1
      ? { path: path(below.worst.path), nodes: size * below.worst.nodes }
      : { path: node.name.value, nodes: size }
  return { nodes: size * (1 + below.nodes), worst }
}

/** How many records a field may answer with; null if it is no list. */
function sizeOfField(
  { extensions }: GraphQLField<unknown, unknown>,
  typeName: string,
  args: Record<string, unknown>,
): number | null {
  const told = extensions.size as SizeOfField | undefined
  if (told) return Math.max(0, told(args))
  if (typeName.endsWith('Connection')) return sizeOf(args)
  return Array.isArray(args.ids) ? args.ids.length : null
}

/** Arguments that do not fit cost nothing: the execution will say so. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables)
  } catch (error) {
    if (error instanceof GraphQLError) return {}
    throw error
  }
}

function plus(a: Cost, b: Cost): Cost {
  return { nodes: a.nodes + b.nodes, worst: a.worst.nodes >= b.worst.nodes ? a.worst : b.worst }
}
