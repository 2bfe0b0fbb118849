import type { ArticleEntity } from '../model/graph.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import { agentsOf, clauseText, has, hasNames, type Turn } from './turns.ts'

/** RUNS where no verb of running governs the programme: in titles, in lists, by what is done in or on it. */
export function findOwners(
  _reading: Reading,
  turns: readonly Turn[],
  earlier: readonly FoundRelation[],
): FoundRelation[] {
  const runs = earlier.filter(({ type }) => type === 'RUNS')
  const owned = new Set(runs.map(({ object }) => object))
  return turns
    .filter(hasNames)
    .flatMap((turn) => [
      ...titled(turn),
      ...joined(turn, runs),
      ...chosenBy(turn, runs),
      ...within(turn).filter(({ object }) => !owned.has(object)),
    ])
}

/** 襄阳市总工会：“三个一”竞赛奏响主旋律: of the title's union, whatever it says of it. */
function titled(turn: Turn): FoundRelation[] {
  const { sentence, clause } = turn
  if (sentence.field === 'text') return []
  const before = sentence.names.find(
    ({ end }) => end <= clause.start + 1 && /[：:]/.test(sentence.source[end] ?? ''),
  )
  const head =
    before ?? clause.arguments.find(({ named }) => /[：:]/.test(sentence.source[named.end] ?? ''))?.named
  const union = head?.entities.find(({ type }) => type === 'UNION')
  if (!union || !head) return []
  return clause.arguments
    .filter(
      ({ named, verb }) =>
        named.start > head.end && isScheme(named.entities) && !has(verb, 'join', 'award', 'follow'),
    )
    .flatMap(({ named }) => named.entities)
    .map((object) => stated(turn, { entity: union, from: head.start }, 'RUNS', object, 'runs/titled'))
}

function isScheme(entities: readonly ArticleEntity[]): boolean {
  return entities.every(({ type, kind }) => type === 'PROGRAM' && kind !== 'HONOUR' && kind !== 'PLAN')
}

/** 某市总工会送温暖活动暨大走访活动启动: of two in one, who runs the first runs both. */
function joined(turn: Turn, runs: readonly FoundRelation[]): FoundRelation[] {
  const { clause } = turn
  return clause.arguments
    .filter(({ joint, named }) => joint === '暨' && named.type === 'PROGRAM')
    .flatMap((second) => {
      const first = clause.arguments.filter(
        ({ list, named }) => list === second.list && named.end <= second.named.start,
      )
      const hosts = runs.filter(({ object }) => first.some(({ named }) => named.entities.includes(object)))
      return hosts.flatMap(({ subject }) =>
        second.named.entities.map((object) =>
          stated(turn, { entity: subject, from: clause.start }, 'RUNS', object, 'runs/joined'),
        ),
      )
    })
}

/** 市总工会开展“创新班组”评选工作: whoever holds the choosing of an honour runs the honour. */
function chosenBy({ sentence, clause, ...rest }: Turn, runs: readonly FoundRelation[]): FoundRelation[] {
  const turn = { sentence, clause, ...rest }
  return clause.arguments
    .filter(({ named }) => named.entities.some(({ name }) => CHOOSING.test(name)))
    .flatMap(({ named }) => {
      const hosts = runs.filter(({ object }) => named.entities.includes(object))
      const inner = sentence.inner.filter(({ start, end }) => start >= named.start && end <= named.end)
      const honours = inner.flatMap(({ entities }) => entities).filter(({ kind }) => kind === 'HONOUR')
      return hosts.flatMap(({ subject }) =>
        honours.map((object) =>
          stated(turn, { entity: subject, from: clause.start }, 'RUNS', object, 'runs/chooses'),
        ),
      )
    })
}

const CHOOSING = /(?:评选|选树|推选|评审|命名)(?:表彰)?(?:工作|活动|会)?[”’》]?$/

/** 在“秦风驿站”增设补给点; 在其微信公众号上开通专栏: what a union adds to is its own. */
function within(turn: Turn): FoundRelation[] {
  const { clause } = turn
  return clause.arguments
    .filter(
      (place) => isOwnGround(place) && has(place.verb, 'at', 'visit') && !place.modifies && !place.owner,
    )
    .flatMap((place) => {
      const adds = clause.verbs.find(({ start, word }) => start >= place.named.end && ADDS.test(word))
      const union = clause.arguments.some(({ named, verb }) => named.type === 'UNION' && verb === null)
      if (!adds || !union || /联合|会同/.test(clauseText(turn))) return []
      return agentsOf(turn, adds)
        .filter(({ entity }) => isBody(entity))
        .flatMap((agent) =>
          place.named.entities.map((object) => stated(turn, agent, 'RUNS', object, 'runs/within')),
        )
    })
}

const ADDS = /^(?:开设|增设|设置|设立|配备|配置|开通|上线|推出|开辟|升级)$/

function isOwnGround({ named }: Argument): boolean {
  return named.entities.every(
    ({ type, kind, name }) =>
      (type === 'PROGRAM' && kind === 'PLATFORM') ||
      (type === 'VENUE' && /(?:驿站|驿家|书屋|服务[站点]|之家|小屋|会客厅)[”’]?$/.test(name)),
  )
}
