import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractPages } from '../../src/cli/extractPages.ts'
import { findPages } from '../../src/cli/findPages.ts'
import { printPage } from '../../src/cli/printPage.ts'
import { readLexicon } from '../../src/lexicon/readLexicon.ts'
import { type GoldPage, readGold } from '../../src/scoring/gold.ts'
import { metrics } from '../../src/scoring/metrics.ts'
import { score } from '../../src/scoring/score.ts'

/** Figures by the name of a set of pages, rounded to four places. */
export type Baseline = Record<string, Record<string, number>>

export const BASELINE_FILE = 'test/scoring/baseline.json'

/** The annotated pages, and where their texts lie. */
const SETS = {
  gold: { gold: 'test/gold', pages: 'seeds/pages' },
  other: { gold: 'test/gold-other', pages: 'test/gold-other' },
  fresh: { gold: 'test/gold-fresh', pages: 'test/gold-fresh' },
  retold: { gold: 'test/gold-retold', pages: 'test/gold-retold' },
  held: { gold: 'test/gold-held', pages: 'test/gold-held' },
}

/** What extraction reaches now on the annotated pages: shares and F1, those of single types and relations among them. */
export function measureBaseline(): Baseline {
  const { value: lexicon } = readLexicon('seeds/lexicon')
  return Object.fromEntries(
    Object.entries(SETS).map(([name, set]) => {
      const gold = readGolds(set.gold)
      const annotated = new Set(gold.map(({ page }) => page))
      const pages = findPages([set.pages]).filter((page) => annotated.has(page.name))
      const figures = metrics(score(gold, [...extractPages(pages, lexicon)].map(printPage)).total)
      return [name, Object.fromEntries(Object.entries(figures).flatMap(kept))]
    }),
  )
}

function readGolds(directory: string): GoldPage[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readGold(file, readFileSync(join(directory, file), 'utf8')).value ?? [])
}

/** Precision and recall trade with one another: their F1 counts. */
function kept([name, value]: [string, number | null]): [string, number][] {
  return value === null || /[PR]$/.test(name.replace(/\.[A-Z_]+$/, ''))
    ? []
    : [[name, Number(value.toFixed(4))]]
}
