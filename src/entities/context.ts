import type { Gazetteer, Place } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import type { BoundPlace } from './draft.ts'

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
  return {
    focus: heaviest(({ kind }) => kind === 'DISTRICT') ?? heaviest(({ kind }) => kind === 'CITY'),
    placeOf: (word, mention) => {
      if (/^(?:街道|镇|乡|地区)$/.test(word))
        return lastBefore(
          bound,
          mention,
          ({ kind, name, shortNames }) =>
            kind === 'SUBDISTRICT' &&
            (name.endsWith(word) || shortNames.some((short) => short.endsWith(word))),
        )
      if (word === '区' || word === '县' || word === '旗')
        return heaviest(({ kind, name }) => kind === 'DISTRICT' && name.endsWith(word))
      if (word === '市' || word === '州')
        return heaviest((place) => isCity(place, word)) ?? (word === '市' && isCity(home, word) ? home : null)
      return (
        heaviest(({ kind, name }) => kind === 'PROVINCE' && name.endsWith(word)) ??
        (home.code.length === 2 && home.name.endsWith(word) ? home : null)
      )
    },
  }
}

function isCity({ kind, name, code }: Place, word: string): boolean {
  return name.endsWith(word) && (kind === 'CITY' || (kind === 'PROVINCE' && code.length === 2))
}

function above(place: Place, gazetteer: Gazetteer): string[] {
  const codes: string[] = []
  for (let code = place.parent; code; code = gazetteer.byCode.get(code)?.parent ?? null) codes.push(code)
  return codes
}

function lastBefore(
  bound: readonly BoundPlace[],
  mention: Mention,
  fits: (place: Place) => boolean,
): Place | null {
  const before = bound.filter(
    ({ place, mention: m }) => place !== null && fits(place) && isBefore(m, mention),
  )
  const after = bound.find(({ place }) => place !== null && fits(place))
  return before.at(-1)?.place ?? after?.place ?? null
}

function isBefore(a: Mention, b: Mention): boolean {
  const order = FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field)
  return order < 0 || (order === 0 && a.end <= b.start)
}
