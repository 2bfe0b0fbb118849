import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Named } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import type { Reading } from './reading.ts'
import { has, hasNames, type Turn } from './turns.ts'

/** PART_OF among programmes, as sentences state it. */
export function findPartsOfPrograms(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.flatMap((turn, i) => [
    ...during(turn, turns, i),
    ...(hasNames(turn)
      ? [...itemised(turn, turns[i - 1]), ...launched(turn), ...onPlatform(turn), ...belongs(turn)]
      : []),
  ])
}

const ITEMISES = /^(?:其中)?(?:包括|包含|涵盖|分为|分别是|分别为|下设|内含|由)/

/** 推出“六大服务包”项目，包括技能提升服务包、法律援助服务包…等 */
function itemised(turn: Turn, before: Turn | undefined): FoundRelation[] {
  const { clause, sentence } = turn
  const here = clause.arguments.find(
    ({ named, verb, temporal }) => named.type === 'PROGRAM' && verb === null && !temporal,
  )
  // “四季关爱”行动包括春季体检、夏季送清凉
  if (here) {
    const parts = clause.arguments.filter(
      ({ named, verb }) =>
        named.type === 'PROGRAM' && /^(?:包括|包含|涵盖|含|设|设有|设置|分设)$/.test(verb?.word ?? ''),
    )
    return pairs(
      turn,
      parts.flatMap(({ named }) => named.entities),
      here.named.entities,
      'part-of/itemised',
    )
  }
  if (!ITEMISES.test(sentence.source.slice(clause.start, clause.end)) || before?.sentence !== sentence)
    return []
  const whole = before.clause.arguments.findLast(({ named }) => named.type === 'PROGRAM')
  if (!whole) return []
  const parts = clause.arguments
    .filter(({ named }) => named.type === 'PROGRAM')
    .flatMap(({ named }) => named.entities)
  const from = before.clause.start
  return parts.flatMap((entity) =>
    whole.named.entities.map((object) =>
      stated(turn, { entity, from }, 'PART_OF', object, 'part-of/itemised'),
    ),
  )
}

/** 该平台…，于2024年7月在“职工之家”APP上线 */
function launched(turn: Turn): FoundRelation[] {
  const { clause, sentence, index } = turn
  const host = clause.arguments.find(
    ({ named, verb }) =>
      named.type === 'PROGRAM' &&
      has(verb, 'at') &&
      /^[”’》]?(?:中|上|里)?(?:正式|同步)?(?:上线|开通|发布|启用)/.test(
        sentence.source.slice(named.end, clause.end),
      ),
  )
  if (!host) return []
  const subject = sentence.clauses
    .slice(0, index + 1)
    .flatMap((c) => c.arguments.filter((a) => a.verb === null && !a.temporal && a.named.type === 'PROGRAM'))
    .filter((a) => a.named.end <= host.named.start)
    .at(-1)
  return (subject?.named.entities ?? []).flatMap((entity) =>
    host.named.entities.map((object) =>
      stated(turn, { entity, from: null }, 'PART_OF', object, 'part-of/launched-on'),
    ),
  )
}

/** 在“某工会”公众号上线“夜间食堂地图” */
function onPlatform(turn: Turn): FoundRelation[] {
  const { clause } = turn
  const platform = clause.arguments.find(
    ({ named, verb }) =>
      (has(verb, 'at') || verb === null) && named.entities.some(({ kind }) => kind === 'PLATFORM'),
  )
  const put = clause.arguments.filter(
    ({ named, verb }) =>
      named.type === 'PROGRAM' &&
      named.start >= (platform?.named.end ?? 0) &&
      /^(?:上线|推出|开通|发布|开设|上架)$/.test(verb?.word ?? ''),
  )
  return put.flatMap(({ named }) =>
    pairs(turn, named.entities, platform?.named.entities ?? [], 'part-of/launched-on'),
  )
}

/** 海信集团旗下海信网能公司; “安康行动”是“春送岗位”工程的重要内容; 纳入“强基工程” */
function belongs(turn: Turn): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.arguments.flatMap((part, i) => {
    const before = clause.arguments[i - 1]
    // 集团旗下甲公司、乙公司: the first one's owner is the second one's.
    const first = part.joint === null ? before : clause.arguments.find((a) => a.modifies?.list === part.list)
    if (part.joint !== null && first?.modifies?.named.type === 'COMPANY' && first.named.type === 'COMPANY')
      return pairs(turn, part.named.entities, first.named.entities, 'part-of/belongs')
    const whole = before
    if (
      whole?.named.type === part.named.type &&
      /^[”’》]?(?:的)?(?:旗下|下属|所属|下辖|属下|权属|控股|全资|成员)*的?(?:旗下|下属|所属|下辖|属下|[子分]公司|企业)[“‘《]?$/.test(
        sentence.source.slice(whole.named.end, part.named.start),
      )
    )
      return pairs(turn, part.named.entities, whole.named.entities, 'part-of/belongs')
    // 西胡林服务区|“工会驿站·司机之家”
    if (whole?.modifies === part && whole.named.type === 'VENUE' && part.named.type === 'VENUE')
      return pairs(turn, part.named.entities, whole.named.entities, 'part-of/beside')
    const next = clause.arguments.find((a) => a.named.start > part.named.end && a.named.type === 'PROGRAM')
    if (part.named.type !== 'PROGRAM' || part.verb !== null || !next) return []
    const after = sentence.source.slice(next.named.end, clause.end)
    const inside =
      has(next.verb, 'be', 'as') &&
      /^[”’》]?(?:(?:系列(?:活动)?|活动)?之一|的(?:一项|一部分|[重主]要部分|一个|重要|首个|首场|系列|组成|内容|子|环节|板块|配套))/.test(
        after,
      )
    const taken = /(?:纳入|列入|隶属于|属于)[“‘《]?$/.test(
      sentence.source.slice(part.named.end, next.named.start),
    )
    return inside || taken ? pairs(turn, part.named.entities, next.named.entities, 'part-of/belongs') : []
  })
}

/** Each of the parts in each of the wholes, as the clause states it. */
export function pairs(
  turn: Turn,
  parts: readonly ArticleEntity[],
  wholes: readonly ArticleEntity[],
  rule: string,
): FoundRelation[] {
  return parts.flatMap((entity) =>
    wholes.map((whole) => stated(turn, { entity, from: null }, 'PART_OF', whole, rule)),
  )
}

/** 活动当天，广州还…举办了“工会帮就业”招聘会: what is held during an event is part of it. */
function during(turn: Turn, turns: readonly Turn[], at: number): FoundRelation[] {
  const { clause, sentence } = turn
  if (turn.index > 0) return []
  const frame = clause.arguments.find(({ named, temporal }) => temporal && named.entities.some(isEvent))
  const isFrame =
    frame && /^(?:当天|当日|期间|中|现场)/.test(sentence.source.slice(frame.named.end, frame.named.end + 2))
  const whole = isFrame ? frame.named : frame ? undefined : lastEvent(turn, turns, at)
  if (!whole) return []
  const found: FoundRelation[] = []
  for (let i = at; i < turns.length && turns[i]?.sentence === sentence; i++) {
    const held = turns[i] as Turn
    for (const { named, verb, temporal } of held.clause.arguments)
      if (!temporal && has(verb, 'hold') && named.entities.some(isEvent))
        for (const entity of named.entities) found.push(...partOf(held, entity, whole.entities, clause.start))
  }
  return found
}

/** 在今天的活动现场，…; 开幕式后，…: of the event named last. */
function lastEvent({ sentence, clause }: Turn, turns: readonly Turn[], at: number): Named | undefined {
  if (!DURING.test(sentence.source.slice(clause.start, clause.end).trimStart())) return undefined
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const named = turns[i]?.clause.arguments.findLast((a) => a.named.entities.some(isEvent))?.named
    if (named) return named
  }
  return undefined
}

const DURING =
  /^(?:在)?(?:今天的|当天的)?(?:活动|开幕式|启动仪式|启动会|仪式|大会)(?:现场|结束后|后|上|期间|当天|当日|间隙)/
const LOOK_BACK = 20

function partOf(
  turn: Turn,
  entity: ArticleEntity,
  wholes: readonly ArticleEntity[],
  from: number,
): FoundRelation[] {
  return wholes.map((whole) => stated(turn, { entity, from }, 'PART_OF', whole, 'part-of/during'))
}
