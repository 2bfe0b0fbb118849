import type { ArticleEntity, ArticleGraph, EntityMention } from '../model/graph.ts'
import { entityId } from '../model/ids.ts'
import type { Judgement, NameJudgement } from '../model/judgement.ts'
import type { Problem } from '../model/parsed.ts'
import { rewriteArticle } from './rewriteArticle.ts'
import { unmatched } from './unmatched.ts'

/** ENTITY: gives what goes by a name its type and kind, or finds it where no rule did. NO_ENTITY: takes it out. */
export function applyNameJudgements(
  articles: readonly ArticleGraph[],
  judgements: readonly Judgement[],
  problems: Problem[],
): readonly ArticleGraph[] {
  return judgements.filter(isNameJudgement).reduce((current, judgement) => {
    let hits = 0
    const next = current.map((graph) => {
      const { page } = judgement.entity
      if (page !== null && page !== graph.article.page) return graph
      const changed =
        judgement.verdict === 'ENTITY' ? declare(graph, judgement) : removeName(graph, judgement)
      if (changed) hits++
      return changed ?? graph
    })
    if (hits === 0)
      problems.push(
        unmatched(judgement, `no ${judgement.entity.page ?? 'page'} prints ${judgement.entity.name}`),
      )
    return next
  }, articles)
}

function isNameJudgement(judgement: Judgement): judgement is NameJudgement {
  return judgement.verdict === 'ENTITY' || judgement.verdict === 'NO_ENTITY'
}

/** null: the article does not print the name. */
function declare(graph: ArticleGraph, judgement: NameJudgement): ArticleGraph | null {
  const { name, type } = judgement.entity
  const bearers = graph.entities.filter((entity) => entity.name === name || entity.aliases.includes(name))
  // A short form belongs to what it is short for; only where the type is another is the name itself meant.
  const bearer =
    bearers.find((entity) => entity.name === name) ?? bearers.find((entity) => entity.type === type)
  if (bearer)
    return rewriteArticle(graph, (entity) => (entity === bearer ? retype(entity, judgement) : entity))
  const mentions = findMentions(graph, judgement)
  if (mentions.length === 0) return null
  const { kind } = judgement
  const found = { id: entityId(type, name), key: name, type, kind, name, aliases: [], place: null, mentions }
  return { ...graph, entities: [...graph.entities, found] }
}

function retype(entity: ArticleEntity, { entity: { type }, kind }: NameJudgement): ArticleEntity {
  return entity.type === type
    ? { ...entity, kind: kind ?? entity.kind }
    : { ...entity, type, kind, id: entityId(type, entity.key) }
}

function findMentions({ article }: ArticleGraph, judgement: NameJudgement): EntityMention[] {
  const { name, type } = judgement.entity
  const fields = ['headline', 'kicker', 'subtitle', 'text'] as const
  return fields.flatMap((field) => {
    const found: EntityMention[] = []
    const printed = article[field] ?? ''
    for (let start = printed.indexOf(name); start >= 0; start = printed.indexOf(name, start + name.length)) {
      const span = { field, start, end: start + name.length, text: name, name }
      const reason = `judged by ${judgement.who}, ${judgement.when}: ${judgement.why}`
      found.push({ ...span, type, kind: judgement.kind, rule: 'judgement/entity', confidence: 1, reason })
    }
    return found
  })
}

/** Takes out what goes by the name; of what has it as an alias, only the places that print it so. */
function removeName(graph: ArticleGraph, { entity: { name, type } }: NameJudgement): ArticleGraph | null {
  const isMeant = (entity: ArticleEntity) =>
    entity.type === type && (entity.name === name || entity.aliases.includes(name))
  if (!graph.entities.some(isMeant)) return null
  return rewriteArticle(graph, (entity) => {
    if (!isMeant(entity)) return entity
    if (entity.name === name) return null
    const mentions = entity.mentions.filter((mention) => mention.name !== name && mention.text !== name)
    return { ...entity, mentions, aliases: entity.aliases.filter((alias) => alias !== name) }
  })
}
