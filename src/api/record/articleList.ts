import type { ListOf } from '../connection/prepareList.ts'
import { apiError } from '../errors.ts'
import { type ArticleArgs, articleOrder } from './record.args.ts'
import { articleConditions, mentionedIn } from './record.filter.ts'

/**
 * The list of all articles. Begins at the entity that all must name, where there is one.
 * @throws BAD_USER_INPUT for the order by mentions of no entity
 */
export function articleList({ orderBy, filterBy }: ArticleArgs): ListOf {
  const order = articleOrder(orderBy)
  const mentions = mentionedIn(filterBy)
  const filters = articleConditions(mentions === null ? filterBy : { ...filterBy, mentions: null })
  const list = { kind: 'ARTICLE', order, filters } as const
  if (mentions !== null) return { ...list, path: { statement: 'read/articles-naming' }, values: { mentions } }
  if (order.by === 'mentionCount') {
    const expected = 'needs to know whose mentions: give `filterBy: {mentions: …}` with its id or name'
    throw apiError('BAD_USER_INPUT', `\`orderBy: {field: MENTIONS}\` ${expected}, or begin at the entity.`)
  }
  const statement = order.by === 'page' ? 'read/articles-by-page' : 'read/articles-by-headline'
  return { ...list, path: { statement } }
}
