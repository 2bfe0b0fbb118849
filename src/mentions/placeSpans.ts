import type { Place } from '../model/lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

/** A stretch that reads as a name in the gazetteer. Which of the places of that name is meant is decided later. */
export interface PlaceSpan {
  start: number
  end: number
  name: string
  places: readonly Place[]
  /** With its class word (房山区), not bare (房山). */
  full: boolean
  /** Another place stands directly before it and one of the places lies in that: 山东|临沂, 朝阳区|八里庄. */
  chained: boolean
  /** What the name needs to be trusted, by `ambiguous-places.tsv`. */
  needs: string
  /** It is a zone of the place before it, in no gazetteer: where the name of both begins. */
  zone?: number
}

/** Names made of class words alone: 城区, 工业园区. They name a place only behind another one. */
const CLASS_ONLY =
  /^(?:[新老]?城区|[郊矿市东西南北]区|新区|特区|城镇|新城镇|(?:国家)?(?:级)?(?:经济|工业|高新|新?技术|产业|农业|现代|科技|示范|物流|旅游|度假|保税|综合)*(?:开发|园|示范|试验|保税|度假|管理|产业|集聚|工业)*区|工业园|街道)$/

/** All stretches that read as places, the longest at each point, none inside another. Linear. */
export function findPlaceSpans(
  text: string,
  words: readonly Word[],
  over: Int32Array,
  vocabulary: Vocabulary,
): PlaceSpan[] {
  const spans: PlaceSpan[] = []
  let last: PlaceSpan | undefined
  let at = 0
  while (at < text.length) {
    const span = zoneAt(text, at, last) ?? placeAt(text, at, vocabulary, last)
    if (
      span &&
      !isTownOf(span, text, vocabulary) &&
      (span.full || span.chained || !cutsWord(span, words, over))
    ) {
      spans.push(span)
      last = span
      at = span.end
    } else at++
  }
  return spans
}

/** 雁江|城区, and no 江城区: the town of the place that begins before it. */
function isTownOf({ start, end, chained, name }: PlaceSpan, text: string, vocabulary: Vocabulary): boolean {
  const before = vocabulary.placeNames.endingAt(text, end - 2)
  return !chained && name.endsWith('城区') && before !== null && before.length > end - 2 - start
}

const ZONE =
  /^(?:国家)?(?:级)?(?:经济技术开发区|高新技术产业开发区|经济开发区|高新技术开发区|高新开发区|产业开发区|旅游度假区|综合保税区|保税区|高新区|经开区|开发区|示范区|自贸区|新城(?![区子镇乡])|新区|临空经济区|\p{Script=Han}{2}新区)/u

/** 济南|高新区, 淮安|经济技术开发区: zones that a city has one of; in the gazetteer stand only the national ones. */
function zoneAt(text: string, at: number, before: PlaceSpan | undefined): PlaceSpan | null {
  if (before?.end !== at || before.zone !== undefined) return null
  const zone = ZONE.exec(text.slice(at, at + 14))
  const city = before.places.find(
    ({ kind }) => kind !== 'COUNTRY' && kind !== 'REGION' && kind !== 'PROVINCE',
  )
  if (!zone || !city) return null
  const place: Place = {
    code: `${city.code}ZONE`,
    name: zone[0],
    shortNames: [],
    kind: 'DISTRICT',
    parent: city.code,
  }
  return {
    start: at,
    end: at + zone[0].length,
    name: zone[0],
    places: [place],
    full: true,
    chained: true,
    needs: '',
    zone: /^\p{Script=Han}{2}新区$/u.test(zone[0]) ? at : before.start,
  }
}

function placeAt(
  text: string,
  at: number,
  vocabulary: Vocabulary,
  before: PlaceSpan | undefined,
): PlaceSpan | null {
  const name = vocabulary.placeNames.at(text, at)
  if (name === null || (vocabulary.brands.at(text, at)?.length ?? 0) > name.length) return null
  // 川|东北, 苏|北: a part of a province, not of the country
  if (/^[东西][南北]$/.test(name) && PROVINCE_INITIAL.test(text[at - 1] ?? '')) return null
  const { places: all, full, common, needs } = knowledgeOf(name, vocabulary)
  const inside =
    before?.end === at ? all.filter((place) => before.places.some((p) => isNextTo(place, p, name))) : []
  const chained = inside.length > 0
  if (!chained && common) return null
  // 十八里店乡|镇… is no worry: the index gives the longest name. 北京南站, 上海路, 南京东路 are streets and stations.
  if (
    !full &&
    /^(?:[东西南北中]?[路街]|大道|大街|渠)(?!道)/.test(text.slice(at + name.length, at + name.length + 3))
  )
    return null
  // 洋口|港: a port is no town of its name
  if (
    !full &&
    /^港(?![区口澳股务镇湾])/.test(text.slice(at + name.length)) &&
    all.every(({ kind }) => kind === 'SUBDISTRICT')
  )
    return null
  return { start: at, end: at + name.length, name, places: chained ? inside : all, full, chained, needs }
}

const PROVINCE_INITIAL = /[冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕甘青宁新疆]/

/** What a name tells wherever it stands. */
interface Knowledge {
  places: readonly Place[]
  full: boolean
  /** Behind no other place it is an ordinary word: 城区; 联合|街道司法所, although a 联合街道 exists somewhere. */
  common: boolean
  needs: string
}

const learned = new WeakMap<Vocabulary, Map<string, Knowledge>>()

/** Worked out once a name: a page asks for the same few hundred names again and again. */
function knowledgeOf(name: string, vocabulary: Vocabulary): Knowledge {
  let byName = learned.get(vocabulary)
  if (!byName) {
    byName = new Map()
    learned.set(vocabulary, byName)
  }
  const known = byName.get(name)
  if (known) return known
  const { gazetteer, verbs, ambiguousPlaces } = vocabulary
  const places = gazetteer.byName.get(name) ?? []
  const knowledge = {
    places,
    full: places.some((place) => place.name === name) && /[省市区县旗盟州镇乡道区木]$/.test(name),
    common: CLASS_ONLY.test(name) || isVerb(name.replace(/(?:街道|地区|[镇乡县])$/, ''), verbs),
    needs: ambiguousPlaces.has(name) ? (ambiguousPlaces.fields(name).needs ?? 'class') : '',
  }
  byName.set(name, knowledge)
  return knowledge
}

/** 联合, 会同; 福建 stands among the verbs only to say that 建 is none in it. */
function isVerb(word: string, verbs: Vocabulary['verbs']): boolean {
  return verbs.has(word) && verbs.fields(word).roles !== 'none'
}

/**
 * 朝阳区|八里庄, 山东|临沂. A bare town name right behind a province (新疆|建设, 山西|经纬) is an ordinary word that
 * happens to be one; only Beijing and its like name towns so.
 */
function isNextTo(part: Place, whole: Place, name: string): boolean {
  if (!liesIn(part, whole)) return false
  return (
    part.kind !== 'SUBDISTRICT' ||
    part.name === name ||
    whole.code.length > 4 ||
    /^(?:11|12|31|50)$/.test(whole.code)
  )
}

/** Whether one place lies in the other, by code. */
export function liesIn(part: Place, whole: Place): boolean {
  return part.code !== whole.code && part.code.startsWith(whole.code)
}

/** 大同 in 大同小异, 和政 in 党和政府: an edge lies inside a word. A word may go on behind the place: 北京|公交. */
function cutsWord(span: PlaceSpan, words: readonly Word[], over: Int32Array): boolean {
  const first = words[over[span.start] as number] as Word
  const last = words[over[span.end - 1] as number] as Word
  if (first.start < span.start) return true
  // 在|中铝: a preposition begins no place
  if (first !== last && /^(?:p|c|u|uj|d|r)$/.test(first.tag)) return true
  if (last.end === span.end) return false
  const province = span.places.some(({ kind }) => kind === 'PROVINCE')
  if (last.start === span.start)
    // 北京|公交
    return !(
      /^n[st]$/.test(last.tag) ||
      (last.tag === 'nz' && (province || last.end - span.end > 1)) ||
      (last.tag === 'n' && province && last.end - span.end > 1)
    )
  // 北|京华: what a dictionary makes of two characters counts less than a province or a large city.
  const large = span.places.some(
    ({ kind, code }) => kind === 'PROVINCE' || (kind === 'CITY' && code.length === 4),
  )
  return !large || last.end - last.start > 2
}
