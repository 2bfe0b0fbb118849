import { expect, test } from 'vitest'
import { findFacts } from '../../src/facts/findFacts.ts'
import { marked } from '../support/marked.ts'
import { lexicon } from '../support/oracle.ts'

test.each([
  ['[V:宝石钢管公司彭国创新工作室]人头攒动。[C:宝石钢管公司]成立于1958年。', true],
  ['[I/OTHER:宝石钢管公司“匠心”服务队]走进社区。[C:宝石钢管公司]成立于1958年。', true],
  ['[I/OTHER:宝石钢管公司焊接铁军队]走进社区。[C:宝石钢管公司]成立于1958年。', false],
])('what is written as one name with its owner is run by it: %s', (text, runs) => {
  const { article, entities } = marked(text)
  const company = entities.find(({ type }) => type === 'COMPANY')
  const [mention] = company?.mentions ?? []
  if (!company || !mention) throw new Error('The company is marked.')
  company.mentions.unshift({ ...mention, start: 0, end: company.name.length })

  const { relations } = findFacts(article, entities, lexicon)

  expect(relations.some(({ type, subject }) => type === 'RUNS' && subject === company.id)).toBe(runs)
})
