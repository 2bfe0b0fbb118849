import type { Span } from '../model/mention.ts'
import { splitSentences } from '../text/sentences.ts'

/** The sentence that a span begins in; null where it begins in none. */
export function sentenceAround(text: string, span: Span): string | null {
  const found = splitSentences(text).find(({ start, end }) => start <= span.start && span.start < end)
  return found ? text.slice(found.start, found.end) : null
}

/** The first sentence with one of the names in it, the earlier names first. */
export function sentenceWith(text: string, names: readonly string[]): string | null {
  for (const name of names) {
    const at = name === '' ? -1 : text.indexOf(name)
    if (at >= 0) return sentenceAround(text, { start: at, end: at + name.length })
  }
  return null
}
