import type { Place } from '../model/lexicon.ts'

/**
 * The other names that the form of a place's full name gives: 房山区 → 房山, 广西壮族自治区 → 广西,
 * 十八里店地区 → 十八里店, 十八里店乡, 十八里店镇; 建国门外街道 → 建国门外, 建外街道, 建外. A stem of one character
 * (通县) names nothing by itself.
 *
 * @param ethnicGroups 回族, 维吾尔, …: they stand between the name and its class
 */
export function shortNames(
  name: string,
  kind: Place['kind'],
  ethnicGroups: ReadonlySet<string>,
): readonly string[] {
  if (REGIMENT.test(name)) return [...new Set([name.slice(2), name.slice(2).replaceAll('零', '〇')])]
  const plain = name.replace(CLASS[kind], '')
  const stem = /自治|族/.test(name) ? stripGroups(plain, ethnicGroups) : plain
  if (stem === name || stem.length < 2 || isGroup(stem, ethnicGroups) || CLASS_WORD.test(stem)) return NONE
  if (name.endsWith('地区')) return [stem, ...twins(stem)]
  if (AUTONOMOUS.test(name)) return [stem, `${stem}${name.at(-1)}`]
  return GATE_SIDE.test(name) ? [stem, ...contractions(name)] : [stem]
}

/** 凉山彝族自治州 is called 凉山州. */
const AUTONOMOUS = /自治[州县旗]$/

const NONE: readonly string[] = []

const CLASS: Record<Place['kind'], RegExp> = {
  COUNTRY: /(人民)?(民主)?(共和国|王国|联邦|合众国)$/,
  PROVINCE: /(特别行政区|自治区|省|市)$/,
  CITY: /(自治州|地区|盟|市)$/,
  DISTRICT: /(自治县|自治旗|自治州|林区|特区|新区|区|县|旗|市)$/,
  SUBDISTRICT: /(街道|民族乡|地区|苏木|镇|乡)$/,
  REGION: /(地区|区域)$/,
}

/** 兵团一五零团 is called 一五零团 and written 一五〇团. */
const REGIMENT = /^兵团.+团$/

/** What is left of 高新技术开发区 or 城区街道 is a class again, no name. */
const CLASS_WORD = /^(开发|高新|新|城|工业|经济|技术|矿|郊)+区?$/

/** 积石山保安族东乡族撒拉族自治县: group after group, as long as a name remains (内蒙古 stays). */
function stripGroups(stem: string, groups: ReadonlySet<string>): string {
  for (const length of [5, 4, 3, 2]) {
    const rest = stem.slice(0, -length)
    if (rest.length >= 2 && groups.has(stem.slice(-length))) return stripGroups(rest, groups)
  }
  return stem
}

function isGroup(stem: string, groups: ReadonlySet<string>): boolean {
  return groups.has(stem) || groups.has(`${stem}族`)
}

/** A 地区 of Beijing is a town or township at the same time, under the same name (黄村地区, 黄村镇). */
function twins(stem: string): string[] {
  return [`${stem}镇`, `${stem}乡`]
}

const GATE_SIDE = /^..门[内外]街道$/

/** 建国门外街道 is called 建外街道, 广安门内街道 广内街道: first character of the gate and the side. */
function contractions(name: string): string[] {
  const short = `${name[0]}${name[3]}`
  return [`${short}街道`, short]
}
