import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BASELINE_FILE, type Baseline, measureBaseline } from './measureBaseline.ts'

const A_POINT = 0.01

test('no score has fallen by more than a point; `npm run fix:baseline` after a change that is meant', () => {
  const wanted = JSON.parse(readFileSync(BASELINE_FILE, 'utf8')) as Baseline
  const reached = measureBaseline()
  const fallen = Object.entries(wanted).flatMap(([set, figures]) =>
    Object.entries(figures)
      .map(([name, before]) => ({ name, before, now: reached[set]?.[name] ?? 0 }))
      .filter(({ before, now }) => now < before - A_POINT)
      .map(({ name, before, now }) => `${set} ${name}: ${before} → ${now.toFixed(4)}`),
  )
  expect(fallen).toEqual([])
})
