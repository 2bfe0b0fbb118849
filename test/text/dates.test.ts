import { describe, expect, test } from 'vitest'
import { findTimes } from '../../src/text/dates.ts'

describe('findTimes', () => {
  test.each([
    ['2025年2月27日', '2025-02-27', '2025-02-27'],
    ['2024年4月', '2024-04-01', '2024-04-30'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['2024年', '2024-01-01', '2024-12-31'],
    ['2021年开始', '2021-01-01', null],
    ['2023年6月以来', '2023-06-01', null],
    ['2025至2027年', '2025-01-01', '2027-12-31'],
    ['2022年至2024年', '2022-01-01', '2024-12-31'],
    ['2024年上半年', '2024-01-01', '2024-06-30'],
    ['2024年下半年', '2024-07-01', '2024-12-31'],
    ['二〇二四年四月', '2024-04-01', '2024-04-30'],
    ['２０２４年５月１日', '2024-05-01', '2024-05-01'],
    ['2月27日', null, null],
    ['11月', null, null],
    ['去年以来', null, null],
    ['近日', null, null],
    ['2024年13月', null, null],
    ['2023年2月30日', null, null],
  ])('%s', (text, from, to) => {
    expect(findTimes(`${text}，工会`)).toEqual([{ start: 0, end: text.length, printed: text, from, to }])
  })

  test('gives times in order, none inside another', () => {
    const times = findTimes('自2017年起，每年；2024年5月1日，近日').map(({ printed }) => printed)
    expect(times).toEqual(['2017年起', '每年', '2024年5月1日', '近日'])
  })

  test.each(['1980年代', '三月三', '第3章', '没有时间'])('finds no date in %s', (text) => {
    expect(findTimes(text).filter(({ from }) => from !== null)).toEqual([])
  })
})
