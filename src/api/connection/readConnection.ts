import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { List } from '../../loaders/createLoaders.ts'
import type { Range } from '../../loaders/page.ts'
import { type Context, once } from '../context.ts'
import { ConnectionPage } from './connectionPage.ts'
import { otherList } from './cursor.ts'
import { aheadOfConnection } from './lookAhead.ts'
import type { PageArgs } from './page.args.ts'
import { type ListOf, type PreparedList, prepareList } from './prepareList.ts'

/** The parent of lists that hang on nothing. */
export const ROOT = ''

/**
 * Answers a connection field. The page is there at once if a statement above has read it along; if not, all rows
 * that resolve the field in one tick share one statement.
 */
export function readConnection(
  context: Context,
  info: GraphQLResolveInfo,
  parent: string,
  args: PageArgs,
  describe: () => ListOf,
): ConnectionPage | Promise<ConnectionPage> {
  const prepared = once(context, info.fieldNodes, () => prepare(context, info, args, describe()))
  for (const owner of prepared.boundTo) if (owner !== parent) throw otherList()
  const page = prepared.list.load(parent)
  return page instanceof Promise
    ? page.then((loaded) => new ConnectionPage(loaded, prepared, parent))
    : new ConnectionPage(page, prepared, parent)
}

interface Prepared extends Pick<PreparedList, 'boundTo' | 'mark'> {
  list: List
  range: Range
  reread(range: Range): List
}

function prepare(context: Context, info: GraphQLResolveInfo, args: PageArgs, described: ListOf): Prepared {
  const { request, boundTo, mark } = prepareList(described, args, info.fieldNodes, info)
  const connection = getNamedType(info.returnType) as GraphQLObjectType
  const list = context.loaders.list(
    request,
    aheadOfConnection(connection, request.range.size, info, described.type),
  )
  const reread = (range: Range) => context.loaders.list({ ...request, range, total: false })
  return { list, range: request.range, boundTo, mark, reread }
}
