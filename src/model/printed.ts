import type { Byline } from './article.ts'
import type { Span } from './mention.ts'
import type { EntityType, RelationType } from './ontology.ts'

/**
 * What `extract` prints: one page a line. Other programs read it, so it changes by addition only. Offsets count UTF-16
 * code units into the article's `text`.
 */
export interface PrintedPage {
  page: string
  articles: PrintedArticle[]
}

export interface PrintedArticle {
  id: string
  headline: string
  kicker: string | null
  subtitle: string | null
  section: string | null
  kind: 'NEWS' | 'PHOTO'
  byline: Byline[]
  source: string | null
  text: string
  entities: PrintedEntity[]
  relations: PrintedRelation[]
  statistics: PrintedStatistic[]
}

export interface PrintedEntity {
  id: string
  type: EntityType
  kind: string | null
  name: string
  aliases: string[]
  /** Those in `text`; none for who stands in the byline only. */
  mentions: (Span & { text: string })[]
}

export interface PrintedRelation {
  subject: string
  type: RelationType
  object: string
  title: string | null
  confidence: number
  /** Null where a title alone states it. */
  evidence: Span | null
}

export interface PrintedStatistic {
  subject: string
  measure: string
  value: number
  unit: string
  evidence: Span
}
