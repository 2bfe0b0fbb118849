import type { ArticleEntity } from '../model/graph.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isHolder, isHonour } from './honours.ts'
import type { Reading } from './reading.ts'
import { isTitle } from './titles.ts'
import { type Agent, has, hasNames, sameList, type Turn, textAfter } from './turns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** RECOGNISED_AS: who holds or was given an honour. */
export function findRecognition({ words }: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.flatMap((turn, i) =>
    !hasNames(turn)
      ? []
      : [
          ...awarded(turn),
          ...listed(turn, turns, i),
          ...holders(turn, words),
          ...chosen(turn),
          ...is(turn, turns[i + 1]),
        ],
  )
}

/** …被评为“全国工人先锋号”; 荣获…称号; 授予张三“首都劳动奖章”; 认定A、B为… */
function awarded(turn: Turn): FoundRelation[] {
  const { clause } = turn
  return clause.arguments.filter(isHonour).flatMap((honour) => {
    const { verb } = honour
    if (!has(verb, 'award') && !/创建成?$/.test(verb?.word ?? '')) return []
    // 累计创建示范性工作室9个: many others'
    if (/创建/.test(verb?.word ?? '') && /^[”’》]?\d/.test(textAfter(turn, honour))) return []
    // 荣获“最美驿站”称号的中央大街工会驿站
    if (RECEIVES.test(verb?.word ?? '') && OF_HOLDER.test(textAfter(turn, honour)))
      return heldBy(turn, honour)
    const before = clause.arguments.filter(
      (a) =>
        isHolder(a) &&
        !a.officer &&
        a.named.end <= honour.named.start &&
        (a.verb === null || a.verb === verb || has(a.verb, 'to', 'award') || isHead(a)),
    )
    const given = before.filter((a) => a.verb !== null)
    const takers = given.length > 0 ? given : nearest(turn, honour, before).filter((a) => !gives(turn, a))
    const entities = takers.flatMap(({ named }) => named.entities)
    const from = clause.start
    const receives = verb !== null && RECEIVES.test(verb.word)
    const agents =
      entities.length > 0
        ? entities.map((entity) => ({ entity, from }))
        : (receives || isPassive(turn, honour)) && isLeftOut(turn, honour)
          ? holdersBefore(turn)
          : []
    return agents.flatMap((agent) =>
      honour.named.entities.map((object) =>
        stated(turn, agent, 'RECOGNISED_AS', object, 'recognised/awarded'),
      ),
    )
  })
}

const OF_HOLDER = /^[”’》]?(?:荣誉)?(?:称号|奖项)?的/

/** The first name behind 称号的 that is not said of the next. */
function heldBy(turn: Turn, honour: Argument): FoundRelation[] {
  const holder = turn.clause.arguments.find(
    (a) => a.named.start >= honour.named.end && isHolder(a) && !a.officer,
  )
  return (holder?.named.entities ?? []).flatMap((entity) =>
    honour.named.entities.map((object) =>
      stated(turn, { entity, from: turn.clause.start }, 'RECOGNISED_AS', object, 'recognised/awarded'),
    ),
  )
}

/** 她带领的工作室, 宏泰集团承建的项目部: what a clause before 的 tells of is the subject. */
function isHead({ gap }: Argument): boolean {
  return /^[了过]?的[“‘]?$/.test(gap)
}

/** 她带领的“苗芳工作室”被…命名为: of the subjects the nearest; none where a programme is nearer, which holds no honour. */
function nearest({ clause, sentence }: Turn, honour: Argument, subjects: readonly Argument[]): Argument[] {
  const last = subjects.at(-1)
  const program = clause.arguments.some(
    ({ named, verb, temporal }) =>
      named.type === 'PROGRAM' &&
      verb === null &&
      !temporal &&
      named.end <= honour.named.start &&
      named.start >= (last?.named.end ?? 0) &&
      !named.entities.some(({ kind }) => kind === 'HONOUR'),
  )
  if (!last || program) return []
  return last.named.type === 'PERSON' ? peopleUpTo(subjects, last, sentence.source) : sameList(subjects, last)
}

/** 甲公司车工范辉、乙研究院研究员范阳等43人荣获…: people with their posts, side by side. */
function peopleUpTo(subjects: readonly Argument[], last: Argument, source: string): Argument[] {
  const people = [last]
  for (const person of subjects.filter(({ named }) => named.type === 'PERSON').reverse()) {
    if (person !== last && !/^[、和与及]/.test(source.slice(person.named.end))) break
    if (person !== last) people.unshift(person)
  }
  return people
}

/** 前三名选手被授予…: another subject, without a name. 连续4年被评为…: none, so it is that of the clause before. */
function isLeftOut({ clause, sentence }: Turn, { verb }: Argument): boolean {
  const lead = sentence.source.slice(clause.start, verb?.start ?? clause.end).split(/[被由]/)[0] ?? ''
  return /^[\s，“"]*(?:[他她它]|该|并|还|也|又|而|且|先后|曾|曾经|多次|连续|\d+|[一二三四五六七八九十两]+|[年月日次届度个]|今|去|近|来|已|更|均|都|同时|此外|其中|再|首|成功|一举|日前|随后|如今|目前|因此|从而|最终|荣|光荣|喜|上半|下半|当)*$/.test(
    lead,
  )
}

const RECEIVES =
  /创建|荣获|获评|获得|荣膺|摘得|斩获|夺得|入选|当选|被|喜获|获颁|获批|荣登|捧得|摘取|获$|成为|喜提|创成|跻身|上榜|获选|获授/

/** 被…授予“首都劳动奖章” with the one who was given it in a clause before. */
function isPassive({ clause, sentence }: Turn, { named }: Argument): boolean {
  return /被|获/.test(sentence.source.slice(clause.start, named.start))
}

/** 王敏从业三十年，先后荣获…: the last one named before as a subject, a person or venue too. */
function holdersBefore({ sentence, clause, index, carried }: Turn): Agent[] {
  const givers = clause.arguments.filter(({ verb }) => has(verb, 'by')).flatMap(({ named }) => named.entities)
  for (const before of sentence.clauses.slice(0, index).reverse()) {
    const subjects = before.arguments.filter(
      // 公司成立许武工作室，去年被命名为…: what was founded
      (a) =>
        isHolder(a) && !a.officer && (a.verb === null || (has(a.verb, 'build') && a.named.type !== 'PERSON')),
    )
    const last = subjects.at(-1)
    if (last)
      return sameList(subjects, last).flatMap(({ named }) =>
        named.entities.map((entity) => ({ entity, from: before.start })),
      )
  }
  return carried.filter(({ entity }) => !givers.includes(entity))
}

/** 认定 and 授予 in the active: their subject gives. */
function gives({ clause, sentence }: Turn, argument: Argument): boolean {
  const next = clause.verbs.find(
    ({ start, word }) =>
      start >= argument.named.end &&
      /^(?:授予|认定|评定|评选|命名|表彰|新增|选树|颁发|授牌|列为|评为|确定为|推荐为|聘|选聘|特聘|评出)/.test(
        word,
      ),
  )
  if (!next) return false
  // 甲班组、乙班组等12个班组评为“…”: so many are not the giver.
  if (next.word.endsWith('为') && MANY.test(sentence.source.slice(argument.named.end, next.start)))
    return false
  return !/被|获/.test(sentence.source.slice(argument.named.end, next.start + 1))
}

const MANY = /等?[\d一二三四五六七八九十百]+[个家名位人支][^，。]{0,6}$/

/** 新增10家首都工匠学院，包括：A、B、C和D */
function listed(turn: Turn, turns: readonly Turn[], at: number): FoundRelation[] {
  const { clause, sentence } = turn
  const honour = clause.arguments.findLast(isHonour)
  if (
    !honour ||
    !/^[”’》]?(?:称号|荣誉)?[，,：:]?$/.test(sentence.source.slice(honour.named.end, clause.end))
  )
    return []
  const found: FoundRelation[] = []
  for (let i = at + 1; i < turns.length && turns[i]?.sentence === sentence; i++) {
    const next = turns[i] as Turn
    const lead = sentence.source.slice(next.clause.start, next.clause.end)
    if (i === at + 1 && !/^(?:其中)?(?:包括|分别是|分别为|有|即|它们是|他们是)/.test(lead)) return []
    const members = next.clause.arguments.filter(isHolder)
    if (members.length === 0 && !/^(?:其中)?(?:包括|分别是|分别为|有|即)/.test(lead)) break
    for (const { named } of members)
      for (const entity of named.entities)
        for (const object of honour.named.entities)
          found.push(stated(next, { entity, from: clause.start }, 'RECOGNISED_AS', object, 'recognised/list'))
  }
  return found
}

/** 全国优秀法官、首都劳动奖章获得者晋怡: honours right before the name of who holds them. */
function holders(turn: Turn, words: Vocabulary): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.arguments.filter(isHonour).flatMap((honour) => {
    const holder = clause.arguments.find(
      (a) =>
        a.named.start >= honour.named.end &&
        // 全国示范性工作室|方波工作室
        (a.named.type === 'PERSON' || (a.named.type === 'VENUE' && a.named.start === honour.named.end)),
    )
    const between = sentence.source.slice(honour.named.end, holder?.named.start ?? honour.named.end)
    const verbs = clause.verbs.some((v) => v.start >= honour.named.end && v.end <= (holder?.named.start ?? 0))
    // 、研发中心高级工程师、研发经理: a verb in the name of a post
    const posts = /^[^、，]*、(.+)$/.exec(between)?.[1]
    const told = verbs && !(posts && isTitle(posts.replace(/[“”]/g, ''), words))
    if (!holder || told || !BEFORE_HOLDER.test(between)) return holderBefore(turn, honour)
    const people = clause.arguments.filter(({ named }) => named.type === 'PERSON')
    return (
      sameList(clause.arguments, honour)
        .filter(isHonour)
        // 大国工匠张佳、省级工匠王岳: each his own.
        .filter((other) => people.find(({ named }) => named.start >= other.named.end) === holder)
        .flatMap(({ named }) => named.entities)
        .map((object) =>
          stated(
            turn,
            { entity: holder.named.entities[0] as ArticleEntity, from: clause.start },
            'RECOGNISED_AS',
            object,
            'recognised/holder',
          ),
        )
    )
  })
}

/** 获得者, or 、 and a post: 全国劳动模范、包钢集团炼钢工斯琴. */
const BEFORE_HOLDER =
  /^[”’》]?(?:称号)?(?:(?:奖章|称号)?(?:获得者|得主))?(?:“[^”，]{2,16}”)*(?:、[^，。；]{0,60}|，[^，。；]{0,30})?$/

/** 格根是“北疆工匠”; 作为“全国模范职工之家”，蒙牛集团… */
function is(turn: Turn, next: Turn | undefined): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.arguments.filter(isHonour).flatMap((honour) => {
    const { verb } = honour
    if (!verb || honour.gap.length > 4 || !/^(?:是|系|作为|身为)$/.test(verb.word)) return []
    const here = clause.arguments.filter((a) => a.verb === null && !a.officer && a.named.end <= verb.start)
    const there = has(verb, 'as') && next?.sentence === sentence ? next.clause.arguments : []
    const bare = /^(?:却|也|还|又|更|同时|更是)*$/.test(sentence.source.slice(clause.start, verb.start))
    const takers = here.length > 0 ? here : there.filter((a) => a.verb === null && !a.officer)
    // 公司只有63名职工，却是一家“小巨人”企业
    if (takers.length === 0 && bare && turn.index > 0 && clause.arguments.at(-1) === honour)
      return holdersBefore(turn)
        .filter(({ from }) => from !== null)
        .flatMap((agent) =>
          honour.named.entities.map((object) =>
            stated(turn, agent, 'RECOGNISED_AS', object, 'recognised/is'),
          ),
        )
    return takers
      .filter(isHolder)
      .flatMap(({ named }) =>
        named.entities.flatMap((entity) =>
          honour.named.entities.map((object) =>
            stated(turn, { entity, from: clause.start }, 'RECOGNISED_AS', object, 'recognised/is'),
          ),
        ),
      )
  })
}

/** 石磊，“全国技术能手”获得者 */
function holderBefore(turn: Turn, honour: Argument): FoundRelation[] {
  const { clause, sentence, index } = turn
  if (!/^[”’》]?(?:称号)?(?:获得者|得主)/.test(sentence.source.slice(honour.named.end, clause.end))) return []
  const person = sentence.clauses
    .slice(Math.max(0, index - 1), index + 1)
    .flatMap((before) => before.arguments)
    .findLast(
      ({ named, verb }) => named.type === 'PERSON' && verb === null && named.end <= honour.named.start,
    )
  return (person?.named.entities ?? []).flatMap((entity) =>
    honour.named.entities.map((object) =>
      stated(turn, { entity, from: sentence.start }, 'RECOGNISED_AS', object, 'recognised/holder'),
    ),
  )
}

/** “安康名匠”名单揭晓，卢海、苏秀入选: chosen for the honour that the sentence is about. */
function chosen({ sentence, clause, index }: Turn): FoundRelation[] {
  const verb = clause.verbs.find(({ word }) =>
    /^(?:入选|当选|上榜|获评|获奖|入列|在列|榜上有名|名列其中|获此殊荣|接受授牌|获授牌)$/.test(word),
  )
  const text = sentence.source.slice(clause.start, clause.end)
  // …授牌，甲公司、乙公司等单位的代表上台领牌; 其中丙学院等12家首批挂牌
  const at = verb?.start ?? clause.start + text.search(/(?:上台|现场)?(?:领牌|领奖|接牌)|首批(?:挂牌|授牌)/)
  if (at < clause.start || clause.arguments.some(isHonour)) return []
  const honour = sentence.clauses
    .slice(0, index)
    .flatMap((before) => before.arguments.filter(isHonour))
    .at(-1)
  const takers = clause.arguments.filter(
    (a) => isHolder(a) && !a.officer && a.verb === null && a.named.end <= at,
  )
  return takers
    .flatMap(({ named }) => named.entities)
    .flatMap((entity) =>
      (honour?.named.entities ?? []).map((object) => {
        const turn = { sentence, clause, index, carried: [] }
        return stated(turn, { entity, from: sentence.start }, 'RECOGNISED_AS', object, 'recognised/chosen')
      }),
    )
}
