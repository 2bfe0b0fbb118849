import type { Range } from '../../text/sentences.ts'
import { normaliseText } from '../../text/width.ts'

/**
 * Where a text has a word, as the full-text index takes it: of whichever width and case, with any marks between its
 * letters where the word has some, and Latin words only whole. Offsets count UTF-16 code units. Linear.
 */
export function findWord(text: string, word: string): Range[] {
  const found = fold(text).matchAll(patternOf(word))
  return [...found].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

function patternOf(word: string): RegExp {
  const parts = fold(word).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const body = parts.join('[^\\p{L}\\p{N}]*')
  if (word.length === 1) return new RegExp(body, 'gu')
  return new RegExp(`${body.replace(/^(?=[a-z0-9])/, '(?<![a-z0-9])')}(?!(?<=[a-z0-9])[a-z0-9])`, 'gu')
}

/** One width and one case, unit by unit: what changes its length when small stays as it is. */
function fold(text: string): string {
  return normaliseText(text).replace(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase()
    return small.length === capital.length ? small : capital
  })
}
