import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { ListRequest } from '../../loaders/listRequest.ts'
import type { Position, Range } from '../../loaders/page.ts'
import type { RecordKind } from '../../loaders/records.ts'
import { decodeCursor, fingerprint } from './cursor.ts'
import { projectionOf } from './projectionOf.ts'
import { type Paging, rangeOf } from './range.ts'
import { below, type Selection, selectionBelow } from './selection.ts'

/** What a connection field lists: the same for all its parents. */
export interface ListOf {
  kind: RecordKind
  path: ListRequest['path']
  order: ListRequest['order']
  filters?: ListRequest['filters']
  values?: ListRequest['values']
  /** Rows hang on their parent by a relation, which edges show. */
  related?: true
  /** The GraphQL type of all rows, where the field leaves it open and its arguments tell. */
  type?: string | undefined
  /** Fields of the edge → what they read of the record there. */
  edgeReads?: Readonly<Record<string, readonly string[]>>
}

export interface PreparedList {
  request: ListRequest
  /** The parents whose lists the given cursors belong to. */
  boundTo: string[]
  /** The list's mark, for its cursors. */
  mark(): string
}

/**
 * The request for a connection field: what its selection asks for, of the page that its arguments ask for.
 * @throws BAD_USER_INPUT, BAD_CURSOR
 */
export function prepareList(
  list: ListOf,
  args: Paging,
  fieldNodes: readonly FieldNode[],
  info: GraphQLResolveInfo,
): PreparedList {
  const { kind, related, edgeReads = {}, path, order, filters = [], values = {} } = list
  let known: string | undefined
  const mark = () => {
    known ??= fingerprint([path, order, filters, values])
    return known
  }
  const boundTo: string[] = []
  const decode = (cursor: string): Position => {
    const { parent, position } = decodeCursor(cursor, mark())
    boundTo.push(parent)
    return position
  }
  const range: Range = rangeOf(args, decode)
  const selection = selectionBelow(fieldNodes, info)
  const edges = below(selection, 'edges', info)
  const shown = Object.keys(edgeReads).filter((field) => edges.has(field))
  const nodes = [...(selection.get('nodes') ?? []), ...(edges.get('node') ?? [])]
  const relation =
    related && showsRelation(edges) ? projectionOf('RELATION', relationFields(edges, info), info) : null
  const request: ListRequest = {
    path,
    range,
    order,
    filters,
    values,
    node: projectionOf(
      kind,
      selectionBelow(nodes, info),
      info,
      shown.flatMap((field) => edgeReads[field] ?? []),
    ),
    relation,
    positions: edges.has('cursor') || selection.has('pageInfo') || boundTo.length > 0,
    total: selection.has('totalCount'),
  }
  return { request, boundTo, mark }
}

function showsRelation(edges: Selection): boolean {
  return edges.has('relation') || edges.has('title')
}

/** Edges of positions show the relation's title themselves. */
function relationFields(edges: Selection, info: GraphQLResolveInfo): Selection {
  const title = edges.get('title')
  const fields = below(edges, 'relation', info)
  return title ? new Map([...fields, ['title', title]]) : fields
}
