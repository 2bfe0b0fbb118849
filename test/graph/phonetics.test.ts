import { expect, test } from 'vitest'
import { initialsOf, pinyinOf } from '../../src/graph/phonetics.ts'

test.each([
  ['房山区总工会', 'fang shan qu zong gong hui', 'fsqzgh'],
  ['重庆市总工会', 'chong qing shi zong gong hui', 'cqszgh'],
  ['“暖心”APP', 'nuan xin app', 'nxa'],
  ['24小时驿站', '24 xiao shi yi zhan', '2xsyz'],
  ['绿色出行', 'lv se chu xing', 'lscx'],
  ['', '', ''],
])('%s', (name, pinyin, initials) => {
  expect(pinyinOf(name)).toBe(pinyin)
  expect(initialsOf(name)).toBe(initials)
})
