import { describe, expect, test } from 'vitest'
import { explainArticle } from '../../src/cli/explainArticle.ts'
import { smallGraph } from './smallGraph.ts'

const explain = (query: string) => explainArticle(smallGraph(), query)
const lines = (query: string) => explain(query)?.stretches.map(({ text, findings }) => [text, ...findings])

describe('explainArticle', () => {
  test('of an entity: its mentions and facts where they stand, and what was dropped there', () => {
    expect(explain('昌平区总工会')?.entities.map(({ id }) => id)).toEqual(['U_1'])
    expect(lines('昌平区总工会')).toEqual([
      [
        '昌平区总工会行动',
        'found    昌平区总工会 → 昌平区总工会 UNION  [union/place-suffix 0.90]',
        'states   昌平区总工会 RUNS “暖心”行动  [runs/verb-object 0.95]',
      ],
      [
        '昌平区总工会启动“暖心”行动。',
        'found    昌平区总工会 → 昌平区总工会 UNION  [union/place-suffix 0.90]',
        'states   昌平区总工会 RUNS “暖心”行动  [runs/verb-object 0.80]',
        'states   昌平区总工会 RUNS “暖心”行动  [runs/verb-object 0.85]',
      ],
      [
        '区总工会表示，已有12家企业参加。',
        'found    区总工会 → 昌平区总工会 UNION  [union/place-suffix 0.90]  because: short form of 昌平区总工会, named before',
        'figure   昌平区总工会: 企业参加 12 家  [statistic/sentence 0.70]  because: current here; rather than “暖心”行动',
      ],
    ])
  })

  test('by its id as by its name', () => {
    expect(lines('U_1')).toEqual(lines('昌平区总工会'))
  })

  test('of words: the whole sentence in which they stand', () => {
    expect(lines('已有12家')).toEqual([
      [
        '区总工会表示，已有12家企业参加。',
        'found    区总工会 → 昌平区总工会 UNION  [union/place-suffix 0.90]  because: short form of 昌平区总工会, named before',
        'dropped  企业  [company/suffix]  because: a class, no name',
        'figure   昌平区总工会: 企业参加 12 家  [statistic/sentence 0.70]  because: current here; rather than “暖心”行动',
      ],
    ])
  })

  test('of what stands nowhere: nothing', () => {
    expect(explain('海淀区总工会')).toBeNull()
    expect(explain('')).toBeNull()
  })
})
