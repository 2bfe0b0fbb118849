import type { PrintedPage } from '../model/printed.ts'
import type { GoldPage } from './gold.ts'
import { scorePage } from './scorePage.ts'
import { type RatedShare, rateShare, type Scores, summarise } from './summarise.ts'
import { addTally, newTally, type ScoreError } from './tally.ts'

export interface Score {
  pages: Record<string, Scores>
  total: Scores
  /** `gold type>system type` → how many entities; `–` where one side has none. */
  confusion: Record<string, number>
  /** Confidence in tenths → the share of right ones among the relations found with it. */
  calibration: Record<string, RatedShare>
  errors: ScoreError[]
  /** Annotated pages that the output lacks (they count as empty), and pages of the output that nobody annotated. */
  withoutOutput: string[]
  notInGold: string[]
}

/**
 * Compares the output for pages with their gold. Entities match one to one by type and name, relations by matched
 * entities and type, figures by entity, value and unit; names without whitespace and quotation marks.
 */
export function score(gold: readonly GoldPage[], system: readonly PrintedPage[]): Score {
  const total = newTally()
  const printed = new Map(system.map((page) => [page.page, page]))
  const pages: Record<string, Scores> = {}
  for (const page of [...gold].sort((a, b) => (a.page < b.page ? -1 : 1))) {
    const tally = scorePage(page, printed.get(page.page))
    pages[page.page] = summarise(tally)
    addTally(total, tally)
  }
  const annotated = new Set(gold.map(({ page }) => page))
  return {
    pages,
    total: summarise(total),
    confusion: Object.fromEntries(total.confusion),
    calibration: Object.fromEntries(
      [...total.calibration].sort().map(([tenth, share]) => [tenth, rateShare(share)]),
    ),
    errors: total.errors,
    withoutOutput: [...annotated].filter((page) => !printed.has(page)).sort(),
    notInGold: [...printed.keys()].filter((page) => !annotated.has(page)).sort(),
  }
}
