import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Argument, Named } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import { agentsOf, clauseText, has, hasNames, isBodyArgument, type Turn } from './turns.ts'

/** RUNS where no verb of running governs the programme: in titles, in lists, by what is done in or on it. */
export function findOwners(
  reading: Reading,
  turns: readonly Turn[],
  earlier: readonly FoundRelation[],
): FoundRelation[] {
  const runs = earlier.filter(({ type }) => type === 'RUNS')
  const owned = new Set(runs.map(({ object }) => object))
  const found = turns
    .filter(hasNames)
    .flatMap((turn, i) => [
      ...hosts(turn, turns.slice(Math.max(0, i - 6), i)),
      ...ownHonour(turn, reading.topic).filter(({ object }) => !owned.has(object)),
      ...titled(turn),
      ...joined(turn, runs),
      ...namedAfter(turn),
      ...chosenBy(turn, runs),
      ...within(turn).filter(({ object }) => !owned.has(object)),
    ])
  return [...found, ...ofTopic(reading, turns, [...runs, ...found])]
}

/** “法院+工会”发挥了积极作用: a campaign or a way of working that nobody is said to run is the topic union's. */
function ofTopic(
  { topic }: Reading,
  turns: readonly Turn[],
  runs: readonly FoundRelation[],
): FoundRelation[] {
  if (topic?.type !== 'UNION') return []
  const owned = new Set(runs.map(({ object }) => object))
  // 被市总工会作为典型案例推广: somebody else's
  const praises = ({ clause }: Turn) =>
    clause.arguments.some(({ named, verb }) => has(verb, 'by') && named.entities.includes(topic))
  return turns
    .filter((turn) => turn.sentence.field === 'text' && !praises(turn))
    .flatMap((turn) =>
      turn.clause.arguments
        .filter(({ named }) => !named.anaphor)
        .flatMap(({ named }) => named.entities)
        .filter((entity) => !owned.has(entity) && isCommonWay(entity))
        .map((object) => {
          owned.add(object)
          return stated(turn, { entity: topic, from: null }, 'RUNS', object, 'runs/topic')
        }),
    )
}

/** Not what one person has found out (…工作法, …口诀), nor what the state does (…改革). */
function isCommonWay({ type, kind, name }: ArticleEntity): boolean {
  if (type !== 'PROGRAM' || !/^(?:CAMPAIGN|BRAND|METHOD)$/.test(kind ?? '')) return false
  return !/(?:[法操锦]|口诀|改革|年行动)[”’》]?$/.test(name)
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

/** …比赛开赛。市总工会、市体育局共同主办，北辰区总工会承办: of the event that the sentence before tells of. */
function hosts(turn: Turn, before: readonly Turn[]): FoundRelation[] {
  const { clause, sentence } = turn
  const text = clauseText(turn)
  const named = sentence.names.some(({ type, start }) => type === 'PROGRAM' && start < clause.end)
  if (sentence.field !== 'text' || named || !/(?:主办|承办|协办)[，,。；]?$/.test(text)) return []
  const event = before
    .flatMap(({ clause }) => clause.arguments)
    .flatMap(({ named }) => named.entities)
    .findLast(isEvent)
  if (!event) return []
  return clause.arguments
    .filter((argument) => isBodyArgument(argument) && !argument.officer)
    .flatMap(({ named }) => named.entities.filter(isBody))
    .map((entity) => stated(turn, { entity, from: null }, 'RUNS', event, 'runs/hosts'))
}

/** 闭幕式上，大赛授予各工种前两名“海淀工匠”称号: an honour by the name of the union's place, with no giver told. */
function ownHonour(turn: Turn, topic: ArticleEntity | null): FoundRelation[] {
  if (topic?.type !== 'UNION' || !GIVEN.test(clauseText(turn))) return []
  const stem = stemOf(topic)
  if (stem.length < 2) return []
  return turn.clause.arguments
    .flatMap(({ named }) => named.entities)
    .filter(({ kind, name }) => kind === 'HONOUR' && name.replace(/^[“《]/, '').startsWith(stem))
    .filter(({ name }) => !/五一劳动奖|先锋号|劳动模范/.test(name))
    .map((object) => stated(turn, { entity: topic, from: null }, 'RUNS', object, 'runs/own-honour'))
}

/** 海淀 of 海淀区总工会, 首农 of 首农食品集团工会. */
function stemOf({ name, kind }: ArticleEntity): string {
  const place = name
    .replace(/(?:总|地区)?工会.*$/, '')
    .replace(/(?:自治[区州县]|省|市|区|县|街道|镇|集团)$/, '')
  return kind === 'GRASSROOTS' ? place.slice(0, 2) : place
}

const GIVEN = /授予|评出|评选|认定|命名|产生|选树|授牌|颁发/

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

/** 宝石钢管公司|彭国创新工作室, 公交集团|“的姐”服务队: written as one name with whose it is. */
function namedAfter(turn: Turn): FoundRelation[] {
  const { sentence, clause } = turn
  return clause.arguments
    .filter(
      ({ named }) =>
        named.type === 'VENUE' || (named.type === 'INSTITUTION' && TEAM.test(textOf(turn, named))),
    )
    .flatMap(({ named }) => {
      const inner = sentence.inner.filter(({ start, end }) => start === named.start && end < named.end)
      const owners = inner.flatMap(({ entities }) => entities.filter(isBody))
      return owners.flatMap((entity) =>
        named.entities.map((object) =>
          stated(turn, { entity, from: clause.start }, 'RUNS', object, 'runs/named-after'),
        ),
      )
    })
}

const TEAM = /(?:工作室|服务队|助力团|宣讲团|志愿队|艺术团)[”’》]?$/

function textOf({ sentence }: Turn, { start, end }: Named): string {
  return sentence.source.slice(start, end)
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
