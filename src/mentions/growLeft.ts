import { isActing, joinsParts } from './joinsParts.ts'
import { isNamePlace, levelWordFrom } from './levelWords.ts'
import type { PlaceSpan } from './placeSpans.ts'
import type { Reading } from './reading.ts'

/** Where a name that ends before `at` begins, and what tells so. */
export interface Growth {
  start: number
  /** What stands before it: a mark, a word that no name holds, or, where a place begins the name, only that. */
  boundary: 'mark' | 'word' | 'place'
  /** The places that the stretch from `start` holds, left to right. */
  places: PlaceSpan[]
}

/** Longest stretch before a last word: 北京市大兴区人力资源和社会保障局下属…; beyond it no name is sought. */
const FARTHEST = 32
const LONGEST_BEFORE_PLACE = 10

/**
 * Grows a name leftwards from its last word: over places, nouns and words that names hold, up to a mark or a word that
 * no name holds. Of the starts met on the way the best is taken: the first place (协调|大兴区…), unless what stands
 * before it reads as a part of the name (国网|北京电力公司).
 */
export function growLeft(reading: Reading, at: number): Growth {
  const places: PlaceSpan[] = []
  let start = at
  let boundary: Growth['boundary'] = 'mark'
  while (start > 0 && at - start < FARTHEST) {
    const place = reading.placeTo.get(start)
    if (place && isNamePlace(place)) {
      places.unshift(place)
      start = place.start
      continue
    }
    const inside = placeOver(reading, start)
    if (inside && isNamePlace(inside)) {
      // 房山|区委: the last word begins with the class word of the place.
      places.unshift(inside)
      start = inside.start
      continue
    }
    const atPlace = places[0]?.start === start || levelWordFrom(reading.text, start) !== null
    const step = stepLeft(reading, start, atPlace)
    if (typeof step === 'number') start = step
    else {
      boundary = step
      break
    }
  }
  return withBureau(
    reading,
    chooseStart(reading, { start: skipMeasure(reading.text, start, at), boundary, places }),
  )
}

/** The bureaus of the state's builders: 中建一局, 中铁十八局. */
const BUREAU = /中[建铁交冶核][一二三四五六七八九十]{1,3}局(?:集团)?$/

/** 中铁一局|集团第三工程有限公司, 中铁|一局集团…: the bureau belongs to the name. */
function withBureau({ text }: Reading, growth: Growth): Growth {
  const after =
    /^(?:[一二三四五六七八九十]{0,3}局)?(?:集团)?/.exec(text.slice(growth.start, growth.start + 6))?.[0] ?? ''
  const end = growth.start + after.length
  const bureau = after === '' ? null : BUREAU.exec(text.slice(Math.max(0, end - 9), end))
  return bureau ? { ...growth, start: end - bureau[0].length } : growth
}

function placeOver({ placeFrom, placeTo }: Reading, at: number): PlaceSpan | null {
  const place = placeTo.get(at + 1)
  return place && place.start < at && placeFrom.get(place.start) === place ? place : null
}

/** One word, bracket or quotation leftwards: where it begins, or what kind of boundary it is. */
function stepLeft(reading: Reading, start: number, placeFollows: boolean): number | 'mark' | 'word' {
  const { text, vocabulary } = reading
  const unit = text[start - 1] as string
  if (unit === '）') return bracketStart(reading, start)
  if (unit === '”' || unit === '’') return quoteStart(reading, start)
  // 《中国工人》|杂志社
  if (unit === '》' && /^(?:杂志社|报社|编辑部)/.test(text.slice(start, start + 3)))
    return quoteStart(reading, start)
  if (!/[\p{L}\p{N}·.&+-]/u.test(unit)) return 'mark'
  if (INTO.test(text.slice(start - 2, start))) return 'word'
  // 奥通|之|星（北京）: a brand
  if (unit === '之' && /^[星光家窗春源都声]/.test(text[start] ?? '')) return start - 1
  // 网约|送餐员, 社会组织|联合会: a dictionary sees verbs in them
  const compound = /(?:网约|社会组织|中西医结合|急诊抢救)$/.exec(
    text.slice(Math.max(0, start - 5), start),
  )?.[0]
  if (compound) return start - compound.length
  const brand = vocabulary.brands.endingAt(text, start)
  if (brand) return start - brand.length
  const word = reading.wordTo.get(start) ?? reading.wordOver(start - 1)
  const from = word ? Math.min(word.start, start - 1) : start - 1
  if (isWorks(text.slice(from, start), text.slice(start, start + 2))) return from
  if (isPlain(reading, start, from) || isVisit(reading, from, start)) return 'word'
  if (isActing(reading, start, placeFollows)) return 'word'
  const piece = text.slice(from, start)
  // 在中|铝广西分公司: a dictionary's word of a preposition and half a name
  if (piece.length === 2 && /^[在从由向与和]/.test(piece) && !/^n/.test(word?.tag ?? '')) return from + 1
  // 开|进|京煤集团: a dictionary's 进京
  if (piece.length === 2 && INTO.test(text.slice(from - 1, from + 1))) return from + 1
  // 会同|县人社局: no county where a body stands before it
  if (/^(?:会同|联合)[省市区县]$/.test(piece)) return from + 2
  // 该区|法院: the level word belongs to the name, 该 does not.
  if (/^[该本](?:[省市区县旗镇乡]|街道)$/.test(piece)) return from + 1
  if (vocabulary.nameWords.has(piece) || isBrandPart(reading, start))
    return lastPlaceEnd(reading, from, start)
  if (/^[和与]$/.test(piece) && joinsParts(reading, from, start)) return from
  // 上海|振兴|物业管理有限公司, 北京|现代|制造技师学院: a verb or a time between a place and a trade is a brand.
  const brandLike =
    piece.length === 2 &&
    (/^v/.test(word?.tag ?? '') || /^(?:现代|当代|时代|世纪|未来)$/.test(piece)) &&
    (reading.placeTo.has(from) || (/^现代$/.test(piece) && !/\p{Script=Han}/u.test(text[from - 1] ?? ''))) &&
    !vocabulary.verbs.has(piece)
  return !brandLike && isBoundaryTag(word?.tag ?? 'x', piece, text.slice(start, start + 1))
    ? 'word'
    : lastPlaceEnd(reading, from, start)
}

/** 走进, 开进, 送到: verbs of going somewhere, whatever the dictionary makes of their second half. */
const INTO = /^(?:[走开送搬引迈请跨转融嵌深挺][进入]|[走送来开搬办赶]到)$/

/** 北京|公交, which a dictionary knows as one word: the step ends where the place does. */
function lastPlaceEnd({ placeTo }: Reading, from: number, start: number): number {
  for (let at = start - 1; at > from; at--) if (placeTo.has(at)) return at
  return from
}

const FOR = /^(?:职工|工人|劳动者|户外劳动者|骑手|司机|货车司机|快递员|会员|企业)$/
const FOR_USE =
  /^(?:帮困|志愿|宣讲|艺术团|合唱团|讲师团|突击队|工会联合会|行业工会|创业|众创|实训|文体|学堂|公寓|公园|俱乐部|疗养|休养|素质|艺术|图书|阅读|阵地|微家|运动|爱心|能量|加油|充电|小屋|小站|救助|权益|法律|发展|教育|广场|舞台|餐厅|联合工会|活动|服务|文化|之家|书屋|驿站|创新|帮扶|体育|疗养|食堂|宿舍|技术|技能|培训|学校|医院|大学|学院|互助|维权|法律|港湾|心理|健身)/

/** A word that no name holds; 职工 and the like do stand in names behind a place: 中国|职工|发展基金会. */
function isPlain(reading: Reading, start: number, from: number): boolean {
  const { text, vocabulary } = reading
  const title = vocabulary.titles.endingAt(text, start)
  if (
    title &&
    vocabulary.titles.fields(title).rank === 'post' &&
    title.length > 1 &&
    !FOR_USE.test(text.slice(start, start + 4))
  )
    return true
  const plain = vocabulary.plainWords.endingAt(text, start)
  if (!plain || (plain.length === 1 && from !== start - 1) || isBrandPart(reading, start)) return false
  if (/^[和与]$/.test(plain)) return !joinsParts(reading, from, start)
  if (
    plain === '行业' &&
    /^(?:总?工会|联合工会|协会|商会|联合会|工匠|学院|联盟)/.test(text.slice(start, start + 4))
  )
    return false
  // 职工|活动中心, 户外劳动者|驿站: what the place is for.
  if (FOR.test(plain) && FOR_USE.test(text.slice(start, start + 5))) return false
  const before = start - plain.length
  // 区|企业|联合会
  if (plain === '企业' && /^(?:联合会|家协会|家联合会)/.test(text.slice(start, start + 4))) return false
  const official = /^(?:职工|工人|企业|劳动者|专家|中小|干部|群众|重点|司机|退役军人)$/.test(plain)
  return !(official && (reading.placeTo.has(before) || text.endsWith('全国', before)))
}

/** 东六环|改造|工程项目部, 丰台站|改扩建|配套工程工地: works go by what is done to a thing. */
export function isWorks(piece: string, next: string): boolean {
  return (
    /^(?:改造|扩建|改扩建|加宽|整治|提升|修缮|新建|迁建|续建)$/.test(piece) &&
    /^(?:工程|项目|配套)/.test(next)
  )
}

/** 朱敏|调研|新誉集团工会: no name holds it, but 调研|组 and 考察|中心 do. */
function isVisit({ text }: Reading, from: number, start: number): boolean {
  return (
    /^(?:调研|考察|走访|看望|慰问)$/.test(text.slice(from, start)) &&
    !/^(?:组|员|院|室|团|中心)/.test(text.slice(start, start + 2))
  )
}

function quoteStart({ text, quoteTo }: Reading, end: number): number | 'mark' {
  const quote = quoteTo.get(end)
  const short =
    quote && quote.end - quote.start <= 14 && !/[，。！？]/.test(text.slice(quote.start, quote.end))
  return short ? quote.start : 'mark'
}

/** 中铁京西|（北京）|高速公路发展有限公司, 出租车（网约车）驾驶员: a short bracket belongs to the name. */
function bracketStart({ text }: Reading, end: number): number | 'mark' {
  const inner = /（[^，。；：（）\n]{1,10}）$/.exec(text.slice(Math.max(0, end - 12), end))
  return inner ? end - inner[0].length : 'mark'
}

/** 北京汇|和|餐饮管理有限公司: one character between a place's brand and its trade is no conjunction. */
function isBrandPart(reading: Reading, end: number): boolean {
  if (!/[和与及同向为从以能可达正新中上有]/.test(reading.text[end - 1] as string)) return false
  if (/[总省市区县州旗镇乡道村]/.test(reading.text[end - 2] as string)) return false
  const place = reading.placeTo.get(end - 2) ?? reading.placeTo.get(end - 1)
  return place !== undefined && isNamePlace(place)
}

const BOUNDARY_TAG = /^(?:v|vd|vq|p|c|u|ud|ug|uj|ul|uv|uz|d|df|dg|r|rr|rz|t|tg|y|e|o|q|m|mq|f|i)$/

/** Verbs, prepositions, conjunctions, particles, pronouns, adverbs, times, measures. */
function isBoundaryTag(tag: string, piece: string, next: string): boolean {
  // 六尺|巷, 三源|里, 十里|河: a number that a small ground is called by
  if (
    /^[二两三四五六七八九十百千]\p{Script=Han}?$/u.test(piece) &&
    /^[里巷街路桥湾屯坊河庄沟塘坡]/.test(next)
  )
    return false
  if (/^第|^\d+$|^[一二三四五六七八九十]+$/.test(piece)) return false
  // Single characters are often pieces of a brand (首农, 顺丰); those that are not stand among the plain words.
  if (piece.length === 1) return piece !== '顺' && /^(?:p|c|u|ud|ug|uj|ul|uv|uz)$/.test(tag)
  if (tag === 't') return !/^(?:青年|春节|元旦|中秋|端午|[春夏秋冬]季)$/.test(piece)
  return BOUNDARY_TAG.test(tag)
}

/** 5家|首都工匠学院 */
function skipMeasure(text: string, start: number, at: number): number {
  const measure = /^[\d一二三四五六七八九十百]+余?[家所个名批支位项](?!庄|村)/.exec(text.slice(start, at))
  return measure ? start + measure[0].length : start
}

function chooseStart(reading: Reading, growth: Growth): Growth {
  const first = growth.places[0]
  if (!first || first.start === growth.start) return growth
  const before = reading.text.slice(growth.start, first.start)
  const keeps =
    (before.length <= LONGEST_BEFORE_PLACE || /(?:公司|集团|银行|学院|大学)$/.test(before)) &&
    growth.boundary !== 'place' &&
    (!first.full ||
      reading.vocabulary.brands.has(before) ||
      /(?:总局|公司|集团|银行|大学|学院|研究院)$/.test(before)) &&
    /^[\p{Script=Han}A-Za-z0-9·（）]{2,}$/u.test(before)
  return keeps ? growth : { ...growth, start: first.start, boundary: 'place' }
}
