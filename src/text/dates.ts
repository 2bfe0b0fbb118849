import { matchesOf } from './matches.ts'
import { chineseValue, halfWidth } from './numerals.ts'

/** A time as printed, and the interval it means where its year is known. */
export interface FoundTime {
  start: number
  end: number
  printed: string
  /** ISO date, inclusive; null where open or unknown. */
  from: string | null
  to: string | null
}

const NUMBER = '\\d{1,4}|[〇零一二三四五六七八九十]{1,4}'
const OPEN = '(?:以来|至今|开始|起)'
const YEAR = `(?:\\d{4}|[二一][〇零九][〇零一二三四五六七八九]{2})`
const SPAN = new RegExp(`(${YEAR})年?[-—~～至到](${YEAR})年(?!代)`, 'g')
const DATE = new RegExp(
  `(${YEAR})年(?!代)(?:(?:的)?(${NUMBER})月(?:份)?(?:(${NUMBER})[日号])?)?(${OPEN}|(?:元旦|春节|五一|国庆){1,2}期间|上半年|下半年|年?[初底末])?`,
  'g',
)
const YEARLESS = new RegExp(`(?<![\\d年])(?:${NUMBER})月(?:份)?(?:(?:${NUMBER})[日号])?${OPEN}?`, 'g')
const RELATIVE =
  /(?:去年|今年|前年|当年|近年|近日|日前|近期|连日|昨日|昨天|今天|今日|当天|当日|目前|年初|年底|上半年|下半年|上月|本月|上周|本周|每年|多年)(?:[以]?来)?/g
/** Stands in every time that the patterns above know. */
const TIME_WORD = /[年月日天期前周]/

/**
 * All times of a text, left to right, none inside another: 2025年2月27日, 2021年开始, 2022年至2024年, 二〇二四年四月,
 * 2月27日, 去年以来, 近日. A time without a year keeps `from` and `to` null. Linear in the text's length.
 */
export function findTimes(text: string): FoundTime[] {
  if (!TIME_WORD.test(text)) return []
  const plain = halfWidth(text)
  const found = [
    ...collect(text, plain, SPAN, ([, from, to]) => [`${year(from)}-01-01`, `${year(to)}-12-31`]),
    ...collect(text, plain, DATE, dateInterval),
    ...collect(text, plain, YEARLESS, () => [null, null]),
    ...collect(text, plain, RELATIVE, () => [null, null]),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return found.filter((time) => {
    if (time.start < reached) return false
    reached = time.end
    return true
  })
}

type Interval = [from: string | null, to: string | null]

function collect(
  text: string,
  plain: string,
  pattern: RegExp,
  interval: (match: RegExpMatchArray) => Interval,
): FoundTime[] {
  return matchesOf(plain, pattern).map((match) => {
    const end = match.index + match[0].length
    const [from, to] = interval(match)
    return { start: match.index, end, printed: text.slice(match.index, end), from, to }
  })
}

function dateInterval([, printedYear, printedMonth, printedDay, tail]: RegExpMatchArray): Interval {
  const y = year(printedYear)
  const month = printedMonth === undefined ? null : number(printedMonth)
  const day = printedDay === undefined ? null : number(printedDay)
  if (month !== null && (month < 1 || month > 12)) return [null, null]
  if (day !== null && (day < 1 || day > lastDay(y, month ?? 1))) return [null, null]
  const from = iso(y, month ?? (tail === '下半年' ? 7 : 1), day ?? 1)
  if (tail !== undefined && /来|今|始|起/.test(tail)) return [from, null]
  const endMonth = month ?? (tail === '上半年' ? 6 : 12)
  return [from, iso(y, endMonth, day ?? lastDay(y, endMonth))]
}

function year(printed: string | undefined): string {
  return String(number(printed ?? '')).padStart(4, '0')
}

function number(printed: string): number {
  return /^\d/.test(printed) ? Number(printed) : (chineseValue(printed) ?? 0)
}

function lastDay(y: string, month: number): number {
  return new Date(Date.UTC(Number(y), month, 0)).getUTCDate()
}

function iso(y: string, month: number, day: number): string {
  return `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
