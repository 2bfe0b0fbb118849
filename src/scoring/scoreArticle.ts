import type { Byline } from '../model/article.ts'
import type { PrintedArticle } from '../model/printed.ts'
import type { GoldArticle } from './gold.ts'
import { normalise, normaliseLines } from './normalise.ts'
import { scoreEntities } from './scoreEntities.ts'
import { scoreRelations } from './scoreRelations.ts'
import { scoreStatistics } from './scoreStatistics.ts'
import { addHits, addShare, type Tally } from './tally.ts'

/** Compares one article of the output with its gold and adds to the tally; either can be missing. */
export function scoreArticle(
  tally: Tally,
  where: string,
  gold: GoldArticle | null,
  system: PrintedArticle | null,
): void {
  if (gold) scoreBody(tally, where, gold, system?.text ?? '')
  scoreByline(tally, where, gold?.byline ?? [], system?.byline ?? [])
  const pairing = scoreEntities(tally, where, gold, system)
  scoreRelations(tally, where, gold, system, pairing)
  scoreStatistics(tally, where, gold, system, pairing)
}

function scoreBody(tally: Tally, where: string, gold: GoldArticle, text: string): void {
  const flat = normalise(text)
  const lined = normaliseLines(text)
  const start = normalise(gold.bodyStart)
  const end = normalise(gold.bodyEnd)
  if (start) addShare(tally.bodyStart, flat.includes(start))
  if (end) addShare(tally.bodyEnd, flat.includes(end))
  if (start && end) addShare(tally.bodyExact, flat.startsWith(start) && flat.endsWith(end))
  for (const join of gold.joins) {
    const ok = lined.includes(normalise(join))
    addShare(tally.joins, ok)
    if (!ok) tally.errors.push({ where, what: 'join', sign: '-', detail: join, sentence: null, weight: 1 })
  }
}

function scoreByline(tally: Tally, where: string, gold: readonly Byline[], system: readonly Byline[]): void {
  const label = ({ name, role }: Byline) => `${normalise(name)}/${normalise(role)}`
  const missed = subtract(gold.map(label), system.map(label))
  const extra = subtract(system.map(label), gold.map(label))
  addHits(tally.byline, gold.length - missed.length, gold.length, system.length)
  for (const [sign, labels] of [
    ['-', missed],
    ['+', extra],
  ] as const)
    for (const detail of labels)
      tally.errors.push({ where, what: 'byline', sign, detail, sentence: null, weight: 1 })
}

/** The elements of a list that another does not have, each counted as often as it stands there. */
export function subtract(from: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return from.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}
