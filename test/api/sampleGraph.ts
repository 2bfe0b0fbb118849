import { formsOf, initialsOf, pinyinOf } from '../../src/graph/phonetics.ts'
import type { Page } from '../../src/model/article.ts'
import type {
  Evidence,
  Graph,
  GraphArticle,
  GraphEntity,
  MentionRecord,
  Relation,
  Statistic,
} from '../../src/model/graph.ts'
import { entityId, recordId, sha256 } from '../../src/model/ids.ts'
import type { EntityType, RelationType } from '../../src/model/ontology.ts'

/**
 * A made-up graph, wide enough for queries with 100 parents, in which every count can be said in advance:
 * union i (of 120) runs the programs i, i+3, … (5 of 150), lies in district i mod 20, is below union 0, cooperates
 * with union i+1, and represents company i; company i takes part in 3 programs; person i (of 60) chairs union i mod 30.
 * Article i (of 30) names unions 0–9 four times each and gives one figure about union 1.
 */
export function sampleGraph(): Graph {
  const entities = [
    ...series('UNION', 120, '总工会', (i) => (i % 2 ? 'DISTRICT' : 'GRASSROOTS')),
    ...series('DISTRICT', 20, '区', () => 'DISTRICT'),
    ...series('COMPANY', 120, '公司'),
    ...series('INSTITUTION', 2, '学院', () => 'SCHOOL'),
    ...series('PROGRAM', 150, '工程', () => 'PROJECT'),
    ...series('PERSON', 60, '某'),
    ...series('VENUE', 2, '驿站'),
  ]
  const articles = range(30).map(article)
  const mentions = byId(articles.flatMap(mentionsOf))
  const relations = byId(allRelations())
  count(entities, mentions, relations)
  return {
    pages: byId(range(3).map(page)),
    articles: byId([...articles]),
    entities: byId(entities),
    mentions,
    relations,
    statistics: byId(articles.map(statistic)),
  }
}

/** The id of the i-th entity of a type. */
export const idOf = (type: EntityType, i: number): string => entityId(type, `${type}/${i}`)

/** The id of a relation. */
export const relationIdOf = (type: RelationType, source: string, target: string): string =>
  recordId('RELATION', source, type, target, '')

const range = (length: number) => Array.from({ length }, (_, i) => i)
const byId = <T extends { id: string }>(items: T[]): T[] => items.sort((a, b) => (a.id < b.id ? -1 : 1))

const PREFIX: Record<EntityType, string> = {
  UNION: '清川',
  DISTRICT: '清川',
  COMPANY: '远山',
  INSTITUTION: '北湖',
  PROGRAM: '暖阳',
  PERSON: '赵',
  VENUE: '望江',
}

function series(
  type: EntityType,
  length: number,
  suffix: string,
  kind: (i: number) => string | null = () => null,
): GraphEntity[] {
  return range(length).map((i) => {
    const name = `${PREFIX[type]}${i}${suffix}`
    const aliases = [`${i}号${suffix}`]
    const place = type === 'DISTRICT' ? `99${String(i).padStart(2, '0')}` : null
    return {
      id: idOf(type, i),
      key: `${type}/${i}`,
      type,
      kind: kind(i),
      name,
      aliases,
      place,
      pinyin: pinyinOf(name),
      initials: initialsOf(name),
      forms: formsOf({ type, name, aliases }),
      mentionCount: 0,
      articleCount: 0,
      relationCount: 0,
    }
  })
}

/** Fills in what the whole graph says of each entity. */
function count(entities: GraphEntity[], mentions: MentionRecord[], relations: Relation[]): void {
  for (const entity of entities) {
    const named = mentions.filter((mention) => mention.entity === entity.id)
    entity.mentionCount = named.length
    entity.articleCount = new Set(named.map(({ article }) => article)).size
    entity.relationCount = relations.filter(
      ({ subject, object }) => subject === entity.id || object === entity.id,
    ).length
  }
}

function page(i: number): Page {
  const name = `page_${i}`
  return { id: recordId('PAGE', name), name, text: `第${i}版` }
}

/** The i-th article: on page i / 10, at place i mod 10. */
export function article(i: number): GraphArticle {
  const text = `清川1总工会开展暖阳1工程。今年惠及${i + 1}人。`
  const name = `page_${Math.floor(i / 10)}`
  return {
    id: recordId('ARTICLE', name, text),
    page: name,
    position: i % 10,
    headline: `暖心报道之${i}`,
    pinyin: pinyinOf(`暖心报道之${i}`),
    kicker: null,
    subtitle: null,
    section: null,
    kind: i === 29 ? 'PHOTO' : 'NEWS',
    byline: [{ name: '赵1某', role: '记者', person: idOf('PERSON', 1) }],
    source: null,
    text,
    line: i + 1,
  }
}

function mentionsOf({ id: article }: GraphArticle): MentionRecord[] {
  return range(40).map((j) => {
    const entity = idOf('UNION', j % 10)
    const place = { field: 'text', start: j, end: j + 6 } as const
    const id = recordId('MENTION', article, 'text', j, j + 6, entity)
    const found = { text: '清川1总工会', rule: 'union/test', confidence: 0.9, reason: null }
    return { id, entity, article, ...place, ...found }
  })
}

function statistic({ id: article, text }: GraphArticle, i: number): Statistic {
  const subject = idOf('UNION', 1)
  const start = text.indexOf('惠及')
  return {
    id: recordId('STATISTIC', article, subject, '惠及', i + 1, '人', start),
    subject,
    article,
    measure: '惠及',
    value: i + 1,
    unit: '人',
    approximate: false,
    rule: 'statistics/test',
    confidence: 0.8,
    quote: text.slice(start, -1),
    evidence: { start, end: text.length - 1 },
  }
}

function allRelations(): Relation[] {
  const union = (i: number) => idOf('UNION', i % 120)
  const program = (i: number) => idOf('PROGRAM', i % 150)
  return [
    ...range(120).flatMap((i) => range(5).map((j) => relation('RUNS', union(i), program(i + 3 * j)))),
    ...range(120).map((i) => relation('LOCATED_IN', union(i), idOf('DISTRICT', i % 20))),
    ...range(119).map((i) => relation('SUBORDINATE_TO', union(i + 1), union(0))),
    ...range(120).map((i) => relation('COOPERATES_WITH', union(i), union(i + 1))),
    ...range(120).map((i) => relation('UNION_OF', union(i), idOf('COMPANY', i))),
    ...range(120).flatMap((i) =>
      range(3).map((j) => relation('PARTICIPATES_IN', idOf('COMPANY', i), program(2 * i + j))),
    ),
    ...range(60).map((i) => relation('HOLDS_POSITION', idOf('PERSON', i), union(i % 30), '主席')),
  ]
}

function relation(
  type: RelationType,
  subject: string,
  object: string,
  title: string | null = null,
): Relation {
  const id = relationIdOf(type, subject, object)
  // From 0.5 to 0.99, the same in every run.
  const confidence = 0.5 + (Number.parseInt(sha256(id).slice(0, 6), 16) % 50) / 100
  const evidence = [evidenceOf(id, confidence)]
  return { id, subject, type, object, title, basis: 'TEXT', confidence, evidence }
}

function evidenceOf(relation: string, confidence: number): Evidence {
  const text = article(1)
  return {
    id: recordId('EVIDENCE', relation, text.id, 'text', 0, 14),
    article: text.id,
    field: 'text',
    start: 0,
    end: 14,
    quote: text.text.slice(0, 14),
    rule: 'runs/test',
    confidence,
    time: { printed: '今年', from: '2024-01-01', to: '2024-12-31' },
  }
}
