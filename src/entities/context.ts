import type { Gazetteer, Place } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import type { BoundPlace } from './draft.ts'
import { isZone, ZONE_WORDS, zoneOf } from './zones.ts'

/** What a level word (区, 市, 街道) stands for at a point of the article. */
export interface Levels {
  placeOf(word: string, mention: Mention): Place | null
  /** The place that the article is most about. */
  focus: Place | null
}

const FIELD_ORDER = ['headline', 'kicker', 'subtitle', 'text']
/** A place in a title counts as often as this. */
const TITLE_WEIGHT = 3

/**
 * Reads level words by the places that the article names: 区 is the district named most, 市 the city in which most of
 * its places lie (北京市 for 房山区), 街道 the last one named before. The home of the paper is what 市 means where the
 * article names no place.
 */
export function readLevels(bound: readonly BoundPlace[], gazetteer: Gazetteer, home: Place): Levels {
  const weights = new Map<string, number>()
  const made = new Map(bound.flatMap(({ place }) => (place ? [[place.code, place] as const] : [])))
  const placeOfCode = (code: string) => gazetteer.byCode.get(code) ?? made.get(code)
  for (const { mention, place } of bound) {
    if (!place || place.kind === 'REGION' || place.kind === 'COUNTRY') continue
    const weight = mention.field === 'text' ? 1 : TITLE_WEIGHT
    for (const code of [place.code, ...above(place, gazetteer)])
      weights.set(code, (weights.get(code) ?? 0) + weight)
  }
  const heaviest = (fits: (place: Place) => boolean) => {
    let best: Place | null = null
    for (const [code, weight] of weights) {
      const place = placeOfCode(code)
      if (place && fits(place) && (best === null || weight > (weights.get(best.code) ?? 0))) best = place
    }
    return best
  }
  const meant = new Map<string, Place | null>()
  const named = new Map<string, readonly BoundPlace[]>()
  return {
    focus: heaviest(({ kind }) => kind === 'DISTRICT') ?? heaviest(({ kind }) => kind === 'CITY'),
    placeOf: (word, mention) => {
      if (ZONE_WORDS.includes(word)) {
        const places = named.get(word) ?? bound.filter(({ place }) => place !== null && isZone(word, place))
        named.set(word, places)
        if (places.length > 0) return lastBefore(places, mention)
        const zone = meant.has(word)
          ? (meant.get(word) ?? null)
          : zoneAtHome(word, heaviest((place) => isCity(place, '市')) ?? home, gazetteer)
        meant.set(word, zone)
        return zone
      }
      if (/^(?:街道|镇|乡|地区)$/.test(word)) {
        const places = named.get(word) ?? townsOf(bound, word)
        named.set(word, places)
        return lastBefore(places, mention)
      }
      if (/^[区县旗省]$/.test(word)) {
        const places =
          named.get(word) ??
          bound.filter(
            ({ place }) =>
              place?.kind === (word === '省' ? 'PROVINCE' : 'DISTRICT') && place.name.endsWith(word),
          )
        named.set(word, places)
        const close = closeBefore(places, mention)
        if (close) return close
      }
      const place = meant.has(word)
        ? meant.get(word)
        : placeOfLevel(word, heaviest, [home, ...homesOf(home, gazetteer)])
      meant.set(word, place ?? null)
      return place ?? null
    },
  }
}

/** The zone of that kind that a city is known to have, or the one it is taken to have; 开发区 and 园区 tell too little. */
function zoneAtHome(word: string, city: Place, gazetteer: Gazetteer): Place | null {
  if (word === '开发区' || word === '园区') return null
  const name = `${city.name.replace(/市$/, '')}${word}`
  const known = gazetteer.byName.get(name)?.find((place) => isZone(word, place))
  return known ?? zoneOf(city, name)
}

type Heaviest = (fits: (place: Place) => boolean) => Place | null

function placeOfLevel(word: string, heaviest: Heaviest, homes: readonly Place[]): Place | null {
  if (/^[区县旗]$/.test(word)) {
    const county = heaviest(({ kind, name }) => kind === 'DISTRICT' && name.endsWith(word))
    // 区总工会 in an article on 西藏自治区 as a whole
    const region =
      word === '区' ? heaviest(({ kind, name }) => kind === 'PROVINCE' && name.endsWith('自治区')) : null
    return county ?? region
  }
  const isMeant = (place: Place) =>
    /^[市州]$/.test(word) ? isCity(place, word) : place.kind === 'PROVINCE' && place.name.endsWith(word)
  return heaviest(isMeant) ?? homes.find(isMeant) ?? null
}

/** What the home of the paper lies in: 省 in a paper of 西安市 is 陕西省. */
function homesOf(home: Place, gazetteer: Gazetteer): Place[] {
  return above(home, gazetteer).flatMap((code) => gazetteer.byCode.get(code) ?? [])
}

/** Towns printed with their class word, if there are such: 右安门 of a fire station's name is not what 街道 stands for. */
function townsOf(bound: readonly BoundPlace[], word: string): readonly BoundPlace[] {
  const towns = bound.filter(({ place }) => place !== null && isTown(place, word))
  const whole = towns.filter(({ mention }) => mention.text.endsWith(word))
  return whole.length > 0 ? whole : towns
}

function isTown({ kind, name, shortNames }: Place, word: string): boolean {
  return kind === 'SUBDISTRICT' && (name.endsWith(word) || shortNames.some((short) => short.endsWith(word)))
}

function isCity({ kind, name, code }: Place, word: string): boolean {
  return name.endsWith(word) && (kind === 'CITY' || (kind === 'PROVINCE' && code.length === 2))
}

function above(place: Place, gazetteer: Gazetteer): string[] {
  const codes: string[] = []
  for (let code = place.parent; code; code = gazetteer.byCode.get(code)?.parent ?? null) codes.push(code)
  return codes
}

/** The last of the places, which are in reading order, that stands before the mention; else the first one. */
function lastBefore(places: readonly BoundPlace[], mention: Mention): Place | null {
  return lastBoundBefore(places, mention)?.place ?? null
}

function lastBoundBefore(places: readonly BoundPlace[], mention: Mention): BoundPlace | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore((places[middle] as BoundPlace).mention, mention)) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? places[0]
}

/** How far back the county may stand that 县法院 is the court of: 长兴县总工会与|县法院, in an article on four counties. */
const CLOSE = 48

/** The last place before the mention in its field, where it stands close. */
function closeBefore(places: readonly BoundPlace[], mention: Mention): Place | null {
  const last = lastBoundBefore(places, mention)
  const close =
    last &&
    last.mention.field === mention.field &&
    mention.start - last.mention.end <= CLOSE &&
    isBefore(last.mention, mention)
  return close ? last.place : null
}

function isBefore(a: Mention, b: Mention): boolean {
  const order = FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field)
  return order < 0 || (order === 0 && a.end <= b.start)
}
