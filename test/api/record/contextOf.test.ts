import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { estimateCost } from '../../../src/api/cost.ts'
import { contextOf } from '../../../src/api/record/contextOf.ts'
import { createSchema } from '../../../src/api/schema.ts'

const text = '甲区工会慰问职工。乙区工会，与丙公司“牵手，共建”！\n丁某出席。'
const quoted = (quote: string) => {
  const start = text.indexOf(quote)
  return {
    id: 'E_1',
    article: { id: 'A_1', text, headline: '标题' },
    field: 'text',
    start,
    end: start + quote.length,
  }
}

test('a context costs as much as five records', () => {
  const cost = (query: string) => estimateCost(createSchema(), parse(query), null).nodes
  expect(cost('{ union(name: "a") { mentions(first: 3) { nodes { context { before } } } } }')).toBe(3 * 6)
})

describe('contextOf', () => {
  test('the whole sentence of a clause, and those before and after', () => {
    const context = contextOf(quoted('与丙公司'))
    expect(context).toMatchObject({
      before: '甲区工会慰问职工。',
      sentence: '乙区工会，与丙公司“牵手，共建”！',
      after: '丁某出席。',
    })
    expect(text.slice(context?.start, context?.end)).toBe(text)
  })

  test('nothing before the first sentence, nothing after the last', () => {
    expect(contextOf(quoted('甲区'))).toMatchObject({
      before: null,
      after: '乙区工会，与丙公司“牵手，共建”！',
      start: 0,
    })
    expect(contextOf(quoted('丁某'))).toMatchObject({ after: null, end: text.length })
  })

  test('a quotation over several sentences', () => {
    expect(contextOf(quoted(text))).toEqual({
      before: null,
      sentence: text,
      after: null,
      start: 0,
      end: text.length,
    })
  })

  test('of a headline, that alone', () => {
    expect(contextOf({ ...quoted('甲区'), field: 'headline' })).toMatchObject({
      before: null,
      sentence: '标题',
      after: null,
    })
  })

  test('none without an article, or outside of its text', () => {
    expect(contextOf({ ...quoted('甲区'), article: null })).toBeNull()
    expect(contextOf({ ...quoted('甲区'), field: 'kicker' })).toBeNull()
    expect(contextOf({ ...quoted('甲区'), start: 99, end: 120 })).toBeNull()
  })
})
