import type { Mention } from '../model/mention.ts'
import type { Near } from './overlapping.ts'
import type { Reading } from './reading.ts'
import { chainStart } from './unions.ts'

const LONGEST = 36
/** 一场|…, 了|…, 首届 stays: what stands between the verb and the name. */
const LEAD =
  /^(?:了|以|为期[^，]{1,4}的|[一二三四五六七八九十两\d]+余?[场次期个项届批家](?:次)?|首[场次期个批份]|多[场次个]|系列|一系列|“?的|本次|此次|(?:职工|干部职工|会员|广大职工|全体职工)(?=开展|举办|参加|启动|实施|进行|观看|参观|开设)|开展|举办|参加|启动|实施|进行)+/
/** Words that no name of an event holds. */
export const GENERIC =
  /成为|等|\d余?多?[个项场次]|各类|本年度|\d[个项场]|各种|相关|有关|丰富多彩|形式多样|多种|一系列|系列|不同|这些|该|本次|此次|上述|其他|其它|为主题|为契机|以及|通过|利用|进一步|深入|积极|持续|大力|做好|全力|切实|并|走进|进入|宣布|请来|代表[也都和]|广泛|过去|回顾|用于|用品|万元|去年|(?:医生|专家|医护人员|名医).{0,8}(?:现场|到)/
/** Everyday words alone before the head: no name. */
export const GENERIC_HEAD =
  /^(?:工会|职工|会员|文体|文化|文娱|文化体育|慰问|走访慰问|走访|送温暖|送清凉|宣传|宣讲|志愿|志愿服务|服务|公益|培训|技能|职业技能|劳动|劳动和技能|专业|专题|线上|线下|团建|户外|主题|实践|体验|学习|教育|学习教育|节日|节庆|集体|重点|特色|品牌|专项|日常|安全|技术|业务|知识|现场|大型|小型|群众性|群众|岗位|岗前|创新|评选|表彰|推荐|征集|交流|座谈|观摩|参观|读书|阅读|体育|健身|比武|练兵|岗位练兵|合作|就业|服务类|普惠|购买|建设|改造|发展|工程|科研|文艺|娱乐|社会实践|普法|法治|法治宣传|宣传教育|主题教育|党建|工作|健康|心理|体检|招聘|现场招聘|春节|慈善|互动|丰富|室内|集中|开放|拓展|区级|市级|全市|全区|全国|年度|基层|一线|企业|行业|女职工|青年|青年职工|困难职工|新就业形态(?:劳动者)|劳动者|货车司机|快递员|[\p{Script=Han}]{2}类)*$/u

/** 第八届全国职工职业技能大赛, 云南省|第十六届…: from the ordinal on, year and place before it too. */
export function ordinalStart(reading: Reading, at: number): number {
  const { text, placeTo } = reading
  const from = Math.max(0, at - LONGEST)
  const match = /(?:\d{4}年)?(?:第[一二三四五六七八九十百\d]+|首)[届季][^，。；、\n“”的]*$/.exec(
    text.slice(from, at),
  )
  if (!match) return -1
  const place = placeTo.get(from + match.index)
  return place?.full ? chainStart(reading, place) : from + match.index
}

/** 浙江省|眼镜行业职业技能|竞赛, 全市|职工|运动会: a place or scope and nouns up to the head. */
export function scopedStart(reading: Reading, at: number): number {
  const { text, wordTo, placeTo, vocabulary } = reading
  for (let start = at; start > 0 && at - start < LONGEST_SCOPED; ) {
    const place = placeTo.get(start)
    if (place && (place.full || place.needs === ''))
      return at - start >= 4 ? withYear(text, chainStart(reading, place)) : -1
    const word = wordTo.get(start) ?? (start === at ? reading.wordOver(at - 1) : undefined)
    if (!word) return -1
    const piece = text.slice(word.start, start)
    if (/^(?:全[国省市区县]|首都)$/.test(piece)) return at - start >= 4 ? withYear(text, word.start) : -1
    const roles = vocabulary.verbs.has(piece) ? (vocabulary.verbs.fields(piece).roles ?? '') : ''
    if (/[和与及暨、]|组织$|工会|公司|集团/.test(piece) || !/^(?:n|vn|v|j|b|m|l|x|a)/.test(word.tag))
      return -1
    if (/\b(?:run|hold|join|visit|award|ally|at)\b/.test(roles) && !INNER_VERB.test(piece)) return -1
    if (!/^[\p{Script=Han}A-Za-z\d]+$/u.test(piece)) return -1
    start = word.start
  }
  return -1
}

const LONGEST_SCOPED = 24

/** 2025年|全省… */
function withYear(text: string, start: number): number {
  const year = /\d{4}年(?:度)?$/.exec(text.slice(Math.max(0, start - 7), start))
  return start - (year?.[0].length ?? 0)
}

/** 在|行业技能竞赛|中夺得…: a contest that somebody did well in. */
export function contestStart({ text, wordFrom }: Reading, at: number, end: number): number {
  if (!/^(?:决赛|总决赛)?[中上里](?!国|海|级)/.test(text.slice(end, end + 5))) return -1
  const head = /(?:^|[，。；、\n]|\p{Script=Han})(?<at>[在于])(?<name>[^，。；“”\n在于的]{4,24})$/u.exec(
    text.slice(Math.max(0, at - 28), at),
  )
  const name = head?.groups?.name
  return name && wordFrom.has(at - name.length) && !GENERIC.test(name) && !GENERIC_HEAD.test(name)
    ? at - name.length
    : -1
}

/** The first verb to the left that leaves a name with words of its own. */
export function startBehindVerb(reading: Reading, at: number, end: number, near: Near): number {
  const { text, vocabulary } = reading
  let best = -1
  for (let i = at; i > 0 && end - i < LONGEST; ) {
    const mark = text[i - 1] as string
    if (/[，。；：！？\n“”]/.test(mark)) {
      if (mark === '”' && reading.quoteTo.has(i)) {
        i = reading.quoteTo.get(i)?.start ?? i - 1
        continue
      }
      return wholeClause(reading, i, at, end, best)
    }
    // 举办“大蒜节”技能大比武和|家居行业…竞赛: the second of two
    if (
      best < 0 &&
      /[和与及暨、]/.test(mark) &&
      at - i >= 4 &&
      near(i - 2, i - 1).some((mention) => mention.end === i - 1 && isQuotedProgram(mention))
    )
      return i
    const verb = vocabulary.verbs.endingAt(text, i)
    if (
      verb &&
      /\b(?:run|hold|join|follow|build|invite)\b/.test(vocabulary.verbs.fields(verb).roles ?? '') &&
      beginsWord(reading, i)
    ) {
      const start = i + (LEAD.exec(text.slice(i, at))?.[0].length ?? 0)
      // 开展|职工沟通会: the verb of holding it, however little stands between
      // 组织职工赴山东|开展|疗休养活动: any such
      if (at - start < 2 && /^(?:开展|举办|举行|召开)$/.test(verb)) return best
      if (at - start === 2 && /^(?:开展|举办|举行|召开|组织)$/.test(verb)) return start
      if (at - start >= 3) {
        // 举行|新建|工会授牌仪式: what is held begins behind its own verb
        const holding = /(?:举行|举办|召开)(?:了)?$/.exec(
          text.slice(Math.max(0, i - verb.length - 3), i - verb.length),
        )
        if (holding && best < 0) return i - verb.length
        if (best < 0) best = start
        if (!isInner(reading, i, verb)) return start
        best = start
      }
    }
    i--
  }
  return end < LONGEST ? wholeClause(reading, 0, at, end, best) : best
}

/** Verbs that stand behind another noun inside names: 技能|提升|行动. */
const INNER_VERB =
  /^(?:协商|对接|关爱|调解|提升|创新|培训|推广|服务|建设|发展|管理|交流|体验|展示|完成|制作|组织|命名|结合|丰富|运营|健全|强化|协同|联动)$/

/** 产业工人队伍|建设|改革交流活动在…举行: of a clause that tells of an event all, whatever verb stands inside. */
function wholeClause(reading: Reading, from: number, at: number, end: number, best: number): number {
  const start = clauseStart(reading, from, at, end)
  return start >= 0 ? start : best
}

/** 怀柔区工匠学院揭牌仪式|在…举行: a clause that begins with the name and says that it took place. */
function clauseStart(reading: Reading, from: number, at: number, end: number): number {
  const { text, vocabulary } = reading
  const held =
    /^(?:暨[^，。]{2,20}?)?(?:在[^，。]{2,30}|[^，。]{0,8})?(?:举行|举办|召开|启动|开幕|闭幕|落幕|开班|收官|揭幕|拉开帷幕|签订|签署|签约)/
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
  // 2023年|提升|职工生活品质工作推进会
  if (/\d{4}年(?:度)?$/.test(reading.text.slice(Math.max(0, start - 6), start)) && INNER_VERB.test(verb))
    return true
  const before = reading.wordTo.get(start)
  return before !== undefined && /^(?:n|vn|nz|j)$/.test(before.tag) && INNER_VERB.test(verb)
}

function beginsWord(reading: Reading, at: number): boolean {
  return reading.wordFrom.has(at) || reading.placeFrom.has(at)
}

/** A programme found by its quotation. */
export function isQuotedProgram({ type, rule }: Mention): boolean {
  return type === 'PROGRAM' && /quoted|known|listed|said/.test(rule)
}
