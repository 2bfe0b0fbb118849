import { describe, expect, test } from 'vitest'
import { chineseValue, findNumerals, halfWidth } from '../../src/text/numerals.ts'

describe('findNumerals', () => {
  test.each([
    ['7.02万家', 70200, false, 5],
    ['近200家', 200, true, 4],
    ['百余名', 100, true, 2],
    ['近百名', 100, true, 2],
    ['3000多个', 3000, true, 5],
    ['四家', 4, false, 1],
    ['三十多人', 30, true, 3],
    ['数百名', 100, true, 2],
    ['上千人', 1000, true, 2],
    ['41亿元', 4_100_000_000, false, 3],
    ['１２家', 12, false, 2],
    ['1,743人', 1743, false, 5],
    ['10余万人', 100_000, true, 4],
    ['1千余人', 1000, true, 3],
    ['283.7万个', 2_837_000, false, 6],
    ['超1.5万人次', 15_000, true, 5],
    ['达300人', 300, false, 4],
    ['十几个', 10, true, 2],
    ['二十五名', 25, false, 3],
    ['一万二千户', 12_000, false, 4],
  ])('%s', (text, value, approximate, length) => {
    const [numeral] = findNumerals(text)
    expect(numeral).toMatchObject({ value, approximate, start: 0, end: length })
  })

  test('finds all of a text, left to right', () => {
    expect(findNumerals('企业18家，职工近2000人').map(({ value }) => value)).toEqual([18, 2000])
  })

  test('finds none in a text without any', () => {
    expect(findNumerals('Keine Zahl, 没有数字')).toEqual([])
  })
})

describe('chineseValue', () => {
  test.each([
    ['三十五', 35],
    ['两百', 200],
    ['百', 100],
    ['十', 10],
    ['二〇二四', 2024],
    ['一亿三千万', 130_000_000],
    ['万', 10_000],
    ['半', null],
    ['', null],
    ['甲', null],
  ])('%s is %s', (text, value) => {
    expect(chineseValue(text)).toBe(value)
  })
})

test('halfWidth keeps every offset and leaves Chinese punctuation', () => {
  expect(halfWidth('２０２４年，ＡＢ％（一）')).toBe('2024年，AB%（一）')
})
