import type { GraphQLResolveInfo } from 'graphql'
import type { ListPath, ListRequest } from '../../loaders/listRequest.ts'
import type { RecordRow } from '../../loaders/projection.ts'
import type { RecordKind } from '../../loaders/records.ts'
import type { Context } from '../context.ts'
import { aheadOfRecord } from './lookAhead.ts'
import { projectionOf } from './projectionOf.ts'
import { selectionBelow } from './selection.ts'

/** Where single records are found by a key: a list of which each key has at most one row. */
export interface RecordPath {
  kind: RecordKind
  path: ListPath
  values?: Readonly<Record<string, unknown>>
  filters?: ListRequest['filters']
  /** How many at most, where a key may have several. */
  size?: number
}

/** Reads one record, as far as the selection asks; null if there is none of this key. */
export async function readRecord(
  context: Context,
  info: GraphQLResolveInfo,
  key: string,
  path: RecordPath,
): Promise<RecordRow | null> {
  const [record] = await read(context, info, key, path, 1)
  return record ?? null
}

/** No article is signed by more; a list without pages still needs a bound. */
export const MAX_RECORDS = 100

/** Reads the few records that hang on a key, all at once. */
export function readRecords(
  context: Context,
  info: GraphQLResolveInfo,
  key: string,
  path: RecordPath,
): Promise<RecordRow[]> {
  return read(context, info, key, path, path.size ?? MAX_RECORDS)
}

async function read(
  context: Context,
  info: GraphQLResolveInfo,
  key: string,
  { kind, path, values = {}, filters = [] }: RecordPath,
  size: number,
): Promise<RecordRow[]> {
  const request: ListRequest = {
    path,
    values,
    range: { size, backward: false, after: null, before: null },
    order: { by: 'id', descending: false },
    filters,
    node: projectionOf(kind, selectionBelow(info.fieldNodes, info), info),
    relation: null,
    positions: false,
    total: false,
  }
  const list = context.loaders.list(request, aheadOfRecord(info))
  const page = await list.load(key)
  return page.rows.map(({ node }) => node)
}
