import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Argument, Clause, Verb } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import { agentsOf, has, type Turn } from './turns.ts'

/** PARTICIPATES_IN: takes part, signs, is a pilot, follows a plan. */
export function findParticipation(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  let event: ArticleEntity | null = null
  const found: FoundRelation[] = []
  for (const [i, turn] of turns.entries()) {
    found.push(
      ...joins(turn, event),
      ...pilots(turn),
      ...follows(turn, turns[i + 1]),
      ...wins(turn),
      ...pilotPlaces(turn),
    )
    for (const { named } of turn.clause.arguments) event = named.entities.find(isEvent) ?? event
    if (event) found.push(...present(turn, event))
  }
  return found
}

/** 福建、江西…等地工会共同签署区域就业合作协议; …代表，以及通州区部分职工代表等参加座谈会 */
function joins(turn: Turn, event: ArticleEntity | null): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.verbs.flatMap((verb, i) => {
    if (!has(verb, 'join')) return []
    // 组织职工参加… says who runs it; 选派选手参加… who takes part.
    if (
      clause.verbs.slice(0, i).some((v) => has(v, 'gather') && !/选派|选送|派出|推荐|带领|率队/.test(v.word))
    )
      return []
    const objects = objectsOf(turn, verb, event)
    if (objects.length === 0) return []
    const own = participants(clause, verb)
    const { entities: earlier, from } =
      own.length > 0 ? listBefore(turn) : { entities: [], from: clause.start }
    const listed = [...new Set([...earlier, ...own])]
    const lead = sentence.source.slice(clause.start, verb.start)
    const carried = OTHER_SUBJECT.test(lead) ? [] : bodiesOnly(agentsOf(turn, verb))
    const agents = listed.length > 0 ? listed.map((entity) => ({ entity, from })) : carried
    return agents.flatMap((agent) =>
      objects.map((object) => stated(turn, agent, 'PARTICIPATES_IN', object, 'participates/joins')),
    )
  })
}

function bodiesOnly(agents: ReturnType<typeof agentsOf>) {
  return agents.filter(({ entity }) => isBody(entity))
}

/** What is joined: the programme that the verb governs; 参加活动, 聆听 with none: the event spoken of. */
function objectsOf({ clause, sentence }: Turn, verb: Verb, event: ArticleEntity | null): ArticleEntity[] {
  const direct = clause.arguments
    .filter((argument) => argument.verb === verb && argument.named.type === 'PROGRAM')
    .flatMap(({ named }) => named.entities)
  if (direct.length > 0) return direct
  const rest = sentence.source.slice(verb.end, clause.end)
  return event &&
    /参|聆听|出席|观摩|报名|到场|角逐|竞技|比拼|切磋|与会/.test(verb.word) &&
    /^(?:了)?(?:此次|本次|当天的?|这次)?(?:活动|座谈会|[启揭签颁开闭]\S{0,2}(?:仪式|式|会)|仪式|会议|培训|比赛|大赛|并|调研|观摩|[，。；]|$)/.test(
      rest,
    )
    ? [event]
    : []
}

function participants(clause: Clause, verb: Verb | null): ArticleEntity[] {
  return clause.arguments
    .filter(({ named, verb: governor, modifies, officer }) => {
      if (modifies || officer || governor !== null || named.type === 'PROGRAM' || named.type === 'VENUE')
        return false
      return verb === null || named.end <= verb.start
    })
    .flatMap(({ named }) => named.entities)
}

/** “能级工资”改革在鞍山市、本溪市试点: the places where a scheme is tried take part in it. */
function pilotPlaces(turn: Turn): FoundRelation[] {
  const { clause, sentence } = turn
  const programs = clause.arguments.filter(({ named, verb }) => named.type === 'PROGRAM' && verb === null)
  return clause.arguments
    .filter(({ named, verb, modifies }) => named.type === 'DISTRICT' && !modifies && has(verb, 'at'))
    .filter(({ named }) =>
      /^[^，。]{0,8}(?:试点|先行先试|推广|铺开|落地)/.test(sentence.source.slice(named.end, clause.end)),
    )
    .flatMap(({ named }) => named.entities)
    .flatMap((entity) =>
      programs
        .flatMap(({ named }) => named.entities)
        .map((object) =>
          stated(turn, { entity, from: clause.start }, 'PARTICIPATES_IN', object, 'participates/pilot'),
        ),
    )
}

/** 王海波代表宝武钢铁公司参赛，在电工技能竞赛中夺得第一名 */
function wins(turn: Turn): FoundRelation[] {
  const { clause, sentence, index } = turn
  return clause.arguments.flatMap((contest) => {
    if (contest.named.type !== 'PROGRAM' || !has(contest.verb, 'at')) return []
    const after = sentence.source.slice(contest.named.end, clause.end)
    if (!/^[”’》]?(?:中|上|里|决赛中)?[^，。]{0,6}(?:夺|获|斩|摘|取得|晋级|脱颖而出|位列)/.test(after))
      return []
    const takers = sentence.clauses
      .slice(0, index + 1)
      .flatMap((before) => participants(before, null))
      .filter(({ type }) => type !== 'DISTRICT')
    return [...new Set(takers)].flatMap((entity) =>
      contest.named.entities.map((object) =>
        stated(turn, { entity, from: sentence.start }, 'PARTICIPATES_IN', object, 'participates/wins'),
      ),
    )
  })
}

/** 12家企业和院校签订…, 职工踊跃参加…: somebody without a name. */
const OTHER_SUBJECT = /\d|职工|学员|代表|企业|单位|选手|人员|人$|群众|员工|专家|老师|们|家庭|司机|劳模|工匠/

/** Whom the clauses before name, as parts of one long subject: 天津市武清区、河北省廊坊市…代表，以及…等参加. */
function listBefore({ sentence, clause, index }: Turn): { entities: ArticleEntity[]; from: number } {
  const entities: ArticleEntity[] = []
  let from = clause.start
  for (const before of sentence.clauses.slice(0, index).reverse()) {
    if (!isList(before) || !/[表员人等][，,]?$/.test(sentence.source.slice(before.start, before.end))) break
    entities.unshift(...participants(before, null))
    from = before.start
  }
  return { entities, from }
}

function isList({ arguments: names, verbs }: Clause): boolean {
  return names.length > 0 && verbs.every((verb) => !has(verb, 'hold', 'join', 'call'))
}

/** 北京浩然混凝土有限公司作为房山区总工会实施“暖心培育”工程试点企业成功建会: a pilot, and the union helped it. */
function pilots(turn: Turn): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.arguments.flatMap((program) => {
    if (program.named.type !== 'PROGRAM') return []
    const after = sentence.source.slice(program.named.end, program.named.end + 8)
    if (!/^[”’》]?(?:的)?(?:首批|第[一二三]批|全面)?(?:试点|示范|参与|成员|参赛|承接|签约|入选)/.test(after))
      return []
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
  if (!has(governor, 'follow')) return false
  return (
    plan.owner !== null || /要求|部署|精神|规定|安排/.test(sentence.source.slice(plan.named.end, clause.end))
  )
}

/** 仪式上,北京京北职业技术学院院长单雪琴介绍了…; 周福刚、田墨华共同为…揭牌, in a sentence of the event. */
function present(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { sentence } = turn
  const opening = sentence.source.slice(sentence.start, sentence.start + 14)
  const there =
    /^[“]?(?:会|仪式|典礼|活动|现场|培训|比赛|座谈会|沟通会|启动会|大会)(?:上|中|现场)/.test(opening) ||
    sentence.names.some((name) => !name.anaphor && name.entities.includes(event))
  if (!there || sentence.field !== 'text') return []
  return turn.clause.arguments
    .filter(({ named, verb }) => named.type === 'PERSON' && !has(verb, 'by', 'source', 'call'))
    .filter(({ named }) =>
      /^[^，。]{0,4}(?:共同|为|出席|致辞|介绍|宣读|讲|作|主持|授|颁|参加|宣布|[，、,])/.test(
        sentence.source.slice(named.end, named.end + 8),
      ),
    )
    .flatMap(({ named }) => named.entities)
    .map((entity) => stated(turn, { entity, from: null }, 'PARTICIPATES_IN', event, 'participates/present'))
}
