import type { Mention } from '../model/mention.ts'
import { dropped, makeMention } from './candidate.ts'
import { indexSpans } from './overlapping.ts'
import type { Findings, Reading } from './reading.ts'

const LONGEST = 36
/** 一场|…, 了|…, 首届 stays: what stands between the verb and the name. */
const LEAD =
  /^(?:了|以|为期[^，]{1,4}的|[一二三四五六七八九十两\d]+余?[场次期个项届批家](?:次)?|首[场次期个批]|多[场次个]|系列|一系列|“?的|本次|此次|职工|干部职工|会员|广大职工|全体职工|开展|举办|参加|启动|实施|进行)+/
const GENERIC =
  /等|\d余?多?[个项场次]|各类|本年度|\d[个项场]|各种|相关|有关|丰富多彩|形式多样|多种|一系列|系列|不同|这些|该|本次|此次|上述|其他|其它|为主题|为契机|以及|通过|利用|进一步|深入|积极|持续|大力|做好|全力|切实/
const GENERIC_HEAD =
  /^(?:工会|职工|会员|文体|文化|文娱|文化体育|慰问|走访慰问|走访|送温暖|送清凉|宣传|宣讲|志愿|志愿服务|服务|公益|培训|技能|职业技能|劳动|劳动和技能|专业|专题|线上|线下|团建|户外|主题|实践|体验|学习|教育|学习教育|节日|节庆|集体|重点|特色|品牌|专项|日常|安全|技术|业务|知识|现场|大型|小型|群众性|群众|岗位|岗前|创新|评选|表彰|推荐|征集|交流|座谈|观摩|参观|读书|阅读|体育|健身|比武|练兵|岗位练兵|合作|就业|服务类|普惠|购买|建设|改造|发展|工程|科研|文艺|娱乐|社会实践|普法|法治|法治宣传|宣传教育|主题教育|党建|工作|健康|心理|体检|招聘|现场招聘|春节|慈善|互动|丰富|室内|集中|开放|拓展|区级|市级|全市|全区|全国|年度|基层|一线|企业|行业|女职工|青年|青年职工|困难职工|新就业形态(?:劳动者)|劳动者|货车司机|快递员|[\p{Script=Han}]{2}类)*$/u

type Near = (start: number, end: number) => Mention[]

/**
 * Programmes without quotation marks: an ordinal and a contest (第八届…大赛), a verb of carrying out and a name with words
 * of its own (举办人工智能主题培训). Where the head word is an everyday one, only what the article is about counts: a
 * title or the first sentences, or a name with a proper name in it.
 */
export function findBareEvents(reading: Reading, earlier: readonly Mention[]): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const near = indexSpans(earlier)
  const { text, vocabulary } = reading
  const lead = leadLength(reading)
  for (let at = 0; at < text.length; ) {
    const word = vocabulary.programHeads.at(text, at)
    if (word === null) {
      at++
      continue
    }
    const end = at + word.length
    const bare = vocabulary.programHeads.fields(word).bare
    if (bare !== 'no' && endsWord(reading, end) && !near(at, end).some(({ type }) => type === 'PROGRAM')) {
      const found = eventAt(reading, at, end, word, lead, near)
      if (found) ('reason' in found ? findings.dropped : findings.mentions).push(found as never)
    }
    at += word.length
  }
  return findings
}

function isQuotedProgram({ type, rule }: Mention): boolean {
  return type === 'PROGRAM' && /quoted|known|listed/.test(rule)
}

/** Titles altogether, the first two sentences of a body. */
function leadLength({ field, text }: Reading): number {
  if (field !== 'text') return text.length
  const first = text.search(/[。\n]/)
  if (first < 0) return text.length
  const second = text.slice(first + 1, first + 200).search(/[。\n]/)
  return second < 0 ? first : first + 1 + second
}

function endsWord(reading: Reading, end: number): boolean {
  const word = reading.wordOver(end)
  if (
    /^(?:室|组|方|者|员|站|点|区|中心|现场|名单|期间|当天|的?通知|小组|领导|办公室|服务中心)/.test(
      reading.text.slice(end, end + 4),
    )
  )
    return /^(?:期间|当天|现场)/.test(reading.text.slice(end))
  return word === undefined || word.start >= end || reading.wordTo.has(end)
}

function eventAt(reading: Reading, at: number, end: number, word: string, lead: number, near: Near) {
  const { text, vocabulary } = reading
  const bare = vocabulary.programHeads.fields(word).bare
  const kind = vocabulary.programHeads.fields(word).kind ?? 'EVENT'
  const ordinal = ordinalStart(reading, at)
  if (ordinal >= 0) return event(reading, ordinal, end, kind, 'program/ordinal', 0.86)
  const start = startBehindVerb(reading, at, end)
  if (start < 0 || near(start, end).some(isQuotedProgram)) return null
  const own = text.slice(start, at)
  const several = own.includes('、') && !/主题|精神/.test(own)
  if (several || own.length < 3 || GENERIC.test(own) || GENERIC_HEAD.test(own))
    return own === '' ? null : dropped(reading, start, end, 'program/bare', 'everyday words only')
  const proper = hasProper(near(start, end), start, end) || /[A-Za-z\d“（]/.test(own)
  if (bare === 'strong' && own.length >= 4)
    return event(reading, start, end, kind, 'program/verb-object', 0.8)
  if (start < lead && own.length >= 4) return event(reading, start, end, kind, 'program/lead', 0.78)
  if (proper && own.length >= 4) return event(reading, start, end, kind, 'program/proper', 0.65)
  if (own.length >= 8 && /主题|专项/.test(text.slice(start, end)))
    return event(reading, start, end, kind, 'program/themed', 0.65)
  return dropped(reading, start, end, 'program/bare', 'not what the article is about')
}

/** 第八届全国职工职业技能大赛, 云南省|第十六届…: from the ordinal on, year and place before it too. */
function ordinalStart({ text, placeTo }: Reading, at: number): number {
  const from = Math.max(0, at - LONGEST)
  const match = /(?:\d{4}年)?(?:第[一二三四五六七八九十百\d]+|首)[届季][^，。；、\n“”]*$/.exec(
    text.slice(from, at),
  )
  if (!match) return -1
  const place = placeTo.get(from + match.index)
  return place?.full ? place.start : from + match.index
}

/** The first verb to the left that leaves a name with words of its own. */
function startBehindVerb(reading: Reading, at: number, end: number): number {
  const { text, vocabulary } = reading
  let best = -1
  for (let i = at; i > 0 && end - i < LONGEST; ) {
    const mark = text[i - 1] as string
    if (/[，。；：！？\n“”]/.test(mark)) {
      if (mark === '”' && reading.quoteTo.has(i)) {
        i = reading.quoteTo.get(i)?.start ?? i - 1
        continue
      }
      return best < 0 ? clauseStart(reading, i, at, end) : best
    }
    const verb = vocabulary.verbs.endingAt(text, i)
    if (
      verb &&
      /\b(?:run|hold|join|follow|build|invite)\b/.test(vocabulary.verbs.fields(verb).roles ?? '') &&
      beginsWord(reading, i)
    ) {
      const start = i + (LEAD.exec(text.slice(i, at))?.[0].length ?? 0)
      if (at - start >= 3) {
        if (best < 0) best = start
        if (!isInner(reading, i, verb)) return start
        best = start
      }
    }
    i--
  }
  return best < 0 && end < LONGEST ? clauseStart(reading, 0, at, end) : best
}

/** Verbs that stand behind another noun inside names: 技能|提升|行动. */
const INNER_VERB =
  /^(?:提升|创新|培训|推广|服务|建设|发展|管理|交流|体验|展示|完成|制作|组织|命名|结合|丰富|运营|健全|强化)$/

/** 怀柔区工匠学院揭牌仪式|在…举行: a clause that begins with the name and says that it took place. */
function clauseStart(reading: Reading, from: number, at: number, end: number): number {
  const { text, vocabulary } = reading
  const held =
    /^(?:在[^，。]{2,30}|[^，。]{0,8})?(?:举行|举办|召开|启动|开幕|闭幕|落幕|开班|收官|揭幕|拉开帷幕)/
  const lead = /^(?:\d{1,2}月\d{1,2}日|日前|近日|当天|当日|\s)+/.exec(text.slice(from, at))
  const start = from + (lead?.[0].length ?? 0)
  if (!held.test(text.slice(end, end + 50))) return -1
  const acts = [...between(reading, start, at)].some(
    (piece) =>
      !INNER_VERB.test(piece) && /\b(?:run|ally|at)\b/.test(vocabulary.verbs.fields(piece).roles ?? ''),
  )
  return acts ? -1 : start
}

function* between({ text, wordFrom }: Reading, start: number, end: number): Generator<string> {
  for (let at = start; at < end; ) {
    const next = wordFrom.get(at)?.end ?? at + 1
    yield text.slice(at, next)
    at = next
  }
}

/** A verb that stands behind another noun of the name (技能|提升|项目) is a part of the name. */
function isInner(reading: Reading, end: number, verb: string): boolean {
  if (/[了]/.test(reading.text[end] ?? '')) return false
  const start = end - verb.length
  const before = reading.wordTo.get(start)
  return before !== undefined && /^(?:n|vn|nz|j)$/.test(before.tag) && INNER_VERB.test(verb)
}

function beginsWord(reading: Reading, at: number): boolean {
  return reading.wordFrom.has(at) || reading.placeFrom.has(at)
}

function hasProper(near: readonly Mention[], start: number, end: number): boolean {
  return near.some((mention) => mention.start >= start && mention.end <= end)
}

function event(
  reading: Reading,
  start: number,
  end: number,
  kind: string,
  rule: string,
  confidence: number,
): Mention {
  // 授牌仪式|暨“通武廊”…联盟座谈会: two events held as one
  const double =
    /^暨[^，。；、\n]{2,40}?(?:仪式|座谈会|论坛|大会|启动会|推进会|交流会|培训班|典礼|活动|大赛|竞赛)/.exec(
      reading.text.slice(end, end + 48),
    )
  const longer = double ? end + double[0].length : reading.text.startsWith('活动', end) ? end + 2 : end
  return makeMention(reading, { start, end: longer, type: 'PROGRAM', kind, rule, confidence })
}
