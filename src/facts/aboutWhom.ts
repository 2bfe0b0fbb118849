import type { ArticleEntity } from '../model/graph.ts'
import {
  countedEntity,
  eventAhead,
  foundedAhead,
  isHeld,
  isTeam,
  lastThing,
  providedThing,
  targetOf,
  withoutNames,
} from './besideFigure.ts'
import type { Context } from './context.ts'
import type { Figure } from './figures.ts'
import type { Reading } from './reading.ts'
import { clauseText, has, type Turn } from './turns.ts'

/** A figure, its clause and the clauses after it in the sentence. */
export interface Place {
  turn: Turn
  later: readonly Turn[]
}

/** What only unions do, whatever project the sentence speaks of: 建会20家, 发展会员300人, 走访企业. */
const UNION_WORK =
  /建会|会员|入会|走访|慰问|筹集|化解|调解|集体合同|集体协商|新建|建成|选树|培育|组建工会|覆盖企业/

/** 开展“送温暖”活动，走访企业2家，发放慰问金5万元: given by the union even within its campaign. */
const CARE = /走访|慰问|送[上去出]|发[放出]|赠送/

/** 截至目前，全市已建…: a total of the whole place, so of its union. */
const TOTALS = /全([市区县省州旗镇国])(?![\d近约余百千万])/

export interface About {
  entity: ArticleEntity
  rule: string
}

/** The entity that a figure is about, and the rule that says so; null: nothing named. */
export function aboutWhom(
  reading: Reading,
  { turn, later }: Place,
  figure: Figure,
  context: Context,
  subject: ArticleEntity | null,
): About | null {
  const total = unionOfAll(reading, turn)
  const counted = countedEntity(turn, figure)
  // 全市已建成“职工书屋”13家: of all there are, not of one.
  if (counted && total && counted.type === 'VENUE') return { entity: total, rule: 'statistic/total' }
  if (counted) return { entity: counted, rule: 'statistic/counted' }
  const target = targetOf(turn, figure)
  if (target) return { entity: target, rule: 'statistic/target' }
  const event = eventOf(turn, figure, context) ?? eventAhead(turn, later, figure)
  if (event) return { entity: event, rule: 'statistic/event' }
  const provided = providedThing(turn, figure)
  if (provided) return { entity: provided, rule: 'statistic/provided' }
  const team = figure.kind === 'people' ? foundedAhead(turn, later) : null
  if (team) return { entity: team, rule: 'statistic/founded' }
  // 京北职业技术学院300余名师生分组…: whoever comes to an event counts for the event.
  const guests = figure.kind === 'people' && subject !== reading.topic && isGuest(subject)
  if (guests && context.event && isHeld(context.event))
    return { entity: context.event, rule: 'statistic/event' }
  if (context.place && DESCRIBES.test(withoutNames(turn)))
    return { entity: context.place, rule: 'statistic/place' }
  if (subject) return { entity: subject, rule: 'statistic/subject' }
  // 建设基地30家，其中甲学院、乙学校等12家首批挂牌
  if (context.last && /^其中/.test(clauseText(turn))) return { entity: context.last, rule: 'statistic/part' }
  if (context.plan && context.sentence?.type !== 'UNION')
    return { entity: context.plan, rule: 'statistic/plan' }
  if (context.founded && (isTeam(context.founded) || /会员|吸纳|覆盖|招募|队员|成员/.test(clauseText(turn))))
    return { entity: context.founded, rule: 'statistic/founded' }
  const doneByUnion =
    context.sentence?.type === 'UNION' &&
    (isCampaign(context.event) ? CARE : UNION_WORK).test(withoutNames(turn))
  const held = eventHere(turn, context)
  if (held) return { entity: held, rule: 'statistic/event' }
  // 来到郭公庄站看望检修工，送去防暑降温用品800份: given by whoever came.
  const brought =
    context.event?.type === 'VENUE' && /^\s*(?:送[去上来]|发放|赠送|捐赠)/.test(clauseText(turn))
  if (brought && context.sentence) return { entity: context.sentence, rule: 'statistic/sentence' }
  // “流动之家”开进煤矿旧址，为80余人服务: of the two the programme.
  const visited = context.event?.type === 'VENUE' && /PROGRAM|VENUE/.test(context.sentence?.type ?? '')
  if (context.event && !doneByUnion && !visited && !isOthersWork(turn, context, context.event))
    return { entity: context.event, rule: 'statistic/held' }
  // 青年教师在…比赛中获一等奖6项: prizes are the winner's.
  const near = doneByUnion || WINS.test(clauseText(turn)) ? null : lastThing(turn, figure)
  const passed = near?.type === 'VENUE' && context.sentence?.type === 'PROGRAM'
  if (near && !passed && !isOthersWork(turn, context, near)) return { entity: near, rule: 'statistic/near' }
  if (context.sentence) return { entity: context.sentence, rule: 'statistic/sentence' }
  if (total) return { entity: total, rule: 'statistic/total' }
  const standing = context.standing ?? reading.topic
  return standing ? { entity: standing, rule: 'statistic/carried' } : null
}

/** 全市已建…, 全县共有…: the union of that level. */
function unionOfAll({ entities, topic }: Reading, turn: Turn): ArticleEntity | null {
  const level = TOTALS.exec(clauseText(turn))?.[1]
  if (level === undefined) return null
  const fits = ({ type, name }: ArticleEntity) => type === 'UNION' && name.endsWith(`${level}总工会`)
  return topic && fits(topic) ? topic : (entities.find(fits) ?? null)
}

/** 李庄镇是绳网之乡，聚集企业2800余家; 全省现有产业工人2100余万人: what a place has, nobody did. */
const DESCRIBES = /现有|常年|聚集|集聚|坐落着|居民|人口|户籍|常住|产业工人|人才(?:占|总量)/

/** The place that a clause describes: its subject, or by the level of 全省. */
export function placeOf({ entities }: Reading, turn: Turn): ArticleEntity | null {
  const { clause } = turn
  if (!DESCRIBES.test(withoutNames(turn)) && !clause.verbs.some(({ word }) => word === '是')) return null
  const acting = clause.arguments.some(({ named }) => named.type !== 'DISTRICT')
  const place = clause.arguments.find(
    ({ named, verb, modifies }) => named.type === 'DISTRICT' && !modifies && (!verb || has(verb, 'at')),
  )
  if (place && !acting) return place.named.entities[0] ?? null
  const level = /全([市区县省州旗镇])(?:现有|共有|有)/.exec(clauseText(turn))?.[1]
  const fits = ({ type, name }: ArticleEntity) => type === 'DISTRICT' && name.endsWith(level ?? '')
  return level && !acting ? (entities.find(fits) ?? null) : null
}

/** 启动“星火入会”行动，逐一走访52家企业: what is done in a campaign is the campaign's. */
function isCampaign(event: ArticleEntity | null): boolean {
  return event?.kind === 'CAMPAIGN' || event?.kind === 'PROJECT'
}

/** 53家用人单位带来岗位1120个, 现场达成就业意向216人, 较上届增长22%: what only an event has. */
const AT_EVENTS =
  /达成|意向|用人单位|招聘企业|带来岗位|参观|观众|展出|展品|参展|参赛|选手|代表队|[上往首]届|现场(?:达成|签约|发放|提供|解答|咨询)|分会?场|角逐|较量|比拼|[^得获夺]{2}奖\d/

function eventHere(turn: Turn, { lastEvent, event, sentence, standing }: Context): ArticleEntity | null {
  if (!lastEvent || !AT_EVENTS.test(clauseText(turn))) return null
  const nearer = event ?? sentence ?? standing
  if (nearer?.type !== 'PROGRAM') return lastEvent
  return sentence === nearer && isHeld(nearer) ? nearer : null
}

/** 在驿站旁发放药箱60个: given and gathered by the union, not by the place. */
const BESIDE_PLACES =
  /招募|预警|发[放出送]|派发|送[出上]|招聘|体检|走访|慰问|收集|促成|转化|培训|带动|资助|帮扶|投入|补助|发展|组建|签订|扶持/

/** 推行“四问四送”工作法，收集意见589条; 设立监测点，招募监督员156名: the union goes on working, by its method or beside its place. */
function isOthersWork(turn: Turn, { sentence }: Context, thing: ArticleEntity): boolean {
  if (sentence?.type !== 'UNION') return false
  const text = withoutNames(turn)
  // 推行“一键调解”机制，平均办理时长由20天缩短到6天: that is the method's own.
  return thing.type === 'VENUE'
    ? BESIDE_PLACES.test(text)
    : (thing.kind === 'METHOD' || WAYS.test(thing.name)) && !/时长|时限|周期|率|效率/.test(text)
}

/** Ways of working, whatever kind they are taken for. */
const WAYS = /(?:建设|模式|机制|工作法|制度)[”’》]?$/

const WINS = /[获夺斩摘][^，]{0,6}(?:[一二三特金银铜]等?奖|奖[牌项]?|金牌|银牌)/

function isGuest(subject: ArticleEntity | null): boolean {
  return subject?.type === 'COMPANY' || subject?.type === 'INSTITUTION'
}

const ATTENDS =
  /来自|参加|参与|聆听|到场|报名|观摩|出席|体验|前来|参赛|受益|惠及|吸引|签[署订]|组织|投递|汇[集聚]|云集|集结/

/** 300余名师生共同聆听; 组织百余名职工前往…开展…活动; 12家企业和院校签订…协议: the figure is the event's. */
function eventOf(turn: Turn, figure: Figure, context: Context): ArticleEntity | null {
  const text = clauseText(turn)
  if (!ATTENDS.test(text)) return null
  const signs = /签[署订]/.test(text)
  if (figure.kind !== 'people' && !/^[支队家]$/.test(figure.unit) && !signs) return null
  const here = turn.clause.arguments
    .filter(({ named }) => named.type === 'PROGRAM')
    .flatMap(({ named }) => named.entities)
  const held = here.find((entity) => signs || isHeld(entity))
  if (held) return held
  return signs
    ? null
    : (context.event ??
        (/来自|聆听|参加|报名|吸引|到场|观摩|惠及|汇[集聚]|云集|集结/.test(text) ? context.lastEvent : null))
}
