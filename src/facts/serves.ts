import type { ArticleEntity } from '../model/graph.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { allNames, employerNames } from './nameRules.ts'
import type { Reading } from './reading.ts'
import { agentsOf, clauseText, has, hasNames, type Turn, textAfter } from './turns.ts'

/** SERVES: whom a union visits, helps or sets up a union in. */
export function findServices({ topic }: Reading, turns: readonly Turn[]): FoundRelation[] {
  let company: Argument | null = null
  return turns.flatMap((turn) => {
    const found = [
      ...(hasNames(turn) ? [...visits(turn), ...foundsUnion(turn, topic)] : []),
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
function visits(turn: Turn): FoundRelation[] {
  const { clause } = turn
  return clause.arguments.flatMap((argument) => {
    const { verb, named, modifies, gap } = argument
    if (!verb || modifies || (named.type !== 'COMPANY' && named.type !== 'INSTITUTION')) return []
    // 受邀到某公司担任顾问, 在某公司试点: neither is a visit.
    if (/^[^，。]{0,8}(?:担任|任职|挂职|工作过)|试点/.test(textAfter(turn, argument))) return []
    const held = clause.verbs.some(
      ({ start, roles }) => start >= named.end && (roles.has('hold') || roles.has('run')),
    )
    const rule =
      has(verb, 'visit') && gap.length <= 16
        ? 'serves/visits'
        : has(verb, 'at') &&
            gap.length <= 4 &&
            held &&
            OUTREACH.test(textAfter(turn, argument)) &&
            !/试点/.test(textAfter(turn, argument))
          ? 'serves/holds-at'
          : (has(verb, 'serve') && gap.length <= 8) || gives(turn, argument)
            ? 'serves/helps'
            : null
    if (!rule) return []
    // 白志明走进采油公司: a person goes there himself.
    const person = clause.arguments.some(
      (a) => a.named.type === 'PERSON' && !a.verb && a.named.end <= verb.start,
    )
    const officer = clause.arguments.some((a) => a.officer)
    if (person && !officer) return []
    return agentsOf(turn, verb)
      .filter(
        ({ entity }) => entity.type === 'UNION' && !named.entities.some((other) => isOwn(entity, other)),
      )
      .flatMap((agent) => named.entities.map((object) => stated(turn, agent, 'SERVES', object, rule)))
  })
}

/** A union in the house of its own employer visits nobody. */
function isOwn(union: ArticleEntity, employer: ArticleEntity): boolean {
  return employerNames(union).some((name) => allNames(employer).includes(name))
}

/** 为天合光能公司职工送去清凉物资; 向某公司赠送图书 */
function gives(turn: Turn, argument: Argument): boolean {
  const { verb, gap } = argument
  if (!verb || !/^[为向给]$/.test(verb.word) || gap !== '') return false
  return /^[^，。]{0,14}(?:送|赠|捐|提供|发放|解决|慰问|讲解|开展)/.test(textAfter(turn, argument))
}

/** What a union holds at somebody's for them; a ceremony or a contest only takes place there. */
const OUTREACH = /宣讲|沟通|慰问|讲座|义诊|咨询|送|服务|入会|招聘|体检|讲解|培训|关爱|宣传|普法|课堂|活动/

/** 在区总工会推动下，货拉拉南京分公司成立工会联合会: the union helped to set up a union there. */
function foundsUnion(turn: Turn, topic: ArticleEntity | null): FoundRelation[] {
  const { clause, sentence, carried, index } = turn
  return clause.arguments.flatMap((argument) => {
    const { named, verb, modifies } = argument
    if (verb !== null || modifies || (named.type !== 'COMPANY' && named.type !== 'INSTITUTION')) return []
    const after = textAfter(turn, argument)
    if (!/(?:成立|组建|建立|建起)了?(?:\S{0,4})工会|(?:成功|顺利|单独|独立)建会/.test(after)) return []
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
