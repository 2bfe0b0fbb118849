import type { Range } from '../../text/sentences.ts'
import { normaliseText } from '../../text/width.ts'

/**
 * What finds a word in a folded text as the full-text index does: with any marks between its letters where the word has
 * some, and Latin words only whole.
 */
export function wordPattern(word: string): RegExp {
  const parts = foldText(word).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const body = parts.join('[^\\p{L}\\p{N}]*')
  if (word.length === 1) return new RegExp(body, 'gu')
  return new RegExp(`${body.replace(/^(?=[a-z0-9])/, '(?<![a-z0-9])')}(?!(?<=[a-z0-9])[a-z0-9])`, 'gu')
}

/** One width and one case, unit by unit, so that offsets stay: what changes its length when small stays as it is. */
export function foldText(text: string): string {
  return normaliseText(text).replace(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase()
    return small.length === capital.length ? small : capital
  })
}

/** All places of a folded text that a pattern finds, in UTF-16 code units. Linear. */
export function findWord(folded: string, pattern: RegExp): Range[] {
  return Array.from(folded.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}
