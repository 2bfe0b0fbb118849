import type { ArticleEntity, ArticleStatistic } from '../model/graph.ts'
import type { Dropped } from '../model/mention.ts'
import { type About, aboutWhom, placeOf } from './aboutWhom.ts'
import { isHeld } from './besideFigure.ts'
import type { Argument } from './clauses.ts'
import { confidenceOf } from './confidence.ts'
import { beginSentence, type Context, newContext, noteEvents } from './context.ts'
import { type Figure, findFigures } from './figures.ts'
import { trim } from './found.ts'
import { measureOf } from './measure.ts'
import { isBody, type Reading } from './reading.ts'
import { clauseText, has, placeActs, type Turn } from './turns.ts'

/** Every figure about a named entity: 7.02万家, 近200家, 百余名, 41亿元, each with what it measures and of whom. */
export function findStatistics(
  reading: Reading,
  turns: readonly Turn[],
): { kept: ArticleStatistic[]; dropped: Dropped[] } {
  const context = newContext(reading.topic)
  const kept = new Map<string, ArticleStatistic>()
  const dropped: Dropped[] = []
  const seen = new Set<string>()
  let last: Turn | null = null
  for (const [i, turn] of turns.entries()) {
    if (turn.sentence.field !== 'text') continue
    if (turn.sentence !== last?.sentence) beginSentence(context, reading.topic)
    last = turn
    const subject = isFrom(turn)
      ? null
      : isSeveral(turn)
        ? (ownerOf(turn) ?? reading.topic)
        : (subjectOf(turn, context) ??
          speakerOf(turns, i, context) ??
          countedHead(reading, turn) ??
          unionOfPlace(reading, turn))
    // 甲县总工会开设“专窗”…；乙县总工会…: another union acts, so the first one's event is over.
    if (subject?.type === 'UNION' && subject !== context.sentence && actsItself(turn, subject))
      context.event = null
    if (subject && !onlyHosts(turn, context)) context.sentence = subject
    const place = placeOf(reading, turn)
    if (place) context.place = place
    context.plan = planOf(reading, turn) ?? context.plan
    const figures = figuresOf(reading, turn)
    const later = figures.length > 0 ? laterOf(turns, i) : []
    for (const figure of figures) {
      if (countsNames(turn, figure) || isSaidAgain(turn, figure, seen)) continue
      const about = aboutWhom(reading, { turn, later }, figure, context, subject)
      if (about) {
        keep(kept, turn, figure, about)
        context.last = about.entity
      } else dropped.push(drop(turn, figure))
    }
    noteEvents(turn, context)
  }
  return { kept: [...kept.values()], dropped }
}

/** The next clauses of the sentence. */
function laterOf(turns: readonly Turn[], at: number): Turn[] {
  return turns.slice(at + 1, at + 3).filter(({ sentence }) => sentence === turns[at]?.sentence)
}

const THIS_PLACE =
  /^[\s“]*(?:目前|截至目前|如今|近年来|去年以来|今年以来|据悉|据了解)?，?该(街道|地区|[镇乡区县市])(?!域|总工会|工会)/

/** 目前，该街道已建会企业16家: what a place has done among workers its union has. */
function unionOfPlace({ entities, topic }: Reading, turn: Turn): ArticleEntity | null {
  const level = THIS_PLACE.exec(clauseText(turn))?.[1]
  if (level === undefined) return null
  const fits = ({ type, name }: ArticleEntity) => type === 'UNION' && name.endsWith(`${level}总工会`)
  return topic && fits(topic) ? topic : (entities.find(fits) ?? null)
}

const BY_PLAN = /^(?:根据|按照|依据|依照|按)(?:该|此|这一)?(协议|合同|备忘录|计划|方案|规划|办法)/

/** 根据协议，双方将…: the last programme that is one. */
function planOf({ entities }: Reading, turn: Turn): ArticleEntity | null {
  const word = BY_PLAN.exec(clauseText(turn))?.[1]
  if (word === undefined) return null
  const plans = entities.filter(({ type, name }) => type === 'PROGRAM' && /\p{Script=Han}/u.test(name))
  return plans.findLast(({ name }) => name.replace(/[”’》]$/, '').endsWith(word)) ?? null
}

/** “过去一年，我们建成驿站12家”: said by an officer for his union, named before or right behind the quotation. */
function speakerOf(turns: readonly Turn[], at: number, context: Context): ArticleEntity | null {
  const { sentence, clause } = turns[at] as Turn
  const { source } = sentence
  if (!/我们(?![的俩几这那])/.test(source.slice(clause.start, clause.end))) return null
  const lead = source.slice(Math.max(0, clause.start - LONGEST_QUOTATION), clause.start + 1)
  const open = Math.max(lead.lastIndexOf('“'), lead.lastIndexOf('"'))
  if (open < 0 || /[：:，,]/.test(lead[open - 1] ?? '')) return context.speaker
  const close = source.slice(clause.end, clause.end + LONGEST_QUOTATION).search(/[”"]/)
  const behind =
    close < 0
      ? undefined
      : turns.slice(at + 1, at + 12).find((turn) => turn.clause.end > clause.end + close + 1)
  const officer = behind?.clause.arguments.find((a) => a.officer && a.named.type === 'UNION')
  return officer?.named.entities[0] ?? context.speaker
}

const LONGEST_QUOTATION = 300

/** 本次比赛由甲主办，乙承办，共进行168场: hosts of what the sentence is about do not take its place. */
function onlyHosts(turn: Turn, { sentence }: Context): boolean {
  return (
    sentence !== null && isHeld(sentence) && /(?:主办|承办|协办|指导|支持)[\s，。]*$/.test(clauseText(turn))
  )
}

/** An officer who attends or speaks does not act for his union. */
function actsItself({ clause }: Turn, subject: ArticleEntity): boolean {
  return clause.arguments.some(({ named, officer }) => !officer && named.entities.includes(subject))
}

/** 设立3个“护薪工作站”。3个工作站累计调处…: the count stands there only to take up the thing. */
function isSaidAgain({ clause }: Turn, { start, value, unit }: Figure, seen: Set<string>): boolean {
  const key = `${value} ${unit}`
  const again = seen.has(key) && start - clause.start <= 3
  seen.add(key)
  return again
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

/** The subject that a clause names: a body or programme before any verb; a place where it acts itself. */
function subjectOf(turn: Turn, { sentence, officerOf }: Context): ArticleEntity | null {
  // 联合会成立于去年3月，由县总工会牵头，覆盖企业113家: what a clause before is about stays the subject.
  const roles = sentence ? ['source'] : ['source', 'by']
  const subjects = turn.clause.arguments.filter(
    ({ verb, modifies, named }) =>
      !modifies && named.entities.length === 1 && (verb === null || has(verb, ...roles)),
  )
  const things = subjects.filter((argument) => canHaveFigures(turn, argument) && !isExample(turn, argument))
  // 签约仪式上，16家企业现场签约: the event, where nothing else is the subject.
  const posts = things.filter(({ officer }) => officer)
  const post = posts.length > 1 ? posts.find(({ named }) => named.type === 'UNION') : undefined
  const thing = post ?? things.find(({ temporal }) => !temporal) ?? things[0]
  // …总工会主席周福刚说，今年…: what an officer tells is the body's.
  if (thing?.named.type === 'PERSON') {
    const body = turn.sentence.clauses.flatMap((c) => c.arguments).find(({ officer }) => officer)
    if (body) return body.named.entities[0] ?? null
    const union = officerOf.get(thing.named.entities[0] as ArticleEntity)
    if (union) return union
  }
  if (thing) return thing.named.entities[0] ?? null
  const place = subjects.find(
    (argument) =>
      argument.named.type === 'DISTRICT' && (placeActs(turn, argument) || placeHas(turn, argument)),
  )
  return place?.named.entities[0] ?? null
}

/** 长安镇有工业企业3400多家; 重庆1家单位、3人上榜 */
function placeHas({ sentence }: Turn, { named, modifies }: Argument): boolean {
  return (
    !modifies &&
    /^(?:现|共|目前|常年)?有(?!限|关|效|序|力|的)|^\d+[个家名人单]/.test(
      sentence.source.slice(named.end, named.end + 5),
    )
  )
}

/** 海港集团旗下甲公司、乙公司等6家企业: what they come to is their owner's. */
function ownerOf({ clause }: Turn): ArticleEntity | null {
  const owner = clause.arguments.find(({ named, modifies }) => named.type === 'COMPANY' && modifies)
  return owner?.modifies?.named.type === 'COMPANY' ? (owner.named.entities[0] ?? null) : null
}

/** 来自晨曦公司、世纪公司的60余名队员: says where they come from, not who does something. */
export function isFrom({ clause }: Pick<Turn, 'clause'>): boolean {
  return clause.arguments.some(
    ({ verb, gap, named }) => !verb && named.type !== 'PROGRAM' && /来自\S{0,4}$/.test(gap),
  )
}

/** 晨曦公司、世纪公司建立工会，覆盖司机140人: what several companies come to is the topic's. */
function isSeveral({ clause }: Turn): boolean {
  const companies = clause.arguments.filter(
    ({ named, verb, modifies }) => named.type === 'COMPANY' && !verb && !modifies,
  )
  return companies.length > 1 && companies.every(({ list }) => list === companies[0]?.list)
}

/** 来自友安医院、市急救中心等16家医疗机构的95名医护人员: only examples of those counted. */
function isExample({ clause, sentence }: Turn, { list, named }: Argument): boolean {
  if (named.type === 'PROGRAM') return false
  const last = clause.arguments.findLast((argument) => argument.list === list)
  return /^[”’》]?等\d/.test(sentence.source.slice(last?.named.end))
}

/** 3个工作站累计调处欠薪纠纷418起: the place or programme named before whose name ends so. */
function countedHead({ entities }: Reading, { sentence, clause }: Turn): ArticleEntity | null {
  const opening = sentence.source.slice(clause.start, clause.end)
  const head = COUNTED_HEAD.exec(opening)?.[1]
  if (!head) return null
  const named = entities.filter(({ name }) => name.replace(/[”’》]$/, '').endsWith(head))
  const things = named.filter(({ type }) => type === 'VENUE' || type === 'PROGRAM')
  return things.length === 1 ? (things[0] ?? null) : null
}

const COUNTED_HEAD =
  /^[\s“]*\d+[余多]?[个家处座所支](工作站|服务站|驿站|书屋|课堂|学堂|工作室|服务队|调解室|基地|服务点|小屋|训练营)/

function canHaveFigures({ clause }: Turn, { named, officer }: Argument): boolean {
  if (named.type === 'PERSON') return !officer && !clause.verbs.some((verb) => has(verb, 'call', 'refer'))
  return named.type === 'PROGRAM' || named.type === 'VENUE' || named.entities.some(isBody)
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
