import type { ArticleEntity } from '../model/graph.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import { agentsOf, has, placeActs, type Turn } from './turns.ts'

/** HELD_AT and, where a union is the host at somebody's, SERVES. */
export function findPlacesOfEvents({ topic }: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.flatMap((turn, i) => {
    const events = eventsOf(turn)
    return [
      ...atPlace(turn, events, turns, i),
      ...placeIsHost(turn, events),
      ...visits(turn),
      ...foundsUnion(turn, topic),
    ]
  })
}

/** 怀柔区工匠学院揭牌仪式在北京京北职业技术学院举行; 前往平谷国际徒步大道开展“畅享初冬”徒步活动 */
function atPlace(
  turn: Turn,
  events: readonly ArticleEntity[],
  turns: readonly Turn[],
  at: number,
): FoundRelation[] {
  const { clause } = turn
  return clause.arguments.filter(isPlace).flatMap((place) => {
    if (!has(place.verb, 'at', 'visit') || place.gap.length > 6) return []
    const held = clause.verbs.some(
      ({ start, roles }) => start >= place.named.end && (roles.has('hold') || roles.has('run')),
    )
    const goes = has(place.verb, 'visit') || /^(?:设|落户)/.test(place.verb?.word ?? '')
    const later = laterEvents(turn, turns, at, place)
    if (!held && !goes && later.length === 0) return []
    const moves = goes && !/慰问|看望|走访|回访|拜访/.test(place.verb?.word ?? '')
    const earlier = moves && events.length === 0 && later.length === 0 ? earlierEvents(turn) : []
    const near = [...events, ...later, ...earlier].filter((event) => !place.named.entities.includes(event))
    return near.flatMap((event) =>
      place.named.entities.map((object) =>
        stated(turn, { entity: event, from: null }, 'HELD_AT', object, goes ? 'held/goes-to' : 'held/at'),
      ),
    )
  })
}

/** 在炎帝广场，市总工会举办音乐会; 走进神华矿业公司，为职工送书，开展分享会: the place fills its clause. */
function laterEvents(
  { sentence, clause, index }: Turn,
  turns: readonly Turn[],
  at: number,
  place: Argument,
): ArticleEntity[] {
  const after = sentence.source.slice(place.named.end, clause.end)
  if (!/^[”’》]?(?:内|里|中|现场)?[，,]?$/.test(after)) return []
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

/** 开展“送清凉”活动，先后走进炎帝广场、天合光能公司 */
function earlierEvents({ sentence, clause, index }: Turn): ArticleEntity[] {
  const before = sentence.clauses[index - 1]
  return before
    ? eventsOf({ sentence, clause: before, index: index - 1, carried: [] }).filter(
        (e) => !clause.arguments.some((a) => a.named.entities.includes(e)),
      )
    : []
}

/** 广州还以线上线下同步的方式举办了“工会帮就业”招聘会 */
function placeIsHost(turn: Turn, events: readonly ArticleEntity[]): FoundRelation[] {
  const { clause } = turn
  return clause.arguments
    .filter(({ named, verb, modifies }) => named.type === 'DISTRICT' && verb === null && !modifies)
    .filter((argument) => placeActs(turn, argument))
    .flatMap(({ named }) =>
      events.flatMap((event) =>
        named.entities.map((place) =>
          stated(turn, { entity: event, from: null }, 'HELD_AT', place, 'held/place-hosts'),
        ),
      ),
    )
}

/** 通运街道总工会走进北京德泽口腔医院开展职工沟通会; 在北京京北职业技术学院举行了…宣讲活动 */
function visits(turn: Turn): FoundRelation[] {
  const { clause } = turn
  return clause.arguments.flatMap((argument) => {
    const { verb, named, modifies, gap } = argument
    if (!verb || modifies || (named.type !== 'COMPANY' && named.type !== 'INSTITUTION')) return []
    const held = clause.verbs.some(
      ({ start, roles }) => start >= named.end && (roles.has('hold') || roles.has('run')),
    )
    const rule =
      has(verb, 'visit') && gap.length <= 16
        ? 'serves/visits'
        : has(verb, 'at') && gap.length <= 4 && held && OUTREACH.test(rest(turn, argument))
          ? 'serves/holds-at'
          : (has(verb, 'serve') && gap.length <= 8) || gives(turn, argument)
            ? 'serves/helps'
            : null
    if (!rule) return []
    return agentsOf(turn, verb)
      .filter(({ entity }) => entity.type === 'UNION')
      .flatMap((agent) => named.entities.map((object) => stated(turn, agent, 'SERVES', object, rule)))
  })
}

/** 为天合光能公司职工送去清凉物资; 向某公司赠送图书 */
function gives({ clause, sentence }: Turn, { verb, gap, named }: Argument): boolean {
  if (!verb || !/^[为向给]$/.test(verb.word) || gap !== '') return false
  return /^[^，。]{0,14}(?:送|赠|捐|提供|发放|解决|慰问|讲解|开展)/.test(
    sentence.source.slice(named.end, clause.end),
  )
}

/** What a union holds at somebody's for them; a ceremony or a contest only takes place there. */
const OUTREACH = /宣讲|沟通|慰问|讲座|义诊|咨询|送|服务|入会|招聘|体检|讲解|培训|关爱|宣传|普法|课堂|活动/

function rest({ clause, sentence }: Turn, { named }: Argument): string {
  return sentence.source.slice(named.end, clause.end)
}

/** 在区总工会推动下，货拉拉南京分公司成立工会联合会: the union helped to set up a union there. */
function foundsUnion(turn: Turn, topic: ArticleEntity | null): FoundRelation[] {
  const { clause, sentence, carried, index } = turn
  return clause.arguments.flatMap(({ named, verb, modifies }) => {
    if (verb !== null || modifies || (named.type !== 'COMPANY' && named.type !== 'INSTITUTION')) return []
    const after = sentence.source.slice(named.end, clause.end)
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

/** The events that a clause says were held: its subject, or the object of a verb of holding. */
function eventsOf({ clause }: Turn): ArticleEntity[] {
  return clause.arguments
    .filter(
      ({ verb, named }) =>
        named.type === 'PROGRAM' && (verb === null || has(verb, 'hold', 'run') || /^[将把]$/.test(verb.word)),
    )
    .flatMap(({ named }) =>
      named.entities.filter(({ kind }) => kind !== 'PLAN' && kind !== 'HONOUR' && kind !== 'PLATFORM'),
    )
}

function isPlace({ named, modifies }: Argument): boolean {
  if (modifies) return false
  return (
    named.type === 'VENUE' ||
    named.type === 'DISTRICT' ||
    named.entities.some((e) => isBody(e) && e.type !== 'UNION')
  )
}
