import type { RecordRow } from '../../loaders/projection.ts'
import { type Range, splitSentences } from '../../text/sentences.ts'
import { findWord } from './findWord.ts'
import type { SearchHit } from './search.type.ts'

/** The properties of an entity or an article that a search looks at. */
export const SEARCHED = ['name', 'aliases', 'headline', 'text']

/**
 * Which part of a found record has the words, and where: the one that has most of them, of equals the first. Of an
 * entity its name or an alias, of an article its headline or a sentence.
 */
export function hitOf({ name, aliases, headline, text }: RecordRow, words: readonly string[]): SearchHit {
  const places = name
    ? [
        placeOf('NAME', name as string, words),
        ...(aliases as string[]).map((a) => placeOf('ALIAS', a, words)),
      ]
    : [placeOf('HEADLINE', headline as string, words), ...sentencePlaces(text as string, words)]
  const [first, ...others] = places as [Place, ...Place[]]
  const best = others.reduce((best, place) => (place.words > best.words ? place : best), first)
  return best.hit
}

interface Place {
  hit: SearchHit
  /** How many of the words it has. */
  words: number
}

function placeOf(field: SearchHit['field'], text: string, words: readonly string[]): Place {
  const found = words.map((word) => findWord(text, word)).filter((ranges) => ranges.length > 0)
  return { hit: { field, text, start: 0, highlights: merge(found.flat()) }, words: found.length }
}

/** The sentences that have any of the words; one that a word runs out of goes on to the end of that word. */
function sentencePlaces(text: string, words: readonly string[]): Place[] {
  const found = words.flatMap((word) => findWord(text, word).map((range) => ({ ...range, word })))
  if (found.length === 0) return []
  return splitSentences(text).flatMap(({ start, end }) => {
    const inside = found.filter((range) => range.start >= start && range.start < end)
    if (inside.length === 0) return []
    const to = Math.max(end, ...inside.map((range) => range.end))
    const highlights = merge(inside.map((range) => ({ start: range.start - start, end: range.end - start })))
    const hit: SearchHit = { field: 'SENTENCE', text: text.slice(start, to), start, highlights }
    return [{ hit, words: new Set(inside.map(({ word }) => word)).size }]
  })
}

/** Ranges in order, those that touch or overlap as one. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
