import type { ArticleEntity } from '../model/graph.ts'
import type { FoundRelation } from './found.ts'
import { allNames, employerNames, named } from './nameRules.ts'
import { type PlacesByName, placeInName, placesByName } from './places.ts'
import type { Reading } from './reading.ts'

/** Cities that are provinces: their districts lie directly under them. */
const MUNICIPALITIES = new Set(['11', '12', '31', '50'])
const LEVEL: Readonly<Record<number, string>> = { 2: 'PROVINCE', 4: 'CITY', 6: 'DISTRICT', 9: 'SUBDISTRICT' }

/** SUBORDINATE_TO: the union directly above, where both are in the article. */
export function findSuperiors(reading: Reading): FoundRelation[] {
  const districts = placesByName(reading)
  const unions = reading.entities
    .filter(({ type }) => type === 'UNION')
    .map((union) => ({ union, code: codeOf(union, districts) }))
  const names = unions.map(({ union }) => union)
  return [...byLevels(unions), ...byNames(names), ...byOnlyOne(unions, districts)]
}

interface Coded {
  union: ArticleEntity
  code: string
}

/** 房山区总工会 stands under 北京市总工会, by the codes of their places. */
function byLevels(unions: readonly Coded[]): FoundRelation[] {
  const byLevel = new Map<string, ArticleEntity>()
  for (const { union, code } of unions) {
    const key = levelKey(union.kind, code)
    if (!byLevel.get(key)?.name.endsWith('总工会')) byLevel.set(key, union)
  }
  return unions.flatMap(({ union, code }) => {
    const above = aboveOf(union, code)
    const known = above && (above.kind === 'NATIONAL' || above.code !== '')
    const superior = known && byLevel.get(levelKey(above.kind, above.code))
    return superior && superior !== union ? named(union, 'SUBORDINATE_TO', superior, 'subordinate/level') : []
  })
}

/** 市总工会女职工委员会 stands under 市总工会, 江河集团二公司工会 under 江河集团工会. */
function byNames(unions: readonly ArticleEntity[]): FoundRelation[] {
  return unions.flatMap((union) => {
    const superiors = unions.filter((other) => other !== union && beginsWith(union, other))
    const [superior] = superiors.sort((a, b) => b.name.length - a.name.length)
    return superior ? named(union, 'SUBORDINATE_TO', superior, 'subordinate/name') : []
  })
}

function beginsWith(union: ArticleEntity, other: ArticleEntity): boolean {
  if (allNames(other).some((name) => name.length > 3 && union.name.startsWith(name)))
    return !/筹备|服务中心$/.test(union.name.slice(other.name.length))
  if (other.kind !== 'GRASSROOTS') return false
  const [employer = ''] = employerNames({ ...union, aliases: [] })
  return employerNames(other).some(
    (name) => name.length > 3 && name !== employer && employer.startsWith(name),
  )
}

/** 商圈工会联合会 in an article with one union of a place only: under that one, and where that one is. */
function byOnlyOne(unions: readonly Coded[], districts: PlacesByName): FoundRelation[] {
  const placed = unions.filter(({ union }) => TERRITORIAL.has(union.kind ?? ''))
  const [only] = placed
  if (!only || placed.length > 1) return []
  const place = placeInName(only.union, districts)
  return unions
    .filter(
      ({ union, code }) => /(?:工会联合会|联合工会)$/.test(union.name) && (code === '' || code === only.code),
    )
    .flatMap(({ union, code }) => [
      ...named(union, 'SUBORDINATE_TO', only.union, 'subordinate/only'),
      ...(place && code === '' ? named(union, 'LOCATED_IN', place, 'located/only') : []),
    ])
}

const TERRITORIAL = new Set(['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT'])

interface Above {
  kind: string
  code: string
}

function aboveOf({ kind, name }: ArticleEntity, code: string): Above | null {
  if (kind === 'INDUSTRY' || (kind === 'GRASSROOTS' && isOffice(name))) {
    if (/^(?:中国|全国)/.test(name)) return { kind: 'NATIONAL', code: '' }
    const level = LEVEL[code.length]
    return level ? { kind: level, code } : null
  }
  if (kind === 'PROVINCE') return { kind: 'NATIONAL', code: '' }
  if (kind === 'CITY') return { kind: 'PROVINCE', code: code.slice(0, 2) }
  if (kind === 'DISTRICT')
    return MUNICIPALITIES.has(code.slice(0, 2)) || code.slice(2, 4) === COUNTIES_OF_PROVINCE
      ? { kind: 'PROVINCE', code: code.slice(0, 2) }
      : { kind: 'CITY', code: code.slice(0, 4) }
  if (kind === 'SUBDISTRICT')
    return code.slice(4, 6) === NO_DISTRICT
      ? { kind: 'CITY', code: code.slice(0, 4) }
      : { kind: 'DISTRICT', code: code.slice(0, 6) }
  return null
}

/** Cities without districts (东莞 4419, 中山 4420) have towns directly under them; 仙桃 429004 lies under its province. */
const NO_DISTRICT = '00'
const COUNTIES_OF_PROVINCE = '90'

/** 石景山区住建委工会, 云南省煤炭电力化工工会: of an office or a trade of a place, of no firm or house. */
function isOffice(name: string): boolean {
  const middle = /^.{1,8}[省市区县州盟旗](.{2,12})工会(?:委员会)?$/.exec(name)?.[1]
  return middle !== undefined && !HOUSE.test(middle)
}

const HOUSE =
  /公司|集团|[厂矿院校店馆站所场社行队]$|学校|中心|分局|项目部|机关|社区|村|园区|开发区|新区|商圈|[镇乡街]/

function levelKey(kind: string | null, code: string): string {
  return kind === 'NATIONAL' ? 'NATIONAL' : `${kind} ${code}`
}

function codeOf(union: ArticleEntity, districts: PlacesByName): string {
  return union.place ?? placeInName(union, districts)?.place ?? ''
}
