import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveEntities } from '../../src/entities/resolveEntities.ts'
import { findMentions } from '../../src/mentions/findMentions.ts'
import type { Place } from '../../src/model/lexicon.ts'
import { articleOf, lexicon } from '../entities/named.ts'

const PIECES = [
  '房山区',
  '总工会',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '北京',
  '有限公司',
  '工会',
  '副主席',
  '王建军',
  '说',
  '、',
  '，',
  '。',
  '\n',
  '第三届',
  '大赛',
  '驿站',
  '广场',
  '·',
  '的',
  '和',
  '推出',
  '行动',
  '2024年',
  '暨',
  '新区',
  '街道',
  'APP',
  '👷',
  '\ud83d',
  '!',
  '"',
  "'",
  '的',
  '集团',
  '法院',
  '市',
  '职工',
  '创新工作室',
]
const home = lexicon.gazetteer.byCode.get('11') as Place

function read(text: string, headline = '') {
  const article = articleOf(text, { headline })
  const { mentions, dropped } = findMentions(article, lexicon)
  return { article, mentions, dropped, entities: resolveEntities(article, mentions, lexicon, home).entities }
}

describe('findMentions', () => {
  test('any text at all gives mentions whose offsets say what they quote', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (body) => {
        const { article, mentions, dropped } = read(body, body.slice(0, 30))
        for (const { field, start, end, text } of [...mentions, ...dropped])
          expect((article[field] as string).slice(start, end)).toBe(text)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('no two entities of an article share an id, and every name is there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        const { entities } = read(pieces.join(''))
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
        for (const { name, aliases } of entities) {
          expect(name).not.toBe('')
          expect(aliases).not.toContain(name)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a name stands in titles too, with its field', () => {
    const { mentions } = read('近日，活动举行。', '延庆区总工会慰问职工')
    expect(mentions.filter(({ type }) => type === 'UNION')).toMatchObject([
      { field: 'headline', start: 0, end: 6, name: '延庆区总工会', rule: 'union/place-suffix' },
    ])
  })

  test('width and quotation marks do not matter, and what is printed is kept', () => {
    const { mentions } = read('中铁嘉恒(武汉)建设工程有限公司实施「匠心」工程')
    expect(mentions.map(({ text, type }) => [type, text])).toContainEqual([
      'COMPANY',
      '中铁嘉恒(武汉)建设工程有限公司',
    ])
    expect(mentions.map(({ text, type }) => [type, text])).toContainEqual(['PROGRAM', '「匠心」工程'])
  })

  test('what was seen and let go says why', () => {
    const { dropped } = read('各级工会开展慰问，解决“急难愁盼”问题。')
    expect(dropped).toContainEqual(
      expect.objectContaining({ text: '各级工会', reason: 'a group of unions, or unions in general' }),
    )
    expect(dropped).toContainEqual(
      expect.objectContaining({ text: '“急难愁盼”', reason: 'quoted for its wording' }),
    )
  })
})
