import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Argument, Clause, Verb } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import { agentsOf, has, type Turn } from './turns.ts'

/** PARTICIPATES_IN: takes part, signs, wins, follows a plan. */
export function findParticipation(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  let event: ArticleEntity | null = null
  let contest: ArticleEntity | null = null
  const found: FoundRelation[] = []
  for (const [i, turn] of turns.entries()) {
    const before = event && isContest(event) ? event : contest
    for (const { named } of turn.clause.arguments) event = named.entities.find(isEvent) ?? event
    for (const { named } of turn.clause.arguments) contest = named.entities.find(isContest) ?? contest
    found.push(...joins(turn, event), ...follows(turn, turns[i + 1]), ...wins(turn, before, event))
  }
  return found
}

/** 福建、江西…等地工会共同签署区域就业合作协议; …代表，以及通州区部分职工代表等参加座谈会 */
function joins(turn: Turn, event: ArticleEntity | null): FoundRelation[] {
  const { clause } = turn
  return clause.verbs.flatMap((verb, i) => {
    if (!has(verb, 'join')) return []
    const objects = objectsOf(turn, verb, event)
    if (objects.length === 0) return []
    const { entities, from } = takersOf(turn, verb, i)
    const agents = entities.map((entity) => ({ entity, from }))
    return agents.flatMap((agent) =>
      objects.map((object) => stated(turn, agent, 'PARTICIPATES_IN', object, 'participates/joins')),
    )
  })
}

interface Takers {
  entities: ArticleEntity[]
  from: number
}

function takersOf(turn: Turn, verb: Verb, at: number): Takers {
  const { clause, sentence } = turn
  // 组织天原集团劳模参加…: who is sent takes part, not who sends; 选派选手参加…: who sends.
  const sends = clause.verbs.slice(0, at).find((v) => has(v, 'gather') && !SENDS_ITS_OWN.test(v.word))
  if (sends) {
    const sent = clause.arguments.filter((a) => a.verb === sends && !a.officer)
    return { entities: sent.flatMap(({ named }) => named.entities), from: clause.start }
  }
  const lead = sentence.source.slice(clause.start, verb.start)
  const urge = clause.start + lead.search(URGES)
  if (urge >= clause.start) {
    const urged = clause.arguments.filter(
      ({ named, officer, modifies }) =>
        named.start > urge && named.end <= verb.start && !officer && !modifies && named.type !== 'PROGRAM',
    )
    return { entities: urged.flatMap(({ named }) => named.entities.filter(isTaker)), from: clause.start }
  }
  const partners = /签/.test(verb.word) ? partnersOf(clause, verb) : []
  const own = participants(turn, verb)
  // 西岗区总工会聚焦…，与美馨物业集团签订友好小区共建协议: both sign it.
  if (own.length === 0 && partners.length > 0) {
    const signers = agentsOf(turn, verb).map(({ entity }) => entity)
    return { entities: [...new Set([...signers.filter(isBody), ...partners])], from: sentence.start }
  }
  if (/签/.test(verb.word) && own.length > 0)
    return { entities: signers(turn, own, partners), from: clause.start }
  if (own.length > 0) {
    const { entities, from } = listBefore(turn)
    return { entities: [...new Set([...entities, ...own])], from }
  }
  const listed = listBefore(turn)
  if (listed.entities.length > 0) return listed
  if (/加入|参加|参与|报名/.test(verb.word)) {
    const person = personBefore(turn)
    if (person.length > 0) return { entities: person, from: sentence.start }
  }
  // “参与此次讲解员大赛，对我是…: said by whoever is quoted.
  // 经过六天的角逐，…: nobody's yet
  if (
    /推荐$/.test(lead) ||
    /^(?:角逐|比拼|切磋)$/.test(verb.word) ||
    OTHER_SUBJECT.test(withoutNames(turn, verb)) ||
    lead.startsWith('“')
  )
    return { entities: [], from: clause.start }
  const carried = agentsOf(turn, verb).map(({ entity }) => entity)
  return { entities: carried.filter(isBody), from: clause.start }
}

/** 总工会主席黎源与某公司签署协议: an officer signs for his body. */
function signers(
  { clause }: Turn,
  own: readonly ArticleEntity[],
  partners: readonly ArticleEntity[],
): ArticleEntity[] {
  const officers = clause.arguments.filter(({ officer }) => officer)
  const bodies = officers.flatMap(({ named }) => named.entities.filter(isBody))
  const unions = bodies.filter(({ type }) => type === 'UNION')
  if (bodies.length === 0) return [...new Set([...own, ...partners])]
  return [...new Set([...(unions.length > 0 ? unions : bodies), ...own.filter(isBody), ...partners])]
}

/** 他获得奖章；5月，加入“劳模宣讲团”: the person whom the sentence is about. */
function personBefore({ sentence, clause, index }: Turn): ArticleEntity[] {
  if (clause.arguments.some(({ verb }) => verb === null)) return []
  const subject = sentence.clauses
    .slice(0, index)
    .flatMap((before) => before.arguments)
    .findLast(
      ({ named, verb, modifies, temporal }) => !verb && !modifies && !temporal && named.type !== 'DISTRICT',
    )
  return subject?.named.type === 'PERSON' ? [...subject.named.entities] : []
}

const SENDS_ITS_OWN = /选派|选送|派出|推荐|带领|率队/

/** What is joined: the programme that the verb governs; 参加活动, 聆听 with none: the event spoken of. */
function objectsOf(turn: Turn, verb: Verb, event: ArticleEntity | null): ArticleEntity[] {
  const { clause, sentence } = turn
  const direct = clause.arguments
    .filter(({ named, verb: governor, temporal }) => {
      if (named.type !== 'PROGRAM') return false
      // 全国劳模、投递员康平参加活动: who he is.
      if (named.entities.every(({ kind }) => kind === 'HONOUR')) return false
      // 读书分享会吸引了五粮液集团职工参加
      return governor === verb || (governor === null && !temporal && named.end <= verb.start)
    })
    .flatMap(({ named }) => named.entities)
  if (direct.length > 0) return direct
  const rest = sentence.source.slice(verb.end, clause.end)
  if (/^(?:参与|协同|配合|支持|协办)$/.test(verb.word) && /^[，。；]?$/.test(rest)) return earlierObject(turn)
  return event && ATTENDS.test(verb.word) && THE_EVENT.test(rest) ? [event] : []
}

const ATTENDS = /参|聆听|出席|观摩|报名|到场|角逐|竞技|比拼|切磋|与会/
const THE_EVENT =
  /^(?:了)?(?:此次|本次|当天的?|这次|为期[^，。]{1,4}的)?(?:活动|慰问|座谈会|[启揭签颁开闭]\S{0,2}(?:仪式|式|会)|仪式|会议|培训|比赛|大赛|并|就读|调研|观摩|观看|指导|[，。；]|$)/

/** 组建党建联盟，由街道工委牵头，区交通局等部门协同: what the sentence founds or holds. */
function earlierObject({ sentence, index }: Turn): ArticleEntity[] {
  const made = sentence.clauses
    .slice(0, index)
    .flatMap((before) => before.arguments)
    .findLast(({ named, verb }) => named.type === 'PROGRAM' && (verb === null || has(verb, 'run')))
  return [...(made?.named.entities ?? [])]
}

/** Bodies that stand after 与, 同, 和 before the verb. */
function partnersOf({ arguments: names }: Clause, verb: Verb): ArticleEntity[] {
  return names
    .filter((a) => has(a.verb, 'with', 'ally') && !a.modifies && !a.officer && a.named.end <= verb.start)
    .flatMap(({ named }) => named.entities.filter(isBody))
}

function participants(
  { clause, sentence }: Pick<Turn, 'clause' | 'sentence'>,
  verb: Verb | null,
): ArticleEntity[] {
  return clause.arguments
    .filter(({ named, verb: governor, modifies, officer }) => {
      if (modifies || officer || governor !== null || named.type === 'PROGRAM' || named.type === 'VENUE')
        return false
      // 某地区高校法学院, 经开区建设初期的企业: where others are.
      if (named.type === 'DISTRICT' && OF_OTHERS.test(sentence.source.slice(named.end, clause.end)))
        return false
      return verb === null || named.end <= verb.start
    })
    .flatMap(({ named }) => named.entities)
}

const OF_OTHERS =
  /^(?:地区|辖区|境内)?[^，。、等]{0,8}(?:企业|高校|院校|学院|公司|单位|入驻|园区|医院|系统|行业|[一二三四五六七八九十]建)/

const PRIZE =
  /[获夺摘斩捧][^，。]{0,30}(?:(?:等|组织|优胜|优秀|团体|创新|风采|展示)奖(?![励章状])|优秀组织单位|冠军|亚军|季军|名次|[金银铜]奖|第一名[^，。]{0,4}[获夺摘捧]|金牌|银牌|铜牌|桂冠|头名|奖项|第[一二三]名?|[二三]名)|脱颖而出|晋级|夺冠|折桂|问鼎|拔得头筹/

/** 王海波代表宝武钢铁公司参赛，在电工技能竞赛中夺得第一名; 竞赛落幕，胡波获得一等奖 */
function wins(turn: Turn, event: ArticleEntity | null, latest: ArticleEntity | null): FoundRelation[] {
  const { clause, sentence, index } = turn
  const match = PRIZE.exec(sentence.source.slice(clause.start, clause.end))
  if (!match) return []
  const won = sentence.clauses.slice(0, index + 1)
  const contest = won.flatMap((before) =>
    before.arguments.flatMap(({ named }) => named.entities.filter(isContest)),
  )
  // 甲公司、乙公司获得优秀组织奖: of a walk as well as of a contest
  const organised = /组织奖|组织单位/.test(match[0]) ? latest : null
  const object = contest.at(-1) ?? (event && isContest(event) ? event : organised)
  if (!object) return []
  const takers = won.flatMap((before) =>
    participants({ clause: before, sentence }, null).filter(
      ({ type }) => type !== 'DISTRICT' || TEAM.test(sentence.source.slice(before.start, before.end)),
    ),
  )
  // 获得焊工项目一等奖的宣力公司职工张文
  const winners = clause.arguments
    .filter(
      ({ gap, named }) =>
        /(?:奖|名|军|牌)的$/.test(gap) && named.type !== 'PROGRAM' && named.type !== 'DISTRICT',
    )
    .flatMap(({ named }) => named.entities.filter(isTaker))
  return [...new Set([...takers, ...winners])].map((entity) =>
    stated(turn, { entity, from: sentence.start }, 'PARTICIPATES_IN', object, 'participates/wins'),
  )
}

/** 成都市代表队夺得团体一等奖 */
const TEAM = /代表队|参赛队/

function isContest({ type, kind }: ArticleEntity): boolean {
  return type === 'PROGRAM' && kind === 'COMPETITION'
}

/** 指导签订合同, 督促企业落实办法: others do it. */
const URGES = /指导(?!下)|推动|督促|帮助|协助|引导|鼓励|促成|邀请/

function isTaker(entity: ArticleEntity): boolean {
  return isBody(entity) || entity.type === 'PERSON'
}

/** What stands before the verb, names apart: 在|职工服务中心|签订. */
function withoutNames({ clause, sentence }: Turn, verb: Verb): string {
  let from = clause.start
  let rest = ''
  for (const { named } of clause.arguments.filter(({ named }) => named.end <= verb.start && !named.anaphor)) {
    rest += sentence.source.slice(from, Math.max(from, named.start))
    from = Math.max(from, named.end)
  }
  return rest + sentence.source.slice(from, verb.start)
}

/** 12家企业和院校签订…, 职工踊跃参加…: somebody without a name. */
const OTHER_SUBJECT =
  /\d|职工|学员|代表|企业|单位|选手|人员|人$|群众|员工|专家|老师|们|家庭|司机|劳模|工匠|者|骑手|^也?有/

/** Whom the clauses before name, as parts of one long subject: 天津市武清区、河北省廊坊市…代表，以及…等参加. */
function listBefore({ sentence, clause, index }: Turn): { entities: ArticleEntity[]; from: number } {
  const entities: ArticleEntity[] = []
  let from = clause.start
  for (const before of sentence.clauses.slice(0, index).reverse()) {
    const last = before.arguments.at(-1)?.named
    // 市人大常委会副主任张力，县委常委刘华等出席
    const person = last?.type === 'PERSON' && /^等?[，,]$/.test(sentence.source.slice(last.end, before.end))
    const people = PEOPLE.test(sentence.source.slice(before.start, before.end))
    if (!isList(before) || !(person || people)) break
    entities.unshift(...participants({ clause: before, sentence }, null))
    from = before.start
  }
  return { entities, from }
}

const PEOPLE = /(?:[表员人等位工]|领导|干部|家属)[，,]?$/

function isList({ arguments: names, verbs }: Clause): boolean {
  return verbs.every((verb) => !has(verb, 'hold', 'join', 'call', 'run') || names.length === 0)
}

/** 根据北京市总工会《…方案》的要求，怀柔区总工会积极响应 */
function follows(turn: Turn, next: Turn | undefined): FoundRelation[] {
  return turn.clause.arguments.flatMap((plan) => {
    if (plan.named.type !== 'PROGRAM' || !followed(turn, plan)) return []
    const own = agentsOf(turn, plan.verb ?? (turn.clause.verbs[0] as Verb))
    const later = next?.sentence === turn.sentence ? next : turn
    const lead = later.clause.arguments.find((a) => a.verb === null && a.named.entities.some(isBody))
    const agents = lead ? lead.named.entities.map((entity) => ({ entity, from: turn.clause.start })) : own
    return agents
      .filter(({ entity }) => !plan.owner?.named.entities.includes(entity))
      .flatMap((agent) =>
        plan.named.entities.map((object) =>
          stated(later, agent, 'PARTICIPATES_IN', object, 'participates/follows'),
        ),
      )
  })
}

function followed({ clause, sentence }: Turn, plan: Argument): boolean {
  const governor = plan.owner?.verb ?? plan.verb
  if (governor === null || !has(governor, 'follow')) return false
  if (URGES.test(sentence.source.slice(clause.start, governor.start))) return false
  const after = sentence.source.slice(plan.named.end, clause.end)
  return (
    plan.owner !== null || /落实|遵循|执行|响应/.test(governor.word) || /要求|部署|精神|规定|安排/.test(after)
  )
}
