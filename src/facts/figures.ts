import type { Span } from '../model/mention.ts'
import { findNumerals, type Numeral } from '../text/numerals.ts'
import { closeOf } from '../text/sentences.ts'
import type { Named } from './clauses.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A number with its unit, as an analyst would chart it. */
export interface Figure extends Span {
  value: number
  unit: string
  /** count, people, money or share. */
  kind: string
  approximate: boolean
  /** Where the number itself begins: after 近, 约, 超. */
  digits: number
}

/**
 * The figures between `start` and `end` of a text. No dates, ages, ordinals, clock hours, floors, slogans (“三到位”,
 * 四大…); numbers inside names are part of the names.
 */
export function findFigures(
  text: string,
  { start, end }: Span,
  names: readonly Named[],
  words: Vocabulary,
): Figure[] {
  const slice = text.slice(start, end)
  const numerals = findNumerals(slice)
  if (numerals.length === 0 || OWN_AFFAIR.test(slice)) return []
  const closed = [...names.filter((name) => !name.anaphor), ...quotations(text, { start, end })]
  return numerals.flatMap((numeral) => {
    const { value, approximate, chinese } = numeral
    const at = { start: numeral.start + start, end: numeral.end + start, value, approximate, chinese }
    if (closed.some((name) => name.start <= at.start && name.end >= at.end)) return []
    const unit = unitAt(text, at.end, end, words)
    if (!unit || !isCount(text, at, unit)) return []
    const kind = words.units.get(unit) ?? 'count'
    return [{ start: at.start, end: at.end + unit.length, value, unit, kind, approximate, digits: at.start }]
  })
}

/** “工会帮我垫付了1.2万元”, “一个月能省一百六七十元”: what somebody tells of himself. */
const OWN_AFFAIR = /我(?![们国省市区县州院校镇旗])|俺|咱(?!们)|[能可](?:多)?[挣省赚]/

const LONGEST_UNIT = 4

function unitAt(text: string, at: number, end: number, { units }: Vocabulary): string | null {
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const unit = text.slice(at, at + length)
    if (at + length <= end && units.has(unit)) return unit
  }
  return null
}

/** What may stand after a unit that is none there: 个月, 家庭, 人才, 名单. */
const NO_UNIT: Readonly<Record<string, RegExp>> = {
  个: /^(?:月|小时|半|工作日|百分点|别|人(?!职工|货车))/,
  家: /^(?:庭|长|属|人(?!选|才|力|民)|政|常|园)/,
  人: /^(?:才|员|大|民|工|均|力|社|生|物|士)/,
  名: /^(?:单(?![身亲位])|录|称|义|牌)/,
  项: /^目(?!$)/,
  条: /^(?:件|例|款)/,
  场: /^(?:所|地|馆|景)/,
  位: /^(?:于|置)/,
  次: /^(?:会议|全会|代表大会|党代会)/,
  本: /^(?:次|市|区|报|人|地|年)/,
  期: /^(?:间|限|待|货)/,
}

function isCount(text: string, numeral: Numeral, unit: string): boolean {
  const before = text.slice(Math.max(0, numeral.start - 6), numeral.start)
  const after = text.slice(numeral.end + unit.length, numeral.end + unit.length + 4)
  // 海拔4000多米: where, not how much
  if (/海拔[近约超高达]?$/.test(before)) return false
  // 金额在5万元以下的案件, 满意率95%以上的: a limit; 分获二、三名: ranks; 两家单位: the two spoken of.
  if (/^(?:\(含\))?以[上下](?:的|\p{Script=Han})/u.test(after)) return false
  if (
    numeral.chinese &&
    (/[一二三四五六七八九]、$/.test(before) || (numeral.value < 4 && /^单位/.test(after)))
  )
    return false
  if (unit === '天' || unit.endsWith('工作日'))
    return SHORTENED.test(text.slice(numeral.start - 12, numeral.end + 14))
  if (/[第每初]$|每[人名户家月年天日场次]$|这$|[A-Za-z+＋\-—~～]$/u.test(before)) return false
  if (NO_UNIT[unit]?.test(after)) return false
  if (!numeral.chinese || numeral.value > 10 || (numeral.approximate && numeral.value > 1)) return true
  // 四家工匠学院 and 六期 are counts; 一场, 两个方面, 三项 are mostly turns of speech.
  return (
    numeral.value > 1 &&
    /^(?:家|名|人|位|期|场|所|户|支|座|人次|场次)$/.test(unit) &&
    !/[这那上前后以]$/.test(before)
  )
}

/** 办理时长由45天压缩到9天 */
const SHORTENED = /由[^，。]{0,12}(?:压缩|缩短|缩减|减少|降)[至到为]/

/** Short quotations: what they count is part of a slogan or a name. */
function quotations(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  for (let i = start; i < end; i++) {
    if (!'“‘《「『'.includes(text[i] as string)) continue
    const close = closeOf(text, i)
    if (close < 0) continue
    found.push({ start: i, end: close + 1 })
    i = close
  }
  return found
}
