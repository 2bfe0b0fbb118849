import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readJudgements } from '../../src/graph/readJudgements.ts'

const docs = readFileSync('docs/judgements.md', 'utf8')

test('the example of docs/judgements.md is sound', () => {
  const example = docs.match(/```json\n([\s\S]*?)```/)?.[1] as string
  const { value, problems } = readJudgements('example', example)
  expect(problems).toEqual([])
  expect(value).toHaveLength(1)
})

test('docs/judgements.md names each verdict', () => {
  const { problems } = readJudgements('f', '{"judgements": [{"verdict": "?"}]}')
  const verdicts = problems.find(({ message }) => message.includes('.verdict'))?.message.match(/[A-Z_]{4,}/g)
  expect(verdicts).toHaveLength(7)
  for (const verdict of verdicts ?? []) expect(docs).toContain(`\n| \`${verdict}\` |`)
})
