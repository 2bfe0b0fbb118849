import type { ListOf } from '../connection/prepareList.ts'
import { apiError } from '../errors.ts'
import { type ArticleArgs, articleOrder } from './record.args.ts'
import { type ArticleFilter, articleConditions, mentionedIn, placeNamedIn } from './record.filter.ts'

/**
 * The list of all articles.
 * @throws BAD_USER_INPUT for the order by mentions of no entity
 */
export function articleList({ orderBy, filterBy }: ArticleArgs): ListOf {
  const order = articleOrder(orderBy)
  const { rest, ...beginning } = beginningOf(order.by, filterBy ?? {})
  return { kind: 'ARTICLE', order, filters: articleConditions(rest), ...beginning }
}

interface Beginning extends Required<Pick<ListOf, 'path' | 'values'>> {
  /** What remains of the filter: rows from there fulfil the condition that they begin at. */
  rest: ArticleFilter
}

/** Where the list is read from: the entity or the place that all must name, if there is one; else an index. */
function beginningOf(by: string, filter: ArticleFilter): Beginning {
  const mentions = mentionedIn(filter)
  if (mentions !== null) {
    const rest = { ...filter, mentions: null }
    return { path: { statement: 'read/articles-naming' }, values: { mentions }, rest }
  }
  if (by === 'mentionCount') {
    const expected = 'needs to know whose mentions: give `filterBy: {mentions: …}` with its id or name'
    throw apiError('BAD_USER_INPUT', `\`orderBy: {field: MENTIONS}\` ${expected}, or begin at the entity.`)
  }
  const within = placeNamedIn(filter)
  if (within !== null) {
    const rest = { ...filter, within: null }
    return { path: { statement: 'read/articles-within' }, values: { within }, rest }
  }
  const statement = by === 'page' ? 'read/articles-by-page' : 'read/articles-by-headline'
  return { path: { statement }, values: {}, rest: filter }
}
