import { describe, expect, test } from 'vitest'
import { bareName } from '../../src/text/width.ts'
import { marked, statisticsOf } from '../support/marked.ts'
import { readFigure, readPassages } from '../support/passages.ts'

/** Weights are fitted on these passages, and on much else: this keeps a new fit from forgetting them. */
describe('whose the figures of passages are', () => {
  const passages = readPassages()

  test('each is about an entity that its text names', () => {
    const unknown = passages.flatMap(({ page, text, figures }) => {
      const names = new Set(marked(text).entities.map(({ name }) => bareName(name)))
      return figures.filter(({ subject }) => !names.has(subject)).map((figure) => ({ page, ...figure }))
    })
    expect(unknown).toEqual([])
  })

  test('is right in more than 84 of 100', () => {
    let right = 0
    for (const { text, figures } of passages) {
      const found = statisticsOf(text).map((line) => JSON.stringify(readFigure(line)))
      for (const figure of figures) {
        const at = found.indexOf(JSON.stringify(figure))
        if (at >= 0) right += found.splice(at, 1).length
      }
    }
    expect(right / passages.flatMap(({ figures }) => figures).length).toBeGreaterThan(0.84)
  })
})
