import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

const WORKSHOP = /^\p{Script=Han}{2,16}工作室$/u
const GENERIC = /^(?:职工|劳模|劳模和工匠人才|劳模工匠|技能大师|示范性|市级|区级|省级)*(?:创新)?工作室$/

/** Workshops called after a person or a cause: “晋怡职工创新工作室”. The scheme itself (“职工创新工作室”) is an honour. */
export function findWorkshops(reading: Reading): Findings {
  const mentions: Mention[] = []
  for (const { start, end } of reading.quotes) {
    const inner = reading.text.slice(start + 1, end - 1)
    if (!WORKSHOP.test(inner) || GENERIC.test(inner)) continue
    const candidate = {
      start,
      end,
      type: 'INSTITUTION' as const,
      otherType: 'PROGRAM' as const,
      kind: 'OTHER',
    }
    mentions.push(makeMention(reading, { ...candidate, rule: 'workshop/quoted', confidence: 0.7 }))
  }
  return { mentions, dropped: [] }
}
