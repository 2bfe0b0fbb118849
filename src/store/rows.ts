import type { Page } from '../model/article.ts'
import type {
  Evidence,
  GraphArticle,
  GraphEntity,
  MentionRecord,
  Relation,
  Statistic,
} from '../model/graph.ts'
import { recordId, sha256 } from '../model/ids.ts'
import { ENTITY } from '../model/ontology.ts'

/**
 * Records of the graph as rows of the write statements: flat properties as docs/storage.md names them. A JavaScript
 * number would be stored as a float, so whole numbers go as BigInt.
 */

export function pageRow({ id, name, text }: Page) {
  return { id, name, text, textSha256: sha256(text) }
}

export function articleRow({ byline: _, ...article }: GraphArticle) {
  const whole = { position: BigInt(article.position), line: BigInt(article.line) }
  const textSha256 = sha256(article.text)
  return { page: recordId('PAGE', article.page), properties: { ...article, ...whole, textSha256 } }
}

export function bylineRows({ id, byline }: GraphArticle) {
  return byline.map(({ name, role, person }, i) => ({
    ...{ article: id, person },
    properties: { name, role, position: BigInt(i) },
  }))
}

export function entityRow(entity: GraphEntity) {
  const properties = {
    ...entity,
    names: [entity.name, ...entity.aliases].join('\n'),
    mentionCount: BigInt(entity.mentionCount),
    articleCount: BigInt(entity.articleCount),
    relationCount: BigInt(entity.relationCount),
  }
  return { label: ENTITY[entity.type].label, properties }
}

export function mentionRow({ article, entity, ...mention }: MentionRecord) {
  const span = { start: BigInt(mention.start), end: BigInt(mention.end) }
  return { article, entity, properties: { ...mention, ...span } }
}

export function relationRow({ id, subject, type, object, title, basis, confidence, evidence }: Relation) {
  const properties = { id, title, basis, confidence, support: BigInt(evidence.length) }
  return { id, source: subject, target: object, type, properties }
}

export function evidenceRow(relation: Relation, { article, time, ...evidence }: Evidence) {
  const properties = {
    ...evidence,
    ...{ relation: relation.id, type: relation.type, source: relation.subject, target: relation.object },
    ...{ start: BigInt(evidence.start), end: BigInt(evidence.end) },
    ...{ timePrinted: time?.printed ?? null, timeFrom: time?.from ?? null, timeTo: time?.to ?? null },
  }
  return { article, properties }
}

export function statisticRow({ subject, article, evidence, ...statistic }: Statistic) {
  const span = { start: BigInt(evidence.start), end: BigInt(evidence.end) }
  return { subject, article, properties: { ...statistic, ...span } }
}
