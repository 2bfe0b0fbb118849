import { expect, test } from 'vitest'
import { readGold } from '../../src/scoring/gold.ts'
import { MINI } from './mini.ts'

const messages = (json: string) =>
  readGold('a.json', json).problems.map(({ code, message }) => `${code} ${message}`)

test('a right annotation has no fault', () => {
  expect(messages(JSON.stringify(MINI))).toEqual([])
})

test('what an annotation leaves out is empty', () => {
  const { value } = readGold('a.json', '{"page": "a", "articles": [{"headline": "标题"}]}')
  expect(value?.articles[0]).toMatchObject({
    headline: '标题',
    kicker: null,
    byline: [],
    entities: [],
    joins: [],
  })
})

test.each([
  ['no JSON', '{', 'GOLD_UNUSABLE JSON is wanted'],
  ['null', 'null', 'GOLD_UNUSABLE An object with `page` and `articles` is wanted.'],
  ['no articles', '{"page": "a"}', 'GOLD_UNUSABLE An object'],
  ['an article that is none', '{"page": "a", "articles": [7]}', 'GOLD_UNUSABLE An object'],
  [
    'an unknown type',
    article({ entities: [{ key: 'x', types: ['UNIONS'], canonical: '甲', names: [] }] }),
    'GOLD_FAULT In article 1, entity x has types ["UNIONS"]',
  ],
  [
    'an unknown relation',
    article({ relations: [{ s: 'x', r: 'OWNS', o: 'x' }] }),
    'there is no relation OWNS',
  ],
  [
    'a key of nothing',
    article({ statistics: [{ s: 'y', value: 1, unit: '家' }] }),
    "a statistic names y, which is no entity's key",
  ],
])('%s', (_, json, message) => {
  expect(messages(json).join()).toContain(message)
})

function article(change: object): string {
  const entities = [{ key: 'x', types: ['UNION'], canonical: '甲', names: ['甲'] }]
  return JSON.stringify({ page: 'a', articles: [{ entities, ...change }] })
}
