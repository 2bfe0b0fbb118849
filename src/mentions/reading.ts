import type { Dropped, Mention, Span } from '../model/mention.ts'
import { normaliseText } from '../text/width.ts'
import { findPlaceSpans, type PlaceSpan } from './placeSpans.ts'
import { findQuotes, type Quote } from './quotes.ts'
import type { Vocabulary } from './vocabulary.ts'
import { cutWords, type Word } from './words.ts'

/** One field of an article, with all that the rules look at. */
export interface Reading {
  field: Mention['field']
  /** As printed; offsets are the same in `text`. */
  raw: string
  /** Width and quotation marks made one. */
  text: string
  words: readonly Word[]
  /** The word that ends (begins) at this offset. */
  wordTo: ReadonlyMap<number, Word>
  wordFrom: ReadonlyMap<number, Word>
  /** The word that this unit belongs to. */
  wordOver(at: number): Word | undefined
  places: readonly PlaceSpan[]
  placeTo: ReadonlyMap<number, PlaceSpan>
  placeFrom: ReadonlyMap<number, PlaceSpan>
  quotes: readonly Quote[]
  quoteTo: ReadonlyMap<number, Quote>
  quoteFrom: ReadonlyMap<number, Quote>
  vocabulary: Vocabulary
}

/** What one rule family found in a field. `later` families see the mentions of the earlier ones. */
export interface Findings {
  mentions: Mention[]
  dropped: Dropped[]
}

/** Prepares one field for the rules. Linear in its length. */
export function readField(field: Mention['field'], raw: string, vocabulary: Vocabulary): Reading {
  const text = normaliseText(raw)
  const words = cutWords(text)
  const over = new Int32Array(text.length)
  for (const [i, word] of words.entries()) over.fill(i, word.start, word.end)
  const places = findPlaceSpans(text, words, over, vocabulary)
  const quotes = findQuotes(text)
  return {
    field,
    raw,
    text,
    words,
    wordTo: by(words, 'end'),
    wordFrom: by(words, 'start'),
    wordOver: (at) => words[over[at] ?? -1],
    places,
    placeTo: by(places, 'end'),
    placeFrom: by(places, 'start'),
    quotes,
    quoteTo: by(quotes, 'end'),
    quoteFrom: by(quotes, 'start'),
    vocabulary,
  }
}

function by<T extends Span>(spans: readonly T[], edge: 'start' | 'end'): Map<number, T> {
  return new Map(spans.map((span) => [span[edge], span]))
}
