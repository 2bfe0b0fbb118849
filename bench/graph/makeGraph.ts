import type { Graph, GraphArticle, GraphEntity, MentionRecord } from '../../src/model/graph.ts'
import { entityId, recordId } from '../../src/model/ids.ts'
import { ENTITY, ENTITY_TYPES, type EntityType } from '../../src/model/ontology.ts'
import { makeRelations } from './makeRelations.ts'
import { drawName } from './names.ts'
import { pick, type Random, randomFrom, zipf } from './random.ts'
import { lettersOf, syllablesOf } from './syllables.ts'

export type Size = 'small' | 'large'

/** What the large graph holds: 300,000 nodes, evidence and all, and 1,500,000 relationships. The small one a 30th of it. */
const LARGE: Record<EntityType, number> = {
  UNION: 12_000,
  DISTRICT: 3_000,
  COMPANY: 10_000,
  INSTITUTION: 5_000,
  PROGRAM: 12_000,
  PERSON: 14_000,
  VENUE: 4_000,
}
const LARGE_ARTICLES = 18_000
const ARTICLES_A_PAGE = 9
const MENTIONS_AN_ARTICLE: Record<Size, number> = { small: 40, large: 57 }
const SHARE: Record<Size, number> = { small: 1 / 30, large: 1 }

/** Entities by type, each list from the most connected to the least. */
export type ByType = Record<EntityType, GraphEntity[]>

/**
 * An invented graph in the product's own model, the same in every run. Degrees follow Zipf's law. An article names
 * an entity at most once, and no two entities of a type are spelt alike in pinyin, so that whoever sorts by name
 * gets one order, and whoever follows mentions meets no article twice.
 */
export function makeGraph(size: Size): Graph {
  const random = randomFrom(20_240_401)
  const share = SHARE[size]
  const byType = makeEntities(random, share)
  const entities = ENTITY_TYPES.flatMap((type) => byType[type])
  const pageCount = Math.ceil((LARGE_ARTICLES * share) / ARTICLES_A_PAGE)
  const names = Array.from({ length: pageCount }, (_, i) => `bench_${String(i).padStart(5, '0')}`)
  const articles: GraphArticle[] = []
  const mentions: MentionRecord[] = []
  const named = zipf(random, entities.length, 0.6)
  const shuffled = shuffle(random, entities)
  for (let i = 0; i < Math.round(LARGE_ARTICLES * share); i++) {
    const place = { page: pick(random, names), position: i }
    const found = distinct(named, MENTIONS_AN_ARTICLE[size]).map((index) => shuffled[index] as GraphEntity)
    const article = makeArticle(place, found, pick(random, byType.PERSON))
    articles.push(article)
    for (const entity of found) {
      entity.mentionCount += 1
      entity.articleCount += 1
    }
    mentions.push(...mentionsOf(article, found))
  }
  const relations = makeRelations(random, share, byType, articles)
  return {
    pages: names.map((name) => ({ id: recordId('PAGE', name), name, text: name })),
    articles,
    entities,
    mentions,
    relations,
    statistics: [],
  }
}

function makeEntities(random: Random, share: number): ByType {
  const lists = ENTITY_TYPES.map((type) => [type, series(random, type, Math.round(LARGE[type] * share))])
  return Object.fromEntries(lists) as ByType
}

function series(random: Random, type: EntityType, length: number): GraphEntity[] {
  const made = new Map<string, GraphEntity>()
  while (made.size < length) {
    const name = drawName(random, type)
    const pinyin = syllablesOf(name).join(' ')
    const place = type === 'DISTRICT' ? `99${String(made.size).padStart(4, '0')}` : null
    const kind = pick(random, ENTITY[type].kinds) ?? null
    if (made.has(pinyin)) continue
    made.set(pinyin, {
      ...{ id: entityId(type, name), key: name, type, kind, name, aliases: [name.slice(-4)], place },
      ...{ pinyin, initials: lettersOf(name), forms: [name, name.slice(-4)].flatMap(formsOf) },
      ...{ mentionCount: 0, articleCount: 0, relationCount: 0 },
    })
  }
  return [...made.values()]
}

const formsOf = (name: string) => [name, syllablesOf(name).join(''), lettersOf(name)]

/** Its text is the list of what it names, so that every offset is right. */
function makeArticle(
  { page, position }: { page: string; position: number },
  named: readonly GraphEntity[],
  reporter: GraphEntity,
): GraphArticle {
  const text = `${named.map(({ name }) => name).join('、')}。`
  const headline = `${(named[0] as GraphEntity).name}报道${position}`
  return {
    ...{ id: recordId('ARTICLE', page, text), page, position, line: position + 1, text },
    ...{
      headline,
      pinyin: syllablesOf(headline).join(' '),
      kicker: null,
      subtitle: null,
      section: null,
      source: null,
    },
    kind: 'NEWS',
    byline: [{ name: reporter.name, role: '记者', person: reporter.id }],
  }
}

function mentionsOf(article: GraphArticle, named: readonly GraphEntity[]): MentionRecord[] {
  let start = 0
  return named.map((entity) => {
    const end = start + entity.name.length
    const span = { field: 'text' as const, start, end, text: entity.name }
    const id = recordId('MENTION', article.id, 'text', start, end, entity.id)
    start = end + 1
    return {
      ...{ id, entity: entity.id, article: article.id, ...span },
      ...{ rule: `${entity.type.toLowerCase()}/bench`, confidence: 0.9, reason: null },
    }
  })
}

function distinct(draw: () => number, length: number): number[] {
  const drawn = new Set<number>()
  while (drawn.size < length) drawn.add(draw())
  return [...drawn]
}

function shuffle<T>(random: Random, items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
