import type { Lexicon, Place } from '../model/lexicon.ts'
import type { Dropped, Mention } from '../model/mention.ts'
import { type BoundPlace, letGo, spotOf } from './draft.ts'
import { zoneOf } from './zones.ts'

interface Context {
  lexicon: Lexicon
  home: Place
  /** Codes of places that the article names beyond doubt, with how often. */
  named: Map<string, number>
  /** Where other names than places stand, as `spotOf` counts. */
  covered: ReadonlySet<number>
  /** Short names that only the paper's home can back. */
  homeOnly: ReadonlySet<string>
}

/**
 * Binds each place mention to the place it means: what stands before it (朝阳区|八里庄街道), the other places of the
 * article, the home of the paper, in this order. Short names are let go where none of these backs them.
 */
export function bindPlaces(
  mentions: readonly Mention[],
  lexicon: Lexicon,
  home: Place,
): { bound: BoundPlace[]; dropped: Dropped[] } {
  const places = mentions.filter(
    ({ type, rule }) => type === 'DISTRICT' && !/^place\/(?:initials|zone|zone-named|village)$/.test(rule),
  )
  const named = countNamed(places, lexicon)
  const context: Context = {
    lexicon,
    home,
    named,
    covered: coveredBy(mentions),
    homeOnly: homeOnlyOf(lexicon),
  }
  nameChained(places, context)
  const bound: BoundPlace[] = []
  const dropped: Dropped[] = []
  const endingAt = new Map<number, Place | null>()
  for (const mention of places) {
    const result = bindPlace(mention, endingAt.get(spotOf(mention.field, mention.start)) ?? null, context)
    if (typeof result === 'string') dropped.push(letGo(mention, result))
    else {
      bound.push({ mention, ...result })
      endingAt.set(spotOf(mention.field, mention.end), result.place)
    }
  }
  const wholeAt = new Map(
    bound.flatMap((whole) =>
      [whole.mention.start, whole.mention.end].map((at) => [spotOf(whole.mention.field, at), whole.place]),
    ),
  )
  const byTail = new Map(
    bound.flatMap(({ place }) => (place ? [2, 3].map((cut) => [place.name.slice(cut), place] as const) : [])),
  )
  const zones = mentions
    .filter(({ rule }) => rule === 'place/zone')
    .flatMap((zone) => bindZone(zone, wholeAt, byTail))
  return { bound: [...bound, ...zones].sort(inOrder), dropped }
}

/**
 * 济南|高新区, 淮安|经济技术开发区: codes of zones are made of the code above and of what kind of zone it is. 天衢新区
 * alone is 德州|天衢新区, where the article names that.
 */
function bindZone(
  mention: Mention,
  wholeAt: ReadonlyMap<number, Place | null>,
  byTail: ReadonlyMap<string, Place>,
): BoundPlace[] {
  const whole = wholeAt.get(spotOf(mention.field, mention.start))
  const known = whole ? undefined : byTail.get(mention.name)
  if (known) return [{ mention, place: known, reason: `short form of ${known.name}` }]
  if (!whole) return [{ mention, place: null, reason: 'a zone of a place that nothing in the article backs' }]
  const place = zoneOf(whole, mention.name)
  return [{ mention, place, reason: `a zone of ${whole.name}` }]
}

function inOrder({ mention: a }: BoundPlace, { mention: b }: BoundPlace): number {
  return (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) || a.start - b.start || a.end - b.end
}

/** 朝阳区|八里庄街道 tells of which 八里庄街道 the article speaks, wherever it names it without 朝阳区. */
function nameChained(places: readonly Mention[], { lexicon, named }: Context): void {
  const endAt = new Map(places.map((mention) => [spotOf(mention.field, mention.end), mention]))
  for (const mention of places) {
    const before = endAt.get(spotOf(mention.field, mention.start))
    if (!before) continue
    const wholes = lexicon.gazetteer.byName.get(before.name) ?? []
    const inside = (lexicon.gazetteer.byName.get(mention.name) ?? []).filter(({ code }) =>
      wholes.some((whole) => whole.code !== code && code.startsWith(whole.code)),
    )
    const [place] = inside
    if (place && inside.length === 1) named.set(place.code, (named.get(place.code) ?? 0) + 1)
  }
}

function bindPlace(
  mention: Mention,
  before: Place | null,
  context: Context,
): { place: Place | null; reason: string | null } | string {
  const candidates = candidatesOf(mention, context)
  if (candidates[0]?.code === 'CN') return 'the country of everything here'
  if (candidates.length === 0) return 'in no gazetteer'
  if (before) {
    const inside = candidates.filter(({ code }) => code !== before.code && code.startsWith(before.code))
    if (inside.length > 0) return { place: shallowest(inside), reason: `in ${before.name}, named before it` }
  }
  if (mention.rule.startsWith('place/short')) return bindShort(mention, candidates, context)
  const [only] = candidates
  if (candidates.length === 1 && only) {
    const strange = only.kind === 'SUBDISTRICT' && !isBacked(only, context)
    return strange && mention.name.length < 4
      ? 'a town of another province, named nowhere else'
      : { place: only, reason: null }
  }
  const best = bestBacked(candidates, context)
  if (best)
    return {
      place: best,
      reason: `of ${candidates.length} places of this name the one that the article is about`,
    }
  const known =
    mention.name.length > 3 ||
    isInside(mention, context) ||
    candidates.some(({ kind }) => kind === 'DISTRICT')
  return known ? { place: null, reason: 'several places of this name' } : 'several places of this name'
}

function candidatesOf({ name, rule }: Mention, { lexicon }: Context): readonly Place[] {
  const all = lexicon.gazetteer.byName.get(name) ?? []
  const full = all.filter((place) => place.name === name)
  return rule === 'place/full' && full.length > 0
    ? [...full, ...all.filter((p) => p.name !== name && p.name.endsWith('地区'))]
    : all
}

/** 北京, 广州 stand by themselves; 房山 needs Beijing as home or in the article; 黄村 needs to lie at home in a name, or its full form. */
function bindShort(mention: Mention, candidates: readonly Place[], context: Context) {
  const needsHome = context.homeOnly.has(mention.name)
  // 第五届“京津冀”…大赛
  const [first] = candidates
  if (first?.kind === 'REGION' && first.name === mention.name) return { place: first, reason: null }
  if (mention.rule === 'place/short-quoted' && !candidates.some((place) => context.named.has(place.code)))
    return 'a word of a motto'
  const district = candidates.filter(({ kind, code }) => kind === 'DISTRICT' && isAtHome(code, context))
  // 长沙 is 长沙市, of which 长沙县 is a part, at home too
  const city = candidates.some(
    ({ kind, code }) => kind === 'CITY' && (context.named.has(code) || isAtHome(code, context)),
  )
  const [near] = district
  if (near && district.length === 1 && !city) return { place: near, reason: `short for ${near.name}` }
  // 武汉经开区: long enough to be known without its place
  if (candidates.length === 1 && mention.name.length > 3)
    return { place: candidates[0] as Place, reason: null }
  const counties = candidates.filter(({ kind }) => kind === 'DISTRICT' || kind === 'CITY')
  if (mention.rule === 'place/short-listed' && counties.length === 1)
    return { place: counties[0] as Place, reason: 'in a list of places' }
  // 赴|北戴河|疗养: three characters that name one county alone
  if (
    counties.length === 1 &&
    candidates.length === 1 &&
    mention.name.length > 2 &&
    mention.rule === 'place/short'
  )
    return { place: counties[0] as Place, reason: 'the only place of this name' }
  const large = candidates.filter(({ kind }) => /^(?:COUNTRY|REGION|PROVINCE|CITY)$/.test(kind))
  const prefecture = large.filter(({ code }) => code.length !== 6 || isAtHome(code, context))
  if (prefecture.length > 0 && !needsHome) return { place: shallowest(prefecture), reason: null }
  const backed = candidates.filter((place) => isShortBacked(place, mention, context))
  const best = backed.length === 1 ? backed[0] : bestBacked(backed, context)
  if (best) return { place: best, reason: `short for ${best.name}` }
  return 'a short name that nothing in the article backs'
}

function isShortBacked(place: Place, mention: Mention, context: Context): boolean {
  if (context.named.has(place.code)) return true
  if (place.kind === 'SUBDISTRICT') {
    const inside = isInside(mention, context)
    return inside && isAtHome(place.code, context)
  }
  return isAtHome(place.code, context) || context.named.has(place.parent ?? '')
}

/** A part of another name: 锦屏镇 of 锦屏镇卫生院. */
function isInside({ field, start, end }: Mention, { covered }: Context): boolean {
  return covered.has(spotOf(field, start)) && covered.has(spotOf(field, end - 1))
}

function coveredBy(mentions: readonly Mention[]): Set<number> {
  const covered = new Set<number>()
  for (const { type, field, start, end } of mentions) {
    if (type === 'DISTRICT' || type === 'PERSON') continue
    for (let at = start; at < end; at++) covered.add(spotOf(field, at))
  }
  return covered
}

const homeOnlyMade = new WeakMap<Lexicon, ReadonlySet<string>>()

function homeOnlyOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = homeOnlyMade.get(lexicon)
  if (known) return known
  const words = (lexicon.words.get('ambiguous-places') ?? []).filter(({ fields }) => fields.needs === 'home')
  const made = new Set(words.map(({ word }) => word))
  homeOnlyMade.set(lexicon, made)
  return made
}

/** In the city of the paper, or in its province where that is the home. */
function isAtHome(code: string, { home }: Context): boolean {
  return code.startsWith(home.code)
}

function isBacked(place: Place, context: Context): boolean {
  return isAtHome(place.code, context) || ancestors(place.code).some((code) => context.named.has(code))
}

/** The candidate that most of the article's other places hold; at home, where they do not tell; else none. */
function bestBacked(candidates: readonly Place[], context: Context): Place | null {
  const scored = candidates
    .map((place) => ({ place, score: backing(place, context) }))
    .sort((a, b) => b.score - a.score || a.place.code.length - b.place.code.length)
  const [first, second] = scored
  if (!first || first.score === 0) return null
  if (second && second.score === first.score && second.place.code.length === first.place.code.length)
    return null
  return first.place
}

function backing(place: Place, context: Context): number {
  let score = isAtHome(place.code, context) ? 1 : 0
  score += (context.named.get(place.code) ?? 0) * 9
  for (const code of ancestors(place.code)) score += (context.named.get(code) ?? 0) * code.length
  if (place.code.length <= 4) score += 0.5
  return score
}

function ancestors(code: string): string[] {
  return [2, 4, 6].filter((length) => length < code.length).map((length) => code.slice(0, length))
}

function shallowest(places: readonly Place[]): Place {
  return [...places].sort((a, b) => a.code.length - b.code.length)[0] as Place
}

/** Places of one meaning that stand in the article, their parents with them. */
function countNamed(places: readonly Mention[], { gazetteer }: Lexicon): Map<string, number> {
  const named = new Map<string, number>()
  for (const { name, rule } of places) {
    if (rule === 'place/short-quoted') continue
    const all = (gazetteer.byName.get(name) ?? []).filter((place) =>
      rule.startsWith('place/short')
        ? place.kind === 'PROVINCE' || (place.kind === 'CITY' && place.code.length === 4)
        : place.name === name,
    )
    const [place] = all
    if (!place || all.length > 1) continue
    // 朝阳 is 朝阳市 of 辽宁 and 朝阳区 of Beijing.
    if (
      rule.startsWith('place/short') &&
      (gazetteer.byName.get(name) ?? []).filter(({ kind }) => kind !== 'SUBDISTRICT').length > 1
    )
      continue
    named.set(place.code, (named.get(place.code) ?? 0) + 1)
  }
  return named
}
