import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePage } from '../../src/articles/decodePage.ts'
import { read } from './show.ts'

const bare = (text: string) => text.replace(/\s/g, '')

/** The characters of `part` stand in `whole` in the same order. */
function inOrder(part: string, whole: string): boolean {
  let at = 0
  for (const character of part) {
    at = whole.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Lines that exercise the passes more than random characters do. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '本报讯（记者 张三）近日，市总工会召开会议。',
    '本报讯（记者 张三',
    '本报记者 李四 摄影报道',
    '（通讯员 王五）',
    '市总工会开展慰问活动',
    '## 区总工会走进企业',
    '>> 他山之石 <<',
    '【简讯】',
    '一、抓实基层',
    '图为活动现场。王五 摄',
    '走进“司机之',
    '家”，师傅说：“很好。”',
    '职工们纷纷表示，工会工',
    '作人员服务周到。 转自《中工网》',
    '责任编辑：赵六',
    '第2版',
    '　　工会组织职工学习，',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'工会职的，。“”（）《》：、—·#A1 　记者摄文图'), maxLength: 80 }),
)
const page = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

describe('whatever the page', () => {
  test('reading never throws, and every paragraph’s characters stand on the page in that order', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { value } = read(text)
        const whole = bare(text)
        for (const article of value)
          for (const paragraph of [article.headline, ...article.text.split('\n')])
            expect(inOrder(bare(paragraph), whole)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('each sentence of a body lands in just one article', () => {
    const sentence = fc
      .array(fc.constantFrom('工', '会', '服', '务', '职', '暖', '心'), { minLength: 12, maxLength: 40 })
      .map((characters) => characters.join(''))
    const body = fc.record({
      sentence,
      form: fc.constantFrom('。', '。张三 摄', '（记者 张三）', '，', '工会工'),
    })
    const block = fc.oneof(
      body,
      line.filter((text) => !text.includes('。')),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const marked = blocks.map((one, i) =>
          typeof one === 'string' ? one : `№${i}№${one.sentence}。后来${one.sentence}${one.form}`,
        )
        const all = read(marked.join('\n\n'))
          .value.map(({ text }) => text)
          .join('\n')
        for (const [i, one] of blocks.entries())
          if (typeof one !== 'string')
            expect(bare(all).split(bare(`№${i}№${one.sentence}。后来${one.sentence}`))).toHaveLength(2)
      }),
      { numRuns: 500 },
    )
  })

  test('ids are unique on the page and stable, positions count up, lines grow', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { value } = read(text)
        expect(new Set(value.map(({ id }) => id)).size).toBe(value.length)
        expect(value.map(({ position }) => position)).toEqual(value.map((_, i) => i))
        expect(value.map(({ line }) => line)).toEqual(value.map(({ line }) => line).sort((a, b) => a - b))
        expect(read(text).value).toEqual(value)
      }),
      { numRuns: 200 },
    )
  })

  test('names in bylines are names: no bracket, no space, no role', () => {
    fc.assert(
      fc.property(page, (text) => {
        const people = read(text).value.flatMap(({ byline }) => byline)
        for (const { name } of people) expect(name).toMatch(/^[^\s（()）[\]:：,，、/]{2,20}$/)
      }),
      { numRuns: 300 },
    )
  })

  test('any bytes decode without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { value, problems } = decodePage('p', bytes)
        for (const { code, message } of problems) {
          expect(code).toMatch(/^[A-Z_]+$/)
          expect(message.length).toBeGreaterThan(20)
        }
        expect(read(value.text).value).toBeInstanceOf(Array)
      }),
      { numRuns: 500 },
    )
  })
})
