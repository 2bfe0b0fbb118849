import type { Mention } from '../model/mention.ts'
import type { EntityType } from '../model/ontology.ts'
import { makeMention } from './candidate.ts'
import type { Reading } from './reading.ts'

/** 北京联通, 京东: firms that papers call by less than their name. */
export function findBrands(reading: Reading): Mention[] {
  const { text, vocabulary } = reading
  const mentions: Mention[] = []
  for (let at = 0; at < text.length; at++) {
    const brand = vocabulary.brands.at(text, at)
    if (brand === null) continue
    const end = at + brand.length
    const before = reading.placeTo.get(at)
    const place = before && before.needs !== 'class' ? before : undefined
    const alone = vocabulary.brands.fields(brand).alone === 'yes' || isListed(reading, at, end)
    const organ = /^(?:工会|党委|团委|妇工委)/.test(text.slice(end, end + 3))
    const word = reading.wordOver(at)
    const whole = word === undefined || (word.start >= at - 2 && word.end <= end + 2)
    if (
      !whole ||
      !(
        alone ||
        organ ||
        (place &&
          !place.full &&
          (reading.placeFrom.has(end) ||
            /^(?:[、，。和与及]|$|培训|营业|客服)/.test(text.slice(end, end + 2))))
      )
    )
      continue
    const start = place && !place.full ? place.start : at
    const branch = BRANCH.exec(text.slice(end, end + 14))?.[0].length ?? 0
    mentions.push(
      makeMention(reading, {
        start,
        end: end + branch,
        type: 'COMPANY',
        kind: null,
        rule: 'organisation/brand',
        confidence: 0.8,
      }),
    )
  }
  return mentions
}

/** 美团|望京站|站长, 京东物流|顺义站|工会: a branch by the place it stands at. */
const BRANCH =
  /^(?:外卖|快递|物流|配送|买菜|优选)?(?:(?![在的到进和与])\p{Script=Han}){2,5}站(?=站长|负责人|骑手|快递员|配送员|工会|党支部|的(?:骑手|快递员|配送员|外卖员|司机))/u

/** 顺丰|、邮政、苏宁、京东|等企业: a brand in a list with one that needs nothing to tell it. */
function isListed(reading: Reading, start: number, end: number): boolean {
  if (!/^[、，。等（]/.test(reading.text.slice(end, end + 1))) return false
  return leadsToFirm(reading, start, -1) || leadsToFirm(reading, end, 1)
}

const LONGEST_LIST = 12

function leadsToFirm({ text, vocabulary: { brands } }: Reading, from: number, step: 1 | -1): boolean {
  let at = from
  for (let i = 0; i < LONGEST_LIST; i++) {
    if (text[step > 0 ? at : at - 1] !== '、') return false
    const next = step > 0 ? brands.at(text, at + 1) : brands.endingAt(text, at - 1)
    if (next === null) return false
    if (brands.fields(next).alone === 'yes') return true
    at += step * (next.length + 1)
  }
  return false
}

/** 宣传|教育部, 国务院|政府特殊津贴 */
function isPartOfWord(text: string, at: number, name: string): boolean {
  return text.endsWith('宣传', at) || text.startsWith('政府特殊津贴', at + name.length)
}

/** 新华社, 中国海员建设工会: bodies that every reader knows by a name of their own. */
export function findKnown(reading: Reading): Mention[] {
  const { text, vocabulary } = reading
  const mentions: Mention[] = []
  for (let at = 0; at < text.length; at++) {
    const name = vocabulary.knownBodies.at(text, at)
    if (name === null || isPartOfWord(text, at, name)) continue
    const { type = 'INSTITUTION', kind } = vocabulary.knownBodies.fields(name)
    const candidate = { start: at, end: at + name.length, type: type as EntityType, kind: kind || null }
    mentions.push(makeMention(reading, { ...candidate, rule: 'organisation/known', confidence: 0.95 }))
    at += name.length - 1
  }
  return mentions
}
