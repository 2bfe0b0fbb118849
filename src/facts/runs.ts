import type { Argument, Verb } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import type { Reading } from './reading.ts'
import { isBody } from './reading.ts'
import { runBy } from './runBy.ts'
import { type Agent, agentsOf, has, hasNames, isBodyArgument, sameList, type Turn } from './turns.ts'

/** Farther from its verb than this, a name is hardly the verb's object. */
const LONGEST_GAP = 30

/** RUNS as sentences state it. */
export function findRuns(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.filter(hasNames).flatMap((turn) => {
    const found = turn.clause.arguments
      .filter(({ named }) => /^(?:PROGRAM|VENUE|INSTITUTION)$/.test(named.type))
      .flatMap((thing) => [
        ...verbObject(turn, thing),
        ...possessive(turn, thing),
        ...starts(turn, thing),
        ...oneOfMany(turn, thing),
        ...givesHonour(turn, thing),
      ])
      .concat(runBy(turn))
    return [...found, ...behindCeremony(turn, found)]
  })
}

/** 房山区总工会还联合区检察院设立了工会“检察服务e站”，推出“1+3”服务模式; 组织干部职工参加人工智能主题培训 */
function verbObject(turn: Turn, thing: Argument): FoundRelation[] {
  const verb = outerVerb(turn, thing)
  if (!verb || thing.gap.length > LONGEST_GAP || thing.modifies?.named.type === 'PROGRAM') return []
  const rule = ruleOf(turn, thing, verb)
  if (!rule) return []
  const [object] = thing.named.entities
  if (!object) return []
  return hostsOf(turn, thing, verb)
    .filter(({ entity }) => entity !== object)
    .map((agent) => stated(turn, agent, 'RUNS', object, rule))
}

/** 组建由146名专家组成的志愿服务队, 举办覆盖18个工种的大赛: the verb before the clause that says what it is like. */
function outerVerb({ clause }: Turn, { verb, gap }: Argument): Verb | null {
  if (verb === null || !gap.endsWith('的')) return verb
  const outer = () => clause.verbs.findLast((v) => v.end <= verb.start && has(v, 'run', 'build')) ?? null
  if (verb.word === '组成') return gap === '的' ? outer() : verb
  const before = outer()
  return has(verb, 'serve', 'refer') && before && verb.start - before.end <= 4 ? before : verb
}

function hostsOf(turn: Turn, thing: Argument, verb: Verb): Agent[] {
  const { clause, sentence } = turn
  const before = clause.arguments.filter((a) => isBodyArgument(a) && a.named.end <= verb.start)
  const nearest = before.at(-1)
  // 在…总工会组织的劳模故事会上; 参加…总工会举办的培训班: whoever stands right before the verb of such a clause.
  const relative = /^(?:了|过)?(?:[^，。]{0,12})?的[“‘《]?$/.test(
    sentence.source.slice(verb.end, thing.named.start),
  )
  const close =
    nearest &&
    /^(?:近日|日前|所|今年|去年|联合|共同|牵头|组织|主导|负责|自主|首创|创新|率先|精心|倾力|着力|全力|\d+年)*$/.test(
      sentence.source.slice(nearest.named.end, verb.start),
    )
  if (relative && close && nearest.verb !== null && !has(nearest.verb, 'ally', 'with', 'by', 'invite'))
    return [
      ...hostsBefore(turn, thing),
      ...sameList(before, nearest)
        .flatMap(({ named }) => named.entities.filter(isBody))
        .map((entity) => ({ entity, from: clause.start })),
    ]
  // 市总工会举办的活动在某公司建的工地启动: the first runs the activity, not the ground
  if (relative && !close && verb.word === '建') return []
  // 在4月召开的发布会上，…: held by nobody named
  if (relative && thing.temporal && !close) return []
  // 小憩处是去年建成的驿站: by nobody told
  if (relative && before.length === 0 && clause.verbs.some((v) => has(v, 'be') && v.end <= verb.start))
    return []
  // 他牵头成立的工作室; 白鸣组建起腰鼓队
  const doer = clause.arguments.findLast((a) => a.verb === null && a.named.end <= verb.start && !a.modifies)
  if (doer?.named.type === 'PERSON' && !before.some((a) => a.verb === null)) return []
  return [...hostsBefore(turn, thing), ...agentsOf(turn, verb)]
}

const HOSTING = /承办|协办/

/** 由A主办，B、C承办，D协办的大赛: those of the clauses before, each of which ends with its verb. */
function hostsBefore({ sentence, clause, index }: Turn, { named: thing }: Argument): Agent[] {
  const hosts: Agent[] = []
  if (!HOSTING.test(sentence.source.slice(clause.start, thing.start))) return hosts
  for (const { start, end, arguments: names } of sentence.clauses.slice(0, index).reverse()) {
    if (!/(?:主办|承办|协办|举办|发起)[，,、]$/.test(sentence.source.slice(start, end))) break
    for (const { named } of names.filter((a) => isBodyArgument(a) && !a.officer))
      for (const entity of named.entities.filter(isBody)) hosts.push({ entity, from: start })
  }
  return hosts
}

function ruleOf(turn: Turn, thing: Argument, verb: Verb): string | null {
  const { type } = thing.named
  // 成功创建“全国模范职工之家”: the honour is won, not run.
  if (verb.word.endsWith('创建') && isHonour(thing)) return null
  if (type === 'PROGRAM') {
    if (isHonour(thing) && /^(?:组织|揭晓)$/.test(verb.word)) return null
    if (has(verb, 'run')) return 'runs/verb-object'
    // 再建10个“心灵驿站”
    if (has(verb, 'build') && !isHonour(thing)) return 'runs/builds'
    if (has(verb, 'join') && isOwnEvent(thing) && organises(turn, verb)) return 'runs/sends-people'
    // 将“五送”服务送到工地; 把“求学圆梦”行动作为重点工作
    if (verb.word === '将' || verb.word === '把')
      return thing.gap.length <= 1 && !/^(?:列|评|认定|命名|确定)为/.test(after(turn, thing))
        ? 'runs/disposal'
        : null
    // 按照“一企一联络员”配备专职人员: a way of one's own
    if (has(verb, 'follow') && isOwnWay(turn, thing)) return 'runs/makes-use'
    if (has(verb, 'use'))
      return /发挥|用好|用活|运用/.test(verb.word) ? 'runs/makes-use' : ownTool(turn, thing)
    return null
  }
  // 把“妈妈小屋”扩建到26平方米; 对某驿站进行改造; 为调解中心揭牌
  if (
    /^[将把对为]$/.test(verb.word) &&
    thing.gap.length <= 12 &&
    !/[与和同]/.test(thing.joint ?? '') &&
    isWorkplace(thing) &&
    REBUILT.test(after(turn, thing))
  )
    return 'runs/disposal'
  if (type === 'VENUE' && has(verb, 'use')) return ownTool(turn, thing)
  const builds = has(verb, 'build') || (verb.word === '推出' && isQuoted(turn, thing))
  if (type === 'VENUE') return builds && !GOES_ON.test(after(turn, thing)) ? 'runs/builds' : null
  // 全力推进怀柔区工匠学院建设
  const { kind } = thing.named.entities[0] ?? {}
  // 组建乌海劳模宣讲团
  if (
    (/成立|组建|创建|设立|创办|建立|共建|组成/.test(verb.word) ||
      (/建/.test(verb.word) && isQuoted(turn, thing))) &&
    thing.gap.length <= 6 &&
    /ASSOCIATION|OTHER|SCHOOL/.test(kind ?? '')
  )
    return 'runs/founds'
  return has(verb, 'build', 'run') && /^(?:的)?(?:建设|创建|筹建|揭牌|成立)/.test(after(turn, thing))
    ? 'runs/builds-school'
    : null
}

/** 建设“荆楚工匠学院”: not the buildings of one that is there. */
function isQuoted({ sentence }: Turn, { named }: Argument): boolean {
  return /[“‘]/.test(sentence.source.slice(Math.max(0, named.start - 1), named.start + 1))
}

const REBUILT =
  /^(?:[^，。]{0,14}(?:改造|扩建|升级|翻新|提升|建设)|[^，。]{0,4}(?:搬[到进]|开[到进]|建[到在])|(?:正式)?(?:揭牌|揭幕|授牌|剪彩))/

function isWorkplace({ named }: Argument): boolean {
  return named.type === 'VENUE' || named.entities.some(({ kind }) => /OTHER|ASSOCIATION/.test(kind ?? ''))
}

/** 依托“会客厅”服务站，开设微课堂: what a union works with, where it is named in the union's own sentence. */
function ownTool({ clause, carried }: Turn, { verb, named, owner }: Argument): string | null {
  if (!verb || owner || !/^(?:依托|借助)$/.test(verb.word) || named.type === 'INSTITUTION') return null
  const [tool] = named.entities
  // everybody's: 12351职工服务平台, a province's APP
  if (tool?.kind === 'PLATFORM' && /12351|APP|客户端|小程序/.test(tool.name)) return null
  if (tool?.type === 'VENUE' && !/(?:服务站|驿站|之家|小屋|工作室|阵地)[”’]?$/.test(tool.name)) return null
  const union = clause.arguments.some((a) => a.named.type === 'UNION' && a.verb === null)
  return union || carried.some(({ entity }) => entity.type === 'UNION') ? 'runs/makes-use' : null
}

/** 组建京南物流基地|交通运输行业党建联盟: the name is only a part of what is set up. */
const GOES_ON = /^[^，。；、的“”]{1,12}(?:联盟|联合会|小组|专班|工会|委员会|宣讲团|服务队|机制|制度)/

/** 组织职工参加消防安全培训; not 选派选手参加大赛, which others hold. */
function organises({ clause }: Turn, verb: Verb): boolean {
  return clause.verbs.some((v) => v.end <= verb.start && /组织|动员|发动|号召|安排/.test(v.word))
}

function isOwnEvent({ named }: Argument): boolean {
  return named.entities.every(({ kind }) => kind !== 'COMPETITION')
}

/** 记者从兰州市总工会获悉，“春风送岗”行动已全面启动 */
function starts(turn: Turn, { named, verb, temporal, modifies }: Argument): FoundRelation[] {
  if (verb !== null || temporal || modifies || (named.type !== 'PROGRAM' && named.type !== 'VENUE')) return []
  const after = turn.sentence.source.slice(named.end, turn.clause.end)
  if (
    !/^[”’》]?(?:已|正式|全面|正在|于|近日|今日|再度|再次)*(?:启动|开展|上线|推出|开启|发布|实施|出台|印发|下发|揭牌|启用|投用|落成|建成|开放|投入使用|挂牌|成立)/.test(
      after,
    )
  )
    return []
  return turn.carried
    .filter(({ from }) => from !== null)
    .flatMap((agent) => named.entities.map((object) => stated(turn, agent, 'RUNS', object, 'runs/starts')))
}

/** 组织了11项活动，主要包括“潮声”歌手大赛、书画展: what the clause before runs, by its names. */
function oneOfMany({ sentence, clause, index, carried }: Turn, { named, verb }: Argument): FoundRelation[] {
  const before = sentence.clauses[index - 1]
  if (named.type !== 'PROGRAM' || !before || !/^(?:包括|包含|涵盖|含)$/.test(verb?.word ?? '')) return []
  const runs = before.verbs.some((v) => has(v, 'run') || v.word === '组织')
  if (!runs || before.arguments.some((a) => a.named.type === 'PROGRAM' && !a.named.anaphor)) return []
  const turn = { sentence, clause, index, carried }
  return carried
    .filter(({ from }) => from !== null)
    .flatMap((agent) => named.entities.map((object) => stated(turn, agent, 'RUNS', object, 'runs/one-of')))
}

/** “安康杯”竞赛启动仪式: whoever holds the ceremony of a programme runs the programme. */
function behindCeremony({ sentence }: Turn, found: readonly FoundRelation[]): FoundRelation[] {
  return found.flatMap((relation) => {
    if (relation.type !== 'RUNS' || !CEREMONY.test(relation.object.name)) return []
    const whole = sentence.names.find(({ entities }) => entities.includes(relation.object))
    const inner = sentence.inner.filter(
      ({ type, start, end }) => type === 'PROGRAM' && whole && start >= whole.start && end < whole.end,
    )
    return inner
      .flatMap(({ entities }) => entities)
      .map((object) => ({ ...relation, object, rule: 'runs/ceremony' }))
  })
}

const CEREMONY =
  /(?:(?:启动|开幕|闭幕|发布|揭牌|开班|开赛|颁奖)(?:仪式|式|活动|会)|[决预初复]赛|专场(?:活动)?|首场活动|开幕)[”’》]?$/

/** 江苏省总工会授予何杰、杨帆“江苏省五一劳动奖章”: the body that gives an honour runs it. */
function givesHonour(turn: Turn, thing: Argument): FoundRelation[] {
  const { named, verb: governor } = thing
  // 为首批8家“职工之家示范点”授牌
  const later = turn.clause.verbs.find(
    ({ start, word }) => start >= named.end && /^(?:授牌|颁奖|揭牌)$/.test(word),
  )
  const verb = has(governor, 'to') ? later : governor
  if (
    !verb ||
    !/^(?:颁奖|揭牌|表彰|授予|颁发|颁授|命名|评定|评选|评为|选树|授牌|认定|公布|揭晓|宣布|通报|列为|聘为|聘任|聘请|担任)/.test(
      verb.word,
    )
  )
    return []
  // 表彰“全国五一劳动奖状”397个: so many are given; 表彰全国劳动模范: those who hold it
  if (verb.word === '表彰' && !/^[”’》]?[^，。、\d]{0,5}\d+[个名家人]/.test(after(turn, thing))) return []
  const honours = named.entities.filter(({ kind }) => kind === 'HONOUR')
  const before = turn.sentence.source.slice(turn.clause.start, verb.start + 1)
  // 聘请“全国劳动模范”王国等人任讲师: who they are; 前三名将分别授予…: told of without the giver
  const next = turn.clause.arguments.find(({ named: other }) => other.start === named.end)
  const own = turn.clause.arguments.some((a) => a.verb === null && isBodyArgument(a))
  if (
    next?.named.type === 'PERSON' ||
    (!own && /(?:选手|者|前[\d一二三]+名|条件的)[^，。]{0,6}(?:将|分别)授予?$/.test(before))
  )
    return []
  // 大会揭晓了…: by a meeting
  if (/^(?:揭晓|公布|宣布|通报)$/.test(verb.word) && !own) return []
  // 聘请29名企业家担任“和事佬”: given by who engages them; 张三担任…: by nobody named.
  if (verb.word === '担任' && !/[选特]?聘/.test(before)) return []
  const by = turn.clause.arguments.some((a) => has(a.verb, 'by') && isBodyArgument(a))
  if (!by && /被|获/.test(before)) return []
  // 甲工作室等6个工作室评为“…”: given to them
  if (/[个家名位]工?[^，。\d]{0,6}评为?$/.test(before)) return []
  return agentsOf(turn, verb).flatMap((agent) =>
    honours.map((object) => stated(turn, agent, 'RUNS', object, 'runs/gives')),
  )
}

/** 北京市总工会《首都工匠学院体系建设三年行动方案》; 宣传市总工会十大品牌服务; 全国总工会的“双15”工程 */
function possessive(turn: Turn, thing: Argument): FoundRelation[] {
  // 全省工会“圆梦”行动推进会: of all unions, so of none.
  if (!thing.owner || thing.owner.named.anaphor) return []
  // 安康学院|毛阳技能大师工作室
  if (
    thing.named.type === 'INSTITUTION' &&
    !/(?:工作室|[团队])[”’》]?$/.test(thing.named.entities[0]?.name ?? '')
  )
    return []
  const [object] = thing.named.entities
  if (!object) return []
  const from: Agent['from'] = turn.clause.start
  return thing.owner.named.entities
    .filter(isBody)
    .map((entity) => stated(turn, { entity, from }, 'RUNS', object, 'runs/possessive'))
}

function after({ sentence, clause }: Turn, { named }: Argument): string {
  return sentence.source.slice(named.end, clause.end).replace(/^[”’》]+/, '')
}

function isOwnWay({ clause }: Turn, { named, owner, verb }: Argument): boolean {
  return (
    owner === null &&
    /^(?:按照|按|依照|坚持)$/.test(verb?.word ?? '') &&
    named.entities.every(({ kind }) => kind === 'METHOD') &&
    clause.arguments.every(({ named: other }) => other.type !== 'DISTRICT')
  )
}

function isHonour({ named }: Argument): boolean {
  return named.entities.some(({ kind }) => kind === 'HONOUR')
}
