import type { RecordRow } from '../../loaders/projection.ts'
import { type Range, splitSentences } from '../../text/sentences.ts'
import { findWord, foldText } from './findWord.ts'
import type { SearchHit } from './search.type.ts'

/** The properties of an entity or an article that a search looks at. */
export const SEARCHED = ['name', 'aliases', 'headline', 'text']

/**
 * Which part of a found record has the words, and where: the one that has most of them, of equals the first. Of an
 * entity its name or an alias, of an article its headline or a sentence. Words as their patterns.
 */
export function hitOf({ name, aliases, headline, text }: RecordRow, words: readonly RegExp[]): SearchHit {
  const places = name
    ? [
        placeOf('NAME', name as string, words),
        ...(aliases as string[]).map((a) => placeOf('ALIAS', a, words)),
      ]
    : [placeOf('HEADLINE', headline as string, words), ...sentencesOf(text as string, words)]
  const [first, ...others] = places as [Place, ...Place[]]
  const { field, text: shown, start, found } = others.reduce(better, first)
  return { field, text: shown, start, highlights: merge(found, start) }
}

interface Place extends Pick<SearchHit, 'field' | 'text' | 'start'> {
  /** Where words stand, as offsets of the whole field, in order. */
  found: readonly Found[]
  /** How many different words. */
  words: number
}

interface Found extends Range {
  word: RegExp
}

function better(best: Place, place: Place): Place {
  return place.words > best.words ? place : best
}

function placeOf(field: Place['field'], text: string, words: readonly RegExp[]): Place {
  const found = findAll(text, words)
  return { field, text, start: 0, found, words: countWords(found) }
}

/** The sentences that have any of the words; one that a word runs out of goes on to the end of that word. */
function sentencesOf(text: string, words: readonly RegExp[]): Place[] {
  const found = findAll(text, words)
  let next = 0
  return splitSentences(text).flatMap(({ start, end }) => {
    while ((found[next]?.start ?? end) < start) next++
    const from = next
    while ((found[next]?.start ?? end) < end) next++
    const inside = found.slice(from, next)
    if (inside.length === 0) return []
    const to = inside.reduce((last, range) => Math.max(last, range.end), end)
    return [
      {
        ...({ field: 'SENTENCE', text: text.slice(start, to), start } as const),
        ...{ found: inside, words: countWords(inside) },
      },
    ]
  })
}

function findAll(text: string, words: readonly RegExp[]): Found[] {
  const folded = foldText(text)
  const found = words.flatMap((word) => findWord(folded, word).map((range) => ({ ...range, word })))
  return found.sort((a, b) => a.start - b.start)
}

function countWords(found: readonly Found[]): number {
  return new Set(found.map(({ word }) => word)).size
}

/** Ranges that touch or overlap as one, counted from `origin`. */
function merge(ranges: readonly Range[], origin: number): Range[] {
  const merged: Range[] = []
  for (const { start, end } of ranges) {
    const last = merged.at(-1)
    if (last && start - origin <= last.end) last.end = Math.max(last.end, end - origin)
    else merged.push({ start: start - origin, end: end - origin })
  }
  return merged
}
