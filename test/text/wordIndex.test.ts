import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeWordIndex } from '../../src/text/wordIndex.ts'

describe('makeWordIndex', () => {
  const index = makeWordIndex(['工', '工会', '总工会', '市总工会', '会'])

  test.each<[text: string, at: number, word: string | null]>([
    ['市总工会', 0, '市总工会'],
    ['总工会', 0, '总工会'],
    ['总工', 0, null],
    ['职工', 1, '工'],
    ['工会', 0, '工会'],
    ['工', 0, '工'],
    ['工', 1, null],
    ['', 0, null],
  ])('in %s at %i: %s', (text, at, word) => {
    expect(index.at(text, at)).toBe(word)
  })

  test.each<[text: string, end: number, word: string | null]>([
    ['区总工会', 4, '总工会'],
    ['工会', 2, '工会'],
    ['会', 1, '会'],
    ['开会', 2, '会'],
    ['开会', 0, null],
  ])('in %s before %i: %s', (text, end, word) => {
    expect(index.endingAt(text, end)).toBe(word)
  })

  test('finds what trying every word finds', () => {
    const string = fc.string({ unit: fc.constantFrom(...'工会市总𠮷A'), maxLength: 5 })
    fc.assert(
      fc.property(fc.array(string, { maxLength: 12 }), fc.array(string, { maxLength: 4 }), (words, parts) => {
        const text = parts.join('')
        const made = makeWordIndex(words)
        const longest = (fits: (word: string) => boolean) =>
          words
            .filter((word) => word !== '' && fits(word))
            .reduce<string | null>((best, word) => (word.length > (best?.length ?? 0) ? word : best), null)
        for (let at = 0; at <= text.length; at++) {
          expect(made.at(text, at)).toBe(longest((word) => text.startsWith(word, at)))
          expect(made.endingAt(text, at)).toBe(longest((word) => text.endsWith(word, at)))
        }
      }),
    )
  })
})
