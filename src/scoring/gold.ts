import type { Byline } from '../model/article.ts'
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../model/ontology.ts'
import type { Parsed, Problem } from '../model/parsed.ts'

/** A page as a person annotated it: what a right graph of it is. */
export interface GoldPage {
  page: string
  articles: GoldArticle[]
}

export interface GoldArticle {
  headline: string
  kicker: string | null
  subtitle: string | null
  byline: Byline[]
  /** The first and last characters of the body. */
  bodyStart: string
  bodyEnd: string
  /** Strings that a column break cut in two and that must stand whole in the cleaned text. */
  joins: string[]
  entities: GoldEntity[]
  relations: GoldRelation[]
  statistics: GoldStatistic[]
}

export interface GoldEntity {
  key: string
  /** The best first, where more than one can be defended. */
  types: EntityType[]
  canonical: string
  names: string[]
}

export interface GoldRelation {
  s: string
  r: RelationType
  o: string
  title?: string | null
  evidence?: string | null
}

export interface GoldStatistic {
  s: string
  measure?: string
  value: number
  unit: string
  evidence?: string | null
}

/**
 * Reads one annotated page. What makes it unusable as a whole (no JSON, no articles) or misleads the scores (an unknown type,
 * relation or key) is a problem; the page is null where it is unusable.
 */
export function readGold(file: string, json: string): Parsed<GoldPage | null> {
  const unusable = (message: string) => ({
    value: null,
    problems: [{ file, line: 0, code: 'GOLD_UNUSABLE', message }],
  })
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch (error) {
    return unusable(`JSON is wanted: ${(error as Error).message}.`)
  }
  const { page, articles } = (parsed ?? {}) as Partial<GoldPage>
  if (typeof page !== 'string' || !Array.isArray(articles) || !articles.every(isObject))
    return unusable('An object with `page` and `articles` is wanted.')
  const value = { page, articles: articles.map(withDefaults) }
  return {
    value,
    problems: value.articles.flatMap((article, i) => checkArticle(file, `article ${i + 1}`, article)),
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function withDefaults(article: Partial<GoldArticle>): GoldArticle {
  return {
    headline: article.headline ?? '',
    kicker: article.kicker ?? null,
    subtitle: article.subtitle ?? null,
    byline: article.byline ?? [],
    bodyStart: article.bodyStart ?? '',
    bodyEnd: article.bodyEnd ?? '',
    joins: article.joins ?? [],
    entities: article.entities ?? [],
    relations: article.relations ?? [],
    statistics: article.statistics ?? [],
  }
}

function checkArticle(file: string, where: string, article: GoldArticle): Problem[] {
  const keys = new Set(article.entities.map(({ key }) => key))
  const messages = [
    ...article.entities.flatMap(({ key, types }) =>
      (types ?? []).length > 0 && types.every((type) => ENTITY_TYPES.includes(type))
        ? []
        : [`entity ${key} has types ${JSON.stringify(types)}, known are ${ENTITY_TYPES.join(', ')}`],
    ),
    ...article.relations.flatMap(({ s, r, o }) => [
      ...(RELATION_TYPES.includes(r) ? [] : [`there is no relation ${r}`]),
      ...[s, o]
        .filter((key) => !keys.has(key))
        .map((key) => `relation ${r} names ${key}, which is no entity's key`),
    ]),
    ...article.statistics
      .filter(({ s }) => !keys.has(s))
      .map(({ s }) => `a statistic names ${s}, which is no entity's key`),
  ]
  return messages.map((message) => ({
    file,
    line: 0,
    code: 'GOLD_FAULT',
    message: `In ${where}, ${message}.`,
  }))
}
