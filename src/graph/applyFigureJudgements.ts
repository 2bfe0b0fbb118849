import type { ArticleGraph, Statistic } from '../model/graph.ts'
import type { FigureJudgement, Judgement } from '../model/judgement.ts'
import type { Problem } from '../model/parsed.ts'
import { findReferred } from './findReferred.ts'
import { unmatched } from './unmatched.ts'

/** RIGHT: the figure is certain, wherever it is stated. WRONG: it is left out. */
export function applyFigureJudgements(
  statistics: readonly Statistic[],
  articles: readonly ArticleGraph[],
  judgements: readonly Judgement[],
  problems: Problem[],
): Statistic[] {
  return judgements.filter(isFigureJudgement).reduce(
    (current, judgement) => {
      const { measure, value, unit } = judgement.figure
      const subject = findReferred(judgement.figure.subject, articles)
      const isMeant = (one: Statistic) =>
        one.subject === subject.id && one.measure === measure && one.value === value && one.unit === unit
      if (!current.some(isMeant)) {
        const reason = subject.fault ?? `no page says ${measure} ${value}${unit} of it any more`
        problems.push(unmatched(judgement, reason))
        return current
      }
      return judgement.verdict === 'WRONG'
        ? current.filter((one) => !isMeant(one))
        : current.map((one) => (isMeant(one) ? { ...one, confidence: 1 } : one))
    },
    [...statistics],
  )
}

function isFigureJudgement(judgement: Judgement): judgement is FigureJudgement {
  return 'figure' in judgement
}
