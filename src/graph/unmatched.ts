import type { Judgement } from '../model/judgement.ts'
import type { Problem } from '../model/parsed.ts'

/** A judgement that could not be carried out, for the steward who wrote it: it is kept, and has no effect. */
export function unmatched({ file, line, verdict, who, when }: Judgement, reason: string): Problem {
  const message = `The judgement ${verdict} by ${who} of ${when} has no effect: ${reason}.`
  return { file, line, code: 'JUDGEMENT_UNMATCHED', message }
}
