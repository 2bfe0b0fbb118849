import type { Article } from '../model/article.ts'
import type { Lexicon, Place } from '../model/lexicon.ts'
import { makeWordIndex, type WordIndex } from '../text/wordIndex.ts'

const DEFAULT_HOME = '11'
/** Fewer votes than this tell nothing. */
const FEWEST_VOTES = 3
/** A city that holds less than this share of its paper's places is not its home; its province is. */
const HOME_SHARE = 0.4

/**
 * The home of the paper from its pages' own words: the city (or, where no city stands out, the province) in which most
 * of the districts and cities lie that its articles name in full. 北京市 where they say nothing.
 */
export function findHome(articles: Article[], lexicon: Lexicon): Place {
  const votes = new Map<string, number>()
  const names = fullNamesOf(lexicon)
  for (const { headline, text } of articles) {
    const whole = `${headline}\n${text}`
    for (let at = 0; at < whole.length; ) {
      const name = names.at(whole, at)
      if (name === null) at++
      else {
        for (const code of citiesOf(lexicon.gazetteer.byName.get(name) ?? []))
          votes.set(code, (votes.get(code) ?? 0) + 1)
        at += name.length
      }
    }
  }
  return elect(votes, lexicon)
}

const made = new WeakMap<Lexicon, WordIndex>()

function fullNamesOf(lexicon: Lexicon): WordIndex {
  const known = made.get(lexicon)
  if (known) return known
  const places = [...lexicon.gazetteer.byCode.values()]
  const names = makeWordIndex(
    places
      .filter(({ kind, name }) => /^(?:PROVINCE|CITY|DISTRICT)$/.test(kind) && name.length > 2)
      .map(({ name }) => name),
  )
  made.set(lexicon, names)
  return names
}

/** 房山区 votes for 北京市, 兰山区 for 临沂市; a name of places in several cities for none. */
function citiesOf(places: readonly Place[]): string[] {
  const cities = new Set(
    places.map(({ code }) => (isMunicipality(code) ? code.slice(0, 2) : code.slice(0, 4))),
  )
  return cities.size === 1 ? [...cities] : []
}

function isMunicipality(code: string): boolean {
  return /^(?:11|12|31|50)/.test(code)
}

function elect(votes: ReadonlyMap<string, number>, { gazetteer }: Lexicon): Place {
  const home = gazetteer.byCode.get(DEFAULT_HOME) as Place
  const sorted = [...votes].sort((a, b) => b[1] - a[1])
  const total = sorted.reduce((sum, [, count]) => sum + count, 0)
  const [first] = sorted
  if (!first || total < FEWEST_VOTES) return home
  if (first[1] / total >= HOME_SHARE) return gazetteer.byCode.get(first[0]) ?? home
  const provinces = new Map<string, number>()
  for (const [code, count] of sorted)
    provinces.set(code.slice(0, 2), (provinces.get(code.slice(0, 2)) ?? 0) + count)
  const [province] = [...provinces].sort((a, b) => b[1] - a[1])
  return province && province[1] / total >= HOME_SHARE ? (gazetteer.byCode.get(province[0]) ?? home) : home
}
