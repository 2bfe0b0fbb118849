import type { Mention } from '../model/mention.ts'
import { matchesOf } from '../text/matches.ts'
import { makeMention } from './candidate.ts'
import { COMMON, groundIn, type Item } from './groundNames.ts'
import { isWorks } from './growLeft.ts'
import { indexSpans, type Near } from './overlapping.ts'
import type { Findings, Reading } from './reading.ts'
import { PHASE, PLAIN } from './venues.ts'

/** Words that say where something is, goes or is held; what follows is a place. */
const FRAME =
  /(?:坐落于|坐落在|位于|地处|走进|来到|前往|奔赴|奔向|深入|抵达|赶赴|赶到|赶往|参观了?|走上|登上|驶[回入进]|[回返]到|返回|停靠在|依托|漫步|途经|毗邻|紧邻|紧挨|[东西南北](?:起|至|接|邻|临|靠|依|抵|通|到|距)|坐拥|汇聚|相聚|集结|齐聚|亮相|落户|游览了?|瞻仰了?|[设办开建搬选送站放聚守坐][在到进]|从|在|到|于|赴|去)/gu
/** Parts of a list of places: 在金沙广场|、海港大道|和…. */
const JOINT = /^(?:以及|[、和与及])/
/** 北门老街|、滨江一里|等处: whatever stands in such a list is a place. */
const AND_SO_ON =
  /^(?:等)?(?:[一二两三四五六七八九十\d]+[个座处](?:景区|公园|广场|车站|会场|商圈|园区))|^等(?:地|处|多[地处]|\d*余?[个处家]?[\p{Script=Han}]{0,6}(?:地点|场所|点位|站点|景点|景区|胜地|场馆|基地|现场|会场))/u
const GOING = /^(?:走[进访上入]|来到|前往|深入|奔赴|进[入村厂校园企]|到|在)/
const ADVERB = /^[也都还又再已将均就才正曾不共同先很更最仅只]$/
const FIRM = /(?:公司|集团|工会)$/
const COUNT = /^[一二两三四五六七八九十\d]+[个座处家](?!庄|村)/
const LONGEST = 28
const MOST_ITEMS = 8

/**
 * Places that only their clause tells from other names: 在|锦城湖|畔举行, 来到|北门老街, 把活动分设在|数码大厦 and what
 * is listed with them. What other families read as something else stays that.
 */
export function findWhereabouts(reading: Reading, earlier: readonly Mention[]): Findings {
  const near = indexSpans(earlier.filter(({ type }) => type !== 'DISTRICT'))
  const mentions = new Map<number, Mention>()
  for (const { 0: word, index } of matchesOf(reading.text, FRAME)) {
    if (!beginsFrame(reading, index, word)) continue
    for (const mention of placesFrom(reading, index + word.length, near)) mentions.set(mention.start, mention)
  }
  // 嵊泗列岛、|东极岛、桃花岛: what is listed with a place
  for (const { type, end } of earlier) {
    const joint = type === 'VENUE' ? JOINT.exec(reading.text.slice(end, end + 2)) : null
    for (const mention of joint ? placesFrom(reading, end + joint[0].length, near) : [])
      mentions.set(mention.start, mention)
  }
  for (const { 0: before, index } of reading.text.matchAll(CLAUSE)) {
    const start = index + before.length
    const mention = scenery(reading, start, near)
    if (mention) mentions.set(mention.start, mention)
  }
  return { mentions: [...mentions.values()], dropped: [] }
}

/** A clause begins. */
const CLAUSE = /(?:^|[。；，\n])/gu
const SCENE = /[上里内旁畔边]，/

/** 煤市街|上，…: a clause that begins with where it takes place. */
function scenery(reading: Reading, start: number, near: Near): Mention | null {
  // Asked first: it is mostly answered no, and a stretch takes long to read.
  if (!SCENE.test(reading.text.slice(start, start + 2 * LONGEST))) return null
  const end = stretchEnd(reading, start)
  if (!/[上里内旁畔边]$/.test(reading.text.slice(start, end)) || reading.text[end] !== '，') return null
  const mention = groundIn(reading, { start, end: end - 1 }, near)
  return mention !== null && /^[上里内旁畔边]，/.test(reading.text.slice(mention.end)) ? mention : null
}

/** 正在, 得到 and 关于 are words of their own. */
function beginsFrame({ wordFrom, wordTo }: Reading, at: number, word: string): boolean {
  const end = at + word.length
  // 分设|在, 沟通会开|到: its last character is a word of its own
  return wordTo.has(end) && (wordFrom.has(at) || (word.length > 1 && wordFrom.has(end - 1)))
}

function placesFrom(reading: Reading, from: number, near: Near): Mention[] {
  const { items, end } = itemsFrom(reading, from)
  const found = items.map((item) => groundIn(reading, item, near))
  const open = AND_SO_ON.test(reading.text.slice(end, end + 12))
  const sure = items.some(
    ({ start, end: last }, i) => found[i] || near(start, last).some(({ type }) => type === 'VENUE'),
  )
  return items.flatMap((item, i) => {
    const mention = found[i]
    if (mention) return [mention]
    return open && sure ? unnamedPlace(reading, item, near) : []
  })
}

/** The stretches of a clause of place: a list's items, and what 的 parts (在琉璃厂西街|的|修复车间). */
function itemsFrom(reading: Reading, from: number): { items: Item[]; end: number } {
  const items: Item[] = []
  let start = from
  let end = from
  while (items.length < MOST_ITEMS) {
    // 走进校园、|走进工地: not the next item, the next clause
    if (start > from && GOING.test(reading.text.slice(start, start + 3))) break
    end = stretchEnd(reading, start)
    if (end > start) items.push({ start, end })
    const rest = reading.text.slice(end, end + 2)
    const gap = /^的/.test(rest) ? 1 : (JOINT.exec(rest)?.[0].length ?? 0)
    if (gap === 0) break
    start = end + gap
  }
  return { items, end }
}

/** Where a run of nouns ends: at a mark, a particle, a conjunction, a verb that somebody carries out. */
function stretchEnd(reading: Reading, start: number): number {
  const { text, vocabulary } = reading
  let at = start
  while (at < text.length && at - start < LONGEST) {
    const phase = PHASE.exec(text.slice(at, at + 6))
    const quote = reading.quoteFrom.get(at)
    // 潭柘寺、妙峰山|两个景区
    if (at > start && COUNT.test(text.slice(at, at + 5))) break
    if (phase) at += phase[0].length
    else if (quote && quote.end - quote.start <= 12) at = quote.end
    else if (!/[\p{Script=Han}A-Za-z\d·]/u.test(text[at] as string)) break
    else {
      const word = reading.wordFrom.get(at)
      const next = word?.end ?? at + 1
      const piece = text.slice(at, next)
      // 东|极|岛: what reads as an adverb alone
      const adverb = word?.tag === 'd' && (next > at + 1 || ADVERB.test(piece))
      if ((adverb || /^(?:p|c|y|r)$/.test(word?.tag ?? '')) && !isPartOfName(reading, at, next)) break
      // 雍|和|大厦: no conjunction
      const joins =
        /^[的了着过等和与及在并]/.test(piece) && !(piece === '和' && at > start && isGround(reading, next))
      if (joins) break
      const roles = vocabulary.verbs.has(piece) ? (vocabulary.verbs.fields(piece).roles ?? '') : ''
      // 到…有限公司|察看|职工书屋
      if (word?.tag === 'v' && next > at + 1 && FIRM.test(text.slice(start, at))) break
      const acts = /\b(?:run|hold|join|visit|build|award|serve|ally|at)\b/.test(roles)
      if (acts && !isPartOfName(reading, at, next) && !isWorks(piece, text.slice(next, next + 2))) break
      at = next
    }
  }
  return at
}

/** 建设|路, 会展|中心: a word for a ground right behind it. */
function isPartOfName(reading: Reading, at: number, end: number): boolean {
  if (end - at === 1) return false
  return isGround(reading, end)
}

function isGround({ text, vocabulary, wordFrom }: Reading, at: number): boolean {
  return (
    wordFrom.has(at) &&
    (vocabulary.groundWords.at(text, at) ?? vocabulary.venueSuffixes.at(text, at)) !== null
  )
}

/** 在时代大厦、|嘉园一里|等处: an item without a last word, in a list of places. */
function unnamedPlace(reading: Reading, { start, end }: Item, near: Near): Mention[] {
  const name = reading.text.slice(start, end)
  if (name.length < 3 || name.length > 9 || !/^[\p{Script=Han}A-Za-z\d]+$/u.test(name)) return []
  if (near(start, end).length > 0 || PLAIN.test(name) || COMMON.test(name)) return []
  if (reading.placeTo.get(end)?.start === start) return []
  for (let at = start; at < end; ) {
    const word = reading.wordFrom.get(at)
    if (!word || /^(?:v|p|c|u.*|d|r)$/.test(word.tag)) return []
    at = word.end
  }
  const candidate = { start, end, type: 'VENUE' as const, kind: null }
  return [makeMention(reading, { ...candidate, rule: 'venue/listed', confidence: 0.55 })]
}
