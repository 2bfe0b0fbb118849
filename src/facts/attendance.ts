import type { ArticleEntity } from '../model/graph.ts'
import { isEvent } from './anaphora.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { isBody, type Reading } from './reading.ts'
import { clauseText, has, hasNames, sameList, type Turn, textAfter } from './turns.ts'

/** Programmes that the text has named last, by what one can be in them. */
interface Running {
  event: ArticleEntity | null
  scheme: ArticleEntity | null
}

/** PARTICIPATES_IN by the part that somebody has: trainees, teachers, teams, hosts of a trial, who guides or supports. */
export function findAttendance(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  const running: Running = { event: null, scheme: null }
  const found: FoundRelation[] = []
  for (const turn of turns) {
    for (const { named } of turn.clause.arguments) {
      running.event = named.entities.find(isEvent) ?? running.event
      running.scheme = named.entities.find(isScheme) ?? running.scheme
    }
    if (!hasNames(turn) || turn.sentence.field !== 'text') continue
    const { event, scheme } = running
    if (event) found.push(...comeFrom(turn, event), ...teams(turn, event))
    if (scheme) found.push(...teachers(turn, scheme), ...learners(turn, scheme), ...members(turn, scheme))
    if (event) found.push(...helpers(turn, event))
    else if (scheme) found.push(...helpers(turn, scheme))
    found.push(...invited(turn, scheme), ...guides(turn), ...supporters(turn))
  }
  return found
}

function isScheme({ type, kind }: ArticleEntity): boolean {
  return type === 'PROGRAM' && kind !== 'HONOUR'
}

function takePart(
  turn: Turn,
  entities: readonly ArticleEntity[],
  program: ArticleEntity,
  rule: string,
): FoundRelation[] {
  const from = turn.sentence.start
  return entities.map((entity) => stated(turn, { entity, from }, 'PARTICIPATES_IN', program, rule))
}

/** 来自海丰矿业公司、永利公司等12家企业的80名职工边学边练 */
function comeFrom(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { clause, sentence } = turn
  return clause.arguments.flatMap((first) => {
    const before = sentence.source.slice(clause.start, first.named.start)
    if (first.joint !== null || !/来自(?:[^，。]{0,20}(?:、|以及|和))?[“‘]?$/.test(before)) return []
    const list = sameList(clause.arguments, first)
    const last = list.at(-1) ?? first
    // 他们来自远航公司、东风公司等企业
    const said = WHO_COME.test(before) && /^(?:等[^，。]{0,10})?[，,。；]?$/.test(textAfter(turn, last))
    if (!said && !CROWD.test(textAfter(turn, last))) return []
    const contest =
      event.kind === 'COMPETITION' ||
      /参赛|选手|代表队|参加|成为/.test(textAfter(turn, last)) ||
      list.length > 1
    // 来自省直有关企业的队伍: not the province's
    const places = contest && OWN_PEOPLE.test(textAfter(turn, last))
    const entities = list.flatMap(({ named }) =>
      named.entities.filter((entity) => isBody(entity) || (places && entity.type === 'DISTRICT')),
    )
    return takePart(turn, entities, event, 'participates/from')
  })
}

const OWN_PEOPLE = /^(?:等|的|[\d一二三四五六七八九十两]|选手|代表|职工|参赛|队)/
const WHO_COME = /(?:他们|她们|选手|学员|职工|骑手|小哥|代表|嘉宾|工友|青年|人)(?:分别)?来自[“‘]?$/

const CROWD =
  /^(?:等)?[^，。]{0,14}(?:的|\d)[^，。]{0,8}(?:职工|选手|学员|代表|司机|骑手|小哥|员工|会员|工人|青年|师生|教师|医护|队)/

/** 实验小学代表队、城关中学代表队分获二、三名; 镇总工会选送的选手田小满夺冠; 选手、来自远航公司的钱进 */
function teams(turn: Turn, event: ArticleEntity): FoundRelation[] {
  const { clause } = turn
  if (event.kind !== 'COMPETITION' && !/代表队|参赛/.test(clauseText(turn))) return []
  const sends = clause.verbs.some(({ word }) => /^(?:选送|选派|派出|推荐)$/.test(word))
  const players = /选手|参赛/.test(clauseText(turn))
  const entities = clause.arguments
    .filter((argument) => !argument.modifies && !argument.temporal)
    .filter((argument) => {
      const after = textAfter(turn, argument)
      if (argument.named.type === 'PERSON') return players || WINS.test(after)
      return (
        /^(?:(?:代表|参赛)?[一二12]?队|(?:参赛)?选手)/.test(after) ||
        FORMS_TEAM.test(textAfter(turn, sameList(clause.arguments, argument).at(-1) ?? argument)) ||
        (has(argument.verb, 'by') && /队由/.test(clauseText(turn)) && /的[^，。]{0,8}组成/.test(after)) ||
        (sends && /^(?:选送|选派|派出|推荐)/.test(after)) ||
        (players && endsWith(turn, argument, '来自')) ||
        ofWinner(turn, argument)
      )
    })
    .flatMap(({ named }) => named.entities.filter((entity) => isBody(entity) || entity.type === 'PERSON'))
  return takePart(turn, entities, event, 'participates/team')
}

/** 各市总工会、示范区工会…组成31支参赛队伍 */
const FORMS_TEAM = /^(?:等[^，。]{0,8})?[^，。]{0,4}(?:组成|组建|组队|派出|选派)[^，。]{0,8}(?:队|选手)/

const WINS =
  /^[^，。]{0,24}(?:夺冠|折桂|问鼎|拔得头筹|摘得桂冠|分获|脱颖而出|[获夺摘捧斩][^，。]{0,14}(?:第[一二三]|[一二三]等奖|[冠亚季]军|[金银铜]奖)|第一名[^，。]{0,4}[获夺摘捧])/

/** 远航公司的钱进、东风公司的孙立分获前两名; 三江公司职工吴泉获金奖: who is named for the winner. */
function ofWinner(turn: Turn, argument: Argument): boolean {
  const next = turn.clause.arguments.find(({ named }) => named.start >= argument.named.end)
  if (next?.named.type !== 'PERSON') return false
  const between = turn.sentence.source.slice(argument.named.end, next.named.start)
  if (between === '的' && !argument.officer) return /分获|夺|获|摘/.test(textAfter(turn, next))
  return /^的?[^，。、：]{1,8}$/.test(between) && WINS.test(textAfter(turn, next))
}

function endsWith({ sentence, clause }: Turn, { named }: Argument, word: string): boolean {
  return sentence.source.slice(clause.start, named.start).endsWith(word)
}

/** 训练营由主任医师詹文领衔授课; 主讲人是班长吕坚; 选聘贺升、苗秀等30人担任导师 */
function teachers(turn: Turn, scheme: ArticleEntity): FoundRelation[] {
  const { clause } = turn
  const text = clauseText(turn)
  const people = clause.arguments.filter(({ named }) => named.type === 'PERSON' && !named.anaphor)
  const teaching = people.filter(
    (person) =>
      (has(person.verb, 'by', 'invite') && TEACHES.test(textAfter(turn, person))) ||
      /(?:主讲|授课|主持)(?:人|老师|教师|嘉宾)?(?:是|为|、)[^，。]{0,14}$/.test(
        turn.sentence.source.slice(clause.start, person.named.start),
      ) ||
      (/选聘|聘请|聘任|特聘/.test(text) &&
        /(?:担任|任)[^，。]{0,4}(?:导师|讲师|教师|教练|评委|辅导员)/.test(text)),
  )
  return takePart(
    turn,
    teaching.flatMap(({ named }) => named.entities),
    scheme,
    'participates/teaches',
  )
}

const TEACHES = /^[^，。]{0,10}(?:授课|主讲|讲授|讲课|领衔|执教|指导|坐镇|点评|担任(?:导师|讲师|教练|评委))/

/** 夜校学员申奇; 技术员缪丽是往期学员; 参训学员、焊工王刚 */
function learners(turn: Turn, scheme: ArticleEntity): FoundRelation[] {
  const { clause, sentence } = turn
  const learning = clause.arguments.filter(({ named }) => {
    if (named.type !== 'PERSON' || named.anaphor) return false
    const before = sentence.source.slice(clause.start, named.start)
    const after = sentence.source.slice(named.end, clause.end)
    return (
      /(?:学员|参赛选手|营员|参训职工|受益职工)(?:、[^，。]{0,20})?$/.test(before) ||
      /^(?:也|就|便)?(?:是|系|作为)[^，。]{0,8}(?:学员|参赛选手|营员|参训职工)/.test(after)
    )
  })
  return takePart(
    turn,
    learning.flatMap(({ named }) => named.entities),
    scheme,
    'participates/learns',
  )
}

/** 精密铸造公司是“匠心夜校”的实训点; 秦创公司、隆昌公司等24家企业成为首批学员单位 */
function members(turn: Turn, scheme: ArticleEntity): FoundRelation[] {
  const { clause } = turn
  if (!MEMBER.test(clauseText(turn))) return []
  const programs = clause.arguments.filter(({ named, verb }) => named.type === 'PROGRAM' && verb !== null)
  const [program = scheme] = programs.flatMap(({ named }) => named.entities)
  const entities = clause.arguments
    .filter(
      ({ named, verb, modifies, officer }) => named.type !== 'PROGRAM' && !verb && !modifies && !officer,
    )
    .flatMap(({ named }) => named.entities.filter((entity) => isBody(entity) || entity.type === 'DISTRICT'))
  return takePart(turn, entities, program, 'participates/member')
}

const MEMBER =
  /(?:成为|是|作为|入选|被列为|被确定为)[^，。]{0,24}(?:学员|成员|定点|试点|会员|签约|共建|加盟|合作|参与|示范)单位|(?:成为|是|作为)[^，。]{0,20}(?:实训点|教学点|实训基地|试点企业|首批试点)/

/** 邀请甲医院、乙医院的专家，在活动中心开展健康义诊: who is asked to an event takes part in it. */
function invited(turn: Turn, scheme: ArticleEntity | null): FoundRelation[] {
  const { clause, sentence, index } = turn
  const guests = clause.arguments.filter(
    (argument) =>
      argument.named.type === 'INSTITUTION' &&
      has(argument.verb, 'invite') &&
      /邀|请/.test(argument.verb?.word ?? '') &&
      !argument.officer &&
      !argument.modifies,
  )
  if (guests.length === 0 || /承办|协办|承接|运营/.test(clauseText(turn))) return []
  const held = sentence.clauses
    .slice(Math.max(0, index - 1), index + 3)
    .flatMap((near) => near.arguments)
    .find(({ named, verb }) => has(verb, 'run', 'hold') && named.entities.some(isHeldWithGuests))
  // 培训采取小班形式，邀请技师学院教师授课: to what is told of
  const told = scheme && TAUGHT.test(clauseText(turn)) ? [scheme] : []
  return (held?.named.entities ?? told).flatMap((event) =>
    takePart(
      turn,
      guests.flatMap(({ named }) => named.entities),
      event,
      'participates/invited',
    ),
  )
}

const TAUGHT = /授课|讲课|主讲|讲解|讲授|演出|表演|义诊|坐诊|指导|教学|评审|展演/

/** 职工大学送课, 科技馆的志愿者带来科学实验课; 组织甲公司、乙公司等用人单位215家: whose people or posts are there. */
function helpers(turn: Turn, scheme: ArticleEntity): FoundRelation[] {
  const { clause } = turn
  const entities = clause.arguments
    .filter(({ officer, modifies, named }) => !officer && !modifies && !named.anaphor)
    .filter((argument) => {
      const last = sameList(clause.arguments, argument).at(-1) ?? argument
      const after = textAfter(turn, last)
      const { named, verb } = argument
      // 甲公司、乙公司等56家企业带来1700余个岗位
      if (verb === null && BRINGS.test(after)) return true
      if (has(verb, 'gather')) return /^等?\d*[^，。]{0,4}(?:单位|企业)/.test(after)
      return named.type === 'INSTITUTION' && verb === null && TEACHES_THERE.test(after)
    })
    .flatMap(({ named }) => named.entities.filter(isBody))
  return takePart(turn, entities, scheme, 'participates/helps')
}

const BRINGS =
  /^的?(?:展位|展台|招聘台|摊位)|^等[\d一二三四五六七八九十百]+多?余?(?:家|个)[^，。]{0,10}(?:带来|提供|推出|携|拿出|参展|参会|到场|进场|摆)|^等[^，。]{0,12}的\d+[多余]?名[^，。]{0,8}(?:到场|参与|参加)/

const TEACHES_THERE =
  /^等?[^，。]{0,4}(?:送课|的?[^，。]{0,10}(?:志愿者|教师|医生|专家|讲师|律师|医师|老师|教练)(?:们)?[^，。]{0,6}(?:将为|为|负责|带来|讲|现场|进行|担任|授|传授|开展|手把手))/

function isHeldWithGuests({ type, kind }: ArticleEntity): boolean {
  return type === 'PROGRAM' && /^(?:EVENT|PROJECT|CAMPAIGN|BRAND|COMPETITION)$/.test(kind ?? '')
}

/** 比赛由市教育工会指导; 在市总工会指导下，区总工会开展试点 */
function guides(turn: Turn): FoundRelation[] {
  const { clause, sentence } = turn
  const guiding = clause.arguments.filter(
    (argument) =>
      isBody(argument.named.entities[0] as ArticleEntity) &&
      !argument.modifies &&
      has(argument.verb, 'by', 'at') &&
      /^(?:(?:具体|全程|业务|联合|共同)?指导[，,。；]?$|(?:的)?(?:精心|大力)?指导下)/.test(
        textAfter(turn, sameList(clause.arguments, argument).at(-1) ?? argument),
      ),
  )
  if (guiding.length === 0) return []
  const program = sentence.clauses
    .flatMap((near) => near.arguments)
    .find(
      ({ named, verb, temporal }) =>
        named.entities.some(isScheme) && !temporal && (verb === null || has(verb, 'run', 'hold')),
    )
  return (program?.named.entities ?? []).flatMap((object) =>
    takePart(
      turn,
      guiding.flatMap(({ named }) => named.entities),
      object,
      'participates/guides',
    ),
  )
}

/** 竞赛由省总工会主办，省邮电学院提供技术支持 */
function supporters(turn: Turn): FoundRelation[] {
  const { clause, sentence, index } = turn
  if (!/提供[^，。]{0,8}(?:支持|保障|赞助|场地|师资)/.test(clauseText(turn))) return []
  const program = sentence.clauses
    .slice(0, index)
    .flatMap((before) => before.arguments)
    .find(({ named, verb, temporal }) => named.entities.some(isScheme) && !temporal && verb === null)
  const entities = clause.arguments
    .filter(({ named, verb, modifies }) => named.entities.some(isBody) && !verb && !modifies)
    .flatMap(({ named }) => named.entities)
  return (program?.named.entities ?? []).flatMap((object) =>
    takePart(turn, entities, object, 'participates/supports'),
  )
}
