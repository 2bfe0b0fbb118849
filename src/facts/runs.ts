import type { Argument, Verb } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import type { Reading } from './reading.ts'
import { isBody } from './reading.ts'
import { type Agent, agentsOf, has, isBodyArgument, type Turn } from './turns.ts'

/** Farther from its verb than this, a name is hardly the verb's object. */
const LONGEST_GAP = 30

/** RUNS as sentences state it. */
export function findRuns(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.flatMap((turn) =>
    turn.clause.arguments
      .filter(isThing)
      .flatMap((thing) => [...verbObject(turn, thing), ...passive(turn, thing), ...possessive(turn, thing)]),
  )
}

/** 房山区总工会还联合区检察院设立了工会“检察服务e站”，推出“1+3”服务模式; 组织干部职工参加人工智能主题培训 */
function verbObject(turn: Turn, thing: Argument): FoundRelation[] {
  const { verb } = thing
  if (!verb || thing.gap.length > LONGEST_GAP || thing.modifies?.named.type === 'PROGRAM') return []
  const rule = ruleOf(turn, thing, verb)
  if (!rule) return []
  const [object] = thing.named.entities
  if (!object) return []
  return agentsOf(turn, verb)
    .filter(({ entity }) => entity !== object)
    .map((agent) => stated(turn, agent, 'RUNS', object, rule))
}

function ruleOf(turn: Turn, thing: Argument, verb: Verb): string | null {
  const { type } = thing.named
  if (type === 'PROGRAM') {
    if (has(verb, 'run')) return 'runs/verb-object'
    if (has(verb, 'join') && turn.clause.verbs.some((v) => v.end <= verb.start && has(v, 'gather')))
      return 'runs/sends-people'
    if (has(verb, 'use')) return /发挥|用好|用活|运用/.test(verb.word) ? 'runs/makes-use' : null
    return null
  }
  if (type === 'VENUE') return has(verb, 'build') ? 'runs/builds' : null
  // 全力推进怀柔区工匠学院建设
  return has(verb, 'build', 'run') && /^(?:的)?(?:建设|创建|筹建|揭牌|成立)/.test(after(turn, thing))
    ? 'runs/builds-school'
    : null
}

/** 该平台是由全国总工会搭建的公益性、智能化、直聘类就业服务平台; 大赛由A主办、B承办 */
function passive(turn: Turn, thing: Argument): FoundRelation[] {
  const { clause } = turn
  if (thing.verb !== null || thing.temporal || thing.named.type === 'INSTITUTION') return []
  const [object] = thing.named.entities
  if (!object) return []
  return clause.arguments
    .filter((argument) => isBodyArgument(argument) && argument.named.start >= thing.named.end)
    .filter(({ verb, named }) => has(verb, 'by') && doesSomething(turn, named.end))
    .flatMap(({ named }) => named.entities.filter(isBody))
    .map((entity) => stated(turn, { entity, from: clause.start }, 'RUNS', object, 'runs/passive'))
}

function doesSomething({ clause }: Turn, from: number): boolean {
  return clause.verbs.some((verb) => verb.start >= from && has(verb, 'run', 'build'))
}

/** 北京市总工会《首都工匠学院体系建设三年行动方案》; 宣传市总工会十大品牌服务; 全国总工会的“双15”工程 */
function possessive(turn: Turn, thing: Argument): FoundRelation[] {
  if (!thing.owner || thing.named.type === 'INSTITUTION') return []
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

function isThing({ named }: Argument): boolean {
  return named.type === 'PROGRAM' || named.type === 'VENUE' || named.type === 'INSTITUTION'
}
