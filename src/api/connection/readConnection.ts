import type { GraphQLResolveInfo } from 'graphql'
import type { List, ListPath, ListRequest } from '../../loaders/createLoaders.ts'
import type { Position, Range } from '../../loaders/page.ts'
import type { RecordKind } from '../../loaders/records.ts'
import { type Context, once } from '../context.ts'
import { ConnectionPage } from './connectionPage.ts'
import { decodeCursor, fingerprint, otherList } from './cursor.ts'
import { type PageArgs, rangeOf } from './page.args.ts'
import { projectionOf } from './projectionOf.ts'
import { below, type Selection, selectionBelow } from './selection.ts'

/** What a connection field lists: the same for all its parents. */
export interface ListOf {
  kind: RecordKind
  path: ListPath
  order: { by: string; descending: boolean }
  filters?: ListRequest['filters']
  values?: Readonly<Record<string, unknown>>
  /** Rows hang on their parent by a relation, which edges show. */
  related?: true
}

/** The parent of lists that hang on nothing. */
export const ROOT = ''

/**
 * Answers a connection field: reads what the selection asks for, of the page that the arguments ask for. All rows
 * that resolve the field in one tick share one statement.
 */
export async function readConnection(
  context: Context,
  info: GraphQLResolveInfo,
  parent: string,
  args: PageArgs,
  describe: () => ListOf,
): Promise<ConnectionPage> {
  const prepared = once(context, info.fieldNodes, () => prepare(context, info, args, describe()))
  if (prepared.boundTo.some((owner) => owner !== parent)) throw otherList()
  const page = await prepared.list.load(parent)
  return new ConnectionPage(page, { ...prepared, parent })
}

interface Prepared {
  list: List
  range: Range
  /** The parents whose lists the given cursors belong to. */
  boundTo: string[]
  mark(): string
  reread(range: Range): List
}

function prepare(context: Context, info: GraphQLResolveInfo, args: PageArgs, list: ListOf): Prepared {
  const { path, order, filters = [], values = {} } = list
  let mark: string | undefined
  const markOnce = () => {
    mark ??= fingerprint([path, order, filters, values])
    return mark
  }
  const boundTo: string[] = []
  const decode = (cursor: string): Position => {
    const { parent, position } = decodeCursor(cursor, markOnce())
    boundTo.push(parent)
    return position
  }
  const range = rangeOf(args, decode)
  const request: ListRequest = { path, range, order, filters, values, ...wanted(list, info) }
  const reread = (other: Range) => context.loaders.list({ ...request, range: other, total: false })
  return { list: context.loaders.list(request), range, boundTo, mark: markOnce, reread }
}

function wanted(
  { kind, related }: ListOf,
  info: GraphQLResolveInfo,
): Pick<ListRequest, 'node' | 'relation' | 'total'> {
  const connection = selectionBelow(info.fieldNodes, info)
  const edges = below(connection, 'edges', info)
  const nodeFields = selectionBelow([...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])], info)
  return {
    node: projectionOf(kind, nodeFields, info),
    relation:
      related && showsRelation(edges) ? projectionOf('RELATION', relationFields(edges, info), info) : null,
    total: connection.has('totalCount'),
  }
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
