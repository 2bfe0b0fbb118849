import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Near } from './overlapping.ts'
import { couldBeName } from './personName.ts'
import { hasProperWord } from './proper.ts'
import type { Reading } from './reading.ts'
import { chainStart } from './unions.ts'
import { GOES_ON, PHASE, PLAIN } from './venues.ts'

/** One stretch of a clause of place, up to a mark, a particle or a verb. */
export interface Item {
  start: number
  end: number
}

/** What stands right behind a place: 锦江公园|内, 青龙湖|畔, 安泰大楼|三层. */
const BEHIND =
  /^(?:[里内上旁边畔前外中]|疗?休养|疗养|采风|研学|附近|周边|门[口前]|[东南西北正侧]门|沿线|[一二三四五六七八九十\d]+[层楼]|[东西南北]侧)/

/** The longest name of a ground that the item begins with, or null. */
export function groundIn(reading: Reading, item: Item, near: Near): Mention | null {
  for (let end = item.end; end > item.start + 2; end--) {
    const word = wordForGround(reading, end)
    if (word === null || word === '社区' || isGate(reading, end) || !closes(reading, item, end)) continue
    return placeAt(reading, item.start, end, word, near)
  }
  return null
}

/** 龙潭湖公园|北门: a gate of the ground, not another one. */
function isGate({ text, vocabulary }: Reading, end: number): boolean {
  return GATE.test(text.slice(end - 2, end)) && vocabulary.venueSuffixes.endingAt(text, end - 2) !== null
}

const GATE = /^[东南西北正侧]门/

export function wordForGround({ text, vocabulary }: Reading, end: number): string | null {
  const venue = vocabulary.venueSuffixes.endingAt(text, end)
  const ground = vocabulary.groundWords.endingAt(text, end)
  return (venue?.length ?? 0) > (ground?.length ?? 0) ? venue : ground
}

/** Whether a name may end here: at the end of the stretch, or before a word for its inside, a verb or a number. */
function closes({ text, wordFrom }: Reading, item: Item, end: number): boolean {
  const after = text.slice(end, end + 4)
  if (GOES_ON.test(after) || /^(?:\d+号|\d+-)/.test(after)) return false
  if (end === item.end || BEHIND.test(after) || PHASE.test(text.slice(end, end + 6))) return true
  // 观音庙|驻班点: half a noun
  const next = wordFrom.get(end)
  return next !== undefined && next.end - end > 1 && /^(?:v|vd|d|a|ad|z|i|l|t|m)$/.test(next.tag)
}

function placeAt(reading: Reading, from: number, end: number, word: string, near: Near): Mention | null {
  const { text } = reading
  const start = skipLead(text, from)
  const at = end - word.length
  const own = ownStart(reading, start, at)
  const others = own < 0 ? [] : near(own, end)
  if (
    own < 0 ||
    others.some((other) => isSomethingElse(reading, other, { start, end: at }, own, end)) ||
    !isOwnName(reading, own, at, end, word)
  )
    return null
  const phase = PHASE.exec(text.slice(end, end + 6))?.[0].length ?? 0
  const first = reading.placeFrom.get(start)
  return makeMention(reading, {
    start: first ? chainStart(reading, first) : start,
    end: end + phase,
    type: 'VENUE',
    kind: null,
    rule: word.length > 1 ? 'venue/where' : 'venue/where-short',
    confidence: others.length > 0 ? 0.95 : own > start || hasProperWord(reading, own, at) ? 0.7 : 0.58,
  })
}

/** Bodies that are places as well where somebody is there: 在|天河隧道项目部, 走进|海沧区职工服务中心. */
const SITE = /(?:项目部|指挥部|工地|中心|园区|服务站|疗养院|工厂|厂房|校区|厂区|院区)$/

/** Offices: somebody who is there is at the body. */
const OFFICE = /(?:援助|疾控|疾病预防控制|融媒体|急救|仲裁|调解|教师发展|研究|监测|检测|调度|就业)中心$/

/**
 * Whether what an earlier family found forbids the name: not where it is the body whose place it is
 * (顺安物流|园区, 省总工会|疗休养中心), the place itself read as a body, or the same place with less of its name.
 */
function isSomethingElse({ text }: Reading, other: Mention, name: Item, own: number, end: number): boolean {
  if (other.start < name.start) return true
  if (other.end <= name.end) {
    // 滨海地铁|北门街|车站
    const site =
      (other.type === 'COMPANY' && end - name.end >= 2) ||
      (other.type === 'INSTITUTION' && SITE.test(text.slice(name.end, end)))
    // 长|江云谷|算力产业园: no person in the middle of a name
    const inside = other.type === 'PERSON' && other.start > own
    return other.type !== 'VENUE' && !site && !inside && !PLAIN.test(text.slice(other.end, name.end))
  }
  if (other.end !== end) return true
  if (other.type === 'VENUE') return other.start === name.start || other.start === own
  const site = SITE.test(other.text) && !OFFICE.test(other.text)
  return !site || other.type === 'UNION' || other.type === 'PERSON'
}

/** 在|位于…, 到|了…, 在|一处…: what begins no name. */
function skipLead(text: string, from: number): number {
  const lead = /^(?:了|过|位于|原|辖区|主?城区|市区|县城)/.exec(text.slice(from, from + 3))
  return from + (lead?.[0].length ?? 0)
}

/** Behind the places that the stretch begins with; the last of them belongs to the name where nothing else is left. */
function ownStart({ text, placeFrom }: Reading, start: number, at: number): number {
  let own = start
  let last = start
  for (let place = placeFrom.get(own); place && place.end <= at; place = placeFrom.get(own)) {
    last = place.full ? place.end : own
    own = place.end
  }
  if (own === start) return own
  const rest = text.slice(own, at)
  return rest.length < 2 || PLAIN.test(rest) ? (last < at ? last : rest === '' ? -1 : own) : own
}

/** Everyday words before a word for a ground. */
export const COMMON =
  /^(?:商圈|楼宇|大堂|临街靠?|沿街|大桥|隧道|班车?|在?建|宿舍|职工宿舍|美食|小吃|夜市|风情|全|这|那|该|本|此|其|各|每|某|自|我|他|你|多|几|一|两|同|首|新|老|原|附近|周边|当地|所在|身边|门前|楼下|旁边|比赛|赛事|活动|会议|培训|考试|项目|工程|施工|建设|生产|服务|政务|办事|候车|候机|接待|传统|著名|主要|重点|国家|世界|城市|乡村|学校|单位|公司|企业|工厂|机关|家|红色|网红|历史|热门|各大|辖区|室外|校园|绿色|景观|高铁|火车|汽车|公交|地铁)+$/

/** What stands before the last word is a name of its own: no everyday words, no person, nothing that is said or done. */
export function isOwnName(reading: Reading, own: number, at: number, end: number, word: string): boolean {
  const { text, wordOver } = reading
  const name = text.slice(own, at)
  if (
    name.length > (SITE.test(word) ? 26 : 14) ||
    /[这那该此每某各]|^(?:全[国省市区县])?[一二两三四五六七八九十百千万\d]+余?[个家座处条片间]|^[一二两三四五六七八九十]大$|[一二两三四五六七八九十\d]+个$|镇$|^副$|入$/.test(
      name,
    )
  )
    return false
  if (name.length < (word.length > 1 ? 1 : 2) && !isKnownName(reading, own, end)) return false
  if (PLAIN.test(name) || COMMON.test(name) || couldBeName(reading, own, end)) return false
  // 数据|中心, 学习|中心: every office has one
  if (
    /^(?:中心|工厂)$/.test(word) &&
    !reading.placeFrom.has(own) &&
    !reading.placeTo.has(own) &&
    !hasProperWord(reading, own, at)
  )
    return false
  const last = wordOver(end - 1)
  if (word.length > 1 || !last) return true
  // 会|场, 现|场, 家|园: the dictionary knows it as a common noun
  const common = last.end === end && end - last.start > 1 && !/^(?:ns|nz|nr|nt|x)$/.test(last.tag)
  return !common && (isUnknownName(reading, own, at, end) || reading.placeTo.has(own))
}

/** 青瓦|胡同, 九里坡|站: a proper noun, or what the dictionary has to cut to single characters. */
function isUnknownName(reading: Reading, own: number, at: number, end: number): boolean {
  if (own >= at) return false
  if (hasProperWord(reading, own, end) || isKnownName(reading, own, end) || reading.placeFrom.has(own))
    return true
  let singles = 0
  for (let from = own; from < at; ) {
    const to = reading.wordFrom.get(from)?.end ?? from + 1
    if (to === from + 1) singles++
    from = to
  }
  return singles > 0 && (at - own >= 3 || singles >= 2)
}

/** 丹霞山, 红旗渠: known to the dictionary as a name. */
function isKnownName({ wordFrom }: Reading, own: number, end: number): boolean {
  const word = wordFrom.get(own)
  return word !== undefined && word.end >= end && /^(?:ns|nz)$/.test(word.tag)
}
