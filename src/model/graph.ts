import type { Article, Byline, Page } from './article.ts'
import type { Dropped, Mention, Span } from './mention.ts'
import type { Basis, EntityType, RelationType } from './ontology.ts'
import type { Problem } from './parsed.ts'

/** A thing, resolved: all mentions of one thing share one entity, on every page. */
export interface Entity {
  id: string
  /** What makes it this thing, independent of article and wording; `id` is hashed from it. */
  key: string
  type: EntityType
  kind: string | null
  /** The fullest form a reader of the paper would use. */
  name: string
  /** Every other form by which articles call it. */
  aliases: string[]
  /** Administrative code (GB/T 2260 and its extensions: 2, 4, 6 or 9 digits) of the place it is or lies in, if known. */
  place: string | null
}

/** A mention bound to its entity. */
export interface EntityMention extends Mention {
  /** Why it was bound so, where that was not plain: `short form of 房山区总工会, named before`. */
  reason: string | null
}

export interface ArticleEntity extends Entity {
  mentions: EntityMention[]
}

/** What one sentence says of one relation. */
export interface ArticleRelation {
  /** Entity id. */
  subject: string
  type: RelationType
  /** Entity id. */
  object: string
  /** HOLDS_POSITION: the post as printed; else null. */
  title: string | null
  basis: Exclude<Basis, 'CURATED'>
  /** 0–1, calibrated on gold. */
  confidence: number
  /** Which rule found it, e.g. `runs/verb-object`. */
  rule: string
  /** The sentence or clause that states it. `field` as in Mention; outsiders see spans of `text` only. */
  evidence: Span & { field: Mention['field'] }
  /** When, as printed and, where the year is known, as an interval of ISO dates. */
  time: FactTime | null
}

export interface FactTime {
  printed: string
  /** ISO date (`2024-04-01`), inclusive; null where open or unknown. */
  from: string | null
  to: string | null
}

export interface ArticleStatistic {
  /** Entity id. */
  subject: string
  measure: string
  /** Plain number: 7.02万 is 70200. */
  value: number
  /** As printed, without 万 or 亿. */
  unit: string
  /** The text says 近, 约, 余 or the like. */
  approximate: boolean
  rule: string
  confidence: number
  /** What spoke most for its subject, and what else it might be about. */
  reason: string
  evidence: Span
}

/** All that one article says. */
export interface ArticleGraph {
  article: Article
  entities: ArticleEntity[]
  relations: ArticleRelation[]
  statistics: ArticleStatistic[]
  dropped: Dropped[]
}

/** All that one page says: what extraction returns and `extract` prints. */
export interface PageGraph {
  page: Page
  articles: ArticleGraph[]
  problems: Problem[]
}

/** A statement of a relation in one article. */
export interface Evidence extends Span {
  id: string
  /** Article id; null for a steward's own word. */
  article: string | null
  field: Mention['field']
  quote: string
  rule: string
  confidence: number
  time: FactTime | null
}

export interface Relation {
  id: string
  subject: string
  type: RelationType
  object: string
  title: string | null
  basis: Basis
  /** The best of its evidence. */
  confidence: number
  evidence: Evidence[]
}

export interface Statistic extends Omit<ArticleStatistic, 'reason'> {
  id: string
  article: string
  quote: string
}

/** An entity as it stands in the whole graph, with what is derived from it. */
export interface GraphEntity extends Entity {
  /** Syllables of the name without tones, `fang shan qu zong gong hui`: the order of lists. */
  pinyin: string
  /** Their first letters: `fsqzgh`. */
  initials: string
  /** What type-ahead finds it by, three of each: the name and its aliases without marks, their letters, their initials. */
  forms: string[]
  mentionCount: number
  articleCount: number
  /** Relations that it is either end of. */
  relationCount: number
}

export interface GraphByline extends Byline {
  /** Entity id. */
  person: string
}

export interface GraphArticle extends Article {
  byline: GraphByline[]
  /** Of the headline, as in GraphEntity. */
  pinyin: string
}

export interface MentionRecord extends Span {
  id: string
  /** Entity id. */
  entity: string
  /** Article id. */
  article: string
  field: Mention['field']
  text: string
  rule: string
  confidence: number
  /** As in EntityMention. */
  reason: string | null
}

/** The whole graph as it shall stand in the database. Every list is sorted by id: equal graphs are equal JSON. */
export interface Graph {
  pages: Page[]
  articles: GraphArticle[]
  entities: GraphEntity[]
  mentions: MentionRecord[]
  relations: Relation[]
  statistics: Statistic[]
}
