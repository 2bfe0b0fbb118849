import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import { has, hasNames, placeActs, sameList, type Turn, textAfter } from './turns.ts'

/** HELD_AT: where events took place. */
export function findPlacesOfEvents(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.flatMap((turn, i) => {
    if (!hasNames(turn)) return []
    const events = eventsOf(turn)
    return [...atPlace(turn, events, turns, i), ...placeIsHost(turn, events)]
  })
}

/** 怀柔区工匠学院揭牌仪式在北京京北职业技术学院举行; 前往平谷国际徒步大道开展“畅享初冬”徒步活动 */
function atPlace(
  turn: Turn,
  events: readonly ArticleEntity[],
  turns: readonly Turn[],
  at: number,
): FoundRelation[] {
  const { clause } = turn
  return clause.arguments.filter(isPlace).flatMap((place) => {
    if (!has(place.verb, 'at', 'visit') || place.gap.length > 6) return []
    const held = clause.verbs.some(
      ({ start, roles }) => start >= place.named.end && (roles.has('hold') || roles.has('run')),
    )
    // 在甲公司、乙公司试点“微讲堂”: they try it; 受邀到丙公司担任顾问: nothing is held.
    if (/试点|担任|任职|挂职/.test(textAfter(turn, place))) return []
    const goes = has(place.verb, 'visit') || /^(?:设|落户)/.test(place.verb?.word ?? '')
    const later = laterEvents(turn, turns, at, place)
    if (!held && !goes && later.length === 0) return []
    const moves = goes && !/慰问|看望|走访|回访|拜访/.test(place.verb?.word ?? '')
    const none = events.length === 0 && later.length === 0
    // 开展义诊，夏天还将前往疗养院开展拓展: what is held there has no name, and is not the event before.
    const earlier =
      moves && none && !held ? earlierEvents(turn) : held && none && !goes ? subjectEvents(turn) : []
    const near = [...events, ...later, ...earlier].filter((event) => !place.named.entities.includes(event))
    return near.flatMap((event) =>
      place.named.entities.map((object) =>
        stated(turn, { entity: event, from: null }, 'HELD_AT', object, goes ? 'held/goes-to' : 'held/at'),
      ),
    )
  })
}

/** 在炎帝广场，市总工会举办音乐会; 走进神华矿业公司，为职工送书，开展分享会: the place fills its clause. */
function laterEvents(turn: Turn, turns: readonly Turn[], at: number, place: Argument): ArticleEntity[] {
  const { sentence, clause, index } = turn
  const last = sameList(clause.arguments, place).at(-1) ?? place
  if (
    !/^[”’》]?(?:(?:站点|车间|工地|门店|厂区|园区|网点|办公区|施工现场|生产一线)?(?:内|里|中)?|现场|(?:等\d*\S{0,8}))?[，,]?$/.test(
      textAfter(turn, last),
    )
  )
    return []
  const reach = has(place.verb, 'visit') ? 3 : 1
  for (const next of turns.slice(at + 1, at + 1 + reach)) {
    if (next.sentence !== sentence || next.index > index + reach || next.clause.arguments.some(isPlace))
      return []
    const events = eventsOf(next).filter(
      (event) => !clause.arguments.some((a) => a.named.entities.includes(event)),
    )
    if (events.length > 0) return events
  }
  return []
}

/** 招聘会由市总工会主办，在文化中心举行: the event that the sentence is about. */
function subjectEvents({ sentence, clause, index }: Turn): ArticleEntity[] {
  if (clause.arguments.some(({ verb }) => has(verb, 'run', 'hold'))) return []
  const rest = sentence.source.slice(clause.start, clause.end)
  if (
    !/(?:举[行办]|启动|召开|开[幕班赛讲课学营]|上演|落[幕地]|进行|展开|巡回服务|巡[演展讲])[，。；！]?$/.test(
      rest,
    )
  )
    return []
  const subject = sentence.clauses
    .slice(0, index)
    .flatMap((before) => before.arguments)
    .find(
      ({ named, verb, temporal }) =>
        named.type === 'PROGRAM' &&
        verb === null &&
        !temporal &&
        named.entities.every(({ kind }) => !NEVER_HELD.has(kind ?? '')),
    )
  return [...(subject?.named.entities ?? [])]
}

/** 开展“送清凉”活动，先后走进炎帝广场、天合光能公司 */
function earlierEvents({ sentence, clause, index }: Turn): ArticleEntity[] {
  const before = sentence.clauses[index - 1]
  return before
    ? eventsOf({ sentence, clause: before, index: index - 1, carried: [] }).filter(
        (e) => !clause.arguments.some((a) => a.named.entities.includes(e)),
      )
    : []
}

/** 广州还以线上线下同步的方式举办了“工会帮就业”招聘会 */
function placeIsHost(turn: Turn, events: readonly ArticleEntity[]): FoundRelation[] {
  const { clause } = turn
  return clause.arguments
    .filter(({ named, verb, modifies }) => named.type === 'DISTRICT' && verb === null && !modifies)
    .filter((argument) => placeActs(turn, argument))
    .flatMap(({ named }) =>
      events
        .filter(isEvent)
        .flatMap((event) =>
          named.entities.map((place) =>
            stated(turn, { entity: event, from: null }, 'HELD_AT', place, 'held/place-hosts'),
          ),
        ),
    )
}

/** “育苗”计划|启动仪式在…举行: the ceremony is held, not the plan. */
const CEREMONY =
  /^[”’》]?(?:启动|推进|发布|总结|表彰|签约|揭牌|颁奖|开班|结业|动员|现场|推介|新闻|工作|专场)*(?:仪式|大会|推进会|发布会|现场会|动员会|推介会|总结会|会议)/

/** The events that a clause says were held: its subject, or the object of a verb of holding. */
function eventsOf({ clause, sentence }: Turn): ArticleEntity[] {
  return clause.arguments
    .filter(
      ({ verb, named }) =>
        named.type === 'PROGRAM' &&
        !CEREMONY.test(sentence.source.slice(named.end, clause.end)) &&
        (verb === null || has(verb, 'hold', 'run') || /^[将把]$/.test(verb.word)),
    )
    .flatMap(({ named, verb }) =>
      named.entities.filter(({ kind }) => !(verb === null ? NEVER_HELD : NEVER_DONE).has(kind ?? '')),
    )
}

const NEVER_HELD: ReadonlySet<string> = new Set(['PLAN', 'HONOUR'])
const NEVER_DONE: ReadonlySet<string> = new Set(['PLAN', 'HONOUR', 'PLATFORM', 'METHOD'])

function isPlace({ named, modifies }: Argument): boolean {
  if (modifies) return false
  return (
    named.type === 'VENUE' ||
    named.type === 'DISTRICT' ||
    named.entities.some((e) => isBody(e) && e.type !== 'UNION')
  )
}
