import { dropped, makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

const PLAN =
  /(?:方案|纲要|规划|计划|决定|办法|意见|协议|协议书|备忘录|倡议书|倡议|细则|指引|清单|目录|章程|若干措施|措施|举措|若干举措|通知|规定|制度|工作要点|标准|白皮书|公约|倡议书|(?<=.{4})集体合同)(?:（[^）]*）)?$/
/** Laws and regulations are none; neither are books. */
const LAW =
  /(?:(?<!办)法|条例|宪法|法典|司法解释|劳动合同|^集体合同|实施办法）)(?:（[^）]*）)?$|^中华(?:人民共和国)/
/** 落实《防暑降温措施管理办法》: rules that one heeds and did not draw up. */
const RULES = /(?:办法|规定|标准)$/
const HEEDED = /(?:落实|学习|根据|依据|依照|按照|遵守|解读|宣讲|普及)(?:了|好)?$/
/** 发布《…服务指南》 */
const ISSUED = /(?:发布|印发|出台|制定|编制|推出)(?:了)?$/
const PROGRAM_INSIDE: readonly [RegExp, string][] = [
  [/(?:项目|工程)$/, 'PROJECT'],
  [/行动$/, 'CAMPAIGN'],
  [/(?:大赛|竞赛|比赛)$/, 'COMPETITION'],
  [/(?:工作法|机制|模式)$/, 'METHOD'],
  [/(?:活动|仪式|培训)$/, 'EVENT'],
]
/** 《…》等专项调研: what the titles are called behind them. */
const CALLED = /^(?:《[^《》]{2,40}》|、)*等?(?:\d+[项个])?(?:专项)?(?:调研|课题|项目|行动|工程|培训)/

/** Plans and the like in title marks; laws, handbooks and books are let go. */
export function findTitledPlans(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  for (const { start, end, mark } of reading.quotes) {
    if (mark !== '《') continue
    const title = reading.text.slice(start + 1, end - 1)
    const before = reading.text.slice(Math.max(0, start - 4), start)
    const kind = kindOf(title, reading.text.slice(end, end + 90), before)
    if (kind)
      findings.mentions.push(
        makeMention(reading, { start, end, type: 'PROGRAM', kind, rule: 'program/titled', confidence: 0.9 }),
      )
    else findings.dropped.push(dropped(reading, start, end, 'program/titled', 'a law, a book or a text'))
  }
  return findings
}

function kindOf(title: string, behind: string, before: string): string | null {
  if (title.length < 4 || LAW.test(title) || (RULES.test(title) && HEEDED.test(before))) return null
  if (/指南(?:（[^）]*）)?$/.test(title) && ISSUED.test(before)) return 'PLAN'
  if (PLAN.test(title)) return 'PLAN'
  const inside = PROGRAM_INSIDE.find(([pattern]) => pattern.test(title))
  if (inside) return inside[1]
  return CALLED.test(behind) ? 'PROJECT' : null
}
