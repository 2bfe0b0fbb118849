import type { ArticleGraph, Evidence, Relation } from '../model/graph.ts'
import { recordId } from '../model/ids.ts'
import type { FactJudgement, Judgement } from '../model/judgement.ts'
import { allows } from '../model/ontology.ts'
import type { Problem } from '../model/parsed.ts'
import { findReferred } from './findReferred.ts'
import { normal, relationId } from './mergeRelations.ts'
import { sortedById } from './order.ts'
import { unmatched } from './unmatched.ts'

/**
 * RIGHT and MISSING: the relation stands, CURATED, with the steward's word as evidence beside what pages say; it stands
 * even when no page states it any more. WRONG: it is left out, whatever states it.
 */
export function applyFactJudgements(
  relations: readonly Relation[],
  articles: readonly ArticleGraph[],
  judgements: readonly Judgement[],
  problems: Problem[],
): Relation[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]))
  const types = new Map(
    articles.flatMap(({ entities }) => entities.map(({ id, type }) => [id, type] as const)),
  )
  for (const judgement of judgements.filter(isFactJudgement)) {
    const { fact, verdict } = judgement
    const [subject, object] = [findReferred(fact.subject, articles), findReferred(fact.object, articles)]
    const fault = subject.fault ?? object.fault
    if (fault || !subject.id || !object.id) {
      problems.push(unmatched(judgement, fault ?? 'it names nothing'))
      continue
    }
    const [from, to] = [types.get(subject.id), types.get(object.id)]
    if (!from || !to || !allows(fact.type, from, to)) {
      problems.push(unmatched(judgement, `${fact.type} does not connect ${from} and ${to}`))
      continue
    }
    const key = normal({ subject: subject.id, type: fact.type, object: object.id, title: fact.title })
    const stated = [...byId.values()].filter((relation) => isMeant(relation, key))
    if (stated.length === 0 && verdict !== 'MISSING') {
      const still =
        verdict === 'RIGHT' ? 'it is kept on the steward’s word alone' : 'there is nothing to leave out'
      problems.push(unsupported(judgement, still))
    }
    if (verdict === 'WRONG') for (const { id } of stated) byId.delete(id)
    else {
      const right = stated.length > 0 ? stated : [{ ...key, id: relationId(key), evidence: [] }]
      for (const relation of right) byId.set(relation.id, curated(relation, judgement))
    }
  }
  return sortedById(byId.values())
}

function isFactJudgement(judgement: Judgement): judgement is FactJudgement {
  return 'fact' in judgement
}

type Key = Pick<Relation, 'subject' | 'type' | 'object' | 'title'>

/** A post judged without its title means the posts of every title. */
function isMeant(relation: Relation, { subject, type, object, title }: Key): boolean {
  const isPair = relation.subject === subject && relation.type === type && relation.object === object
  return isPair && (title === null || relation.title === title)
}

function curated(
  relation: Omit<Relation, 'basis' | 'confidence'>,
  { who, when, why, verdict }: FactJudgement,
): Relation {
  const word: Evidence = {
    id: recordId('EVIDENCE', relation.id, who, when, why),
    ...{ article: null, field: 'text', start: 0, end: 0 },
    quote: `${why} (${who}, ${when})`,
    rule: `judgement/${verdict.toLowerCase()}`,
    confidence: 1,
    time: null,
  }
  const evidence = sortedById([...relation.evidence.filter(({ id }) => id !== word.id), word])
  return { ...relation, evidence, basis: 'CURATED', confidence: 1 }
}

function unsupported({ file, line, verdict, who, when, fact }: FactJudgement, still: string): Problem {
  const message = `The judgement ${verdict} by ${who} of ${when}: no page states this ${fact.type} any more; ${still}.`
  return { file, line, code: 'JUDGEMENT_UNSUPPORTED', message }
}
