import { isNamePlace, levelWordFrom } from './levelWords.ts'
import type { Reading } from './reading.ts'

/** 人力资源|和|社会保障局: parts of one designation, the place right before the first of them. */
export function joinsParts(reading: Reading, from: number, end: number): boolean {
  const { text, vocabulary } = reading
  // 临沧市|和|中铜集团
  const before = reading.placeTo.get(from)
  if (before && isNamePlace(before)) return false
  if (reading.placeFrom.has(end) || levelWordFrom(text, end) !== null || vocabulary.brands.at(text, end))
    return false
  const left = text.slice(Math.max(0, from - 12), from)
  const part = /[\p{Script=Han}]{2,8}$/u.exec(left.replace(/^.*[”]/, ''))
  if (
    !part ||
    isOrganisation(reading, from) ||
    vocabulary.venueSuffixes.endingAt(text, from) ||
    // 区公安分局机关|和|派出所
    /(?:工会|机关)$/.test(text.slice(Math.max(0, from - 2), from))
  )
    return false
  for (let length = 2; length <= 8; length++) {
    const begin = from - length
    const between = text.slice(begin, from)
    if (!/^\p{Script=Han}+$/u.test(between)) return false
    // 技师学院教师|和|集团首席技师: who belongs to a body is no part of the next one
    if (/(?:学院|大学|公司|医院|学校|集团|工作室|总工会)[\p{Script=Han}]?/u.test(between)) return false
    const place = reading.placeTo.get(begin)
    const starts =
      (place !== undefined && isNamePlace(place)) ||
      reading.quoteTo.has(begin) ||
      (text.endsWith('自治区', begin) && beginsBody(reading, begin - 3)) ||
      (/[省市区县州旗]/.test(text[begin - 1] ?? '') && beginsBody(reading, begin - 1))
    if (starts) return !isActing(reading, from, false)
  }
  return false
}

/** A last word of organisations ends here, and no trade that a department may have as well: 区|科技|和信息化局. */
function isOrganisation({ text, vocabulary }: Reading, end: number): boolean {
  const suffix = vocabulary.orgSuffixes.endingAt(text, end)
  return suffix !== null && vocabulary.orgSuffixes.fields(suffix).needs !== 'weak'
}

/** 联合|区|科技和…局, 、|州|文化…和旅游局: a level word behind a mark, a verb or a conjunction. */
function beginsBody({ text, vocabulary, wordFrom }: Reading, at: number): boolean {
  if (levelWordFrom(text, at) === null) return false
  if (!/\p{Script=Han}/u.test(text[at - 1] ?? '')) return true
  return (
    wordFrom.has(at) &&
    (vocabulary.verbs.endingAt(text, at) !== null || /[和与及由同]/.test(text[at - 1] as string))
  )
}

/**
 * 走进|北京…, 协调|大兴区…, 小米工会|联合|小米…: a verb right before a place, or behind the last word of a body, begins
 * no name, whatever else it may be.
 */
export function isActing({ text, vocabulary }: Reading, end: number, placeFollows: boolean): boolean {
  const verb = vocabulary.verbs.endingAt(text, end)
  if (verb === null || /\bnone\b/.test(vocabulary.verbs.fields(verb).roles ?? '')) return false
  if (placeFollows || vocabulary.brands.at(text, end)) return true
  const before = end - verb.length
  return (
    /(?:总工会|工会|公司|集团|街道|政府)$/.test(text.slice(Math.max(0, before - 4), before)) &&
    !/^(?:建设|发展|服务|管理|开发|工程|投资|运营|检修|推广|组织)$/.test(verb)
  )
}
