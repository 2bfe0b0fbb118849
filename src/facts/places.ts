import type { ArticleEntity } from '../model/graph.ts'
import type { FoundRelation } from './found.ts'
import { allNames, employerNames, named } from './nameRules.ts'
import { isBody, type Reading } from './reading.ts'

/** How deep a kind of place lies. */
const DEPTH: Readonly<Record<string, number>> = {
  REGION: 0,
  PROVINCE: 2,
  CITY: 4,
  DISTRICT: 6,
  SUBDISTRICT: 9,
}

/** 房山区总工会 covers 房山区: LOCATED_IN as names say it, the deepest place of the name. */
export function findLocatedByName(reading: Reading): FoundRelation[] {
  const { entities } = reading
  const districts = placesByName(reading)
  const bodies = new Map(
    entities.filter(isBody).flatMap((body) => allNames(body).map((name) => [name, body])),
  )
  return entities
    .filter((entity) => isBody(entity) || entity.type === 'VENUE')
    .flatMap((entity) => {
      const place = placeInName(entity, districts)
      if (place) return named(entity, 'LOCATED_IN', place, 'located/name')
      return locatedLikeEmployer(entity, bodies, districts)
    })
}

/** The deepest of the places that its name holds; of a branch (甲（上海）有限公司北京分公司) the last. */
export function placeInName({ name }: ArticleEntity, districts: PlacesByName): ArticleEntity | null {
  let found: ArticleEntity[] = []
  const isBranch = BRANCH.test(name)
  for (let start = 0; start < name.length; ) {
    const match = longestAt(name, start, districts)
    if (match) found = isBranch ? [...match.places] : [...found, ...match.places]
    // 吉林 in 吉林省总工会 is not 吉林市: what stands in a longer name does not count.
    start += match?.length ?? 1
  }
  return deepest(found)
}

const BRANCH = /(?:公司|银行|中心|学院|学校|协会|互助会).*(?:分公司|分行|支行|分中心|分院|分校|办事处)/

function longestAt(name: string, start: number, { byName, longest }: PlacesByName) {
  for (let length = Math.min(longest, name.length - start); length > 1; length--) {
    const places = byName.get(name.slice(start, start + length))
    if (places) return { places, length }
  }
  return null
}

/** The places of an article by every form of their names. */
export interface PlacesByName {
  byName: ReadonlyMap<string, readonly ArticleEntity[]>
  longest: number
}

export function placesByName({ entities }: Reading): PlacesByName {
  const byName = new Map<string, ArticleEntity[]>()
  let longest = 0
  for (const district of districtsOf(entities))
    for (const form of allNames(district)) {
      byName.set(form, [...(byName.get(form) ?? []), district])
      longest = Math.max(longest, Math.min(form.length, 12))
    }
  return { byName, longest }
}

/** 小米工会 lies where 小米 lies. */
function locatedLikeEmployer(
  entity: ArticleEntity,
  bodies: ReadonlyMap<string, ArticleEntity>,
  districts: PlacesByName,
): FoundRelation[] {
  if (entity.type !== 'UNION') return []
  const employer = employerNames(entity).flatMap((name) => bodies.get(name) ?? [])[0]
  const place = employer ? placeInName(employer, districts) : null
  return place ? named(entity, 'LOCATED_IN', place, 'located/employer') : []
}

/** Whether one place lies in the other, by their codes, else by their kinds. */
export function contains(whole: ArticleEntity, part: ArticleEntity): boolean {
  if (whole === part) return false
  if (whole.place && part.place && depth(part) < DEEPEST)
    return part.place.length > whole.place.length && part.place.startsWith(whole.place)
  // A village has no code of its own: that of what it lies in, if any.
  if (whole.place && part.place && !part.place.startsWith(whole.place)) return false
  return depth(whole) > 0 && depth(whole) < depth(part)
}

export function districtsOf(entities: readonly ArticleEntity[]): ArticleEntity[] {
  return entities.filter(({ type, kind }) => type === 'DISTRICT' && kind !== 'COUNTRY')
}

export function deepest(districts: readonly ArticleEntity[]): ArticleEntity | null {
  return [...districts].sort((a, b) => depth(b) - depth(a))[0] ?? null
}

/** A village or neighbourhood is called a subdistrict too, and lies in one. */
const VILLAGE = /(?:社区|村|嘎查)$/
const DEEPEST = 12

/** How deep it lies; -1: not known. */
export function depth({ kind, name }: ArticleEntity): number {
  return kind === 'SUBDISTRICT' && VILLAGE.test(name) ? DEEPEST : (DEPTH[kind ?? ''] ?? -1)
}
