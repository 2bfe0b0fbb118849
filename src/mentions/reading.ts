import type { Dropped, Mention, Span } from '../model/mention.ts'
import { normaliseText } from '../text/width.ts'
import { findPlaceSpans, type PlaceSpan } from './placeSpans.ts'
import { findQuotes, type Quote } from './quotes.ts'
import type { Vocabulary } from './vocabulary.ts'
import { cutWords, type Word } from './words.ts'

/** Spans by one of their edges: the last of them. */
export class Edges<T extends Span> {
  // An array of places asks less of the machine than a map, and a class less than closures: rules ask at every unit.
  private readonly spans: readonly T[]
  /** For each offset the number of its span, counted from 1. */
  private readonly numbers: Int32Array

  constructor(spans: readonly T[], edge: 'start' | 'end', length: number) {
    this.spans = spans
    this.numbers = new Int32Array(length + 1)
    for (let i = 0; i < spans.length; i++) this.numbers[(spans[i] as T)[edge]] = i + 1
  }

  get(at: number): T | undefined {
    const number = this.numbers[at] ?? 0
    return number > 0 ? this.spans[number - 1] : undefined
  }

  has(at: number): boolean {
    return (this.numbers[at] ?? 0) > 0
  }
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
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i] as Word
    for (let at = start; at < end; at++) over[at] = i
  }
  const places = findPlaceSpans(text, words, over, vocabulary)
  const quotes = findQuotes(text)
  return {
    field,
    raw,
    text,
    words,
    wordTo: new Edges(words, 'end', text.length),
    wordFrom: new Edges(words, 'start', text.length),
    wordOver: (at) => words[over[at] ?? -1],
    places,
    placeTo: new Edges(places, 'end', text.length),
    placeFrom: new Edges(places, 'start', text.length),
    quotes,
    quoteTo: new Edges(quotes, 'end', text.length),
    quoteFrom: new Edges(quotes, 'start', text.length),
    vocabulary,
  }
}
