import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLexicon } from '../../src/lexicon/readLexicon.ts'
import type { Article } from '../../src/model/article.ts'
import type { ArticleEntity, EntityMention } from '../../src/model/graph.ts'
import { entityId } from '../../src/model/ids.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import type { EntityType, RelationType } from '../../src/model/ontology.ts'

/*
 * Perfect entities: the hand-annotated ones, their names found in the article's text. With them, facts are measured
 * apart from naming errors.
 */

export interface GoldEntity {
  key: string
  types: EntityType[]
  canonical: string
  names: string[]
  kind: string | null
}

export interface GoldArticle {
  headline: string
  kicker: string | null
  subtitle: string | null
  section: string | null
  kind: 'NEWS' | 'PHOTO'
  bodyStart: string
  bodyEnd: string
  entities: GoldEntity[]
  relations: { s: string; r: RelationType; o: string; title?: string | null; evidence: string }[]
  statistics: { s: string; measure: string; value: number; unit: string; evidence: string }[]
}

export interface OracleArticle {
  page: string
  gold: GoldArticle
  article: Article
  /** `key` is the gold's key. */
  entities: ArticleEntity[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))
export const lexicon: Lexicon = readLexicon(join(root, 'seeds/lexicon')).value

/** Every annotated article of a folder of gold; the pages lie beside the gold or in seeds/pages. */
export function readOracle(directory: string): OracleArticle[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'))
  return files.sort().flatMap((file) => {
    const page = basename(file, '.json')
    const gold: { articles: GoldArticle[] } = JSON.parse(readFileSync(join(directory, file), 'utf8'))
    const text = readPage(directory, page)
    return gold.articles.map((goldArticle, position) => {
      const next = gold.articles[position + 1]?.bodyStart
      const article = makeArticle(page, text, goldArticle, position, next)
      return { page, gold: goldArticle, article, entities: perfectEntities(article, goldArticle.entities) }
    })
  })
}

/** The entities of a gold list with their mentions in the article: longest names first, names inside names kept. */
export function perfectEntities(article: Article, gold: readonly GoldEntity[]): ArticleEntity[] {
  const placed = placesOf(gold)
  return gold.map((entity) => {
    const type = entity.types[0] as EntityType
    return {
      id: entityId(type, entity.key),
      key: entity.key,
      type,
      kind: entity.kind,
      name: entity.canonical,
      aliases: entity.names.filter((name) => name !== entity.canonical),
      place: placed.get(entity.key) ?? null,
      mentions: mentionsOf(article, entity, type),
    }
  })
}

function mentionsOf(article: Article, entity: GoldEntity, type: EntityType): EntityMention[] {
  const names = [...new Set([entity.canonical, ...entity.names])].sort((a, b) => b.length - a.length)
  return (['headline', 'kicker', 'subtitle', 'text'] as const).flatMap((field) => {
    const source = article[field] ?? ''
    const taken: EntityMention[] = []
    for (const name of names) {
      for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
        const span = { start: at, end: at + name.length }
        if (taken.some((other) => other.start < span.end && other.end > span.start)) continue
        const rest = { field, text: name, name, type, kind: entity.kind, rule: 'oracle', reason: null }
        taken.push({ ...span, ...rest, confidence: 1 })
      }
    }
    return taken
  })
}

/** Codes by name; of several places with one name the one that lies in another place of the article, or in Beijing. */
function placesOf(gold: readonly GoldEntity[]): Map<string, string> {
  const { byName } = lexicon.gazetteer
  const districts = gold.filter(({ types }) => types[0] === 'DISTRICT')
  const candidates = new Map(
    districts.map((entity) => [
      entity.key,
      byName.get(entity.canonical) ?? byName.get(entity.names[0] ?? '') ?? [],
    ]),
  )
  const codes = [...candidates.values()].flat().map(({ code }) => code)
  const found = new Map<string, string>()
  for (const [key, places] of candidates) {
    const inside = places.find(({ code }) =>
      codes.some((other) => other.length < code.length && code.startsWith(other)),
    )
    const place = inside ?? places.find(({ code }) => code.startsWith('11')) ?? places[0]
    if (place) found.set(key, place.code)
  }
  for (const entity of gold) {
    const within = districts
      .filter(({ canonical, names }) => [canonical, ...names].some((name) => entity.canonical.includes(name)))
      .map(({ key }) => found.get(key) ?? '')
      .sort((a, b) => b.length - a.length)[0]
    if (!found.has(entity.key) && within) found.set(entity.key, within)
  }
  return found
}

function readPage(directory: string, page: string): string {
  try {
    return readFileSync(join(directory, `${page}.txt`), 'utf8')
  } catch {
    return readFileSync(join(root, 'seeds/pages', `${page}.txt`), 'utf8')
  }
}

/** The article's body from its first to its last words, lines joined where a column break cut a sentence. */
function makeArticle(
  page: string,
  text: string,
  gold: GoldArticle,
  position: number,
  next: string | undefined,
): Article {
  const start = find(text, gold.bodyStart, 0)?.start ?? 0
  const limit = next === undefined ? text.length : (find(text, next, start + 1)?.start ?? text.length)
  let end = text.length
  for (let at = find(text, gold.bodyEnd, start); at && at.end <= limit; at = find(text, gold.bodyEnd, at.end))
    end = at.end
  if (end > limit) end = find(text, gold.bodyEnd, start)?.end ?? text.length
  const body = text
    .slice(start, end)
    .replace(/(?<![。！？”…])\n+/g, '')
    .replace(/\n+/g, '\n')
  const { headline, kicker, subtitle, section, kind } = gold
  const titles = { headline, kicker, subtitle, section }
  return {
    id: `${page}#${position}`,
    page,
    position,
    ...titles,
    kind,
    byline: [],
    source: null,
    text: body,
    line: 1,
  }
}

/** Where the words stand, spaces left out of account. */
function find(text: string, words: string, from: number): { start: number; end: number } | null {
  const literal = (char: string) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp([...words.replace(/\s/g, '')].map(literal).join('\\s*'), 'g')
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && { start: match.index, end: match.index + match[0].length }
}
