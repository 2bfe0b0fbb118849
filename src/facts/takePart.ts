import type { ArticleEntity } from '../model/graph.ts'
import { type FoundRelation, stated } from './found.ts'
import type { Reading } from './reading.ts'
import { clauseText, sameList, type Turn, textAfter } from './turns.ts'

/**
 * PARTICIPATES_IN of other unions than the host, from what they do while the report tells of a contest or an event; of
 * a longer campaign only where several act side by side.
 */
export function findUnionsTakingPart(
  { topic }: Reading,
  turns: readonly Turn[],
  earlier: readonly FoundRelation[],
): FoundRelation[] {
  const hosts = new Map<ArticleEntity, Set<ArticleEntity>>()
  for (const { type, subject, object } of earlier)
    if (type === 'RUNS') hosts.set(object, (hosts.get(object) ?? new Set()).add(subject))
  let program: ArticleEntity | null = null
  const found: FoundRelation[] = []
  for (const turn of turns) {
    const { clause, sentence } = turn
    if (sentence.field !== 'text') continue
    const named = clause.arguments.flatMap(({ named }) => named.entities)
    program = named.findLast((entity) => hosts.has(entity) && KINDS.test(entity.kind ?? '')) ?? program
    if (program === null || tellsOfAnother(turn, program)) continue
    for (const entity of unionsActing(turn, /EVENT|COMPETITION/.test(program.kind ?? '') ? 1 : 2))
      if (entity !== topic && !hosts.get(program)?.has(entity))
        found.push(stated(turn, { entity, from: null }, 'PARTICIPATES_IN', program, 'participates/acts'))
  }
  return found
}

const KINDS = /^(?:EVENT|COMPETITION|CAMPAIGN|PROJECT)$/

function tellsOfAnother({ sentence }: Turn, program: ArticleEntity): boolean {
  return sentence.names.some(({ type, entities }) => type === 'PROGRAM' && !entities.includes(program))
}

/** What a union says, means to do or does with one partner is no part of the campaign. */
const TELLS = /发言|介绍|交流|表示|将|计划|携手|签订共建/

/** 七河区总工会、固原区总工会分别看望班组12个和9个 */
function unionsActing(turn: Turn, least: number): ArticleEntity[] {
  const { clause } = turn
  if (clause.verbs.length === 0 || TELLS.test(clauseText(turn))) return []
  return clause.arguments
    .filter(
      ({ named, verb, modifies, officer }) =>
        named.type === 'UNION' && verb === null && !modifies && !officer && !named.anaphor,
    )
    .filter((argument) => {
      const unions = sameList(clause.arguments, argument).filter(({ named }) => named.type === 'UNION')
      return unions.length >= least && !/^[^，。]{0,4}负责人/.test(textAfter(turn, argument))
    })
    .flatMap(({ named }) => named.entities)
}
