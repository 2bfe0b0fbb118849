import type { Mention } from '../model/mention.ts'
import { matchesOf } from '../text/matches.ts'
import { makeMention } from './candidate.ts'
import { liesIn, type PlaceSpan } from './placeSpans.ts'
import type { Findings, Reading } from './reading.ts'

/** 通武廊|三地, 京津|两地: initials of places, taken for a region when the article names the places. */
const INITIALS = /“?([\p{Script=Han}]{2,4})”?$/u

/**
 * Every stretch that may name a place, inside other names too. Short names (房山) are left to the resolver, which knows
 * the article's other places and the home of the paper.
 */
export function findPlaces(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const quoted = insideQuotes(reading)
  const listed = listedPlaces(reading)
  for (const place of reading.places) {
    // 建设, 幸福, 资源 are names of towns as well; to list each of them as dropped would tell nobody anything.
    if (place.needs !== 'class' || place.full || place.chained)
      findings.mentions.push(placeMention(reading, place, { quoted, listed }), ...citiesOf(reading, place))
  }
  for (const { index: end } of reading.text.matchAll(/[三两二四]地/g)) {
    const match = INITIALS.exec(reading.text.slice(Math.max(0, end - 6), end))
    if (!match || /[、，和及等共]/.test(match[1] as string)) continue
    const candidate = { start: end - match[0].length, end, type: 'DISTRICT' as const, kind: 'REGION' }
    findings.mentions.push(makeMention(reading, { ...candidate, rule: 'place/initials', confidence: 0.8 }))
  }
  return { ...findings, mentions: findings.mentions.concat(findVillages(reading), findZones(reading)) }
}

/** 青岛|西海岸新区, 天津|经济技术开发区: the city that the name of a zone begins with. */
function citiesOf(reading: Reading, place: PlaceSpan): Mention[] {
  if (place.zone !== undefined || !/..(?:\p{Script=Han}{2,3}新区|技术(?:产业)?开发区)$/u.test(place.name))
    return []
  const { gazetteer } = reading.vocabulary
  const name = [place.name.slice(0, 3), place.name.slice(0, 2)].find((start) =>
    gazetteer.byName
      .get(start)
      ?.some(
        (city) => /^(?:CITY|PROVINCE)$/.test(city.kind) && place.places.some((zone) => liesIn(zone, city)),
      ),
  )
  if (!name || name.length + 2 > place.name.length) return []
  const candidate = {
    start: place.start,
    end: place.start + name.length,
    type: 'DISTRICT' as const,
    kind: null,
  }
  return [makeMention(reading, { ...candidate, rule: 'place/short', confidence: 0.9 })]
}

const LISTED =
  /(?:[\p{Script=Han}]{2,4}[、和与]){1,6}[\p{Script=Han}]{2,4}(?=[两三四五六七八九十]地(?!区|方|点|址|块))/gu
/** Whether there can be such a list at all. */
const COUNTED = /[两三四五六七八九十]地(?!区|方|点|址|块)/

/** 为房山、涞水、涿州|三地…: where short names of places that such a list counts begin. */
function listedPlaces(reading: Reading): ReadonlySet<number> {
  const { text } = reading
  const starts = new Set<number>()
  for (const { 0: list, index } of COUNTED.test(text) ? matchesOf(text, LISTED) : []) {
    const end = index + list.length
    let at = end
    for (const item of list.split(/[、和与]/).reverse()) {
      starts.add(at - item.length)
      // 为|房山: what stands before the first name
      if (at - item.length === index) for (let i = index; i < at - 1; i++) starts.add(i)
      at -= item.length + 1
    }
  }
  for (const place of neighbours(reading)) starts.add(place.start)
  return starts
}

/** 闽清、永泰、连江: short names of three counties of one city in a row, whatever the text counts behind them. */
function neighbours({ text, places }: Reading): PlaceSpan[] {
  const found: PlaceSpan[] = []
  let row: PlaceSpan[] = []
  for (const place of places) {
    const last = row.at(-1)
    const goesOn = last !== undefined && place.start === last.end + 1 && text[last.end] === '、'
    if (!goesOn) row = []
    row = !place.full && place.needs === '' ? [...row.slice(-2), place] : []
    if (row.length === 3 && haveOneCity(row)) found.push(...row)
  }
  return found
}

function haveOneCity(row: readonly PlaceSpan[]): boolean {
  const cities = row.map(
    ({ places }) => new Set(places.filter(({ kind }) => kind === 'DISTRICT').map(({ parent }) => parent)),
  )
  return [...(cities[0] as Set<string | null>)].some((city) => cities.every((other) => other.has(city)))
}

const ZONE_NAMED =
  /(?<=前往|走进|来到|位于|覆盖|[在赴、，。；]|^)(\p{Script=Han}{2,3})(?:示范区|新区|经开区|高新区|合作区|生态城|科学城|新城)(?=[\p{Script=Han}、，。；]|$)/gu
/** Whether there can be such a zone at all. */
const ZONE_WORD = /示范区|新区|经开区|高新区|合作区|生态城|科学城|新城/
const NO_ZONE =
  /^(?:国家|省级|市级|区级|全[国省市区县]|各|该|本|两|三|高新|经济|城市|产业|工业|农业|科技|旅游|现代|功能|综合|改革|创新|先行|自主|深度|战略|共同|国际|军民|生态|示范|老|这|双|未来|绿色|建设|街道|社区|片)|[的个为和与及至到把将对从在]|(?:国家|省|市)级$/u

/** 前往|河湟新区, 、|沈抚示范区|工会: zones in no gazetteer, by what stands before them. */
function findZones(reading: Reading): Mention[] {
  const named = ZONE_WORD.test(reading.text) ? matchesOf(reading.text, ZONE_NAMED) : []
  return named.flatMap((match) => {
    const start = match.index
    const first = reading.wordFrom.get(start)
    const known = holdsPlace(reading, start, start + match[0].length)
    if (
      known ||
      NO_ZONE.test(match[1] as string) ||
      !first ||
      /^(?:p|c|u|uj|d|r|m|mq|t|v|vn)$/.test(first.tag)
    )
      return []
    const candidate = { start, end: start + match[0].length, type: 'DISTRICT' as const, kind: 'DISTRICT' }
    return [makeMention(reading, { ...candidate, rule: 'place/zone-named', confidence: 0.75 })]
  })
}

function holdsPlace({ placeFrom, placeTo }: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (placeFrom.get(at)?.full || placeTo.get(at + 1)?.full) return true
  return false
}

const VILLAGE =
  /((?<=[镇乡]|街道)\p{Script=Han}{4}|(?<=[在到赴于住进从]|[镇乡县区旗市]|街道|^|[，、；。])\p{Script=Han}{2,3})(?:村|社区)(?![民委级务干支书党里庄口落道镇工居便养医])/gu
/** 美丽|乡村, 各|社区, 行政|村: kinds of villages, not one. */
const NO_VILLAGE =
  /^(?:[各全本该每两多几一二三四五个老新]|行政|自然|美丽|数字|智慧|和谐|示范|试点|城中|周边|所在|附近|农|乡|渔|山区|国际|居民|街道|辖区|地区|基层|重点|特色|文明|幸福|平安|绿色|完整|部分|易地|安置|机关|企业|单位|校园|园区|网格|所辖|下辖|贫困|脱贫|帮扶|包|驻)|[个的和与镇乡街道县区市村处于及为以了]|各(?!庄)/u

/** 宣恩县|伍家台村, 家住|千军台村: in no gazetteer, told by what stands before them. */
function findVillages(reading: Reading) {
  const named = /村|社区/.test(reading.text) ? matchesOf(reading.text, VILLAGE) : []
  return named.flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const first = reading.wordFrom.get(start)
    const known = reading.placeFrom.get(start)?.end === end
    if (
      known ||
      NO_VILLAGE.test(match[1] as string) ||
      !first ||
      /^(?:p|c|u|uj|d|r|m|mq|t|v|vn)$/.test(first.tag)
    )
      return []
    const chained = /(?:[县区市镇乡]|街道)$/.test(reading.placeTo.get(start)?.name ?? '')
    if (!chained && !/[在到赴住进]/.test(reading.text[start - 1] ?? '')) return []
    const candidate = { start, end, type: 'DISTRICT' as const, kind: 'SUBDISTRICT' }
    return [makeMention(reading, { ...candidate, rule: 'place/village', confidence: chained ? 0.85 : 0.75 })]
  })
}

/** Units inside short quotations, which hold words more often than places: “防暑保|安康”; what is said names places. */
function insideQuotes({ text, quotes }: Reading): Uint8Array {
  const inside = new Uint8Array(text.length)
  for (const { start, end, mark } of quotes)
    if (mark !== '《' && !/[，。！？]/.test(text.slice(start, end))) inside.fill(1, start + 1, end - 1)
  return inside
}

interface Surroundings {
  quoted: Uint8Array
  listed: ReadonlySet<number>
}

function placeMention(reading: Reading, place: PlaceSpan, { quoted, listed }: Surroundings) {
  const kinds = new Set(place.places.map(({ kind }) => kind))
  const kind = kinds.size === 1 ? ([...kinds][0] as string) : null
  if (place.zone !== undefined) {
    const candidate = { start: place.zone, end: place.end, type: 'DISTRICT' as const, kind: 'DISTRICT' }
    return makeMention(reading, { ...candidate, rule: 'place/zone', confidence: 0.85 })
  }
  const alone = listed.has(place.start) ? 'place/short-listed' : 'place/short'
  const short = quoted[place.start] ? 'place/short-quoted' : alone
  const rule = place.chained ? 'place/chained' : place.full ? 'place/full' : short
  const confidence = place.chained ? 0.98 : place.full ? 0.96 : 0.9
  return makeMention(reading, {
    start: place.start,
    end: place.end,
    type: 'DISTRICT',
    kind,
    rule,
    confidence,
  })
}
