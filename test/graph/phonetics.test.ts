import { expect, test } from 'vitest'
import { formsOf, initialsOf, pinyinOf } from '../../src/graph/phonetics.ts'

test.each([
  ['房山区总工会', 'fang shan qu zong gong hui', 'fsqzgh'],
  ['重庆市总工会', 'chong qing shi zong gong hui', 'cqszgh'],
  ['“暖心”APP', 'nuan xin app', 'nxa'],
  ['24小时驿站', '24 xiao shi yi zhan', '2xsyz'],
  ['绿色出行', 'lv se chu xing', 'lscx'],
  ['长安街', 'chang an jie', 'caj'],
  ['朝阳区', 'chao yang qu', 'cyq'],
  ['行唐县', 'xing tang xian', 'xtx'],
  ['中国银行', 'zhong guo yin hang', 'zgyh'],
  ['', '', ''],
])('%s', (name, pinyin, initials) => {
  expect(pinyinOf(name)).toBe(pinyin)
  expect(initialsOf(name)).toBe(initials)
})

test('the forms of a name and its aliases: bare, in letters, in initials', () => {
  expect(formsOf({ type: 'PROGRAM', name: '“暖心 5G”行动', aliases: ['《暖心》'] })).toEqual([
    ...['暖心5g行动', 'nuanxin5gxingdong', 'nx5xd'],
    ...['暖心', 'nuanxin', 'nx'],
  ])
})

test('surnames are read as surnames, and nowhere else', () => {
  const letters = (type: 'PERSON' | 'COMPANY', name: string) => formsOf({ type, name, aliases: [] })[1]
  expect(letters('PERSON', '单小曾')).toBe('shanxiaoceng')
  expect(letters('PERSON', '曾单')).toBe('zengdan')
  expect(letters('COMPANY', '单车公司')).toBe('danchegongsi')
})
