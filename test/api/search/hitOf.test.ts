import { describe, expect, test } from 'vitest'
import { findWord, foldText, wordPattern } from '../../../src/api/search/findWord.ts'
import { hitOf as hitOfPatterns } from '../../../src/api/search/hitOf.ts'

const hitOf = (record: { id: string }, words: string[]) => hitOfPatterns(record, words.map(wordPattern))

describe('findWord', () => {
  test.each([
    ['房山区总工会', '总工会', ['总工会']],
    ['工会和工会', '工会', ['工会', '工会']],
    ['５Ｇ网络与5g网', '5G网', ['５Ｇ网', '5g网']],
    ['暖心APP', 'app', ['APP']],
    ['happy app', 'app', ['app']],
    ['application', 'app', []],
    ['“春雨”行动', '春雨”行动', ['春雨”行动']],
    ['春雨行动', '春雨”行动', ['春雨行动']],
    ['吉𠮷吉', '𠮷', ['𠮷']],
    ['a.c abc', 'a.c', ['a.c']],
  ])('in %s: %s', (text, word, expected) => {
    expect(
      findWord(foldText(text), wordPattern(word)).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(expected)
  })
})

describe('hitOf', () => {
  const article = { id: 'A_1', headline: '工会送清凉', text: '第一句。工会送岗位！\n送清凉的工会。' }

  test('takes the part that has most of the words, the first of equals', () => {
    const entity = { id: 'U_1', name: '房山区总工会', aliases: ['房山工会', '区工会'] }
    expect(hitOf(entity, ['房山', '工会'])).toMatchObject({ field: 'NAME' })
    expect(hitOf(entity, ['房山工会'])).toMatchObject({ field: 'ALIAS', text: '房山工会' })
    expect(hitOf(article, ['工会', '清凉'])).toMatchObject({ field: 'HEADLINE' })
    expect(hitOf(article, ['工会', '岗位'])).toMatchObject({
      field: 'SENTENCE',
      text: '工会送岗位！',
      start: 4,
    })
  })

  test('words that touch or overlap are one highlight, in order', () => {
    expect(hitOf(article, ['岗位', '送岗']).highlights).toEqual([{ start: 2, end: 5 }])
    expect(hitOf(article, ['岗位', '送']).highlights).toEqual([{ start: 2, end: 5 }])
    expect(hitOf(article, ['岗', '工会']).highlights).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ])
  })

  test('a word that runs over the end of a sentence is shown whole', () => {
    const { text, start, highlights } = hitOf(article, ['岗位！送清凉'])
    expect({ text, start }).toEqual({ text: '工会送岗位！\n送清凉', start: 4 })
    expect(highlights).toEqual([{ start: 3, end: 10 }])
  })

  test('nothing found is no highlight', () => {
    expect(hitOf(article, ['龘'])).toEqual({
      field: 'HEADLINE',
      text: '工会送清凉',
      start: 0,
      highlights: [],
    })
  })
})
