import { describe, expect, test } from 'vitest'
import { findFacts } from '../../src/facts/findFacts.ts'
import { marked, statisticsOf } from '../support/marked.ts'
import { lexicon } from '../support/oracle.ts'
import { FIGURES } from './statistics.sentences.ts'

describe('figures', () => {
  test.each(FIGURES)('%s', (text, expected) => {
    expect(statisticsOf(text)).toEqual([...expected].sort())
  })
})

describe('what a figure measures', () => {
  test.each([
    ['[U:房山区总工会]发展货车司机会员2261人。', '发展货车司机会员'],
    ['[U:汕头市总工会]今年发展新会员3260人。', '发展新会员'],
    ['[P:招聘会]共有近200家用人单位参加。', '用人单位'],
    ['[U:长沙市总工会]累计开展走访座谈33次。', '开展走访座谈'],
    ['[U:长沙市总工会]打造41处服务阵地。', '服务阵地'],
    ['[P:招聘会]提供岗位283.7万个。', '提供岗位'],
  ])('%s', (text, measure) => {
    const { article, entities } = marked(text)
    const { statistics } = findFacts(article, entities, lexicon)
    expect(statistics.map((statistic) => statistic.measure)).toEqual([measure])
  })
})
