import type { ArticleEntity } from '../model/graph.ts'
import type { Argument, Verb } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { allNames, employerNames } from './nameRules.ts'
import type { Reading } from './reading.ts'
import { type Agent, clauseText, has, hasNames, sameList, type Turn, textAfter } from './turns.ts'
import { makeVisitors, type VisitorsOf } from './visitors.ts'

/** SERVES: whom a union visits, helps or sets up a union in. */
export function findServices(
  reading: Reading,
  turns: readonly Turn[],
  earlier: readonly FoundRelation[],
): FoundRelation[] {
  const visitorsOf = makeVisitors(reading, earlier)
  let company: Argument | null = null
  return turns.flatMap((turn, i) => {
    const found = [
      ...(hasNames(turn)
        ? [...visits(turn, turns[i + 1], visitorsOf), ...foundsUnion(turn, reading.topic)]
        : []),
      ...helpsFound(turn, company),
    ]
    company = turn.clause.arguments.findLast(({ named }) => named.type === 'COMPANY') ?? company
    return found
  })
}

/** 副主席带着“建会礼包”上门，帮助企业建起了工会: the company is the one spoken of. */
function helpsFound(turn: Turn, company: Argument | null): FoundRelation[] {
  if (!company || !HELPS_FOUND.test(clauseText(turn))) return []
  return turn.carried
    .filter(({ entity, from }) => entity.type === 'UNION' && from !== null)
    .flatMap((agent) =>
      company.named.entities.map((entity) => stated(turn, agent, 'SERVES', entity, 'serves/founds')),
    )
}

const HELPS_FOUND =
  /(?:帮助|指导|推动|协助|助力)(?:该|这家)?(?:企业|公司)[^，。]{0,6}(?:建起|成立|组建|建立)了?[^，。]{0,4}工会/

/** 通运街道总工会走进北京德泽口腔医院开展职工沟通会; 在北京京北职业技术学院举行了…宣讲活动 */
function visits(turn: Turn, next: Turn | undefined, visitorsOf: VisitorsOf): FoundRelation[] {
  return turn.clause.arguments.flatMap((argument) => {
    const { named, verb, modifies } = argument
    const hosts = hostsOf(turn, argument)
    // 参观了某公司“老周工作室”: the firm is visited
    const inside = modifies !== null && !(named.type === 'COMPANY' && modifies.named.type !== 'PERSON')
    if (!verb || inside || hosts.length === 0 || isOuting(turn, argument)) return []
    const rule = ruleOf(turn, next, argument)
    if (!rule) return []
    return (
      (rule === 'serves/looks-round' ? lookersOf(turn, next, verb, visitorsOf) : visitorsOf(turn, verb))
        .filter(({ entity }) => !hosts.some((other) => isOwn(entity, other)))
        // What the union of a firm holds in another's house is no service to that one.
        .filter(({ entity }) => rule !== 'serves/holds-at' || TERRITORIAL.has(entity.kind ?? ''))
        .flatMap((agent) => hosts.map((object) => stated(turn, agent, 'SERVES', object, rule)))
    )
  })
}

/** 组织劳模到某厂参观, 参训职工走进某厂: those who go there look and learn. */
function isOuting({ sentence, clause }: Turn, { verb }: Argument): boolean {
  if (!has(verb, 'visit')) return false
  return OUTING.test(sentence.source.slice(clause.start, verb?.start))
}

const OUTING =
  /(?:职工|劳模|学员|选手|会员|骑手|司机|师傅|孩子|代表|居民|学生|教师|员工|工匠)们?(?:代表)?[^，。]{0,4}$/

/** The body itself; of a named house (蒙泰公司职工活动中心) the body that it is named after. */
function hostsOf({ sentence }: Turn, { named, owner: firm }: Argument): readonly ArticleEntity[] {
  if (firm?.named.type === 'COMPANY') return []
  if (named.type === 'COMPANY' || named.type === 'INSTITUTION') return named.entities
  if (named.type !== 'VENUE') return []
  const owner = sentence.inner.find(
    ({ start, end, type }) => type === 'COMPANY' && start === named.start && end < named.end,
  )
  return owner?.entities ?? []
}

function ruleOf(turn: Turn, next: Turn | undefined, argument: Argument): string | null {
  const { verb, named, gap } = argument
  const after = afterList(turn, argument)
  // 受邀到某公司担任顾问, 在某公司试点: neither is a visit.
  if (/^[^，。]{0,8}(?:担任|任职|挂职|工作过)|试点/.test(after) || LEARNS.test(after)) return null
  if (has(verb, 'visit') && (gap.length <= 16 || LISTED.test(gap))) return 'serves/visits'
  if (has(verb, 'at') && gap.length <= 4) {
    const held = turn.clause.verbs.some(
      ({ start, roles }) =>
        start >= named.end && (roles.has('hold') || roles.has('run') || roles.has('build')),
    )
    const helps = OUTREACH.test(after) || (named.type === 'COMPANY' && !CEREMONY.test(clauseText(turn)))
    if (held && helps) return 'serves/holds-at'
    if (looksRound(turn, next, after)) return 'serves/looks-round'
  }
  if (has(verb, 'serve') && gap.length <= 8 && !/[与和同]$/.test(gap)) return 'serves/helps'
  // 推动某公司开展集体协商
  if (PUSHES.test(verb?.word ?? '') && gap === '' && named.type === 'COMPANY' && PUSHED.test(after))
    return 'serves/helps'
  if (looksAt(turn, argument)) return 'serves/looks-at'
  return verb && GIVEN.test(verb.word) && THERE.test(gap) && GIVES.test(after) ? 'serves/gives' : null
}

/** 深入长泰群团中心、某某集团、…: members of the list before it that have no name here. */
const LISTED = /^(?:[^，。、]{2,20}、){1,5}$/

/** What stands behind the last name of its list. */
function afterList(turn: Turn, argument: Argument): string {
  return textAfter(turn, sameList(turn.clause.arguments, argument).at(-1) ?? argument)
}

/** 蹲点工作组一行听取了汇报，参观了某公司 */
function looksAt({ sentence, clause }: Turn, { verb, gap }: Argument): boolean {
  if (!verb || !LOOKED_AT.test(verb.word) || gap.length > 2) return false
  const lead = sentence.source.slice(clause.start, verb.start)
  return (
    VISITORS.test(lead) ||
    (lead.length <= 4 && GROUP_BEFORE.test(sentence.source.slice(sentence.start, clause.start)))
  )
}

const LOOKED_AT = /^(?:参观|观摩|考察|察看|查看|视察|督导|检查)$/
const VISITORS = /(?<!与会[^，。]{0,8})(?:组(?![织建成])|团|一行)[^，。]{0,4}$/
const GROUP_BEFORE = /(?:^|，)(?!与会)[^，。]{0,8}(?:组(?![织建成])|团|一行)/

/** 在联正建筑公司，听取企业负责人关于…的介绍 */
function looksRound(turn: Turn, next: Turn | undefined, after: string): boolean {
  if (next?.sentence !== turn.sentence || !/^[^，。]{0,10}[，,]$/.test(after)) return false
  return LOOKS.test(clauseText(next)) || (unionsThere(next).length > 0 && GIVES.test(clauseText(next)))
}

/** 在某公司，调研组参观了车间: the next clause says who looks round. */
function lookersOf(turn: Turn, next: Turn | undefined, verb: Verb, visitorsOf: VisitorsOf): readonly Agent[] {
  const there = next ? unionsThere(next) : []
  const [first] = next?.clause.verbs ?? []
  if (there.length > 0 || !next || !first) return there
  return LOOKERS.test(clauseText(next)) ? visitorsOf(next, first) : visitorsOf(turn, verb)
}

const LOOKERS = /^[^，。]{0,6}(?:组|团|一行)/

/** 在远大公司，区总工会工作人员为职工讲解政策 */
function unionsThere({ clause }: Turn): Agent[] {
  return clause.arguments
    .filter(({ named, verb, modifies }) => named.type === 'UNION' && verb === null && !modifies)
    .flatMap(({ named }) => named.entities.map((entity) => ({ entity, from: clause.start })))
}

const LOOKS =
  /^(?:[^，。]{0,8}一行|[^，。]{0,4}组|大家|他们?)?(?:先后|分别|详细|仔细|认真|实地|亲切)?(?:听取|了解|参观|察看|查看|看望|慰问|询问|考察|观摩)/

/** A union in the house of its own employer visits nobody. */
function isOwn(union: ArticleEntity, employer: ArticleEntity): boolean {
  return employerNames(union).some((name) => allNames(employer).includes(name))
}

const PUSHES = /^(?:推动|引导|推进|促成|动员)$/
const PUSHED = /^(?:等[^，。]{0,8})?(?:开展|建立|签订|成立|落实|完善|组建|健全|与职工)/

/** 赴农科院进修: who goes there to learn does it no service. */
const LEARNS = /^[^，。]{0,6}(?:进修|深造|就读|求学|参训|应聘|任教)/

/** 为天合光能公司职工送去清凉物资; 向某公司赠送图书; 对某公司等40家企业开展体检; 为辖区某公司的200名职工办理参保 */
const GIVEN = /^(?:[为向给对]|面向)$/
const THERE = /^(?:辖区|辖区内|园区内?|区内|县内|市内|当地|属地|所属|基层)?的?$/
const GIVES =
  /^[^，。]{0,30}(?:拨付|补助|补贴|发放|走访|帮扶|体检|指导|检查|督查|送|赠|捐|提供|发放|解决|慰问|讲解|开展|建起|建成|配备|购置|检修|维修|义诊|理发|授课|培训|办理|解答)/

const TERRITORIAL: ReadonlySet<string> = new Set(['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT'])

/** What a union holds at somebody's for them; a ceremony or a contest only takes place there. */
const OUTREACH = /宣讲|沟通|慰问|讲座|义诊|咨询|送|服务|入会|招聘|体检|讲解|培训|关爱|宣传|普法|课堂|活动/
const CEREMONY = /启动|仪式|比赛|竞赛|大赛|决赛|会议|签约|揭牌|评选|运动会|大会|座谈/

/** 在区总工会推动下，货拉拉南京分公司成立工会联合会: the union helped to set up a union there. */
function foundsUnion(turn: Turn, topic: ArticleEntity | null): FoundRelation[] {
  const { clause, sentence, carried, index } = turn
  return clause.arguments.flatMap((argument) => {
    const { named, verb, modifies } = argument
    if (verb !== null || modifies || (named.type !== 'COMPANY' && named.type !== 'INSTITUTION')) return []
    const after = textAfter(turn, argument)
    if (
      !/(?:成立|组建|建立|建起)了?[^\s“”+]{0,4}工会|(?:成功|顺利|单独|独立|先后|相继|全部|陆续|首次)建会/.test(
        after,
      )
    )
      return []
    const unions = sentence.clauses
      .slice(0, index)
      .flatMap((before) => before.arguments.filter((a) => a.named.type === 'UNION'))
      .flatMap((a) => a.named.entities)
    const near =
      unions.length > 0 ? unions : carried.filter(({ from }) => from !== null).map(({ entity }) => entity)
    const helpers = (near.length > 0 ? near : topic ? [topic] : []).map((entity) => ({ entity, from: null }))
    return helpers
      .filter(({ entity }) => entity.type === 'UNION')
      .flatMap((helper) =>
        named.entities.map((object) => stated(turn, helper, 'SERVES', object, 'serves/founds')),
      )
  })
}
