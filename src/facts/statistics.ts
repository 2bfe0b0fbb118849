import type { ArticleEntity, ArticleStatistic } from '../model/graph.ts'
import type { Dropped } from '../model/mention.ts'
import type { Argument, Verb } from './clauses.ts'
import { confidenceOf } from './confidence.ts'
import { type Figure, findFigures } from './figures.ts'
import { trim } from './found.ts'
import { measureOf } from './measure.ts'
import { isBody, type Reading } from './reading.ts'
import { clauseText, has, placeActs, type Turn } from './turns.ts'

/** What the figures of a text may be about, as the reading goes on. */
interface Context {
  /** Subject of the sentence so far. */
  sentence: ArticleEntity | null
  /** Event or project that an earlier clause of the sentence says was held. */
  event: ArticleEntity | null
  /** Subject of the sentences before. */
  standing: ArticleEntity | null
  /** The last event named in the text. */
  lastEvent: ArticleEntity | null
}

/** Every figure about a named entity: 7.02万家, 近200家, 百余名, 41亿元, each with what it measures and of whom. */
export function findStatistics(
  reading: Reading,
  turns: readonly Turn[],
): { kept: ArticleStatistic[]; dropped: Dropped[] } {
  const context: Context = { sentence: null, event: null, standing: reading.topic, lastEvent: null }
  const kept = new Map<string, ArticleStatistic>()
  const dropped: Dropped[] = []
  let last: Turn | null = null
  for (const turn of turns) {
    if (turn.sentence.field !== 'text') continue
    if (turn.sentence !== last?.sentence) beginSentence(context, reading.topic)
    last = turn
    const subject = isSeveral(turn) ? reading.topic : subjectOf(turn)
    if (subject) context.sentence = subject
    for (const figure of figuresOf(reading, turn)) {
      if (countsNames(turn, figure)) continue
      const about = aboutWhom(reading, turn, figure, context, subject)
      if (about) keep(kept, turn, figure, about)
      else dropped.push(drop(turn, figure))
    }
    noteEvents(turn, context)
  }
  return { kept: [...kept.values()], dropped }
}

/** What only unions do, whatever project the sentence speaks of: 建会20家, 发展会员300人, 走访企业. */
const UNION_WORK = /建会|会员|入会|走访|慰问|筹集|化解|调解|集体合同|集体协商|新建|建成|选树/

/** 截至目前，全市已建…: a total of the whole place, so of its union. */
const TOTALS = /全[市区县省州]/

function beginSentence(context: Context, topic: ArticleEntity | null): void {
  const held = context.event && isHeld(context.event) ? context.event : null
  const last = held ?? context.sentence
  // What is said of a person or of one of many companies ends with its sentence.
  const passing = last !== topic && (last?.type === 'PERSON' || last?.type === 'COMPANY')
  context.standing = passing ? topic : (last ?? context.standing)
  context.sentence = null
  context.event = null
}

function figuresOf({ words }: Reading, { sentence, clause }: Turn): Figure[] {
  const names = clause.arguments.map(({ named }) => named)
  return findFigures(sentence.source, clause, names, words)
}

/** 晨曦公司、世纪公司2家单位: only sums up the names before it. */
function countsNames({ clause }: Turn, { digits, value }: Figure): boolean {
  const last = clause.arguments.find(({ named }) => named.end === digits || named.end === digits - 1)
  if (!last) return false
  const listed = clause.arguments.filter(({ list, modifies }) => list === last.list && !modifies)
  return listed.length > 1 && listed.length === value
}

interface About {
  entity: ArticleEntity
  rule: string
}

function aboutWhom(
  reading: Reading,
  turn: Turn,
  figure: Figure,
  context: Context,
  subject: ArticleEntity | null,
): About | null {
  const counted = countedEntity(turn, figure)
  if (counted) return { entity: counted, rule: 'statistic/counted' }
  const event = eventOf(turn, figure, context)
  if (event) return { entity: event, rule: 'statistic/event' }
  // 京北职业技术学院300余名师生分组…: whoever comes to an event counts for the event.
  const guests = figure.kind === 'people' && subject !== reading.topic && isGuest(subject)
  if (guests && context.event && isHeld(context.event))
    return { entity: context.event, rule: 'statistic/event' }
  if (subject) return { entity: subject, rule: 'statistic/subject' }
  const doneByUnion = context.sentence?.type === 'UNION' && UNION_WORK.test(clauseText(turn))
  if (context.event && !doneByUnion) return { entity: context.event, rule: 'statistic/held' }
  const near = doneByUnion ? null : lastThing(turn, figure)
  if (near) return { entity: near, rule: 'statistic/near' }
  if (context.sentence) return { entity: context.sentence, rule: 'statistic/sentence' }
  const standing = (TOTALS.test(clauseText(turn)) ? reading.topic : context.standing) ?? reading.topic
  return standing ? { entity: standing, rule: 'statistic/carried' } : null
}

/** 为驿站配备饮水机3台; 依托平台服务职工2000人: the programme or place that the sentence named last. */
function lastThing({ sentence, index }: Turn, figure: Figure): ArticleEntity | null {
  const before = sentence.clauses
    .slice(0, index + 1)
    .filter(({ verbs }) => !isAside(verbs))
    .flatMap((clause) => clause.arguments)
    .filter(({ named, modifies }) => !modifies && named.end <= figure.start && named.type !== 'DISTRICT')
  const last = before.at(-1)
  const thing = last?.named.entities[0]
  // 承办选拔赛、班组长集训等各类赛事15项: a count of such things is their host's.
  const summed = last && /^[”’》]?等/.test(sentence.source.slice(last.named.end, figure.start))
  return thing && !summed && isMade(thing) ? thing : null
}

function isGuest(subject: ArticleEntity | null): boolean {
  return subject?.type === 'COMPANY' || subject?.type === 'INSTITUTION'
}

/** 9家通州区职工创新工作室; 5家不同类型的首都工匠学院: the counted thing is itself named. */
function countedEntity({ clause, sentence }: Turn, figure: Figure): ArticleEntity | null {
  // 开展“暖新”活动70余场
  const before = clause.arguments.find(({ named }) => named.end === figure.digits)
  if (before?.named.type === 'PROGRAM' && /^(?:场|次|期|场次)$/.test(figure.unit))
    return before.named.entities[0] ?? null
  const next = clause.arguments.find(({ named }) => named.start >= figure.end)
  if (!next || next.named.type === 'PERSON' || next.named.type === 'DISTRICT') return null
  const between = sentence.source.slice(figure.end, next.named.start)
  return /^(?:[^，、]{0,8}的)?[“‘]?$/.test(between) ? (next.named.entities[0] ?? null) : null
}

const ATTENDS = /参加|参与|聆听|到场|报名|观摩|出席|体验|前来|参赛|受益|惠及|吸引|签[署订]|组织|投递/

/** 300余名师生共同聆听; 组织百余名职工前往…开展…活动; 12家企业和院校签订…协议: the figure is the event's. */
function eventOf(turn: Turn, figure: Figure, context: Context): ArticleEntity | null {
  const text = clauseText(turn)
  if (!ATTENDS.test(text)) return null
  const signs = /签[署订]/.test(text)
  if (figure.kind !== 'people' && !signs) return null
  const here = turn.clause.arguments
    .filter(({ named }) => named.type === 'PROGRAM')
    .flatMap(({ named }) => named.entities)
  const held = here.find((entity) => signs || isHeld(entity))
  if (held) return held
  return signs
    ? null
    : (context.event ?? (/聆听|参加|报名|吸引|到场|观摩|惠及/.test(text) ? context.lastEvent : null))
}

/** The subject that a clause names: a body or programme before any verb; a place where it acts itself. */
function subjectOf(turn: Turn): ArticleEntity | null {
  const subjects = turn.clause.arguments.filter(
    ({ verb, modifies }) => !modifies && (verb === null || has(verb, 'source', 'by')),
  )
  const things = subjects.filter((argument) => canHaveFigures(turn, argument))
  // 签约仪式上，16家企业现场签约: the event, where nothing else is the subject.
  const thing = things.find(({ temporal }) => !temporal) ?? things[0]
  // …总工会主席周福刚说，今年…: what an officer tells is the body's.
  if (thing?.named.type === 'PERSON') {
    const body = turn.sentence.clauses.flatMap((c) => c.arguments).find(({ officer }) => officer)
    if (body) return body.named.entities[0] ?? null
  }
  if (thing) return thing.named.entities[0] ?? null
  const place = subjects.find((argument) => argument.named.type === 'DISTRICT' && placeActs(turn, argument))
  return place?.named.entities[0] ?? null
}

/** 晨曦公司、世纪公司建立工会，覆盖司机140人: what several companies come to is the topic's. */
function isSeveral({ clause }: Turn): boolean {
  const companies = clause.arguments.filter(
    ({ named, verb, modifies }) => named.type === 'COMPANY' && !verb && !modifies,
  )
  return companies.length > 1 && companies.every(({ list }) => list === companies[0]?.list)
}

function canHaveFigures({ clause }: Turn, { named, officer }: Argument): boolean {
  if (named.type === 'PERSON') return !officer && !clause.verbs.some((verb) => has(verb, 'call', 'refer'))
  return named.type === 'PROGRAM' || named.type === 'VENUE' || named.entities.some(isBody)
}

/** 某公司作为房山区总工会实施“暖心培育”工程试点企业: said of the company, not of the project. */
function isAside(verbs: readonly Verb[]): boolean {
  return verbs.some((verb) => has(verb, 'as'))
}

const MAKES = ['run', 'hold', 'build', 'join']

function noteEvents({ clause }: Turn, context: Context): void {
  const aside = isAside(clause.verbs)
  for (const { named, verb } of clause.arguments) {
    const event = named.entities.find(isHeld)
    if (event) context.lastEvent = event
    const made = event ?? named.entities.find(isMade)
    const focus = made?.type === 'VENUE' ? [...MAKES, 'to', 'visit', 'use'] : MAKES
    if (made && !aside && has(verb, ...focus)) context.event = made
  }
}

/** 建成“金桥”司机之家，内设休息室3间: what was made or launched is what the next figures are about. */
function isMade({ type, kind }: ArticleEntity): boolean {
  return type === 'VENUE' || (type === 'PROGRAM' && kind !== 'HONOUR')
}

function isHeld({ type, kind }: ArticleEntity): boolean {
  return type === 'PROGRAM' && ['EVENT', 'COMPETITION', 'PROJECT', 'CAMPAIGN'].includes(kind ?? '')
}

function keep(
  kept: Map<string, ArticleStatistic>,
  turn: Turn,
  figure: Figure,
  { entity, rule }: About,
): void {
  const measure = measureOf(turn, figure)
  const { start, end } = trim(turn.sentence.source, turn.clause, 'text')
  const same = rule === 'statistic/counted' ? '' : measure
  const key = [entity.id, figure.value, figure.unit, rule === 'statistic/counted', same].join('\t')
  if (kept.has(key)) return
  kept.set(key, {
    subject: entity.id,
    measure,
    value: figure.value,
    unit: figure.unit,
    approximate: figure.approximate,
    rule,
    confidence: confidenceOf(rule, entity),
    evidence: { start, end },
  })
}

function drop({ sentence }: Turn, figure: Figure): Dropped {
  const text = sentence.source.slice(figure.start, figure.end)
  const reason = 'a figure, but nothing named that it is about'
  return { start: figure.start, end: figure.end, field: 'text', text, rule: 'statistic', reason }
}
