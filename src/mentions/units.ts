import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

/** Last words of what a firm is made of, where a list or an award goes on behind them. */
const UNIT =
  /^(?<own>[\p{Script=Han}A-Za-z\d]{2,14}?)(?:班组|工程组|项目组|车间|工段|班|组|队)(?=[、，。；]|等|荣获|获|被|摘得|夺得)/u
/** 职工代表队, 的三个班组, 与…: no unit of that firm. */
const NONE =
  /[的和与及等在是将为向由]|代表|职工|员工|工会|党|[一二两三四五六七八九十\d]+个|领导|慰问|调研|专家|评|检查|工作$|小$/

/** 消防救援支队|右安门站 */
const STATION = /^(?<own>\p{Script=Han}{2,4})站(?!点|台)/u

/** …股份有限公司|流体班组、: a team or workshop of the firm before it. */
export function findUnits(reading: Reading, earlier: readonly Mention[]): Findings {
  const { text } = reading
  const mentions = earlier.flatMap(({ type, kind, name, start, end }) => {
    const isFirm = type === 'COMPANY' && /(?:公司|集团|厂|矿)$/.test(name)
    const pattern = isFirm ? UNIT : /消防救援[支大]队$/.test(name) ? STATION : null
    const unit = pattern?.exec(text.slice(end, end + 22))
    // 在|…有限公司生产车间，: where something is, not who it is
    if (!unit || NONE.test(unit.groups?.own ?? '') || /[在到进往赴]/.test(text[start - 1] ?? '')) return []
    const candidate = { start, end: end + unit[0].length, type, kind }
    return [makeMention(reading, { ...candidate, rule: 'organisation/unit', confidence: 0.75 })]
  })
  return { mentions, dropped: [] }
}
