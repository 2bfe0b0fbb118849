import type { PrintedArticle } from '../model/printed.ts'
import type { GoldArticle } from './gold.ts'
import { normalise } from './normalise.ts'
import type { Pairing } from './scoreEntities.ts'
import { sentenceAround } from './sentence.ts'
import { addHits, type Tally } from './tally.ts'

interface Figure {
  key: string
  detail: string
  sentence: string | null
}

/** Compares the figures of an article by subject, value and unit. The measure is free wording and does not count. */
export function scoreStatistics(
  tally: Tally,
  where: string,
  gold: GoldArticle | null,
  system: PrintedArticle | null,
  { keyOf, nameOf }: Pairing,
): void {
  const figure = (subject: string, value: number, unit: string, sentence: string | null): Figure => {
    const exact = Number(Number(value).toFixed(6))
    return {
      key: JSON.stringify([subject, exact, normalise(unit)]),
      detail: `${nameOf(subject)} ${exact} ${normalise(unit)}`,
      sentence,
    }
  }
  const wanted = (gold?.statistics ?? []).map(({ s, value, unit, evidence }) =>
    figure(s, value, unit, evidence ?? null),
  )
  const found = (system?.statistics ?? []).map(({ subject, value, unit, evidence }) =>
    figure(keyOf(subject), value, unit, sentenceAround((system as PrintedArticle).text, evidence)),
  )
  const missed = without(wanted, found)
  const extra = without(found, wanted)
  addHits(tally.statistics, wanted.length - missed.length, wanted.length, found.length)
  for (const [sign, figures] of [
    ['-', missed],
    ['+', extra],
  ] as const)
    for (const { detail, sentence } of figures)
      tally.errors.push({ where, what: 'statistic', sign, detail, sentence, weight: 1 })
}

/** Figures of the first list that the second does not have, each as often as it stands there. */
function without(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const left = others.map(({ key }) => key)
  return figures.filter(({ key }) => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
