import type { ArticleEntity, ArticleGraph, ArticleRelation, PageGraph } from '../model/graph.ts'
import type { PrintedArticle, PrintedEntity, PrintedPage, PrintedRelation } from '../model/printed.ts'

/** What outsiders see of a page. Titles name and state things too, but offsets are into `text` alone. */
export function printPage({ page, articles }: PageGraph): PrintedPage {
  return { page: page.name, articles: articles.map(printArticle) }
}

function printArticle({ article, entities, relations, statistics }: ArticleGraph): PrintedArticle {
  const { id, headline, kicker, subtitle, section, kind, byline, source, text } = article
  return {
    id,
    headline,
    kicker,
    subtitle,
    section,
    kind,
    byline,
    source,
    text,
    entities: entities.map(printEntity),
    relations: bestOfEach(relations).map(printRelation),
    statistics: statistics.map(({ subject, measure, value, unit, evidence: { start, end } }) => ({
      subject,
      measure,
      value,
      unit,
      evidence: { start, end },
    })),
  }
}

function printEntity({ id, type, kind, name, aliases, mentions }: ArticleEntity): PrintedEntity {
  const printed = mentions.flatMap((mention) => [mention.name, mention.text])
  return {
    id,
    type,
    kind,
    name,
    aliases: [...new Set([...aliases, ...printed])].filter((alias) => alias !== name),
    mentions: mentions
      .filter(({ field }) => field === 'text')
      .map(({ start, end, text }) => ({ start, end, text })),
  }
}

/** Several sentences may state a relation; printed is the surest in the text, else what a title states. */
function bestOfEach(relations: readonly ArticleRelation[]): ArticleRelation[] {
  const best = new Map<string, ArticleRelation>()
  for (const relation of relations) {
    const key = JSON.stringify([relation.subject, relation.type, relation.object, relation.title])
    const known = best.get(key)
    if (!known || strength(relation) > strength(known)) best.set(key, relation)
  }
  return [...best.values()]
}

function strength({ confidence, evidence }: ArticleRelation): number {
  return confidence + (evidence.field === 'text' ? 1 : 0)
}

function printRelation({
  subject,
  type,
  object,
  title,
  confidence,
  evidence,
}: ArticleRelation): PrintedRelation {
  const { field, start, end } = evidence
  return { subject, type, object, title, confidence, evidence: field === 'text' ? { start, end } : null }
}
