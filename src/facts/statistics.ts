import type { ArticleStatistic } from '../model/graph.ts'
import type { Dropped } from '../model/mention.ts'
import { type About, aboutWhom } from './aboutWhom.ts'
import { surenessOf } from './confidence.ts'
import { type Figure, findFigures } from './figures.ts'
import { trim } from './found.ts'
import { measureOf } from './measure.ts'
import type { Reading } from './reading.ts'
import { sceneOf } from './subjectCandidates.ts'
import type { Turn } from './turns.ts'

/** A figure, and the number of the clause that says it. */
export interface PlacedFigure {
  at: number
  figure: Figure
}

/** Every figure about a named entity: 7.02万家, 近200家, 百余名, 41亿元, each with what it measures and of whom. */
export function findStatistics(
  reading: Reading,
  turns: readonly Turn[],
): { kept: ArticleStatistic[]; dropped: Dropped[] } {
  const scene = sceneOf(reading, turns)
  const kept = new Map<string, ArticleStatistic>()
  const dropped: Dropped[] = []
  for (const { at, figure } of chartedFigures(reading, turns)) {
    const about = aboutWhom(scene, at, figure)
    const turn = turns[at] as Turn
    if (about) keep(kept, turn, figure, about)
    else dropped.push(drop(turn, figure))
  }
  return { kept: [...kept.values()], dropped }
}

/** The figures of the text that an analyst would chart. */
export function chartedFigures({ words }: Reading, turns: readonly Turn[]): PlacedFigure[] {
  const seen = new Set<string>()
  return turns.flatMap((turn, at) => {
    const { sentence, clause } = turn
    if (sentence.field !== 'text') return []
    const names = clause.arguments.map(({ named }) => named)
    return findFigures(sentence.source, clause, names, words)
      .filter((figure) => !countsNames(turn, figure) && !isSaidAgain(turn, figure, seen))
      .map((figure) => ({ at, figure }))
  })
}

/** 设立3个“护薪工作站”。3个工作站累计调处…: the count stands there only to take up the thing. */
function isSaidAgain({ clause }: Turn, { start, value, unit }: Figure, seen: Set<string>): boolean {
  const key = `${value} ${unit}`
  const again = seen.has(key) && start - clause.start <= 3
  seen.add(key)
  return again
}

/** 晨曦公司、世纪公司2家单位: only sums up the names before it. */
function countsNames({ clause }: Turn, { digits, value }: Figure): boolean {
  const last = clause.arguments.find(({ named }) => named.end === digits || named.end === digits - 1)
  if (!last) return false
  const listed = clause.arguments.filter(({ list, modifies }) => list === last.list && !modifies)
  return listed.length > 1 && listed.length === value
}

function keep(
  kept: Map<string, ArticleStatistic>,
  turn: Turn,
  figure: Figure,
  { entity, rule, probability, reason }: About,
): void {
  const measure = measureOf(turn, figure)
  const { start, end } = trim(turn.sentence.source, turn.clause, 'text')
  const same = rule === 'statistic/counted' ? '' : measure
  const key = [entity.id, figure.value, figure.unit, rule === 'statistic/counted', same].join('\t')
  if (kept.has(key)) return
  kept.set(key, {
    subject: entity.id,
    measure,
    value: figure.value,
    unit: figure.unit,
    approximate: figure.approximate,
    rule,
    confidence: Math.round(probability * surenessOf(entity) * 100) / 100,
    reason,
    evidence: { start, end },
  })
}

function drop({ sentence }: Turn, figure: Figure): Dropped {
  const text = sentence.source.slice(figure.start, figure.end)
  const reason = 'a figure, but nothing named that it is about'
  return { start: figure.start, end: figure.end, field: 'text', text, rule: 'statistic', reason }
}
