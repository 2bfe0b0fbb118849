import type { ArticleEntity } from '../model/graph.ts'
import type { Argument } from './clauses.ts'
import { type FoundRelation, stated } from './found.ts'
import { allNames, employerNames, named } from './nameRules.ts'
import { FIELDS, isBody, type Reading } from './reading.ts'
import { has, type Turn } from './turns.ts'

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

/** The deepest of the places that its name holds. */
export function placeInName({ name }: ArticleEntity, districts: PlacesByName): ArticleEntity | null {
  const found: ArticleEntity[] = []
  for (let start = 0; start < name.length; ) {
    const match = longestAt(name, start, districts)
    found.push(...(match?.places ?? []))
    // 吉林 in 吉林省总工会 is not 吉林市: what stands in a longer name does not count.
    start += match?.length ?? 1
  }
  return deepest(found)
}

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

/** 位于海曙区的鼓楼驿站; 杰克公司坐落于台州市; 长阳镇“司机之家”; 在滨湖区，华润微电子公司和长电科技公司… */
export function findLocatedInText(_reading: Reading, turns: readonly Turn[]): FoundRelation[] {
  return turns.flatMap((turn, i) => {
    const places = turn.clause.arguments.filter(({ named }) => named.type === 'DISTRICT')
    return places.flatMap((place) => [
      ...beside(turn, place),
      ...lies(turn, place),
      ...inPlace(turns, i, place),
      ...builtIn(turn, place),
    ])
  })
}

function beside(turn: Turn, { named, modifies }: Argument): FoundRelation[] {
  const [thing] = modifies?.named.entities ?? []
  if (!thing || !isLocal(thing)) return []
  const from = turn.clause.start
  return named.entities.map((place) =>
    stated(turn, { entity: thing, from }, 'LOCATED_IN', place, 'located/beside'),
  )
}

function lies(turn: Turn, { named, verb, modifies }: Argument): FoundRelation[] {
  if (modifies || !verb || !/^(?:位于|坐落|座落|地处)/.test(verb.word)) return []
  const subject = turn.clause.arguments.find((a) => a.verb === null && a.named.end <= verb.start)
  const from = turn.clause.start
  return (subject?.named.entities ?? [])
    .filter(isLocal)
    .flatMap((entity) =>
      named.entities.map((place) => stated(turn, { entity, from }, 'LOCATED_IN', place, 'located/lies')),
    )
}

/** 在长阳镇建成“金桥”司机之家; 位于稻田村旁的…: the next venue of the clause lies there. */
function builtIn(turn: Turn, { named, verb, modifies }: Argument): FoundRelation[] {
  const { clause, sentence } = turn
  if (modifies || !has(verb, 'at', 'visit')) return []
  const venue = clause.arguments.find((a) => a.named.start >= named.end && a.named.type !== 'DISTRICT')
  if (venue?.named.type !== 'VENUE') return []
  const between = sentence.source.slice(named.end, venue.named.start)
  const lies = /^(?:位于|坐落|座落|地处)/.test(verb?.word ?? '') && /^[^，。]{0,16}的?[“‘]?$/.test(between)
  if (!lies && !has(venue.verb, 'build')) return []
  const from = clause.start
  return venue.named.entities.flatMap((entity) =>
    named.entities.map((place) => stated(turn, { entity, from }, 'LOCATED_IN', place, 'located/built-in')),
  )
}

function inPlace(turns: readonly Turn[], at: number, { named, verb, modifies }: Argument): FoundRelation[] {
  const turn = turns[at] as Turn
  const next = turns[at + 1]
  if (modifies || verb?.word !== '在' || next?.sentence !== turn.sentence) return []
  if (!/^[，,]$/.test(turn.sentence.source.slice(named.end, turn.clause.end))) return []
  const from = turn.clause.start
  return next.clause.arguments
    .filter((a) => a.verb === null || /^(?:有|具有|拥有|分布)/.test(a.verb.word))
    .flatMap((a) => a.named.entities.filter((entity) => entity.type === 'VENUE' || entity.type === 'COMPANY'))
    .flatMap((entity) =>
      named.entities.map((place) => stated(next, { entity, from }, 'LOCATED_IN', place, 'located/in-place')),
    )
}

function isLocal({ type }: ArticleEntity): boolean {
  return type === 'VENUE' || type === 'COMPANY' || type === 'INSTITUTION'
}

/** 房山区|长阳镇, 天津市|武清区, 山东|临沂市 inside one mention: PART_OF by standing side by side. */
export function findPartOfByPlace({ entities }: Reading): FoundRelation[] {
  const districts = districtsOf(entities)
  return FIELDS.flatMap((field) => {
    const spans = districts
      .flatMap((entity) =>
        entity.mentions
          .filter((mention) => mention.field === field)
          .map(({ start, end }) => ({ start, end, entity })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end)
    const byStart = new Map<number, typeof spans>()
    for (const span of spans) byStart.set(span.start, [...(byStart.get(span.start) ?? []), span])
    return spans.flatMap((whole) => {
      const next = [...(byStart.get(whole.end) ?? []), ...(byStart.get(whole.start) ?? [])]
      return next
        .filter((part) => part.end > whole.end && contains(whole.entity, part.entity))
        .map((part) => {
          const evidence = { field, start: whole.start, end: part.end }
          const ends = { subject: part.entity, type: 'PART_OF', object: whole.entity } as const
          return { ...ends, title: null, basis: 'TEXT', rule: 'part-of/place', evidence } as const
        })
    })
  })
}

/** 苏州工业园区 lies in 苏州市: a zone that is named after a city of the article. */
export function findZones({ entities }: Reading): FoundRelation[] {
  const districts = districtsOf(entities)
  return districts
    .filter(({ name }) => ZONE.test(name))
    .flatMap((zone) => {
      const city = districts.find(
        (place) =>
          place !== zone && place.kind === 'CITY' && zone.name.startsWith(place.name.replace(/市$/, '')),
      )
      return city ? named(zone, 'PART_OF', city, 'part-of/zone') : []
    })
}

const ZONE = /(?:新区|高新区|经开区|开发区|工业园区|保税区|示范区|度假区)$/

/** 通武廊 is made of 通州, 武清 and 廊坊: a region called after the first characters of places that the article names. */
export function findPartOfRegion({ entities }: Reading): FoundRelation[] {
  const districts = districtsOf(entities)
  return districts
    .filter(
      ({ kind, name }) => kind === 'REGION' && /^[“]?\p{Script=Han}{2,5}[”]?(?:地区|三地|两地)?$/u.test(name),
    )
    .flatMap((region) => {
      const initials = [...region.name.replace(/[“”]|地区|[三两]地/g, '')]
      const parts = initials.map((initial) =>
        districts.find(
          (place) => place !== region && place.kind !== 'REGION' && place.name.startsWith(initial),
        ),
      )
      if (parts.some((part) => part === undefined)) return []
      return parts.flatMap((part) =>
        named(part as ArticleEntity, 'PART_OF', region, 'part-of/region', region),
      )
    })
}

/** Whether one place lies in the other, by their codes, else by their kinds. */
export function contains(whole: ArticleEntity, part: ArticleEntity): boolean {
  if (whole === part) return false
  if (whole.place && part.place)
    return part.place.length > whole.place.length && part.place.startsWith(whole.place)
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

function depth({ kind, name }: ArticleEntity): number {
  return kind === 'SUBDISTRICT' && VILLAGE.test(name) ? DEEPEST : (DEPTH[kind ?? ''] ?? -1)
}
