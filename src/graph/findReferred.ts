import type { ArticleEntity, ArticleGraph } from '../model/graph.ts'
import type { EntityRef } from '../model/judgement.ts'

/**
 * The id of the one entity that a steward means, or what stands against it. A name means the entities that go by it
 * first of all; only where there is none, those that have it as an alias.
 */
export function findReferred(
  ref: EntityRef,
  articles: readonly ArticleGraph[],
): { id: string; fault?: never } | { id?: never; fault: string } {
  const ids = referredIds(ref, articles)
  if (ids.length === 1) return { id: ids[0] as string }
  const said = describeRef(ref)
  if (ids.length === 0) return { fault: `no page names ${said} any more` }
  return {
    fault: `${said} is ${ids.length} things (${ids.join(', ')}); give "id" instead, or "page" as well`,
  }
}

/** The ids of all entities that a steward's words fit, sorted. */
export function referredIds(ref: EntityRef, articles: readonly ArticleGraph[]): string[] {
  const named = articles.flatMap(({ article, entities }) =>
    'id' in ref || ref.page === null || ref.page === article.page ? entities : [],
  )
  const idsOf = (test: (entity: ArticleEntity) => boolean) =>
    [...new Set(named.filter(test).map((entity) => entity.id))].sort()
  if ('id' in ref) return idsOf(({ id }) => id === ref.id)
  const byName = idsOf(({ type, name }) => type === ref.type && name === ref.name)
  return byName.length > 0
    ? byName
    : idsOf(({ type, aliases }) => type === ref.type && aliases.includes(ref.name))
}

export function describeRef(ref: EntityRef): string {
  return 'id' in ref ? ref.id : `${ref.name} (${ref.type}${ref.page ? `, page ${ref.page}` : ''})`
}
