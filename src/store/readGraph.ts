import type { Page } from '../model/article.ts'
import type {
  Evidence,
  FactTime,
  Graph,
  GraphArticle,
  GraphByline,
  GraphEntity,
  MentionRecord,
  Relation,
  Statistic,
} from '../model/graph.ts'
import type { Transaction } from './openStore.ts'

/** The whole graph as it stands; the inverse of rows.ts. Takes memory for all of it. */
export async function readGraph(transaction: Transaction): Promise<Graph> {
  const evidence = new Map<string, Evidence[]>()
  for (const row of await transaction.read<EvidenceRow>('read/graph-evidence')) {
    const of = evidence.get(row.properties.relation)
    if (of) of.push(toEvidence(row))
    else evidence.set(row.properties.relation, [toEvidence(row)])
  }
  const relations = await transaction.read<RelationRow>('read/graph-relations')
  return {
    pages: await transaction.read<Page>('read/graph-pages'),
    articles: (await transaction.read<ArticleRow>('read/graph-articles')).map(toArticle),
    entities: (await transaction.read<EntityRow>('read/graph-entities')).map(toEntity),
    mentions: (await transaction.read<MentionRow>('read/graph-mentions')).map(toMention),
    relations: relations.map((row) => toRelation(row, evidence.get(row.properties.id) ?? [])),
    statistics: (await transaction.read<StatisticRow>('read/graph-statistics')).map(toStatistic),
  }
}

interface ArticleRow {
  properties: Omit<GraphArticle, 'byline'>
  bylines: (GraphByline & { position: number })[]
}

function toArticle({ properties: one, bylines }: ArticleRow): GraphArticle {
  const { id, page, position, headline, kind, text, line, pinyin } = one
  const titles = { kicker: one.kicker ?? null, subtitle: one.subtitle ?? null, section: one.section ?? null }
  const byline = bylines
    .sort((a, b) => a.position - b.position)
    .map(({ name, role, person }) => ({ name, role, person }))
  return {
    id,
    page,
    position,
    headline,
    ...titles,
    kind,
    source: one.source ?? null,
    text,
    line,
    byline,
    pinyin,
  }
}

interface EntityRow {
  properties: GraphEntity
}

function toEntity({ properties: one }: EntityRow): GraphEntity {
  const { id, key, type, name, aliases, mentionCount, articleCount, relationCount } = one
  const sounds = { pinyin: one.pinyin, initials: one.initials, forms: one.forms }
  const counts = { mentionCount, articleCount, relationCount }
  return {
    ...{ id, key, type, name, aliases, ...sounds, ...counts },
    kind: one.kind ?? null,
    place: one.place ?? null,
  }
}

interface MentionRow {
  properties: Omit<MentionRecord, 'article' | 'entity'>
  article: string
  entity: string
}

function toMention({ properties: one, article, entity }: MentionRow): MentionRecord {
  const { id, field, start, end, text, rule, confidence } = one
  return { id, article, entity, field, start, end, text, rule, confidence, reason: one.reason ?? null }
}

interface RelationRow extends Pick<Relation, 'type' | 'subject' | 'object'> {
  properties: Pick<Relation, 'id' | 'basis' | 'confidence'> & { title?: string }
}

function toRelation({ properties, type, subject, object }: RelationRow, evidence: Evidence[]): Relation {
  const { id, basis, confidence, title } = properties
  return { id, subject, type, object, title: title ?? null, basis, confidence, evidence }
}

interface EvidenceRow {
  properties: Omit<Evidence, 'article' | 'time'> & {
    relation: string
    timePrinted?: string
    timeFrom?: string
    timeTo?: string
  }
  article: string | null
}

function toEvidence({ properties: one, article }: EvidenceRow): Evidence {
  const { id, field, start, end, quote, rule, confidence } = one
  return { id, article, field, start, end, quote, rule, confidence, time: toTime(one) }
}

function toTime({ timePrinted, timeFrom, timeTo }: EvidenceRow['properties']): FactTime | null {
  return timePrinted === undefined
    ? null
    : { printed: timePrinted, from: timeFrom ?? null, to: timeTo ?? null }
}

interface StatisticRow {
  properties: Omit<Statistic, 'evidence' | 'subject' | 'article'> & { start: number; end: number }
  subject: string
  article: string
}

function toStatistic({ properties: one, subject, article }: StatisticRow): Statistic {
  const { id, measure, value, unit, approximate, rule, confidence, quote, start, end } = one
  return {
    ...{ id, subject, article, measure, value, unit, approximate, rule, confidence, quote },
    evidence: { start, end },
  }
}
