import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

/** What was named once under quotation marks and is long enough to be known without them. */
const LONG_ENOUGH = 5
/** An article names no more things than this; beyond it the search would cost more than it finds. */
const MOST = 60

/** Names that stood under quotation marks and come again without: 晋怡职工创新工作室还建立了…. */
export function findAgain(reading: Reading, earlier: readonly Mention[]): Findings {
  const mentions: Mention[] = []
  const names = new Map<string, Mention>()
  for (const mention of earlier)
    if (/^[“‘《].*[”’》]$/.test(mention.text) && mention.name.length >= LONG_ENOUGH && names.size < MOST)
      names.set(mention.name, mention)
  for (const [name, { type, kind }] of names) {
    for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + name.length)) {
      if (/[“‘《]/.test(reading.text[at - 1] ?? '')) continue
      const candidate = { start: at, end: at + name.length, type, kind }
      mentions.push(makeMention(reading, { ...candidate, rule: 'again/unquoted', confidence: 0.8 }))
    }
  }
  return { mentions, dropped: [] }
}
