import { matchesOf } from './matches.ts'
/** A number as printed in Chinese text: `7.02万`, `百余`, `３０００多`. */
export interface Numeral {
  start: number
  end: number
  /** Plain number: 7.02万 is 70200. */
  value: number
  /** 近, 约, 余, 多, 逾, 几 or the like stands at it. */
  approximate: boolean
  /** Written in Chinese digits only: 四家, 百余名. */
  chinese: boolean
}

const DIGIT: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((digit, value) => [digit, value])),
  零: 0,
  两: 2,
}
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

const BEFORE = /(?:将近|接近|大约|超过|突破|达到|[近约超逾达上数])$/
const ARABIC = '\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
/** 近万人, 万余名: a bare 万 counts where it is said to be vague. */
const BARE = '(?<=[近上逾超数])万(?=[多人名户家份])|万(?=余)'
const CHINESE = '[〇零一二两三四五六七八九十百千半][〇零一二两三四五六七八九十百千万亿半]*'
const NUMERAL = new RegExp(
  `(?:(${ARABIC})|(${CHINESE}|${BARE}))(余|多|来|几)?([十百千万亿]*)(余|多|来|几)?`,
  'g',
)
const DIGITS = /[\d\uff10-\uff19〇零一二两三四五六七八九十百千万半]/

/** All numbers of a text, left to right. Full-width digits count as digits. Linear in the text's length. */
export function findNumerals(text: string): Numeral[] {
  if (!DIGITS.test(text)) return []
  const plain = halfWidth(text)
  const found: Numeral[] = []
  for (const match of matchesOf(plain, NUMERAL)) {
    const [whole, arabic, chinese, early, scale = '', late] = match
    const value = arabic === undefined ? chineseValue(`${chinese}${scale}`) : arabicValue(arabic, scale)
    if (value === null) continue
    const before = BEFORE.exec(plain.slice(Math.max(0, match.index - 2), match.index))?.[0]
    found.push({
      start: match.index - (before?.length ?? 0),
      end: match.index + whole.length,
      value,
      approximate: isVague(before) || early !== undefined || late !== undefined,
      chinese: arabic === undefined,
    })
  }
  return found
}

/** The value of a number written in Chinese digits (三十五, 两百, 一万二千, 百, 二〇二四), or null if it is none. */
export function chineseValue(text: string): number | null {
  if (text === '') return null
  if (/^[〇零一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((c) => DIGIT[c]).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const char of text) {
    if (char === '半') return null
    if (char in DIGIT) digit = DIGIT[char] as number
    else if (char in SMALL) {
      section += (digit ?? 1) * (SMALL[char] as number)
      digit = null
    } else if (char in LARGE) {
      const above = section + (digit ?? 0)
      // 一亿三千万: 万 multiplies what stands since 亿, 亿 all before it.
      total = char === '亿' ? (total + above || 1) * 1e8 : total + (above || 1) * 1e4
      section = 0
      digit = null
    } else return null
  }
  return total + section + (digit ?? 0)
}

/** Full-width ASCII but for ，：；！？（）, which Chinese text is full of. */
const WIDE = /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/g

/** Full-width ASCII (０-９, ％, ．, Ａ) as half-width, unit by unit: offsets stay. */
export function halfWidth(text: string): string {
  return text.replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
}

function arabicValue(digits: string, scale: string): number {
  let value = Number(digits.includes(',') ? digits.replaceAll(',', '') : digits)
  if (scale === '' && Number.isInteger(value)) return value
  for (const char of scale) value *= SMALL[char] ?? LARGE[char] ?? 1
  return Number(value.toPrecision(12))
}

function isVague(before: string | undefined): boolean {
  return before !== undefined && !['达', '达到'].includes(before)
}
