import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

/** 《…十条措施》|（简称“暖蜂十条”）, 国网…公司（以下简称国网…） */
const CALLED = /^[（(](?:以下)?(?:简称|统称)(?:为)?[：:]?[“‘《]?([^（）()“”‘’《》，。]{2,16})[”’》]?[）)]/
const MOST = 60

/** Short names that the text itself gives, where it gives them and wherever they stand after that. */
export function findShortNames(reading: Reading, earlier: readonly Mention[]): Findings {
  const { text } = reading
  const mentions: Mention[] = []
  const seen = new Set<string>()
  for (const { end, type, kind, name } of earlier) {
    const short = text[end] === '（' || text[end] === '(' ? CALLED.exec(text.slice(end, end + 32))?.[1] : null
    if (!short || seen.has(short) || seen.size >= MOST) continue
    seen.add(short)
    for (let at = text.indexOf(short, end); at >= 0; at = text.indexOf(short, at + short.length)) {
      const quoted = /^[“《]$/.test(text[at - 1] ?? '') && /^[”》]$/.test(text[at + short.length] ?? '')
      const start = quoted ? at - 1 : at
      const candidate = { start, end: at + short.length + (quoted ? 1 : 0), type, kind, name }
      mentions.push(makeMention(reading, { ...candidate, rule: 'short/called', confidence: 0.95 }))
    }
  }
  return { mentions, dropped: [] }
}
