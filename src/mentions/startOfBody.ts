import type { Mention } from '../model/mention.ts'
import { type Growth, growLeft } from './growLeft.ts'
import type { PlaceSpan } from './placeSpans.ts'
import type { Reading } from './reading.ts'

/** Where the name of a firm or institution begins whose last word stands at `at`; `last` is the body found before it. */
export function startOfBody(reading: Reading, at: number, suffix: string, last?: Mention): Growth {
  const grown = fromGovernment(reading.text, toPlace(reading, growLeft(reading, at), at, suffix), at)
  const isFirm = reading.vocabulary.orgSuffixes.fields(suffix).type === 'COMPANY'
  return toBody(reading, isFirm ? toFirm(reading, grown, at) : grown, at, suffix, last)
}

/**
 * 杭州福斯特|应用|材料股份有限公司: a verb that stopped the search, but a place stands close before it, and nothing that
 * acts between. Only for the last words of registered firms.
 */
function toPlace(reading: Reading, growth: Growth, at: number, suffix: string): Growth {
  if (!FAR.test(suffix) || growth.places.length > 0 || growth.boundary !== 'word') return growth
  const isFirm = REGISTERED.test(suffix)
  for (let start = growth.start; start > growth.start - 8 && start > 0; start--) {
    const place = reading.placeTo.get(start)
    const { text, vocabulary } = reading
    // 中车|青岛四方…股份有限公司
    const brand = place ? (vocabulary.brands.endingAt(text, place.start)?.length ?? 0) : 0
    if (
      place &&
      place.needs !== 'class' &&
      (isFirm || (place.full && !ACTORS.test(text.slice(place.end, at))))
    )
      return { start: place.start - brand, boundary: 'place', places: [place] }
    const plain = vocabulary.plainWords.endingAt(text, start)
    const verb = vocabulary.verbs.endingAt(text, start)
    // 、|亚新科国际铸造（山西）有限公司
    const begins = verb !== null || /[、，。；：“\s到]/.test(text[start - 1] as string)
    const lead = text.startsWith('来自', start) ? '来自'.length : 0
    if (isFirm && start < growth.start - 1 && begins) return { ...growth, start: start + lead }
    if (
      !/\p{Script=Han}/u.test(text[start - 1] as string) ||
      (plain?.length ?? 0) > 1 ||
      verb ||
      at - start > 16
    )
      break
  }
  return isFirm ? toBrand(reading, growth) : growth
}

/** 、|君正|能源化工有限公司: an ordinary word that fills the place up to a mark is the firm's brand. */
/** Last words of names that may hold verbs: of registered firms, of bureaus and centres of a place (滇中引水建设管理局). */
const FAR =
  /^(?:有限责任公司|股份有限公司|有限公司|管理局|管理中心|服务中心|研究院|研究所|委员会|协会|学会|联合会|促进会|基金会)$/
/** 新余市|总工会和…: the place belongs to another body. */
const ACTORS = /工会|公司|集团|委员会|[和与及同已将为的]/
const REGISTERED = /^(?:有限责任公司|股份有限公司|有限公司)$/

function toBrand({ text, wordTo, vocabulary }: Reading, growth: Growth): Growth {
  const word = wordTo.get(growth.start)
  if (!word || word.end - word.start < 2) return growth
  if (/\p{Script=Han}/u.test(text[word.start - 1] ?? '') && !text.endsWith('其中', word.start)) return growth
  const piece = text.slice(word.start, word.end)
  const { verbs, plainWords, titles } = vocabulary
  const isKnown = [verbs, plainWords, titles].some((words) => words.endingAt(piece, piece.length) !== null)
  return isKnown || /[年月日时]/.test(piece) ? growth : { ...growth, start: word.start }
}

/**
 * 马驹桥镇|北京凯隆…有限公司, 潞城镇|蒙牛乳业公司: no firm is named after a town, and where a place stands behind a smaller
 * one, the name begins with it.
 */
function toFirm({ text }: Reading, growth: Growth, at: number): Growth {
  const { places } = growth
  // 河湟新区|青海…有限公司: a zone in no gazetteer
  const wide = places.findIndex((place) => isWider(place))
  const wideStart = places[wide]?.start ?? 0
  if (wideStart > growth.start && ZONE.test(text.slice(growth.start, wideStart)))
    return { ...growth, start: wideStart, boundary: 'place', places: places.slice(wide) }
  let first = places[0]?.start === growth.start ? 0 : places.length
  for (let i = first; i < places.length && (i === first || isNextPlace(places, i)); i++) {
    const next = places[i + 1]
    const behind = next?.start === places[i]?.end ? next : undefined
    const isTown = /(?:[镇乡]|街道|地区)$/.test(places[i]?.name ?? '')
    const start = places[i]?.end ?? at
    if (
      (isTown && at - start >= 3) ||
      (behind && isWider(behind) && /[县区旗市]$/.test(places[i]?.name ?? ''))
    )
      first = i + 1
  }
  if (first === 0 || first > places.length || places[0]?.start !== growth.start) return growth
  return { ...growth, start: (places[first - 1] as PlaceSpan).end, places: places.slice(first) }
}

const ZONE = /^\p{Script=Han}{2,6}(?:新区|开发区|高新区|经开区|示范区|园区)$/u

/** A province or city behind a county, and no part of it. */
function isWider({ chained, places }: PlaceSpan): boolean {
  return !chained && places.some(({ kind }) => kind === 'PROVINCE' || kind === 'CITY')
}

function isNextPlace(places: readonly PlaceSpan[], i: number): boolean {
  return places[i - 1]?.end === places[i]?.start
}

/** 连云港顺通…有限公司|海州营业部: the branch of a firm just found begins where the firm does. */
function toBody(reading: Reading, growth: Growth, at: number, suffix: string, last?: Mention): Growth {
  if (!last || last.end > at || last.start >= growth.start) return growth
  const gap = reading.text.slice(last.end, at)
  if (suffix === '办事处' && last.end === growth.start) return { ...growth, start: last.start }
  // 奥体文化中心|运营管理|有限公司: the firm that is called after the ground or body it keeps
  if (REGISTERED.test(suffix) && last.end <= growth.start && KEEPS.test(gap))
    return { ...growth, start: last.start }
  const branch = BRANCH.test(suffix) && growth.start === at && /^\p{Script=Han}{2,4}$/u.test(gap)
  return last.end > growth.start || branch ? { ...growth, start: last.start } : growth
}

const KEEPS =
  /^(?:运营|经营|管理|建设|投资|开发|发展|服务|物业|文化|科技|实业|商业|旅游|资产|工程|技术|信息){1,4}$/
const BRANCH = /^(?:营业部|营业厅|营业店|投递部|分公司|分所|支行|门店|分店|项目部|分厂|工厂|分校)$/

/** 省委|省政府, written as one word: the two are two. */
function fromGovernment(text: string, growth: Growth, at: number): Growth {
  return /^[省市区县州旗]委[省市区县州旗]$/.test(text.slice(growth.start, at))
    ? { ...growth, start: at - 1 }
    : growth
}
