import type {
  ArticleEntity,
  ArticleGraph,
  Entity,
  GraphEntity,
  MentionRecord,
  Relation,
} from '../model/graph.ts'
import { ENTITY } from '../model/ontology.ts'
import type { Problem } from '../model/parsed.ts'
import { byFrequency, compareText, groupBy, sortedById } from './order.ts'
import { formsOf, initialsOf, pinyinOf } from './phonetics.ts'

/**
 * One entity for each id. Its name is the one most articles give it (of equals the longest, then the first by text),
 * all others are its aliases. Kinds are settled the same way, of equals the more special one; a conflict is reported.
 */
export function mergeEntities(articles: readonly ArticleGraph[], problems: Problem[]): Entity[] {
  const occurrences = articles.flatMap(({ article, entities }) =>
    entities.map((entity) => ({ article, entity })),
  )
  const merged = [...groupBy(occurrences, ({ entity }) => entity.id).values()].map((group) => {
    const entity = mergeEntity(group.map((one) => one.entity))
    const kinds = byFrequency(group.flatMap((one) => one.entity.kind ?? []))
    const other = group.find((one) => one.entity.kind !== null && one.entity.kind !== entity.kind)
    if (kinds.length > 1 && other) {
      const message = `${entity.name} is called ${kinds.sort(compareText).join(' and ')}; taken as ${entity.kind}.`
      problems.push({ file: other.article.page, line: other.article.line, code: 'KIND_CONFLICT', message })
    }
    return entity
  })
  return sortedById(merged)
}

/** Adds what is derived: the sound of the name, and how much is known. */
export function withCounts(
  entities: readonly Entity[],
  mentions: readonly MentionRecord[],
  relations: readonly Relation[],
): GraphEntity[] {
  const mentioned = groupBy(mentions, ({ entity }) => entity)
  const ends = groupBy(
    relations.flatMap(({ subject, object }) => [subject, object]),
    (id) => id,
  )
  return entities.map((entity) => {
    const own = mentioned.get(entity.id) ?? []
    return {
      ...entity,
      pinyin: pinyinOf(entity.name),
      initials: initialsOf(entity.name),
      forms: formsOf(entity),
      mentionCount: own.length,
      articleCount: new Set(own.map(({ article }) => article)).size,
      relationCount: ends.get(entity.id)?.length ?? 0,
    }
  })
}

function mergeEntity(group: ArticleEntity[]): Entity {
  const { id, key, type } = group[0] as ArticleEntity
  const name = byFrequency(group.map((one) => one.name))[0] as string
  const aliases = new Set(group.flatMap((one) => [one.name, ...one.aliases]))
  aliases.delete(name)
  return {
    ...{ id, key, type, name },
    kind: settleKind(group),
    aliases: [...aliases].sort(compareText),
    place: byFrequency(group.flatMap((one) => one.place ?? []))[0] ?? null,
  }
}

function settleKind(group: ArticleEntity[]): string | null {
  const kinds = group.flatMap((one) => one.kind ?? [])
  const order = ENTITY[(group[0] as ArticleEntity).type].kinds
  const count = (kind: string) => kinds.filter((other) => other === kind).length
  return (
    [...new Set(kinds)].sort((a, b) => count(b) - count(a) || order.indexOf(a) - order.indexOf(b))[0] ?? null
  )
}
