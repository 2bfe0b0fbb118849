import type { ArticleEntity } from '../model/graph.ts'
import type { FoundRelation } from './found.ts'
import { named } from './nameRules.ts'
import { type PlacesByName, placeInName, placesByName } from './places.ts'
import type { Reading } from './reading.ts'

/** Cities that are provinces: their districts lie directly under them. */
const MUNICIPALITIES = new Set(['11', '12', '31', '50'])
const LEVEL: Readonly<Record<number, string>> = { 2: 'PROVINCE', 4: 'CITY', 6: 'DISTRICT', 9: 'SUBDISTRICT' }

/** 房山区总工会 stands under 北京市总工会: the union directly above, where both are in the article. */
export function findSuperiors(reading: Reading): FoundRelation[] {
  const { entities } = reading
  const districts = placesByName(reading)
  const unions = entities
    .filter(({ type }) => type === 'UNION')
    .map((union) => ({ union, code: codeOf(union, districts) }))
  const byLevel = new Map(unions.map(({ union, code }) => [levelKey(union.kind, code), union]))
  return unions.flatMap(({ union, code }) => {
    const above = aboveOf(union, code)
    const known = above && (above.kind === 'NATIONAL' || above.code !== '')
    const superior = known && byLevel.get(levelKey(above.kind, above.code))
    return superior && superior !== union ? named(union, 'SUBORDINATE_TO', superior, 'subordinate/level') : []
  })
}

interface Above {
  kind: string
  code: string
}

function aboveOf({ kind, name }: ArticleEntity, code: string): Above | null {
  if (kind === 'INDUSTRY') {
    if (/^(?:中国|全国)/.test(name)) return { kind: 'NATIONAL', code: '' }
    const level = LEVEL[code.length]
    return level ? { kind: level, code } : null
  }
  if (kind === 'PROVINCE') return { kind: 'NATIONAL', code: '' }
  if (kind === 'CITY') return { kind: 'PROVINCE', code: code.slice(0, 2) }
  if (kind === 'DISTRICT')
    return MUNICIPALITIES.has(code.slice(0, 2))
      ? { kind: 'PROVINCE', code: code.slice(0, 2) }
      : { kind: 'CITY', code: code.slice(0, 4) }
  if (kind === 'SUBDISTRICT') return { kind: 'DISTRICT', code: code.slice(0, 6) }
  return null
}

function levelKey(kind: string | null, code: string): string {
  return kind === 'NATIONAL' ? 'NATIONAL' : `${kind} ${code}`
}

function codeOf(union: ArticleEntity, districts: PlacesByName): string {
  return union.place ?? placeInName(union, districts)?.place ?? ''
}
