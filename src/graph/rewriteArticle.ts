import type { ArticleEntity, ArticleGraph } from '../model/graph.ts'
import { byFrequency, compareText, groupBy } from './order.ts'

/**
 * The article with its entities replaced: `replace` gives for each entity what stands in its place, itself, another
 * one, or none. Relations and figures follow; those of an entity that is gone go with it. Entities that become one
 * share their mentions.
 */
export function rewriteArticle(
  graph: ArticleGraph,
  replace: (entity: ArticleEntity) => ArticleEntity | null,
): ArticleGraph {
  const ids = new Map<string, string | null>()
  const replaced = graph.entities.flatMap((entity) => {
    const other = replace(entity)
    ids.set(entity.id, other?.id ?? null)
    return other ?? []
  })
  const idOf = (id: string) => (ids.has(id) ? (ids.get(id) as string | null) : id)
  return {
    ...graph,
    entities: [...groupBy(replaced, ({ id }) => id).values()].map(uniteOccurrences),
    relations: graph.relations.flatMap((relation) => {
      const [subject, object] = [idOf(relation.subject), idOf(relation.object)]
      const isUnited = subject === object && relation.subject !== relation.object
      return subject && object && !isUnited ? { ...relation, subject, object } : []
    }),
    statistics: graph.statistics.flatMap((statistic) => {
      const subject = idOf(statistic.subject)
      return subject ? { ...statistic, subject } : []
    }),
  }
}

function uniteOccurrences(group: ArticleEntity[]): ArticleEntity {
  if (group.length === 1) return group[0] as ArticleEntity
  const name = byFrequency(group.map((one) => one.name))[0] as string
  const aliases = new Set(group.flatMap((one) => [one.name, ...one.aliases]))
  aliases.delete(name)
  return {
    ...(group[0] as ArticleEntity),
    name,
    kind: group.find(({ kind }) => kind !== null)?.kind ?? null,
    place: group.find(({ place }) => place !== null)?.place ?? null,
    aliases: [...aliases].sort(compareText),
    mentions: group
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => compareText(a.field, b.field) || a.start - b.start || a.end - b.end),
  }
}
