import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSentences } from '../src/facts/reading.ts'
import { chartedFigures } from '../src/facts/statistics.ts'
import { candidatesOf, sceneOf } from '../src/facts/subjectCandidates.ts'
import { turnsOf } from '../src/facts/turns.ts'
import type { Article } from '../src/model/article.ts'
import type { ArticleEntity } from '../src/model/graph.ts'
import { bareName } from '../src/text/width.ts'
import { FIGURES } from '../test/facts/statistics.sentences.ts'
import { marked } from '../test/support/marked.ts'
import { DEVELOPED_ON } from '../test/support/measureRules.ts'
import { lexicon, readOracle } from '../test/support/oracle.ts'
import { type Passage, readFigure, readPassages } from '../test/support/passages.ts'

/*
 * npx tsx tools/fitSubjects.ts                    writes src/facts/subjectWeights.ts
 * npx tsx tools/fitSubjects.ts --check [FOLDER…]   how often the fit is right: on pages left out in turn, and on FOLDERs
 * Fits the weights of the signals that tell whose a figure is, on the annotated pages, on the passages and on
 * the sentences of the tests.
 */

/** A figure's candidates by the numbers of their signals; `right`: which of them it is about, −1: none. */
interface Example {
  page: string
  candidates: number[][]
  right: number
}

/** The pages of the guide's own annotator count three times. */
const FOLDERS = ['test/gold', 'test/gold', ...DEVELOPED_ON]
/** Strength of the pull towards nothing, chosen on pages left out. */
const RIDGE = 1.5
const ROUNDS = 150
const FOLDS = 12

const signals: string[] = []
const numbers = new Map<string, number>()

const pages = [...FOLDERS.flatMap(readPages), ...readPassages().flatMap(examplesOfMarked)]
/** They count twice: the tests hold them to the letter. */
const sentences = [...FIGURES, ...FIGURES].flatMap(([text, expected]) =>
  examplesOfMarked({ page: 'sentences', text, figures: expected.map(readFigure) }),
)
const [check, ...held] = process.argv.slice(2)
if (check === '--check') report(held)
else write(weightsOf([...pages, ...sentences]))

function readPages(folder: string): Example[] {
  return readOracle(folder).flatMap(({ page, gold, article, entities }) => {
    const wanted = gold.statistics.map(({ s, value, unit }) => ({ subject: s, value, unit }))
    return examplesOf(page, article, entities, wanted)
  })
}

function examplesOfMarked({ page, text, figures }: Passage): Example[] {
  const { article, entities } = marked(text)
  const keys = new Map(entities.map(({ name, key }) => [bareName(name), key]))
  const wanted = figures.map((figure) => ({ ...figure, subject: keys.get(figure.subject) ?? null }))
  return examplesOf(page, article, entities, wanted)
}

/** `wanted`: the annotated figures, each with the key of the entity it is about. */
function examplesOf(
  page: string,
  article: Article,
  entities: readonly ArticleEntity[],
  wanted: { subject: string | null; value: number; unit: string }[],
): Example[] {
  const reading = readSentences(article, entities, lexicon)
  const scene = sceneOf(reading, turnsOf(reading))
  const left = [...wanted]
  return chartedFigures(reading, scene.turns).flatMap(({ at, figure }) => {
    const next = left.findIndex(({ value, unit }) => value === figure.value && unit === figure.unit)
    const subject = next < 0 ? null : left.splice(next, 1)[0]?.subject
    if (!subject) return []
    const candidates = candidatesOf(scene, at, figure)
    const right = candidates.findIndex(({ entity }) => entity.key === subject)
    return [{ page, right, candidates: candidates.map((one) => [...one.signals].map(numberOf)) }]
  })
}

function numberOf(signal: string): number {
  const known = numbers.get(signal)
  if (known !== undefined) return known
  numbers.set(signal, signals.length)
  signals.push(signal)
  return signals.length - 1
}

/** Conditional logit with a ridge, by AdaGrad over all examples. */
function weightsOf(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(signals.length)
  const squares = new Float64Array(signals.length)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -RIDGE * weight)
    for (const { candidates, right } of examples) {
      if (right < 0) continue
      const shares = sharesOf(candidates, weights)
      for (const [i, candidate] of candidates.entries())
        for (const signal of candidate)
          gradient[signal] = (gradient[signal] ?? 0) + (i === right ? 1 : 0) - (shares[i] ?? 0)
    }
    for (const [i, slope] of gradient.entries()) {
      squares[i] = (squares[i] ?? 0) + slope * slope
      weights[i] = (weights[i] ?? 0) + (0.5 * slope) / Math.sqrt((squares[i] ?? 0) + 1e-8)
    }
  }
  return weights
}

function sharesOf(candidates: readonly number[][], weights: Float64Array): number[] {
  const scores = candidates.map((all) => all.reduce((sum, signal) => sum + (weights[signal] ?? 0), 0))
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

function write(weights: Float64Array): void {
  const rows = [...weights.entries()]
    .map(([i, weight]) => [signals[i] ?? '', Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([signal, weight]) => `  ${/^[a-z]+$/.test(signal) ? signal : `'${signal}'`}: ${weight},\n`)
  writeFileSync(
    join(import.meta.dirname, '../src/facts/subjectWeights.ts'),
    `/**
 * What each signal is worth for whom a figure is about: log odds, fitted on ${pages.length} figures of annotated pages and passages
 * and ${sentences.length} of the tests' sentences by \`npx tsx tools/fitSubjects.ts\`, which also measures the fit.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('')}}
`,
  )
}

function report(folders: readonly string[]): void {
  const outer = folders.flatMap(readPages)
  const names = [...new Set(pages.map(({ page }) => page))]
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(names.filter((_, i) => i % FOLDS === fold))
    const weights = weightsOf([...pages.filter(({ page }) => !out.has(page)), ...sentences])
    right += rightOf(
      pages.filter(({ page }) => out.has(page)),
      weights,
    )
  }
  console.log(`pages left out in turn: ${right} of ${pages.length} right`)
  const all = weightsOf([...pages, ...sentences])
  console.log(`pages fitted on: ${rightOf(pages, all)} of ${pages.length} right`)
  console.log(`sentences fitted on: ${rightOf(sentences, all)} of ${sentences.length} right`)
  if (outer.length > 0) console.log(`${folders.join(', ')}: ${rightOf(outer, all)} of ${outer.length} right`)
}

function rightOf(examples: readonly Example[], weights: Float64Array): number {
  return examples.filter(({ candidates, right }) => {
    const shares = sharesOf(candidates, weights)
    return right >= 0 && shares[right] === Math.max(...shares)
  }).length
}
