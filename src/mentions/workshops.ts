import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import { couldBeName } from './personName.ts'
import type { Findings, Reading } from './reading.ts'

const WORKSHOP = /^\p{Script=Han}{2,16}工作室$/u
/** 温军|劳模创新工作室, 李秀兰|技能大师工作室 */
const PERSONAL =
  /(?<name>\p{Script=Han}{2,3})(?:劳模和(?:工匠人才)|劳模|职工|技能大师|工匠|首席技师|传统工艺大师|班组长)*(?:创新)?工作室/gu
const GENERIC = /^(?:职工|劳模|劳模和(?:工匠人才)|劳模工匠|技能大师|示范性|市级|区级|省级)*(?:创新)?工作室$/

/** Workshops called after a person or a cause: “晋怡职工创新工作室”. The scheme itself (“职工创新工作室”) is an honour. */
export function findWorkshops(reading: Reading, earlier: readonly Mention[]): Findings {
  const mentions: Mention[] = []
  const persons = new Set(
    earlier.flatMap(({ type, start, end }) => (type === 'PERSON' ? [`${start}-${end}`] : [])),
  )
  for (const { start, end } of reading.quotes) {
    const inner = reading.text.slice(start + 1, end - 1)
    if (!WORKSHOP.test(inner) || GENERIC.test(inner)) continue
    const candidate = {
      start,
      end,
      type: 'INSTITUTION' as const,
      kind: 'OTHER',
    }
    mentions.push(makeMention(reading, { ...candidate, rule: 'workshop/quoted', confidence: 0.7 }))
  }
  const personal = reading.text.includes('工作室') ? reading.text.matchAll(PERSONAL) : []
  for (const { 0: printed, index, groups } of personal) {
    const name = groups?.name as string
    // 的温军劳模创新工作室: the name is two characters long, what stands before it is none.
    const end = index + name.length
    const isPerson = (from: number) => persons.has(`${from}-${end}`) || couldBeName(reading, from, end)
    const start = isPerson(index) ? index : index + 1
    if (!isPerson(start)) continue
    const candidate = { start, end: index + printed.length, type: 'INSTITUTION' as const, kind: 'OTHER' }
    mentions.push(makeMention(reading, { ...candidate, rule: 'workshop/person', confidence: 0.7 }))
  }
  return { mentions, dropped: [] }
}
