import type { Dropped, Mention, Span } from '../model/mention.ts'
import { normaliseText } from '../text/width.ts'
import { findPlaceSpans, type PlaceSpan } from './placeSpans.ts'
import { findQuotes, type Quote } from './quotes.ts'
import type { Vocabulary } from './vocabulary.ts'
import { cutWords, type Word } from './words.ts'

/** Spans by one of their edges. */
export interface Edges<T> {
  get(at: number): T | undefined
  has(at: number): boolean
}

/** One field of an article, with all that the rules look at. */
export interface Reading {
  field: Mention['field']
  /** As printed; offsets are the same in `text`. */
  raw: string
  /** Width and quotation marks made one. */
  text: string
  words: readonly Word[]
  /** The word that ends (begins) at this offset. */
  wordTo: Edges<Word>
  wordFrom: Edges<Word>
  /** The word that this unit belongs to. */
  wordOver(at: number): Word | undefined
  places: readonly PlaceSpan[]
  placeTo: Edges<PlaceSpan>
  placeFrom: Edges<PlaceSpan>
  quotes: readonly Quote[]
  quoteTo: Edges<Quote>
  quoteFrom: Edges<Quote>
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
    wordTo: by(words, 'end', text.length),
    wordFrom: by(words, 'start', text.length),
    wordOver: (at) => words[over[at] ?? -1],
    places,
    placeTo: by(places, 'end', text.length),
    placeFrom: by(places, 'start', text.length),
    quotes,
    quoteTo: by(quotes, 'end', text.length),
    quoteFrom: by(quotes, 'start', text.length),
    vocabulary,
  }
}

/** The last of the spans by one edge. An array of places asks less of the machine than a map, and rules ask at every unit. */
function by<T extends Span>(spans: readonly T[], edge: 'start' | 'end', length: number): Edges<T> {
  const at = new Int32Array(length + 1)
  for (const [i, span] of spans.entries()) at[span[edge]] = i + 1
  return {
    get: (offset) => spans[(at[offset] ?? 0) - 1],
    has: (offset) => (at[offset] ?? 0) > 0,
  }
}
