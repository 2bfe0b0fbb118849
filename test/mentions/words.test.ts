import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutWords } from '../../src/mentions/words.ts'

const jieba = Jieba.withDict(dict)

describe('cutWords', () => {
  test.each([
    ['职工在工会服务站学习', '职工/n 在/p 工会/n 服务站/n 学习/v'],
    ['2025年APP上线', '2025/m 年/m APP/eng 上线/n'],
    ['', ''],
  ])('%s: %s', (text, words) => {
    expect(printed(text)).toBe(words)
  })

  test('cuts and tags as jieba itself does', () => {
    const piece = fc.constantFrom(
      ...'工会职工的和在南京市长江大桥研究生命',
      '𠮷',
      'A',
      '7',
      '%',
      '，',
      ' ',
      '。',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const sentences = text.match(/[^。\n]*[。\n]|[^。\n]+/g) ?? []
        expect(printed(text)).toBe(
          sentences
            .flatMap((sentence) => jieba.cut(sentence, false))
            .map((word) => `${word}/${jieba.tag(word, false)[0]?.tag}`)
            .join(' '),
        )
      }),
    )
  })
})

function printed(text: string): string {
  return cutWords(text)
    .map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`)
    .join(' ')
}
