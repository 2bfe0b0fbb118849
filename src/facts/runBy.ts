import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody } from './reading.ts'
import { has, isBodyArgument, type Turn } from './turns.ts'

/** RUNS where the programme is named first and who runs it after 由 or 是. */
export function runBy(turn: Turn): FoundRelation[] {
  return [
    ...turn.clause.arguments.flatMap((thing) => passive(turn, thing)),
    ...alsoHosts(turn),
    ...agentOfEarlier(turn),
  ]
}

/** 该平台是由全国总工会搭建的公益性、智能化、直聘类就业服务平台; 大赛由A主办、B承办 */
function passive(turn: Turn, thing: Argument): FoundRelation[] {
  const { clause } = turn
  if (thing.verb !== null || thing.temporal || !/PROGRAM|VENUE|INSTITUTION/.test(thing.named.type)) return []
  const [object] = thing.named.entities
  // 服务队由供电公司工会组建
  const founded = /(?:组建|创办|成立|发起|建立|设立|创建|办学|共建)/.test(textOf(turn, thing.named.end))
  if (!object || (thing.named.type === 'INSTITUTION' && !founded)) return []
  const after = clause.arguments.filter((a) => isBodyArgument(a) && a.named.start >= thing.named.end)
  const agents = after.filter(
    ({ verb, named }) =>
      has(verb, 'by', 'be') &&
      !(verb?.word === '被' && PRAISED.test(textOf(turn, named.end))) &&
      doesSomething(turn, named.end),
  )
  // 大赛由市总工会联合市体育局举办
  const partners = agents.length > 0 ? after.filter(({ verb }) => has(verb, 'ally', 'with')) : []
  return [...agents, ...partners]
    .flatMap(({ named }) => named.entities.filter(isBody))
    .map((entity) => stated(turn, { entity, from: clause.start }, 'RUNS', object, 'runs/passive'))
}

/** 被省总工会作为典型案例推广, 被市总工会评为…: praised, not run. */
const PRAISED = /^[^，。]{0,12}(?:作为|列为|评为|认定|授予|命名|推荐|确定为)/

function textOf({ sentence, clause }: Turn, from: number): string {
  return sentence.source.slice(from, clause.end)
}

/** 第三届焊工大赛由市总工会主办，大庆技师学院协办 */
function alsoHosts(turn: Turn): FoundRelation[] {
  const { clause, sentence, index } = turn
  if (index === 0 || clause.arguments.some(({ named }) => named.type === 'PROGRAM')) return []
  if (
    !/(?:主办|承办|协办|实施|运营|维护|管理|推广)[，,。！]?$/.test(
      sentence.source.slice(clause.start, clause.end),
    )
  )
    return []
  const before = sentence.clauses.slice(Math.max(0, index - 3), index).flatMap((c) => c.arguments)
  const thing = before.find(({ named, verb }) => named.type === 'PROGRAM' && verb === null)
  if (!thing || !before.some(({ verb }) => has(verb, 'by'))) return []
  return clause.arguments
    .filter(isBodyArgument)
    .flatMap(({ named }) => named.entities.filter(isBody))
    .flatMap((entity) =>
      thing.named.entities.map((object) =>
        stated(turn, { entity, from: sentence.start }, 'RUNS', object, 'runs/passive'),
      ),
    )
}

/** “黄河工匠”培养项目是…的重要内容，由华阴市总工会实施: the programme stands as the subject of a clause before. */
function agentOfEarlier(turn: Turn): FoundRelation[] {
  const { clause, sentence, index } = turn
  if (clause.arguments.some(({ named }) => named.type === 'PROGRAM' || named.type === 'VENUE')) return []
  const agents = clause.arguments.filter(
    (a) => isBodyArgument(a) && has(a.verb, 'by') && doesSomething(turn, a.named.end),
  )
  const thing = sentence.clauses
    .slice(0, index)
    .flatMap((before) => before.arguments)
    .findLast(({ named, verb, temporal }) => verb === null && !temporal && /PROGRAM|VENUE/.test(named.type))
  return agents
    .filter(({ verb }) => verb?.word === '由')
    .flatMap(({ named }) => named.entities.filter(isBody))
    .flatMap((entity) =>
      (thing?.named.entities ?? []).map((object) =>
        stated(turn, { entity, from: sentence.start }, 'RUNS', object, 'runs/passive'),
      ),
    )
}

function doesSomething({ clause }: Turn, from: number): boolean {
  // 工作室由教师和技术骨干组成: its members
  return clause.verbs.some((verb) => verb.start >= from && verb.word !== '组成' && has(verb, 'run', 'build'))
}
