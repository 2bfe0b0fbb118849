import type { ArticleEntity, ArticleGraph, EntityMention } from '../model/graph.ts'
import { entityId } from '../model/ids.ts'
import type { EntityRef, IdentityJudgement, Judgement } from '../model/judgement.ts'
import type { Problem } from '../model/parsed.ts'
import { describeRef, findReferred, referredIds } from './findReferred.ts'
import { rewriteArticle } from './rewriteArticle.ts'
import { unmatched } from './unmatched.ts'

/** SAME: makes two entities one. NOT_SAME: takes one entity apart that goes by two names, or stands on two pages. */
export function applyIdentityJudgements(
  articles: readonly ArticleGraph[],
  judgements: readonly Judgement[],
  problems: Problem[],
): readonly ArticleGraph[] {
  return judgements.filter(isIdentityJudgement).reduce((current, judgement) => {
    const next = judgement.verdict === 'SAME' ? unite(current, judgement) : part(current, judgement)
    if (typeof next !== 'string') return next
    problems.push(unmatched(judgement, next))
    return current
  }, articles)
}

function isIdentityJudgement(judgement: Judgement): judgement is IdentityJudgement {
  return judgement.verdict === 'SAME' || judgement.verdict === 'NOT_SAME'
}

/** A text says why it cannot be done. */
function unite(
  articles: readonly ArticleGraph[],
  { entities: [ref, otherRef] }: IdentityJudgement,
): ArticleGraph[] | string {
  const [one, other] = [findReferred(ref, articles), findReferred(otherRef, articles)]
  if (one.fault) return one.fault
  if (other.fault) return other.fault
  const kept = articles.flatMap(({ entities }) => entities).find(({ id }) => id === one.id) as ArticleEntity
  return articles.map((graph) =>
    graph.entities.some(({ id }) => id === other.id)
      ? rewriteArticle(graph, (entity) => (entity.id === other.id ? renamed(entity, kept) : entity))
      : graph,
  )
}

/** The entity as an occurrence of another one, under whose name it goes from now on. */
function renamed(entity: ArticleEntity, { id, key, type, kind, name, place }: ArticleEntity): ArticleEntity {
  const aliases = [entity.name, ...entity.aliases].filter((alias) => alias !== name)
  return { ...entity, id, key, type, kind, name, place, aliases }
}

function part(
  articles: readonly ArticleGraph[],
  { entities: [ref, otherRef] }: IdentityJudgement,
): ArticleGraph[] | readonly ArticleGraph[] | string {
  const [ids, otherIds] = [referredIds(ref, articles), referredIds(otherRef, articles)]
  if (ids.length === 0) return `no page names ${describeRef(ref)} any more`
  if (otherIds.length === 0) return `no page names ${describeRef(otherRef)} any more`
  const shared = ids.filter((id) => otherIds.includes(id))
  if (shared.length === 0 || 'id' in otherRef) return articles
  return articles.map((graph) => {
    const isElsewhere = otherRef.page !== null && otherRef.page !== graph.article.page
    const entity = graph.entities.find(({ id }) => shared.includes(id))
    return isElsewhere || !entity ? graph : takeOut(graph, entity, otherRef)
  })
}

/** A page given means all that the page says of it; else the places that print the name, and the facts about these. */
function takeOut(
  graph: ArticleGraph,
  entity: ArticleEntity,
  ref: Exclude<EntityRef, { id: string }>,
): ArticleGraph {
  const key =
    ref.page === null ? `not ${entity.key}: ${ref.name}` : `not ${entity.key}: ${ref.name} of ${ref.page}`
  const identity = { key, id: entityId(ref.type, key), name: ref.name }
  const isOut = ({ name, text }: EntityMention) => ref.page !== null || name === ref.name || text === ref.name
  const out = entity.mentions.filter(isOut)
  const kept = entity.mentions.filter((mention) => !isOut(mention))
  if (kept.length === 0 && (out.length > 0 || entity.name === ref.name))
    return rewriteArticle(graph, (other) =>
      other === entity ? { ...other, ...identity, aliases: [] } : other,
    )
  if (out.length === 0) return graph
  const idAt = (id: string, evidence: { start: number; end: number; field?: string }) =>
    id === entity.id && isNamedIn(evidence, out) && !isNamedIn(evidence, kept) ? identity.id : id
  const aliases = entity.aliases.filter((alias) => alias !== ref.name)
  return {
    ...graph,
    entities: graph.entities.flatMap((other) =>
      other === entity
        ? [
            {
              ...entity,
              aliases,
              mentions: kept,
              name: entity.name === ref.name ? (aliases[0] ?? ref.name) : entity.name,
            },
            { ...entity, ...identity, aliases: [], mentions: out },
          ]
        : [other],
    ),
    relations: graph.relations.map((relation) => ({
      ...relation,
      subject: idAt(relation.subject, relation.evidence),
      object: idAt(relation.object, relation.evidence),
    })),
    statistics: graph.statistics.map((one) => ({ ...one, subject: idAt(one.subject, one.evidence) })),
  }
}

function isNamedIn(
  { start, end, field = 'text' }: { start: number; end: number; field?: string },
  mentions: EntityMention[],
): boolean {
  return mentions.some((mention) => mention.field === field && mention.start >= start && mention.end <= end)
}
