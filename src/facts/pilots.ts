import type { ArticleEntity } from '../model/graph.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import { has, sameList, type Turn } from './turns.ts'

/** PARTICIPATES_IN: where and by whom a scheme is tried. */
export function findPilots(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  let scheme: ArticleEntity | null = null
  const found: FoundRelation[] = []
  for (const [i, turn] of turns.entries()) {
    found.push(...pilots(turn), ...pilotsBefore(turn, turns[i + 1]), ...pilotPlaces(turn, scheme))
    for (const { named } of turn.clause.arguments) scheme = named.entities.find(isScheme) ?? scheme
  }
  return found
}

/** 北京浩然混凝土有限公司作为房山区总工会实施“暖心培育”工程试点企业成功建会: a pilot, and the union helped it. */
function pilots(turn: Turn): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.arguments.flatMap((program) => {
    if (program.named.type !== 'PROGRAM') return []
    if (!PILOT.test(sentence.source.slice(program.named.end, clause.end))) return []
    const subjects = clause.arguments.filter(
      ({ named, verb, modifies }) => verb === null && !modifies && named.end <= program.named.start,
    )
    const as = clause.verbs.find((verb) => has(verb, 'as', 'be') || /成为|列为|确定为|入选/.test(verb.word))
    if (!as) return []
    const union = clause.arguments.find(({ named, verb }) => verb === as && named.type === 'UNION')
    const takers = subjects
      .flatMap(({ named }) => named.entities)
      .filter((e) => isBody(e) || e.type === 'DISTRICT')
    return takers.flatMap((entity) => [
      ...program.named.entities.map((object) =>
        stated(turn, { entity, from: clause.start }, 'PARTICIPATES_IN', object, 'participates/pilot'),
      ),
      ...(union?.named.entities ?? []).map((helper) =>
        stated(turn, { entity: helper, from: clause.start }, 'SERVES', entity, 'serves/pilot'),
      ),
    ])
  })
}

/** 作为“产改”试点单位，大兴区…: who is meant follows. */
function pilotsBefore(turn: Turn, next: Turn | undefined): FoundRelation[] {
  const { clause, sentence } = turn
  const as = clause.verbs.find((verb) => has(verb, 'as'))
  if (!as || clause.arguments.some(({ verb }) => verb === null) || next?.sentence !== sentence) return []
  const programs = clause.arguments.filter(
    (a) => a.named.type === 'PROGRAM' && PILOT.test(sentence.source.slice(a.named.end, clause.end)),
  )
  const subjects = next.clause.arguments.filter((a) => a.verb === null && !a.modifies && !a.officer)
  return subjects
    .flatMap(({ named }) => named.entities.filter((entity) => isBody(entity) || entity.type === 'DISTRICT'))
    .flatMap((entity) =>
      programs
        .flatMap(({ named }) => named.entities)
        .map((object) =>
          stated(turn, { entity, from: clause.start }, 'PARTICIPATES_IN', object, 'participates/pilot'),
        ),
    )
}

const PILOT =
  /^[”’》]?(?:的)?(?:首批|第[一二三]批|全面|全国|全市|全省|省级|市级)?(?:试点|示范|参与|成员|参赛|承接|签约|入选)/

/** “能级工资”改革在鞍山市、本溪市试点; 广州、佛山先行先试: the places where a scheme is tried take part in it. */
function pilotPlaces(turn: Turn, scheme: ArticleEntity | null): FoundRelation[] {
  const { clause, sentence } = turn
  const named = clause.arguments
    .filter(
      ({ named, verb }) =>
        named.type === 'PROGRAM' && (verb === null || /试点|推行|推广|试行/.test(verb.word)),
    )
    .flatMap(({ named }) => named.entities)
  return clause.arguments
    .filter(({ named, modifies }) => /DISTRICT|COMPANY|INSTITUTION/.test(named.type) && !modifies)
    .flatMap((argument) => {
      const { named: place, verb } = argument
      const last = (sameList(clause.arguments, argument).at(-1) ?? argument).named
      const after = sentence.source.slice(last.end, clause.end)
      const direct = has(verb, 'at') && TRIED.test(after)
      const carried = (verb === null || has(verb, 'at')) && FIRST_TRIED.test(after)
      const objects = direct && named.length > 0 ? named : carried && scheme ? [scheme] : []
      return place.entities.flatMap((entity) =>
        objects.map((object) =>
          stated(turn, { entity, from: clause.start }, 'PARTICIPATES_IN', object, 'participates/pilot'),
        ),
      )
    })
}

const TRIED = /^[^，。]{0,12}(?:试点|先行先试|推广|铺开|落地|推行|试行)/
const FIRST_TRIED = /^[^，。]{0,12}(?:[率首]先试点|先行先试|先行试点|开展试点|试行)/

function isScheme({ type, kind }: ArticleEntity): boolean {
  return type === 'PROGRAM' && kind !== 'HONOUR' && kind !== 'EVENT'
}
