import type { ArticleEntity } from '../model/graph.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { type PlacesByName, placeInName, placesByName } from './places.ts'
import type { Reading } from './reading.ts'
import { agentsOf, has, sameList, type Turn, textAfter } from './turns.ts'

/** LOCATED_IN as sentences state it: by the place that stands beside, before or behind a name. */
export function findLocatedInText(reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  const districts = placesByName(reading)
  return turns.flatMap((turn, i) => {
    const places = turn.clause.arguments.filter(({ named }) => named.type === 'DISTRICT')
    const inArea = turn.clause.arguments.flatMap((argument) => ofArea(turn, argument, districts))
    const byPlace = places.flatMap((place) => [
      ...beside(turn, place),
      ...lies(turn, place),
      ...inPlace(turns, i, place),
      ...builtIn(turn, place),
      ...opensIn(turn, place),
      ...placeHas(turn, place),
    ])
    return [...inArea, ...byPlace]
  })
}

/** 某街道总工会在辖区“蜂巢”驿站…: in the area that the union's name says. */
function ofArea(
  turn: Turn,
  { named, verb, gap, modifies }: Argument,
  districts: PlacesByName,
): FoundRelation[] {
  const isThing =
    named.type === 'VENUE' || (named.type === 'COMPANY' && /公司|店/.test(named.entities[0]?.name ?? ''))
  if (!verb || !isThing || modifies || !/^(?:辖区|镇域|辖内)内?的?[“‘]?$/.test(gap)) return []
  const places = agentsOf(turn, verb)
    .filter(({ entity }) => entity.type === 'UNION')
    .flatMap(({ entity }) => placeInName(entity, districts) ?? [])
  return located(turn, named.entities, places.slice(0, 1), 'located/of-area')
}

/** 长阳镇|“司机之家”; 昌江区辖区企业景华公司; 首个驿站——里村驿站 */
function beside(turn: Turn, { named, modifies }: Argument): FoundRelation[] {
  const { clause, sentence } = turn
  const next = clause.arguments.find((a) => a.named.start >= named.end)
  const between = next && sentence.source.slice(named.end, next.named.start)
  const thing = modifies ?? (between && OF_PLACE.test(between) ? next : undefined)
  return located(turn, thing?.named.entities.slice(0, 1) ?? [], named.entities, 'located/beside')
}

const OF_PLACE =
  /^(?:(?:辖区|辖内|境内|区域内|域内|当地|本地|区内|县内|市内)的?(?:[^，。的]{0,4}企业)?|[^，。的]{0,4}企业|首[个家][^，。]{2,16}——)[“‘]?$/

/** 杰克公司坐落于台州市 */
function lies(turn: Turn, place: Argument): FoundRelation[] {
  const { named, verb, modifies } = place
  if (modifies || !verb) return []
  const isItsFirst = verb.word === '是' && FIRST_OF.test(textAfter(turn, place))
  if (!LIES.test(verb.word) && !isItsFirst) return []
  const subject = turn.clause.arguments.find((a) => a.verb === null && a.named.end <= verb.start)
  return located(turn, subject?.named.entities ?? [], named.entities, 'located/lies')
}

const LIES = /^(?:位于|坐落|座落|地处|落户|扎根|落地|入驻|选址)/

/** 鼓楼驿站是海曙区首个24小时驿站 */
const FIRST_OF = /^(?:的)?(?:首[个家座批]|第一[个家座]|唯一|最大|规模最大)/

/** 在滨湖区，华润微电子公司和长电科技公司…; 在滨湖区，区总工会…，建成“微站”: what the sentence goes on to name lies there. */
function inPlace(turns: readonly Turn[], at: number, { named, verb, modifies }: Argument): FoundRelation[] {
  const turn = turns[at] as Turn
  if (modifies || verb?.word !== '在') return []
  if (!/^[，,]$/.test(turn.sentence.source.slice(named.end, turn.clause.end))) return []
  const found: FoundRelation[] = []
  for (let i = at + 1; turns[i]?.sentence === turn.sentence; i++) {
    const next = turns[i] as Turn
    if (next.clause.arguments.some((a) => a.named.type === 'DISTRICT' && !a.modifies)) break
    const things = next.clause.arguments
      .filter((a) => isThere(a, i === at + 1))
      .flatMap((a) => a.named.entities)
    found.push(...located(next, things, named.entities, 'located/in-place', turn.clause.start))
  }
  return found
}

/** What the first clause begins with, and what is built, had, or gone to further on. */
function isThere({ named, verb }: Argument, isFirst: boolean): boolean {
  if (named.type === 'INSTITUTION') return false
  if (verb === null) return isFirst
  if (has(verb, 'build') || /^(?:有|具有|拥有|分布)/.test(verb.word)) return true
  return named.type === 'VENUE' && has(verb, 'at', 'visit')
}

/** 在长阳镇建成“金桥”司机之家; 位于稻田村旁的…: the next venue of the clause lies there. */
function builtIn(turn: Turn, { named, verb, modifies, list }: Argument): FoundRelation[] {
  const { clause, sentence } = turn
  if (modifies || !has(verb, 'at', 'visit')) return []
  const venue = clause.arguments.find((a) => a.named.start >= named.end && a.named.type !== 'DISTRICT')
  if (venue?.named.type !== 'VENUE' && venue?.named.type !== 'INSTITUTION') return []
  const between = sentence.source.slice(named.end, venue.named.start)
  const lies = LIES.test(verb?.word ?? '') && /^[^，。]{0,16}的?[“‘]?$/.test(between)
  if (!lies && !has(venue.verb, 'build')) return []
  const places = clause.arguments.filter((a) => a.named.type === 'DISTRICT' && a.list === list && !a.modifies)
  // 在甲镇、乙镇建成丙驿站、丁驿站 leaves open which is where.
  const venues = places.length > 1 ? [venue] : sameList(clause.arguments, venue)
  const things = venues.flatMap((a) => a.named.entities)
  return located(turn, things, named.entities, 'located/built-in')
}

/** “山海”司机驿站在莱州市揭牌: where it opens, there it is. */
function opensIn(turn: Turn, place: Argument): FoundRelation[] {
  if (place.modifies || !has(place.verb, 'at') || !OPENS.test(textAfter(turn, place))) return []
  const subject = turn.clause.arguments.find(
    ({ verb, modifies, named }) => verb === null && !modifies && named.end <= place.named.start,
  )
  return located(turn, subject?.named.entities ?? [], place.named.entities, 'located/opens-in')
}

const OPENS =
  /^[^，。、]{0,8}?(?:揭牌|挂牌|成立|启用|落成|落地|投用|投入使用|投入运营|建成|开业|开园|开馆|开张|落户|投产|奠基)/

/** 海州区有苍梧广场、盐河公园两处活动点; 密云区的工人休养驿站: what a place has lies there. */
function placeHas(turn: Turn, { named, verb, modifies, list, gap }: Argument): FoundRelation[] {
  if (verb !== null || modifies || gap.length > 6) return []
  // 某区在甲镇建成驿站: in the town.
  if (turn.clause.arguments.some((a) => a.named.type === 'DISTRICT' && has(a.verb, 'at'))) return []
  const things = turn.clause.arguments
    .filter((a) => a.named.start >= named.end && a.list !== list)
    .filter((a) => isBuilt(a) || /^(?:有|建有|拥有|现有|设有|仅|聚集着?|坐落着)$/.test(a.verb?.word ?? ''))
    .flatMap((a) => a.named.entities)
  return located(turn, things, named.entities, 'located/place-has')
}

function isBuilt({ named, verb }: Argument): boolean {
  return named.type === 'VENUE' && has(verb, 'build') && (verb?.word.length ?? 0) > 1
}

function located(
  turn: Turn,
  things: readonly ArticleEntity[],
  places: readonly ArticleEntity[],
  rule: string,
  from = turn.clause.start,
): FoundRelation[] {
  return things
    .filter(({ type }) => LOCAL.has(type))
    .flatMap((entity) => places.map((place) => stated(turn, { entity, from }, 'LOCATED_IN', place, rule)))
}

/** A union covers the place of its name; where it happens to be said is no news of it. */
const LOCAL: ReadonlySet<string> = new Set(['VENUE', 'COMPANY', 'INSTITUTION'])
