import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { heldWithoutAt, isPlace, NEVER_HELD, takesPlace } from './heldThere.ts'
import type { Reading } from './reading.ts'
import { has, hasNames, sameList, type Turn, textAfter } from './turns.ts'

/** HELD_AT: where events took place. */
export function findPlacesOfEvents(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  let event: ArticleEntity | null = null
  const found: FoundRelation[] = []
  for (const [i, turn] of turns.entries()) {
    if (!hasNames(turn)) continue
    const events = eventsOf(turn)
    const here = [...atPlace(turn, events, turns, i), ...heldWithoutAt(turn, events)]
    found.push(...(here.length > 0 || !event ? here : elsewhere(turn, event)))
    event = turn.clause.arguments.flatMap(({ named }) => named.entities).findLast(takesPlace) ?? event
  }
  return found
}

/** 队伍途经古码头、钟楼等地: where the event is that the sentence before told of. */
function elsewhere(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { clause, sentence } = turn
  if (sentence.field !== 'text') return []
  const own = sentence.names.some(
    ({ type, entities }) => type === 'PROGRAM' && !entities.includes(event) && !entities.some(isHonour),
  )
  // 送温暖活动 … 慰问团来到A公司: visited, not held there
  const visits = isEvent(event) && event.kind !== 'CAMPAIGN'
  if (own || /将|下一步|计划/.test(sentence.source.slice(clause.start, clause.end))) return []
  return clause.arguments
    .filter(isPlace)
    .filter((place) => {
      const { verb, gap, named } = place
      // 教室就设在枢纽站三楼; 在甲公司设立分赛点
      if (/^(?:停靠在|停在)$/.test(verb?.word ?? '')) return true
      if (/^(?:设在|设于|分设在)$/.test(verb?.word ?? ''))
        return clause.arguments.every(({ verb: other }) => other !== null)
      if (
        has(verb, 'at') &&
        /^[^，。]{0,8}设[立置]?(?:了|有)?(?:\d个)?分?(?:赛点|赛场|赛区|会场|考点)/.test(
          textAfter(turn, place),
        )
      )
        return true
      if (verb?.word === '从' && DEPARTS.test(textAfter(turn, place))) return true
      if (gap.length > 6 || NOT_HELD.test(textAfter(turn, place))) return false
      if (has(verb, 'visit')) return visits && !/慰问|看望|走访|回访|拜访/.test(verb?.word ?? '')
      return (
        has(verb, 'at') &&
        clause.verbs.some(
          (next) =>
            next.start >= named.end &&
            has(next, 'hold') &&
            !has(next, 'build') &&
            !RELATIVE.test(sentence.source.slice(next.end, clause.end)),
        )
      )
    })
    .flatMap(({ named }) => named.entities)
    .map((place) => stated(turn, { entity: event, from: null }, 'HELD_AT', place, 'held/elsewhere'))
}

/** 在甲公司试点, 到乙公司担任顾问: nothing is held; 水库大坝旁的驿站: not at the first. */
const NOT_HELD = /试点|担任|任职|挂职|调研|考察|参观|视察|督导|^[^的，。]{0,3}[旁边侧]的/
const LATER = /下一步|今后|将推动/
/** 队伍从东湖公园和长江大桥同时出发 */
const DEPARTS = /(?:出发|起跑|起步|启程|发车)[，,。；]?$/

const RELATIVE = /^(?:了|过)?的/

function isHonour({ kind }: ArticleEntity): boolean {
  return kind === 'HONOUR'
}

/** 怀柔区工匠学院揭牌仪式在北京京北职业技术学院举行; 前往平谷国际徒步大道开展“畅享初冬”徒步活动 */
function atPlace(
  turn: Turn,
  events: readonly ArticleEntity[],
  turns: readonly Turn[],
  at: number,
): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.arguments.filter(isPlace).flatMap((place) => {
    const departs = place.verb?.word === '从' && DEPARTS.test(textAfter(turn, place))
    if (!(has(place.verb, 'at', 'visit') || departs) || place.gap.length > 6) return []
    // 比赛9月6日在体育中心收拍: any short verb ends the clause
    const held =
      clause.verbs.some(
        ({ start, roles }) => start >= place.named.end && (roles.has('hold') || roles.has('run')),
      ) ||
      (has(place.verb, 'at') && ENDS_SHORT.test(textAfter(turn, place)))
    // 在甲公司、乙公司试点“微讲堂”: they try it; 受邀到丙公司担任顾问: nothing is held.
    if (NOT_HELD.test(textAfter(turn, place))) return []
    const goes = has(place.verb, 'visit') || /^(?:设|落户)/.test(place.verb?.word ?? '')
    const later = laterEvents(turn, turns, at, place)
    if (!held && !goes && !departs && later.length === 0) return []
    // 今后将走进临空区的企业: not yet.
    if (goes && LATER.test(sentence.source.slice(clause.start, place.named.start))) return []
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

/** “育苗”计划|启动仪式在…举行: the ceremony is held, not the plan. */
const CEREMONY =
  /^[”’》]?(?:启动|推进|发布|总结|表彰|签约|揭牌|颁奖|开班|结业|动员|现场|推介|新闻|工作|专场)*(?:仪式|大会|推进会|发布会|现场会|动员会|推介会|总结会|会议)/

/** The events that a clause says were held: its subject, or the object of a verb of holding. */
function eventsOf({ clause, sentence }: Turn): ArticleEntity[] {
  return clause.arguments
    .filter(
      ({ verb, named, owner }) =>
        named.type === 'PROGRAM' &&
        !CEREMONY.test(sentence.source.slice(named.end, clause.end)) &&
        !(verb !== null && SET_UP.test(verb.word) && named.entities.every(({ kind }) => kind !== 'EVENT')) &&
        (verb === null ||
          has(verb, 'hold', 'run') ||
          (owner !== null && has(verb, 'with')) ||
          /^[将把]$/.test(verb.word)),
    )
    .flatMap(({ named, verb }) =>
      named.entities.filter(({ kind }) => !(verb === null ? NEVER_HELD : NEVER_DONE).has(kind ?? '')),
    )
}

/** 在两个街道设立调解工作室: it is there, and not held. */
const SET_UP = /^(?:设立|建成|建起|建立|新建|增设|布设|建有|设有|推广|打造)$/

const ENDS_SHORT =
  /^(?:正式|隆重|圆满|火热|激情|顺利)?(?:收[拍官杆]|开[拍锣赛战打球唱机课班]|揭[幕晓]|落[幕下]|亮相|上演|鸣[枪笛]|唱响|点亮|拉开[^，。]{0,6})[，,。；！]?$/

const NEVER_DONE: ReadonlySet<string> = new Set(['PLAN', 'HONOUR', 'PLATFORM', 'METHOD'])
