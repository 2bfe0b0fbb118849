import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import { type FoundRelation, stated } from './found.ts'
import { peopleThere } from './peopleThere.ts'
import { isBody, type Reading } from './reading.ts'
import { clauseText, has, hasNames, sameList, type Turn, textAfter } from './turns.ts'

/** PARTICIPATES_IN of those who speak or act at an event. */
export function findPresence(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  let event: ArticleEntity | null = null
  let meeting: ArticleEntity | null = null
  const found: FoundRelation[] = []
  for (const [i, turn] of turns.entries()) {
    if (!hasNames(turn)) continue
    for (const { named } of turn.clause.arguments) {
      event = named.entities.find(isEvent) ?? event
      meeting = named.entities.find((entity) => isEvent(entity) && MEETING.test(entity.name)) ?? meeting
    }
    if (event)
      found.push(
        ...actors(turn, event),
        ...bodiesThere(turn, event, meeting),
        ...speakers(turn),
        ...guests(turn, event),
        ...namedThere(turn, event),
        ...institutionsThere(turn, event),
        ...onStage(turn, event),
        ...receivers(turn, event),
        ...alongside(turn, event),
        ...quotedThere(turn, event),
        ...peopleThere(turn, event),
      )
    found.push(...doers(turn))
    found.push(...quoted(turn, turns, i))
  }
  return found
}

const ACTS =
  /^[^，。]{0,4}(?:共同|为|出席|致辞|介绍|宣读|讲|作|主持|授|颁|参加|宣布|发言|交流|汇报|领|点|启动|揭|代表|[，、,])/
const BODY_SPEAKS =
  /^[^，。]{0,24}(?:(?:作|进行|分别|先后|依次|交流|书面形式|会上|轮流|现场)[^，。]{0,10}(?:发言|交流|汇报|分享|推介|介绍|登台|打分|展示)|介绍经验)/

/** 仪式上,北京京北职业技术学院院长单雪琴介绍了…; 周福刚、田墨华共同为…揭牌 */
function actors(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { sentence, clause } = turn
  if (sentence.field !== 'text' || !isThere(turn, event)) return []
  const onStage = STAGE.test(sentence.source.slice(sentence.start, sentence.start + 14))
  return clause.arguments
    .filter(({ named, verb }) => {
      const after = sentence.source.slice(named.end, named.end + 24)
      const acts = named.type === 'PERSON' && !has(verb, 'by', 'source', 'call') && ACTS.test(after)
      return acts && (onStage || !SAYS.test(after))
    })
    .flatMap(({ named }) => named.entities)
    .map((entity) => stated(turn, { entity, from: null }, 'PARTICIPATES_IN', event, 'participates/present'))
}

/** 会上，甲、乙作交流发言; 丙、丁在会上介绍经验 */
function bodiesThere(turn: Turn, event: ArticleEntity, meeting: ArticleEntity | null): FoundRelation[] {
  const { sentence, clause } = turn
  const atMeeting = AT_MEETING.test(clauseText(turn))
  const there = atMeeting || isThere(turn, event)
  if (sentence.field !== 'text') return []
  return clause.arguments
    .filter(({ verb, officer, modifies }) => verb === null && !officer && !modifies)
    .filter((argument) => {
      const last = sameList(clause.arguments, argument).at(-1) ?? argument
      const after = textAfter(turn, last)
      return there ? BODY_SPEAKS.test(after) : REPORTS.test(after)
    })
    .flatMap(({ named }) => named.entities.filter((entity) => isBody(entity) || entity.type === 'DISTRICT'))
    .map((entity) => {
      const held = (atMeeting ? meeting : null) ?? event
      return stated(turn, { entity, from: null }, 'PARTICIPATES_IN', held, 'participates/present')
    })
}

/** 甲公司、乙公司先后作经验介绍: nobody does so but at a meeting. */
const REPORTS =
  /^[^，。]{0,24}作(?:了)?[^，。]{0,4}(?:发言|汇报|交流(?=[，。；]|$)|(?:经验|典型|交流)[^，。]{0,4}(?:介绍|分享|交流|发言))/

const MEETING = /(?:会|仪式|典礼)[”’》]?$/
const AT_MEETING = /会上|交流发言|介绍经验|登台|打分|书面形式/
const STAGE = /^[“]?[^，。]{0,6}?(?:(?<!社)会|仪式|[启开闭]幕式|典礼|活动|现场|培训|比赛|大赛)(?:上|中|现场)/

function isThere({ sentence }: Turn, event: ArticleEntity): boolean {
  const opening = sentence.source.slice(sentence.start, sentence.start + 14)
  return STAGE.test(opening) || sentence.names.some((name) => !name.anaphor && name.entities.includes(event))
}

/** 市总工会举办招聘会，市人社局现场设咨询台: an institution that acts in the sentence of the event. */
function institutionsThere(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { sentence, clause, index } = turn
  const held = sentence.clauses
    .slice(0, index)
    .some((before) => before.arguments.some((a) => has(a.verb, 'run') && a.named.entities.includes(event)))
  if (!held || event.kind !== 'EVENT' || sentence.field !== 'text') return []
  return clause.arguments
    .filter(
      ({ named, verb, officer, modifies }) => named.type === 'INSTITUTION' && !verb && !officer && !modifies,
    )
    .flatMap(({ named }) => named.entities)
    .map((entity) =>
      stated(turn, { entity, from: sentence.start }, 'PARTICIPATES_IN', event, 'participates/there'),
    )
}

const AFTERWARDS = /^[^，。]{0,6}(?:仪式|典礼|活动|大会|会议)(?:结束)?后/
const OF_THEIRS =
  /^(?:等)?[^，。的]{0,4}的?(?:相关|有关|主要|分管)*(?:领导|负责人|负责同志|(?:职工|工人|工友|员工|会员)?代表)/

/** 启动仪式上，区委领导将清凉包交给…; 仪式后，急救中心的培训师讲解…; 向建工公司的工人代表发放…: bodies whose people are there. */
function onStage(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { sentence, clause } = turn
  const opening = sentence.source.slice(sentence.start, sentence.start + 14)
  if (sentence.field !== 'text' || event.kind === 'HONOUR') return []
  if (!STAGE.test(opening) && !AFTERWARDS.test(opening)) return []
  if (clause.verbs.some((verb) => has(verb, 'award')) || /领[牌奖]|授[牌奖]/.test(clauseText(turn))) return []
  return clause.arguments
    .filter(({ officer, modifies }) => !officer && !modifies)
    .filter((argument) => {
      const { named, verb } = argument
      const last = sameList(clause.arguments, argument).at(-1) ?? argument
      const people = OF_THEIRS.test(textAfter(turn, last)) && (verb === null || has(verb, 'to'))
      return people || (named.type === 'INSTITUTION' && verb === null)
    })
    .flatMap(({ named }) => named.entities.filter(isBody))
    .map((entity) => stated(turn, { entity, from: null }, 'PARTICIPATES_IN', event, 'participates/on-stage'))
}

/** 仪式上，为甲公司工会、乙公司工会授牌: who is handed it is there. */
function receivers(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { clause, sentence } = turn
  if (sentence.field !== 'text' || !/^(?:EVENT|COMPETITION|CAMPAIGN)$/.test(event.kind ?? '')) return []
  return clause.arguments
    .filter((argument) => {
      const last = sameList(clause.arguments, argument).at(-1) ?? argument
      const handed = /^[^，。]{0,24}(?:授[牌旗]|颁[奖发])/.test(textAfter(turn, last))
      // 为甲学院、乙学院2家首批工匠学院授牌: those that become it
      const become = /\d[家个](?:首批)?$/.test(sentence.source.slice(clause.start, argument.named.start))
      return has(argument.verb, 'to') && handed && !become && !argument.officer && !argument.modifies
    })
    .flatMap(({ named }) => named.entities.filter((entity) => isBody(entity) || entity.type === 'PERSON'))
    .map((entity) => stated(turn, { entity, from: null }, 'PARTICIPATES_IN', event, 'participates/receives'))
}

/** 市总工会主席马力陪同慰问; 王宁在启动仪式上说: who goes along with it or speaks there. */
function alongside(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { clause } = turn
  if (turn.sentence.field !== 'text') return []
  return clause.arguments
    .filter((argument) => {
      if (argument.named.type !== 'PERSON' || argument.verb !== null) return false
      const last = sameList(clause.arguments, argument).at(-1) ?? argument
      return ALONG.test(textAfter(turn, last))
    })
    .flatMap(({ named }) => named.entities)
    .map((entity) => stated(turn, { entity, from: null }, 'PARTICIPATES_IN', event, 'participates/alongside'))
}

const ALONG =
  /^等?(?:[^，。]{0,4}(?:致辞|致开幕词|宣布[^，。]{0,20}(?:开幕|启动|开赛|开始|闭幕)|主持(?:了)?[^，。]{0,8}(?:仪式|[开闭启]幕式|大会|活动))|为[^，。]{0,10}(?:致辞|开球|鸣枪|授旗)|[^，。]{0,6}(?:(?:陪同|随同|一同|一道)[^，。]{0,6}[，。；]|在(?:致辞中|讲话中|会|[^，。]{0,8}(?:仪式|幕式|[^工协学商]会|典礼|现场|活动))上?[^，。]{0,4}(?:说|表示|指出|强调|介绍|告诉|致辞|讲话)))/

/** “像回家一样。”质检员梅洁笑着说: a worker quoted in the report of an event was mostly at it; an officer speaks of it. */
function quotedThere(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { clause, sentence } = turn
  if (sentence.field !== 'text' || !/^(?:EVENT|COMPETITION|BRAND)$/.test(event.kind ?? '')) return []
  return clause.arguments
    .filter(({ named, verb }) => {
      if (named.type !== 'PERSON' || named.anaphor || has(verb, 'by', 'source')) return false
      const before = sentence.source.slice(Math.max(clause.start, named.start - 16), named.start)
      return SAYS.test(sentence.source.slice(named.end, named.end + 10)) && !LEADS.test(before)
    })
    .flatMap(({ named }) => named.entities)
    .map((entity) =>
      stated(turn, { entity, from: null }, 'PARTICIPATES_IN', event, 'participates/quoted-there'),
    )
}

const LEADS = /主席|主任|书记|部长|局长|经理|负责人|院长|校长|所长|处长|科长|巡视员|代表人|董事|干事|助理/

/** 省总工会副主席吴畏赴平安区开展“送温暖”活动: a person does not run it, but takes part in it. */
function doers(turn: Turn): FoundRelation[] {
  const { clause, sentence } = turn
  if (sentence.field !== 'text') return []
  const held = clause.arguments.filter(
    ({ named, verb }) =>
      named.type === 'PROGRAM' && has(verb, 'run') && named.entities.some((entity) => isEvent(entity)),
  )
  return held.flatMap((argument) =>
    clause.arguments
      .filter(({ named, verb }) => named.type === 'PERSON' && verb === null && !named.anaphor)
      .filter(
        ({ named }) =>
          named.end <= argument.named.start && !SAYS.test(sentence.source.slice(named.end, named.end + 10)),
      )
      .flatMap(({ named }) => named.entities)
      .flatMap((entity) =>
        argument.named.entities.map((object) =>
          stated(turn, { entity, from: clause.start }, 'PARTICIPATES_IN', object, 'participates/does'),
        ),
      ),
  )
}

const SAYS =
  /^[”’》）)]?[^，。：]{0,4}(?:说|表示|介绍|告诉|坦言|认为|强调|指出|透露|称|感慨|回忆|感叹|笑着|激动)/

/** 现场，劳模代表王芳手把手教学: whoever a report of an event names, other than to quote him, was there. */
function namedThere(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { sentence, clause } = turn
  if (sentence.field !== 'text' || event.kind !== 'EVENT') return []
  // 范辉等43人荣获奖章: told of, not there
  if (
    clause.verbs.some((verb) => has(verb, 'award')) &&
    !sentence.names.some(({ entities }) => entities.includes(event))
  )
    return []
  return clause.arguments
    .filter(
      ({ named, verb }) => named.type === 'PERSON' && !named.anaphor && !has(verb, 'by', 'source', 'call'),
    )
    .filter(({ named }) => !SAYS.test(sentence.source.slice(named.end, named.end + 10)))
    .flatMap(({ named }) => named.entities)
    .map((entity) =>
      stated(turn, { entity, from: null }, 'PARTICIPATES_IN', event, 'participates/named-there'),
    )
}

/** 姚竞宏在毕业典礼上鼓励毕业生: a person speaks at it. */
function speakers(turn: Turn): FoundRelation[] {
  const { clause } = turn
  return clause.arguments.flatMap((stage) => {
    if (!stage.temporal || !has(stage.verb, 'at') || !stage.named.entities.some(isEvent)) return []
    return clause.arguments
      .filter(({ named, verb }) => named.type === 'PERSON' && verb === null && named.end <= stage.named.start)
      .flatMap(({ named }) => named.entities)
      .flatMap((entity) =>
        stage.named.entities.map((object) =>
          stated(turn, { entity, from: clause.start }, 'PARTICIPATES_IN', object, 'participates/present'),
        ),
      )
  })
}

/** 活动邀请全国劳模刘云清主讲 */
function guests(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const invited = turn.clause.arguments.filter(
    ({ named, verb }) => named.type === 'PERSON' && has(verb, 'invite'),
  )
  if (invited.length === 0 || !turn.sentence.names.some((name) => name.entities.includes(event))) return []
  return invited
    .flatMap(({ named }) => named.entities)
    .map((entity) =>
      stated(turn, { entity, from: turn.clause.start }, 'PARTICIPATES_IN', event, 'participates/guest'),
    )
}

/** “参与此次讲解员大赛，对我是宝贵的经历。”退役军人高佳说: whoever is quoted took part. */
function quoted(turn: Turn, turns: readonly Turn[], at: number): FoundRelation[] {
  const { clause, sentence } = turn
  const joined = clause.arguments.filter(
    ({ named, verb }) => named.type === 'PROGRAM' && /^(?:参加|参与|报名参加|加入)$/.test(verb?.word ?? ''),
  )
  const named = clause.arguments.some(({ verb, named }) => verb === null && named.type !== 'PROGRAM')
  const before = sentence.source.slice(Math.max(0, clause.start - 120), clause.start + 1)
  if (joined.length === 0 || named || before.lastIndexOf('“') <= before.lastIndexOf('”')) return []
  const ahead = sentence.source.slice(clause.end - 1, clause.end + 400).indexOf('”')
  if (ahead < 0) return []
  const close = clause.end - 1 + ahead
  const speaker = turns
    .slice(at, at + 20)
    .filter((later) => later.sentence.field === sentence.field && later.clause.end > close)
    .slice(0, 2)
    .flatMap((later) => later.clause.arguments)
    .find(({ named }) => named.type === 'PERSON' && named.start > close && named.start - close < 30)
  return (speaker?.named.entities ?? []).flatMap((entity) =>
    joined
      .flatMap(({ named }) => named.entities)
      .map((object) =>
        stated(turn, { entity, from: null }, 'PARTICIPATES_IN', object, 'participates/quoted'),
      ),
  )
}
