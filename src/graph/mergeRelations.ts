import type { Article } from '../model/article.ts'
import type { ArticleGraph, ArticleRelation, Entity, Evidence, Relation } from '../model/graph.ts'
import { recordId } from '../model/ids.ts'
import { allows, RELATION } from '../model/ontology.ts'
import type { Problem } from '../model/parsed.ts'
import { compareText, groupBy, sortedById } from './order.ts'

/**
 * One relation for all statements of it, with each statement as evidence. STATED in a text outweighs read off a NAME;
 * its confidence is that of its best evidence. What a judgement has made impossible (a relation of a thing to itself,
 * or between types that the ontology does not connect) is left out and reported.
 */
export function mergeRelations(
  articles: readonly ArticleGraph[],
  entities: readonly Entity[],
  problems: Problem[],
): Relation[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const statements = articles
    .flatMap(({ article, relations }) =>
      relations.map((relation) => ({ article, relation: normal(relation) })),
    )
    .filter(({ article, relation }) => {
      const fault = faultOf(relation, byId)
      if (fault) problems.push({ file: article.page, line: article.line, ...fault })
      return !fault
    })
  return sortedById(
    [...groupBy(statements, ({ relation }) => relationId(relation))].map(([id, group]) =>
      mergeRelation(
        id,
        group.map(({ article, relation }) => ({ relation, evidence: toEvidence(id, article, relation) })),
      ),
    ),
  )
}

/** From subject, type, object and title; a symmetric relation is one, whichever end is named first. */
export function relationId(relation: Pick<Relation, 'subject' | 'type' | 'object' | 'title'>): string {
  const { subject, type, object, title } = normal(relation)
  return recordId('RELATION', subject, type, object, title ?? '')
}

export function normal<T extends Pick<Relation, 'subject' | 'type' | 'object'>>(relation: T): T {
  const { subject, type, object } = relation
  return RELATION[type].symmetric && subject > object
    ? { ...relation, subject: object, object: subject }
    : relation
}

function faultOf(
  { subject, type, object }: ArticleRelation,
  entities: ReadonlyMap<string, Entity>,
): Pick<Problem, 'code' | 'message'> | null {
  const [from, to] = [entities.get(subject), entities.get(object)]
  if (!from || !to)
    return {
      code: 'RELATION_UNBOUND',
      message: `A ${type} names an entity that its article lacks; left out.`,
    }
  if (from === to) return { code: 'RELATION_TO_ITSELF', message: `${from.name} ${type} itself; left out.` }
  if (allows(type, from.type, to.type)) return null
  const message = `${from.name} (${from.type}) ${type} ${to.name} (${to.type}): ${type} does not connect such; left out.`
  return { code: 'RELATION_NOT_ALLOWED', message }
}

function toEvidence(relation: string, article: Article, stated: ArticleRelation): Evidence {
  const { field, start, end } = stated.evidence
  return {
    id: recordId('EVIDENCE', relation, article.id, field, start, end),
    article: article.id,
    ...{ field, start, end },
    quote: (article[field] ?? '').slice(start, end),
    rule: stated.rule,
    confidence: stated.confidence,
    time: stated.time,
  }
}

function mergeRelation(id: string, group: { relation: ArticleRelation; evidence: Evidence }[]): Relation {
  const { subject, type, object, title } = (group[0] as (typeof group)[number]).relation
  const evidence = sortedById(
    [
      ...groupBy(
        group.map((one) => one.evidence),
        (one) => one.id,
      ).values(),
    ].map(surest),
  )
  return {
    ...{ id, subject, type, object, title },
    basis: group.some((one) => one.relation.basis === 'TEXT') ? 'TEXT' : 'NAME',
    confidence: Math.max(...evidence.map((one) => one.confidence)),
    evidence,
  }
}

/** Several rules may see one sentence; the surest speaks for it, and of equals the one whose name comes first. */
function surest(same: Evidence[]): Evidence {
  return same.sort((a, b) => b.confidence - a.confidence || compareText(a.rule, b.rule))[0] as Evidence
}
