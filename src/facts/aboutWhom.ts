import type { ArticleEntity } from '../model/graph.ts'
import type { Figure } from './figures.ts'
import { type Candidate, candidatesOf, type Scene } from './subjectCandidates.ts'
import { WEIGHTS } from './subjectWeights.ts'

/** The entity that a figure is about. */
export interface About {
  entity: ArticleEntity
  /** What speaks for it most plainly: `statistic/counted`, `statistic/subject`, `statistic/topic` …. */
  rule: string
  /** 0–1: the share of its weight among all candidates'. */
  probability: number
  /** The signals that weighed most, and the next best candidate: `current here, hint counted; rather than 石门市`. */
  reason: string
}

/**
 * The entity that the figure in the scene's `turns[at]` is about; null: nothing is named. Every candidate's signals are
 * weighed by what they were worth on annotated pages, and the heaviest wins: a conditional logit model (McFadden 1974).
 */
export function aboutWhom(scene: Scene, at: number, figure: Figure): About | null {
  const ranked = candidatesOf(scene, at, figure)
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  if (!best) return null
  const all = ranked.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0)
  const reason = `${heaviest(best)}${next ? `; rather than ${next.entity.name}` : ''}`
  return { entity: best.entity, rule: `statistic/${groundOf(best)}`, probability: 1 / all, reason }
}

const TOLD = 3

function heaviest({ signals }: Candidate): string {
  const weightOf = (signal: string) => WEIGHTS[signal] ?? 0
  return [...signals]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, TOLD)
    .join(', ')
}

function scoreOf({ signals }: Candidate): number {
  let score = 0
  for (const signal of signals) score += WEIGHTS[signal] ?? 0
  return score
}

/** The plainest of a candidate's signals. */
function groundOf({ signals }: Candidate): string {
  const all = [...signals]
  const hint = all.find((signal) => signal.startsWith('hint ') && !signal.includes(','))
  if (hint) return hint.slice('hint '.length).replace(/ .*/, '')
  if (all.some((signal) => /^(?:current|subject) /.test(signal))) return 'subject'
  if (all.some((signal) => signal.startsWith('made '))) return 'made'
  if (signals.has('topic') || signals.has('titled')) return 'topic'
  return 'near'
}
