import type { Reading } from './reading.ts'
import { chainStart } from './unions.ts'

/** How long the words are that stand before the mark. */
const LONGEST = 12
const WIDE = /(?:全[国省市区县]|首都)$/
const YEAR = /\d{4}年(?:度)?$/
/** A body before the mark carries the programme out; 主题“…” and the like say what is quoted. */
const FIELD = /^(?:帮扶|关爱|维权|援助|监督|培训|培育|调解|协商|互助|普法|宣讲|创新|阅读|托管)$/
const NOT_NAMED =
  /(?:总工会|联合会|公司|集团|委员会|协会|医院|学校|学院|局|委|街道|社区|工会(?!工作)|主题|品牌|项目|活动|行动|工程|口号|系列|特色|名称|现场|代表|环节|平台|工作)$/

/**
 * Where a programme's name begins whose quotation stands at `at`: 河南省万名劳模工匠|“育苗”计划, 困难职工帮扶|“四提”行动,
 * 全国|“五小”活动, 2022年余姚市|“博学杯”健步走. Nouns glued to the mark belong to it, and before them a scope; a place
 * only before such nouns or behind a year.
 */
export function scopeStart(reading: Reading, at: number): number {
  const { text, wordTo, placeTo, vocabulary } = reading
  let start = at
  while (at - start < LONGEST && !placeTo.get(start)?.full) {
    const word = wordTo.get(start)
    const piece = word ? text.slice(word.start, start) : ''
    const roles = vocabulary.verbs.has(piece) ? (vocabulary.verbs.fields(piece).roles ?? '') : ''
    if (!word || piece.length < 2 || WIDE.test(piece)) break
    const noun = /^(?:n|vn|j|b)$/.test(word.tag) || piece.endsWith('职工') || FIELD.test(piece)
    if (!noun) break
    if (!FIELD.test(piece) && /\b(?:run|hold|join|award|ally|build|invite|use)\b/.test(roles)) break
    start = word.start
  }
  // 开展监督|“一函两书”行动: the act alone
  const first = text.slice(start, reading.wordFrom.get(start)?.end ?? start)
  if (start < at && FIELD.test(first)) start += first.length
  // 万名|劳模工匠|“育苗”计划
  if (start < at)
    start -= /[十百千万][名场家个]$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0
  if (/^(?:本|当|上)?年度|^(?:贷款|期间)/.test(text.slice(start, at))) start = at
  if (NOT_NAMED.test(text.slice(start, at))) start = at
  const wide = WIDE.exec(text.slice(Math.max(0, start - 3), start))
  if (wide) return withYear(text, start - wide[0].length)
  const place = placeTo.get(start)
  if (!place?.full) return start
  const from = chainStart(reading, place)
  return start < at || withYear(text, from) < from ? withYear(text, from) : start
}

function withYear(text: string, start: number): number {
  return start - (YEAR.exec(text.slice(Math.max(0, start - 7), start))?.[0].length ?? 0)
}
