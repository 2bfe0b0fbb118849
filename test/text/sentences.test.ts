import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeOf, splitClauses, splitSentences } from '../../src/text/sentences.ts'

const cut = (text: string, ranges: { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  test.each([
    ['甲说。乙听！丙问？', ['甲说。', '乙听！', '丙问？']],
    ['“我们有家了。”张师傅说。', ['“我们有家了。”', '张师傅说。']],
    ['举办“缘起！保障？”联谊会。会后散场', ['举办“缘起！保障？”联谊会。', '会后散场']],
    ['第一行\n第二行', ['第一行', '第二行']],
    ['真的吗？！', ['真的吗？！']],
    ['', []],
    ['  \n ', []],
  ])('%j', (text, expected) => {
    expect(cut(text, splitSentences(text))).toEqual(expected)
  })
})

describe('splitClauses', () => {
  test.each([
    ['甲到场，乙发言；丙主持。', ['甲到场，', '乙发言；', '丙主持。']],
    ['举办“缘起保障，情定未来”联谊会，职工参加', ['举办“缘起保障，情定未来”联谊会，', '职工参加']],
    ['共1,743人，时间10:30', ['共1,743人，', '时间10:30']],
    ['“没有收尾，继续', ['“没有收尾，', '继续']],
  ])('%j', (text, expected) => {
    expect(cut(text, splitClauses(text))).toEqual(expected)
  })

  test('does not cut inside a name', () => {
    const text = '参加春送岗位，夏送清凉，很好'
    expect(cut(text, splitClauses(text, 0, text.length, [{ start: 2, end: 11 }]))).toEqual([
      '参加春送岗位，夏送清凉，',
      '很好',
    ])
  })
})

test('closeOf finds the end of a short quotation, and none of one that runs on', () => {
  expect(closeOf('“名”后', 0)).toBe(2)
  expect(closeOf('“一句。”', 0)).toBe(-1)
  expect(closeOf(`“${'长'.repeat(60)}”`, 0)).toBe(-1)
  expect(closeOf('无', 0)).toBe(-1)
})

test('every character that is no space lies in just one sentence, and in one of its clauses', () => {
  const piece = fc.constantFrom('工会', '。', '，', '“', '”', '\n', '《', '》', '1,2', '！', ' ', '（', '）')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const sentences = splitSentences(text)
      const clauses = sentences.flatMap(({ start, end }) => splitClauses(text, start, end))
      const bare = (parts: string[]) => parts.join('').replace(/\s/g, '')
      expect(bare(cut(text, sentences))).toBe(bare([text]))
      expect(bare(cut(text, clauses))).toBe(bare([text]))
    }),
  )
})
