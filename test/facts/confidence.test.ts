import { describe, expect, test } from 'vitest'
import { confidenceOf, MEASURED, precisionOf } from '../../src/facts/confidence.ts'
import type { ArticleEntity } from '../../src/model/graph.ts'
import { marked } from '../support/marked.ts'
import { DEVELOPED_ON, measureRules } from '../support/measureRules.ts'

const measured = measureRules(DEVELOPED_ON)
const ENOUGH = 5

describe('the table of measured precision', () => {
  test.each([...measured].filter(([, [, all]]) => all >= ENOUGH))(
    '%s stands as it measures now',
    (rule, [right, all]) => {
      const [tableRight, tableAll] = MEASURED[rule] ?? [0, 1]
      expect(Math.abs(tableRight / tableAll - right / all)).toBeLessThanOrEqual(0.1)
    },
  )

  test('holds no rule that is gone', () => {
    expect(Object.keys(MEASURED).filter((rule) => !measured.has(rule))).toEqual([])
  })
})

describe('confidence', () => {
  test('facts of rules said to be right nine times in ten are', () => {
    const sure = [...measured].filter(([rule]) => precisionOf(rule) >= 0.9).map(([, counts]) => counts)
    const right = sure.reduce((sum, [one]) => sum + one, 0)
    const all = sure.reduce((sum, [, one]) => sum + one, 0)
    expect(all).toBeGreaterThan(100)
    expect(right / all).toBeGreaterThanOrEqual(0.9)
  })

  test('a rule with few cases is trusted less than one with many', () => {
    expect(precisionOf('located/name')).toBeGreaterThan(precisionOf('located/in-place'))
    expect(precisionOf('never/measured')).toBe(0.8)
  })

  test('falls with the sureness of the names', () => {
    const { entities } = marked('[U:甲市总工会]')
    const [union] = entities
    const unsure = {
      ...(union as ArticleEntity),
      mentions: (union as ArticleEntity).mentions.map((mention) => ({ ...mention, confidence: 0.6 })),
    }
    expect(confidenceOf('located/name', unsure)).toBeLessThan(
      confidenceOf('located/name', union as ArticleEntity),
    )
  })
})
