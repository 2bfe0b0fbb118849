import type { ArticleEntity } from '../model/graph.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import {
  type Agent,
  agentsOf,
  clauseText,
  has,
  hasNames,
  isBodyArgument,
  sameList,
  type Turn,
  textAfter,
} from './turns.ts'

/** COOPERATES_WITH: who does what jointly with whom. */
export function findCooperation(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns
    .filter(hasNames)
    .flatMap((turn) => [
      ...partners(turn),
      ...coHosts(turn),
      ...hostChain(turn),
      ...chainOver(turn),
      ...provider(turn),
      ...means(turn),
      ...supported(turn),
      ...led(turn),
      ...byOfficer(turn),
    ])
}

const TOGETHER = /共同|联合|携手|联手|合作|合建|一起|共建|协同|合力|联动|合办|联办/
const CONTACT =
  /沟通|协调|合作|联动|比对|共享|互通|联席|建立|搭建|构建|对接|签[署订约]|共建|座谈|协作|交流|联合|共同|携手|结对|会商|协商|达成|战略|牵手|互认|互动|对口|协议|一起|一同|合建/

/** 房山区总工会还联合区检察院; 对接市交通运输部门; 邀请北京银行工作人员; 与…加强沟通协调; A与B共同打造 */
function partners(turn: Turn): FoundRelation[] {
  const { clause, carried } = turn
  const bodies = clause.arguments.filter(isBodyArgument)
  const guests = bodies.filter((argument) => {
    // 配合省总工会做好调研: a task from above, no deed of both.
    const above = argument.verb?.word === '配合' && argument.named.type === 'UNION'
    if (has(argument.verb, 'ally', 'invite')) return argument.gap.length <= 14 && !above
    return (
      has(argument.verb, 'with') &&
      !PLEDGE.test(textAfter(turn, argument)) &&
      (CONTACT.test(textAfter(turn, argument)) || runsAfter(turn, argument))
    )
  })
  if (guests.length === 0) return []
  const first = guests[0] as Argument
  const hosts = bodies.filter(
    ({ verb, named }) => named.end <= first.named.start && (verb === null || has(verb, 'by')),
  )
  // 居民王大姐在招聘会上与某公司达成意向: somebody without a name acts.
  const before = turn.sentence.source.slice(clause.start, first.named.start)
  if (hosts.length === 0 && (SOMEBODY.test(before) || isOnesOwn(turn, first))) return []
  const others = carried.filter(({ entity }) => !entitiesOf(guests).includes(entity))
  const agents =
    hosts.length > 0
      ? entitiesOf(hosts).map((entity) => ({ entity, from: clause.start }))
      : has(first.verb, 'invite')
        ? leadersOf(others)
        : others
  const rule = has(first.verb, 'invite') ? 'cooperates/invites' : 'cooperates/partner'
  return agents.flatMap((agent) =>
    entitiesOf(guests).map((guest) => stated(turn, agent, 'COOPERATES_WITH', guest, rule)),
  )
}

/** 王小芬在招聘会上|与某公司|达成意向 */
function isOnesOwn({ clause }: Turn, { named: guest }: Argument): boolean {
  return clause.arguments.some(
    ({ named, verb, modifies }) =>
      named.type === 'PERSON' && named.end <= guest.start && verb === null && modifies === null,
  )
}

/** Several bodies put their names to a paper; that is no deed of theirs together. */
const PLEDGE = /签[署订][^，。]{0,16}(?:倡议书|承诺书|责任书|公约)/
const SOMEBODY = /居民|大姐|大妈|大爷|师傅|女士|先生|支持其|帮助其|其与/

/** 又与某银行推出“工惠卡” */
function runsAfter({ clause }: Turn, { named }: Argument): boolean {
  return clause.verbs.some((verb) => verb.start >= named.end && has(verb, 'run') && !has(verb, 'gather'))
}

/** 省总工会联合甲、乙开展…，并委托丙评估: of those who acted together the union, if one is among them. */
function leadersOf(agents: readonly Agent[]): readonly Agent[] {
  const union = agents.find(({ entity }) => entity.type === 'UNION')
  return union ? [union] : agents
}

/** 活动得到区委宣传部、区工商联的支持; 在市红十字会的配合下 */
function supported(turn: Turn): FoundRelation[] {
  const { clause, carried } = turn
  const helpers = clause.arguments.filter((argument) => {
    if (!isBodyArgument(argument) || argument.officer || argument.named.type === 'UNION') return false
    const last = sameList(clause.arguments, argument).at(-1) ?? argument
    return SUPPORTING.test(argument.verb?.word ?? '') && SUPPORT.test(textAfter(turn, last))
  })
  return leadersOf(carried)
    .filter(({ entity }) => entity.type === 'UNION' && !entitiesOf(helpers).includes(entity))
    .flatMap((agent) =>
      entitiesOf(helpers).map((helper) =>
        stated(turn, agent, 'COOPERATES_WITH', helper, 'cooperates/supported'),
      ),
    )
}

/** 县总工会牵头，县人社局、县法院参与，…: of the clause before, whoever leads. */
function led(turn: Turn): FoundRelation[] {
  const { clause, sentence, carried, index } = turn
  const before = sentence.clauses[index - 1]
  if (!before || !/牵头[，,]?$/.test(sentence.source.slice(before.start, before.end).trimEnd())) return []
  const helpers = clause.arguments.filter((argument) => {
    const last = sameList(clause.arguments, argument).at(-1) ?? argument
    return isBodyArgument(argument) && !argument.verb && JOINING.test(textAfter(turn, last))
  })
  return carried.flatMap((agent) =>
    entitiesOf(helpers).map((helper) => stated(turn, agent, 'COOPERATES_WITH', helper, 'cooperates/led')),
  )
}

const JOINING = /^(?:等[^，。]{0,8})?(?:共同|积极|协同)?(?:参与|参加|配合|协作|联动)/

const SUPPORTING = /^(?:得到|获得|在|获|赢得)了?$/
const SUPPORT =
  /^(?:等[^，。]{0,6})?的?(?:大力|鼎力|积极|全力|通力|热心)?(?:支持|配合|协助|帮助|赞助)(?:与[^，。]{2,4})?(?:下|[，,。；;]|$)/

/** 从某律师事务所聘请6名律师; 向某公司购买服务; 依托某职校开设“订单班”; 推动甲学校与乙大学开展培训 */
function means(turn: Turn): FoundRelation[] {
  const { clause } = turn
  return clause.arguments.filter(isBodyArgument).flatMap((argument) => {
    const { named, verb, officer } = argument
    if (!verb || named.type === 'UNION' || officer) return []
    const after = textAfter(turn, argument)
    const hired = verb.word === '从' && /^[^，。]{0,6}(?:聘|邀请|抽调|选派)/.test(after)
    const used = /^(?:依托|借助)$/.test(verb.word) && argument.gap.length <= 2
    const bought = verb.word === '向' && /^[^，。]{0,6}购买/.test(after)
    if (!hired && !used && !bought) return []
    const unions = agentsOf(turn, verb).filter(({ entity }) => entity.type === 'UNION')
    // 市总工会依托市总工会职工服务中心: its own house.
    const others = named.entities.filter(
      (it) => !unions.some(({ entity }) => it.name.startsWith(entity.name)),
    )
    return unions.flatMap((agent) =>
      others.map((entity) => stated(turn, agent, 'COOPERATES_WITH', entity, 'cooperates/means')),
    )
  })
}

/** 区总工会主席黎源与某公司签署协议: an officer for his body. */
function byOfficer(turn: Turn): FoundRelation[] {
  const { clause } = turn
  const person = clause.arguments.find(({ named, verb }) => named.type === 'PERSON' && verb === null)
  const bodies = clause.arguments.filter(({ officer }) => officer)
  const host = bodies.find(({ named }) => named.type === 'UNION') ?? bodies.at(-1)
  if (!person || !host) return []
  const guests = clause.arguments.filter(
    (a) =>
      isBodyArgument(a) &&
      a.list === person.list &&
      /[与和同]/.test(a.joint ?? '') &&
      CONTACT.test(textAfter(turn, a)),
  )
  return entitiesOf(guests).flatMap((guest) =>
    entitiesOf([host]).map((entity) =>
      stated(turn, { entity, from: clause.start }, 'COOPERATES_WITH', guest, 'cooperates/officer'),
    ),
  )
}

/** 由A主办，B承办: over clauses. */
function chainOver(turn: Turn): FoundRelation[] {
  const { clause, sentence, index } = turn
  if (!/主办|承办|协办/.test(clauseText(turn))) return []
  const hosts = sentence.clauses
    .slice(Math.max(0, index - 2), index)
    .filter(({ verbs }) => verbs.some(({ word }) => /主办|指导/.test(word)))
    .flatMap((before) =>
      before.arguments.filter((a) => isBodyArgument(a) && (a.verb === null || has(a.verb, 'by'))),
    )
  const others = clause.arguments.filter((a) => isBodyArgument(a) && (a.verb === null || has(a.verb, 'by')))
  return entitiesOf(hosts).flatMap((host) =>
    entitiesOf(others).map((other) =>
      stated(turn, { entity: host, from: sentence.start }, 'COOPERATES_WITH', other, 'cooperates/hosts'),
    ),
  )
}

/** 市总工会开设课堂，由某公司提供师资 */
function provider(turn: Turn): FoundRelation[] {
  const { clause, carried } = turn
  const helpers = clause.arguments.filter((a) => isBodyArgument(a) && a.verb?.word === '由')
  const last = helpers.at(-1)
  if (
    !last ||
    !/^[^，。]{0,8}(?:提供|负责|支持|赞助|授课|讲课|主讲|义诊|担任|承建|承接|派出|派驻|选派|轮流|值守|坐诊|驻点|捐)/.test(
      textAfter(turn, last),
    )
  )
    return []
  return carried
    .filter(({ entity, from }) => from !== null && entity.type === 'UNION')
    .flatMap((agent) =>
      entitiesOf(helpers).map((helper) =>
        stated(turn, agent, 'COOPERATES_WITH', helper, 'cooperates/provider'),
      ),
    )
}

/** 由A主办、B承办的大赛 */
function hostChain(turn: Turn): FoundRelation[] {
  const { clause } = turn
  const hosts = clause.arguments.filter((a) => isBodyArgument(a) && has(a.verb, 'by'))
  const [first] = hosts
  const others = hosts.filter(({ list }) => list !== first?.list)
  if (!first || !clause.verbs.some(({ word }) => /主办|发起|牵头|指导/.test(word))) return []
  return entitiesOf(hosts.filter(({ list }) => list === first.list)).flatMap((host) =>
    entitiesOf(others).map((other) =>
      stated(turn, { entity: host, from: clause.start }, 'COOPERATES_WITH', other, 'cooperates/hosts'),
    ),
  )
}

/** A、B和C共同举办…: every pair. 延庆区总工会、区法院就…召开座谈会: two bodies that do one thing. */
function coHosts(turn: Turn): FoundRelation[] {
  const { clause } = turn
  const bodies = clause.arguments.filter(isBodyArgument)
  const lists = new Map<number, Argument[]>()
  for (const body of bodies)
    if (
      body.verb === null ||
      has(body.verb, 'by') ||
      // 这里是甲与乙共同建设的学院
      (has(body.verb, 'be') && body.gap === '') ||
      // 在甲和乙的共同推动下
      JOINT_EFFORT.test(textAfter(turn, sameList(bodies, body).at(-1) ?? body)) ||
      /^(?:推动|促成|支持|组织|协调|引导)$/.test(body.verb.word)
    )
      lists.set(body.list, [...(lists.get(body.list) ?? []), body])
  return [...lists.values()].flatMap((list) => {
    const last = list.at(-1) as Argument
    const after = textAfter(turn, last)
    const entities = entitiesOf(list)
    if (entities.length < 2 || /^.{0,8}(?:分别|各自|先后|相继)/.test(after)) return []
    const rule = ruleOf(turn, last, after)
    if (!rule) return []
    const pairs = list.some(({ joint }) => joint === '与' || joint === '同')
      ? withFirst(list)
      : allPairs(entities)
    return pairs.map(([a, b]) => stated(turn, { entity: a, from: clause.start }, 'COOPERATES_WITH', b, rule))
  })
}

const JOINT_EFFORT = /^的?(?:共同|联合|大力)?(?:推动|推进|努力|指导|支持|组织|见证)下/

function ruleOf({ clause }: Turn, last: Argument, after: string): string | null {
  if (TOGETHER.test(after.slice(0, 12)) || TEAM_UP.test(after)) return 'cooperates/together'
  const next = clause.verbs.find((verb) => verb.start >= last.named.end && !has(verb, 'at', 'to', 'use'))
  // 甲、乙签署《倡议书》 is no deal of theirs; 甲与乙签署协议 is.
  const withOther = sameList(clause.arguments, last).some(({ joint }) => /[与和同]/.test(joint ?? ''))
  const deal = withOther && /签[署订约]|协议|备忘录|结对|结成|共建/.test(after) && !PLEDGE.test(after)
  if (deal || /(?<!(?:参加|出席|列席)[^，。]{0,8})(?:座谈|会谈|会商|商议|商定|协商)/.test(after))
    return 'cooperates/meets'
  // 甲、乙2家单位建立工会组织: each for itself.
  const alone =
    /^\d+[家个]/.test(after) ||
    /(?:建立|成立|组建)[^\s“”+]{0,4}工会|的.{0,30}等?(?:做法|经验|案例)/.test(after)
  return next && !alone && has(next, 'run') && !has(next, 'join') ? 'cooperates/co-hosts' : null
}

/** 甲、乙、丙等部门组成工作专班 */
const TEAM_UP =
  /^(?:等[^，。]{0,6})?(?:抽调[^，。]{0,8})?(?:组成|组建|成立)了?[^，。\d]{0,8}(?:专班|组|服务团|联盟|委员会|共同体)/

/** A与B、C共同…: A with B and A with C. */
function withFirst(list: readonly Argument[]): [ArticleEntity, ArticleEntity][] {
  const at = list.findIndex(({ joint }) => joint === '与' || joint === '同')
  const left = entitiesOf(list.slice(0, at))
  const right = entitiesOf(list.slice(at))
  return left.flatMap((a) => right.map((b): [ArticleEntity, ArticleEntity] => [a, b]))
}

function allPairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]))
}

function entitiesOf(list: readonly Argument[]): ArticleEntity[] {
  return [...new Set(list.flatMap(({ named }) => named.entities.filter(isBody)))]
}
