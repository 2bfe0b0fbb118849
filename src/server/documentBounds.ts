import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { apiError } from '../api/errors.ts'
import { fragmentsOf } from '../api/fragmentsOf.ts'
import type { Limits } from './limits.ts'

/**
 * What makes a document too much to look at any closer: fields nested too deep, too many aliases, both counted through
 * fragments, or fragments that hold themselves. GraphQL's own validation follows such fragments until its stack ends,
 * so it comes after this.
 */
export function documentBounds(
  document: DocumentNode,
  { maxDepth, maxAliases }: Pick<Limits, 'maxDepth' | 'maxAliases'>,
): GraphQLError[] {
  const fragments = fragmentsOf(document)
  const measuring: Measuring = { fragments, known: new Map(), open: new Set() }
  for (const [name, fragment] of fragments) {
    extentOfFragment(name, measuring)
    if (measuring.circle) return [circle(measuring.circle, fragment)]
  }
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return []
    const { depth, aliases } = extentOf(node.selectionSet, measuring)
    if (depth > maxDepth) return [tooDeep(node, maxDepth)]
    return aliases > maxAliases ? [tooManyAliases(node, aliases, maxAliases)] : []
  })
}

interface Extent {
  depth: number
  aliases: number
}

interface Measuring {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Each fragment is measured once. */
  known: Map<string, Extent>
  /** The fragments that are being measured. */
  open: Set<string>
  /** A fragment that holds itself. */
  circle?: string
}

const NOTHING: Extent = { depth: 0, aliases: 0 }

function extentOf(set: SelectionSetNode, measuring: Measuring): Extent {
  const all = { depth: 0, aliases: 0 }
  for (const selection of set.selections) {
    const own = extentOfSelection(selection, measuring)
    all.depth = Math.max(all.depth, own.depth)
    all.aliases += own.aliases
  }
  return all
}

function extentOfSelection(selection: SelectionSetNode['selections'][number], measuring: Measuring): Extent {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return extentOfFragment(selection.name.value, measuring)
  const { depth, aliases } = selection.selectionSet ? extentOf(selection.selectionSet, measuring) : NOTHING
  if (selection.kind === Kind.INLINE_FRAGMENT) return { depth, aliases }
  // Introspection reads nothing from the graph, and its usual query is deep.
  const level = selection.name.value.startsWith('__') ? -depth : 1
  return { depth: depth + level, aliases: aliases + (selection.alias ? 1 : 0) }
}

function extentOfFragment(name: string, measuring: Measuring): Extent {
  const { fragments, known, open } = measuring
  const found = known.get(name)
  if (found) return found
  const fragment = fragments.get(name)
  if (!fragment) return NOTHING
  if (open.has(name)) {
    measuring.circle = name
    return NOTHING
  }
  open.add(name)
  const extent = extentOf(fragment.selectionSet, measuring)
  open.delete(name)
  known.set(name, extent)
  return extent
}

function circle(name: string, nodes: FragmentDefinitionNode): GraphQLError {
  return new GraphQLError(`The fragment ${name} holds itself.`, {
    nodes,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
}

function tooDeep(operation: OperationDefinitionNode, limit: number): GraphQLError {
  const message = `${called(operation)} is nested deeper than ${limit} fields. Ask for fewer levels at once.`
  return apiError('DEPTH_EXCEEDED', message, { limit }, operation)
}

function tooManyAliases(operation: OperationDefinitionNode, aliases: number, limit: number): GraphQLError {
  const message =
    `${called(operation)} has ${aliases} aliases, more than ${limit}, counted wherever a fragment is used. ` +
    'Ask with a list such as `nodes(ids:)`, or in several requests.'
  return apiError('ALIASES_EXCEEDED', message, { aliases, limit }, operation)
}

function called(operation: OperationDefinitionNode): string {
  return operation.name ? `The operation ${operation.name.value}` : 'The query'
}
