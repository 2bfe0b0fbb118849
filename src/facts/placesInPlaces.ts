import type { ArticleEntity } from '../model/graph.ts'
import type { FoundRelation } from './found.ts'
import { named } from './nameRules.ts'
import { contains, depth, districtsOf } from './places.ts'
import { FIELDS, type Field, type Reading } from './reading.ts'

/** PART_OF among places: they stand side by side, or the one is 我市's. */
export function findPartOfByPlace({ article, entities }: Reading): FoundRelation[] {
  const districts = districtsOf(entities)
  return FIELDS.flatMap((field) => {
    const spans = spansIn(field, districts)
    const source = article[field] ?? ''
    const found = [...sideBySide(field, source, spans), ...behindWord(field, source, spans, districts)]
    return [...found, ...listedAfter(found, source, spans)]
  })
}

interface PlaceSpan {
  start: number
  end: number
  entity: ArticleEntity
}

function spansIn(field: Field, districts: readonly ArticleEntity[]): PlaceSpan[] {
  return districts
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.field === field)
        .map(({ start, end }) => ({ start, end, entity })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** 房山区|长阳镇, 天津市|武清区, 山东|临沂市 inside one mention; of 东莞市|长安镇|锦厦社区 the last lies in the second only. */
function sideBySide(field: Field, source: string, spans: readonly PlaceSpan[]): FoundRelation[] {
  const byStart = groupBy(spans, ({ start }) => start)
  const found = spans.flatMap((whole) => {
    const joint = JOINT.exec(source.slice(whole.end, whole.end + 4))?.[0] ?? ''
    const behind = (byStart.get(whole.end + joint.length) ?? []).filter(({ entity }) =>
      isInside(whole.entity, entity),
    )
    const within = (byStart.get(whole.start) ?? []).filter(({ entity }) => contains(whole.entity, entity))
    return [...behind, ...within].filter(({ end }) => end > whole.end).map((part) => ({ whole, part }))
  })
  const byEnd = groupBy(found, ({ part }) => part.end)
  return found
    .filter(
      ({ whole, part }) =>
        !byEnd
          .get(part.end)
          ?.some((other) => other.part.entity === part.entity && isInside(whole.entity, other.whole.entity)),
    )
    .map(({ whole, part }) =>
      partOf(part.entity, whole.entity, 'part-of/place', { field, start: whole.start, end: part.end }),
    )
}

/** 甲区的乙镇, 甲省省会乙市, 甲市所辖乙县 */
const JOINT = /^(?:的|省会|首府|所辖的?|下辖的?|下属的?|辖区)/

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** What stands side by side is one inside the other even where a code, which may be another place's of that name, says no. */
function isInside(whole: ArticleEntity, part: ArticleEntity): boolean {
  return (
    contains(whole, part) || (part.kind === 'SUBDISTRICT' && depth(whole) > 0 && depth(whole) < depth(part))
  )
}

/** 省总工会赴我市|平安区: 我市 is the city of the article that the place lies in. */
function behindWord(
  field: Field,
  source: string,
  spans: readonly PlaceSpan[],
  districts: readonly ArticleEntity[],
): FoundRelation[] {
  return spans.flatMap(({ start, end, entity }) => {
    const level = OUR.exec(source.slice(Math.max(0, start - 4), start))?.[1]
    const whole = level && districts.find((place) => LEVELS[level] === place.kind && contains(place, entity))
    return whole ? [partOf(entity, whole, 'part-of/our', { field, start: start - 2, end })] : []
  })
}

const OUR = /(?:我|本|该|全)([省市区县])的?$/
const LEVELS: Readonly<Record<string, string>> = {
  省: 'PROVINCE',
  市: 'CITY',
  区: 'DISTRICT',
  县: 'DISTRICT',
}

/** 房山区|长阳镇、良乡镇: the second place of a list lies where the first does. */
function listedAfter(
  found: readonly FoundRelation[],
  source: string,
  spans: readonly PlaceSpan[],
): FoundRelation[] {
  const byStart = new Map(spans.map((span) => [span.start, span]))
  return found.flatMap(({ subject, object, evidence }) => {
    const parts: FoundRelation[] = []
    for (let end = evidence.end; /[、和与及]/.test(source[end] ?? ''); ) {
      const next = byStart.get(end + 1)
      if (next?.entity.kind !== subject.kind || !contains(object, next.entity)) break
      parts.push(partOf(next.entity, object, 'part-of/listed', { ...evidence, end: next.end }))
      end = next.end
    }
    return parts
  })
}

function partOf(
  subject: ArticleEntity,
  object: ArticleEntity,
  rule: string,
  evidence: FoundRelation['evidence'],
): FoundRelation {
  return { subject, type: 'PART_OF', object, title: null, basis: 'TEXT', rule, evidence }
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
