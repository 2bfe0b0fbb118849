import type { Place } from '../model/lexicon.ts'

const ZONES: readonly [RegExp, string][] = [
  [/高新/, 'HTDZ'],
  [/经济|经开/, 'ETDZ'],
  [/保税/, 'BONDED'],
  [/旅游|度假/, 'RESORT'],
  [/自贸/, 'FTZ'],
  [/新城/, 'XINCHENG'],
  [/新区/, 'XINQU'],
]

/** Words that stand for a zone as 区 does for a district: 经开区总工会, 高新区管委会. */
export const ZONE_WORDS: readonly string[] = ['经开区', '高新区', '自贸区', '保税区', '开发区', '园区']

/** A zone of a place: its code is made of the code above and of what kind of zone it is. */
export function zoneOf(whole: Place, name: string): Place {
  const kind = kindOf(name) ?? 'KF'
  return { code: `${whole.code}${kind}`, name, shortNames: [], kind: 'DISTRICT', parent: whole.code }
}

/** Whether a zone word can stand for a place: 经开区 for 北京经济技术开发区, 开发区 for that and for any other. */
export function isZone(word: string, { name }: Place): boolean {
  if (!/(?:开发区|经开区|高新区|自贸区|保税区|园区)$/.test(name)) return false
  if (word === '园区' || name.endsWith('园区')) return word === '园区' && name.endsWith('园区')
  return word === '开发区' || kindOf(word) === kindOf(name)
}

function kindOf(name: string): string | undefined {
  return ZONES.find(([pattern]) => pattern.test(name))?.[1]
}
