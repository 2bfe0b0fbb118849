import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql'
import type { Child, ListRequest, Plan, ReadAhead } from '../../loaders/listRequest.ts'
import { type DescribeList, describedList } from './listExtension.ts'
import type { PageArgs } from './page.args.ts'
import { prepareList } from './prepareList.ts'
import { answerKeys, below, selectionBelow } from './selection.ts'

/**
 * How many rows a list may be expected to have, over all its parents, to be read along with them. Beyond that it gets
 * a statement of its own, which reads the list of a parent that occurs many times only once.
 */
const MAX_ROWS = 2_500
/** How many lists are read along in one statement: Neo4j takes some 20 ms for each to plan it the first time. */
const MAX_LISTS = 12

/** What to read along with the rows of a connection; `type` is theirs, where the connection leaves it open. */
export function aheadOfConnection(
  connection: GraphQLObjectType,
  size: number,
  info: GraphQLResolveInfo,
  type?: string,
): ReadAhead {
  const known = type === undefined ? null : info.schema.getType(type)
  const ofRows = isObjectType(known) ? known : null
  return (parents) =>
    cut(listsBelowConnection(connection, info.fieldNodes, info, parents * size, ofRows), MAX_LISTS)
}

/** What to read along with single records of one type; nothing where their type is not known in advance. */
export function aheadOfRecord(info: GraphQLResolveInfo): ReadAhead {
  const type = getNamedType(info.returnType)
  return (keys) =>
    isObjectType(type) ? cut(listsBelow('node', type, info.fieldNodes, info, keys), MAX_LISTS) : []
}

/** The first so many lists of a tree, siblings before their children. */
function cut(children: readonly Child[], max: number): Child[] {
  let left = max
  const cutLevel = (level: readonly Child[]): Child[] => {
    const kept = level.slice(0, left)
    left -= kept.length
    return kept.map((child) => ({ ...child, children: cutLevel(child.children) }))
  }
  return cutLevel(children)
}

/** The lists that a connection's rows will be asked for next, as far as the types of its rows are known in advance. */
function listsBelowConnection(
  connection: GraphQLObjectType,
  fieldNodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  rows: number,
  type: GraphQLObjectType | null = null,
): Child[] {
  const selection = selectionBelow(fieldNodes, info)
  const edges = below(selection, 'edges', info)
  const edge = objectType(connection, 'edges')
  const records: [Child['of'], GraphQLObjectType | null, readonly FieldNode[] | undefined][] = [
    ['node', type ?? objectType(connection, 'nodes'), selection.get('nodes')],
    ['node', type ?? (edge && objectType(edge, 'node')), edges.get('node')],
    ['relation', edge && objectType(edge, 'relation'), edges.get('relation')],
  ]
  return distinct(
    records.flatMap(([of, each, nodes]) => (each && nodes ? listsBelow(of, each, nodes, info, rows) : [])),
  )
}

/** The lists that records of one type will be asked for, `rows` records being read. */
function listsBelow(
  of: Child['of'],
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  rows: number,
): Child[] {
  return [...answerKeys(type, nodes, info).values()].flatMap((fieldNodes) => {
    const child = childOf(type, fieldNodes, info, rows)
    return child ? [{ of, ...child }] : []
  })
}

function childOf(
  type: GraphQLObjectType,
  fieldNodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
  rows: number,
): Plan | null {
  const [node, ...others] = fieldNodes
  const field = node && type.getFields()[node.name.value]
  const list = field && describedList(field)
  const connection = field && getNamedType(field.type)
  if (!list || !isObjectType(connection)) return null
  const request = requestOf(field, list, [node, ...others], info)
  const rowsBelow = rows * (request?.range.size ?? 0)
  if (!request || rowsBelow > MAX_ROWS) return null
  return { request, children: listsBelowConnection(connection, fieldNodes, info, rowsBelow) }
}

/** Null for arguments that are refused: the field's own resolver will say so, in its place of the answer. */
function requestOf(
  field: GraphQLField<unknown, unknown>,
  list: DescribeList,
  fieldNodes: readonly [FieldNode, ...FieldNode[]],
  info: GraphQLResolveInfo,
): ListRequest | null {
  try {
    const args: PageArgs = getArgumentValues(field, fieldNodes[0], info.variableValues)
    return prepareList(list(args), args, fieldNodes, info).request
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

function objectType(parent: GraphQLObjectType, field: string): GraphQLObjectType | null {
  const found = parent.getFields()[field]
  const type = found && getNamedType(found.type)
  return isObjectType(type) ? type : null
}

/** `nodes { … }` and `edges { node { … } }` may ask for the same list. */
function distinct(children: Child[]): Child[] {
  return [...new Map(children.map((child) => [JSON.stringify(child), child])).values()]
}
