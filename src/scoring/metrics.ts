import type { Scores } from './summarise.ts'

/** The figures of a page by the names that bars are set with: entityF1, relationF1.RUNS, joins, … */
export function metrics(scores: Scores): Record<string, number | null> {
  const { segmentation } = scores
  const named: Record<string, number | null> = {
    headlines: segmentation.headlines.share,
    bodyStart: segmentation.bodyStart.share,
    bodyEnd: segmentation.bodyEnd.share,
    bodyExact: segmentation.bodyExact.share,
    joins: segmentation.joins.share,
    canonicalName: scores.canonicalName.share,
    titleAccuracy: scores.positionTitle.share,
    titleRecall: scores.positionTitle.recall,
    mentionValidity: scores.mentions.share,
    consistencyF1: scores.consistency.f1,
  }
  for (const name of ['byline', 'entity', 'relation', 'statistics'] as const) {
    named[`${name}P`] = scores[name].p
    named[`${name}R`] = scores[name].r
    named[`${name}F1`] = scores[name].f1
  }
  for (const name of ['entity', 'relation'] as const)
    for (const [type, { p, r, f1 }] of Object.entries(scores[`${name}ByType`])) {
      named[`${name}F1.${type}`] = f1
      named[`${name}P.${type}`] = p
      named[`${name}R.${type}`] = r
    }
  return named
}
