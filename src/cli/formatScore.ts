import { ENTITY_TYPES } from '../model/ontology.ts'
import { metrics } from '../scoring/metrics.ts'
import type { Score } from '../scoring/score.ts'
import { NOTHING } from '../scoring/scoreEntities.ts'
import type { Rates, Scores } from '../scoring/summarise.ts'
import type { ScoreError } from '../scoring/tally.ts'

/** The tables that `evaluate` prints: by page, by type, by relation, and what was taken for what. */
export function formatScore(result: Score): string {
  const { total } = result
  const { overSplit, merged, missed, spurious } = total.segmentation
  return [
    ...formatPages(result),
    '',
    `articles: ${overSplit} split, ${merged} merged into another, ${missed} missed, ${spurious} spurious`,
    `names that are the canonical one: ${figure(total.canonicalName.share).trim()}`,
    ...['withoutOutput', 'notInGold'].flatMap((key) => {
      const pages = result[key as 'withoutOutput' | 'notInGold']
      const label = key === 'withoutOutput' ? 'annotated, but not among the pages' : 'not annotated'
      return pages.length > 0 ? [`${label}: ${pages.join(', ')}`] : []
    }),
    '',
    ...formatRates('entity', total.entityByType, total.entity),
    '',
    ...formatRates('relation', total.relationByType, total.relation),
    '',
    ...formatRates('other', {
      byline: total.byline,
      statistics: total.statistics,
      consistency: total.consistency,
    }),
    '',
    ...formatConfusion(result.confusion),
    '',
    ...formatCalibration(result),
  ].join('\n')
}

/** The errors on which most hangs, each with its sentence. */
export function formatErrors(errors: readonly ScoreError[], count: number): string {
  const worst = [...errors].sort((a, b) => b.weight - a.weight).slice(0, count)
  const lines = worst.map(({ where, what, sign, detail, sentence }) => {
    const head = `${sign} ${what.padEnd(9)} ${detail}  (${where})`
    return sentence ? `${head}\n    ${sentence.replaceAll('\n', '⏎')}` : head
  })
  return [`${worst.length} of ${errors.length} errors; - missed, + not in the gold, ! faulty`, ...lines].join(
    '\n',
  )
}

const PAGE_COLUMNS: readonly [string, string][] = [
  ['headl', 'headlines'],
  ['exact', 'bodyExact'],
  ['joins', 'joins'],
  ['byline', 'bylineF1'],
  ['entP', 'entityP'],
  ['entR', 'entityR'],
  ['entF1', 'entityF1'],
  ['relP', 'relationP'],
  ['relR', 'relationR'],
  ['relF1', 'relationF1'],
  ['title', 'titleAccuracy'],
  ['statF1', 'statisticsF1'],
  ['offs', 'mentionValidity'],
  ['link', 'consistencyF1'],
]

function formatPages({ pages, total }: Score): string[] {
  const width = Math.max(5, ...Object.keys(pages).map((page) => page.length))
  const row = (page: string, scores: Scores) => {
    const named = metrics(scores)
    const { gold, system } = scores.segmentation
    const cells = PAGE_COLUMNS.map(([, name]) => figure(named[name]))
    return [page.padEnd(width), `${gold}/${system}`.padStart(7), ...cells].join(' ')
  }
  const head = [
    'page'.padEnd(width),
    'art g/s',
    ...PAGE_COLUMNS.map(([label]) => label.padStart(WIDTH)),
  ].join(' ')
  return [head, ...Object.entries(pages).map(([page, scores]) => row(page, scores)), row('TOTAL', total)]
}

function formatRates(title: string, byType: Record<string, Rates>, total?: Rates): string[] {
  const row = (label: string, { p, r, f1, gold, system, tp }: Rates) =>
    [
      label.padEnd(LABEL),
      ...[p, r, f1].map(figure),
      ...[gold, system, tp].map((n) => String(n).padStart(WIDTH)),
    ].join(' ')
  const head = [
    title.padEnd(LABEL),
    ...['P', 'R', 'F1', 'gold', 'found', 'right'].map((c) => c.padStart(WIDTH)),
  ]
  return [
    head.join(' '),
    ...Object.entries(byType).map(([type, rates]) => row(type, rates)),
    ...(total ? [row('all', total)] : []),
  ]
}

/** Rows: what it is; columns: what it was taken for; – for nothing. */
function formatConfusion(confusion: Record<string, number>): string[] {
  const types = [...ENTITY_TYPES, NOTHING]
  const head = ['is \\ found as'.padEnd(LABEL), ...types.map((type) => type.slice(0, WIDTH).padStart(WIDTH))]
  const rows = types.map((gold) =>
    [
      gold.padEnd(LABEL),
      ...types.map((system) => String(confusion[`${gold}>${system}`] ?? '·').padStart(WIDTH)),
    ].join(' '),
  )
  return [head.join(' '), ...rows]
}

/** A confidence means something when of the relations said at 0.9 nine in ten are right. */
function formatCalibration({ calibration }: Score): string[] {
  const rows = Object.entries(calibration).map(([tenth, { share, ok, of }]) =>
    [`from ${tenth}`.padEnd(LABEL), figure(share), ...[of, ok].map((n) => String(n).padStart(WIDTH))].join(
      ' ',
    ),
  )
  return [
    ['confidence'.padEnd(LABEL), ...['share', 'found', 'right'].map((c) => c.padStart(WIDTH))].join(' '),
    ...rows,
  ]
}

const LABEL = 16
const WIDTH = 6

function figure(value: number | null | undefined): string {
  return (value === null || value === undefined ? '–' : value.toFixed(3)).padStart(WIDTH)
}
