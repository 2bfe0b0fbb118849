import type { ListOf } from '../connection/prepareList.ts'
import { type ArticleArgs, articleOrder } from './record.args.ts'
import { articleConditions, mentionedIn } from './record.filter.ts'

/** The list of all articles. Begins at the entity that all must name, where there is one. */
export function articleList({ orderBy, filterBy }: ArticleArgs): ListOf {
  const order = articleOrder(orderBy)
  const list = { kind: 'ARTICLE', order, filters: articleConditions(filterBy) } as const
  const mentions = mentionedIn(filterBy)
  if (mentions !== null) return { ...list, path: { statement: 'read/articles-naming' }, values: { mentions } }
  const statement = order.by === 'page' ? 'read/articles-by-page' : 'read/articles-by-headline'
  return { ...list, path: { statement } }
}
