import type { Article } from '../model/article.ts'
import type { ArticleEntity } from '../model/graph.ts'
import { entityId } from '../model/ids.ts'
import type { Lexicon, Place } from '../model/lexicon.ts'
import type { Dropped, Mention } from '../model/mention.ts'
import { bareName } from '../text/width.ts'
import { bindPlaces } from './bindPlaces.ts'
import { resolveBodies } from './bodies.ts'
import { readLevels } from './context.ts'
import { type BoundPlace, type Draft, spotOf } from './draft.ts'
import { placeName } from './placeNames.ts'
import { resolvePrograms } from './programs.ts'
import { bindShortForms } from './shortForms.ts'

/**
 * Who is who: mentions of one article → its entities. Identity is structural (type and key) and holds on every page:
 * places by code, bodies by place and designation or by full name, programmes by what is quoted. Short forms are bound
 * by the article's context, with the reason. Nothing is merged by likeness; what cannot be decided stays apart.
 */
export function resolveEntities(
  article: Article,
  mentions: Mention[],
  lexicon: Lexicon,
  home: Place,
): { entities: ArticleEntity[]; dropped: Dropped[] } {
  const { bound, dropped } = bindPlaces(mentions, lexicon, home)
  const levels = readLevels(bound, lexicon.gazetteer, home)
  const bodies = resolveBodies(mentions, { levels, placesIn: placesInside(bound) })
  const isPlaceName = (name: string) => lexicon.gazetteer.byName.has(name)
  const drafts = [
    ...bound.flatMap(placeDraft),
    ...bindShortForms([...bodies.drafts, ...plainDrafts(mentions)], isPlaceName),
    ...resolvePrograms(mentions, levels),
    ...regionDrafts(mentions, bound),
    ...villageDrafts(mentions, bound),
  ]
  return {
    entities: collect(oneKeyEach(oneTypeEach(oneUnionEach(drafts))), article),
    dropped: [...dropped, ...bodies.dropped],
  }
}

function placesInside(bound: readonly BoundPlace[]): (mention: Mention) => readonly BoundPlace[] {
  const byStart = new Map<number, BoundPlace>()
  // Of places that begin together the longer comes last and stays: 济南高新区, not 济南.
  for (const place of bound) byStart.set(spotOf(place.mention.field, place.mention.start), place)
  return ({ field, start, end }) => {
    const inside: BoundPlace[] = []
    for (let at = start; at < end; at++) {
      const place = byStart.get(spotOf(field, at))
      if (place && place.mention.end <= end) inside.push(place)
    }
    return inside
  }
}

function placeDraft({ mention, place, reason }: BoundPlace): Draft[] {
  if (!place) {
    const key = `?/${mention.name}`
    return [
      {
        type: 'DISTRICT',
        key,
        name: mention.name,
        kind: mention.kind,
        place: null,
        mention: { ...mention, reason },
      },
    ]
  }
  const kind = place.kind === 'CITY' && place.code.length === 6 ? 'CITY' : place.kind
  return [
    {
      type: 'DISTRICT',
      key: place.code,
      name: placeName(place, mention.name),
      kind,
      place: place.code,
      mention: { ...mention, kind, reason },
    },
  ]
}

/** Persons: their names. */
function plainDrafts(mentions: readonly Mention[]): Draft[] {
  return mentions
    .filter(({ type }) => type === 'PERSON')
    .map((mention) => ({
      type: mention.type,
      key: bareName(mention.name),
      name: mention.name,
      kind: null,
      place: null,
      mention: { ...mention, reason: null },
    }))
}

/** 通武廊: each character begins the name of a place of the article. */
function regionDrafts(mentions: readonly Mention[], bound: readonly BoundPlace[]): Draft[] {
  return mentions
    .filter(({ rule }) => rule === 'place/initials')
    .filter(({ name }) =>
      [...name].every((initial) => bound.some(({ place }) => place?.name.startsWith(initial))),
    )
    .map((mention) => ({
      type: 'DISTRICT',
      key: `region/${mention.name}`,
      name: mention.name,
      kind: 'REGION',
      place: null,
      mention: { ...mention, reason: 'initials of the places that the article names' },
    }))
}

/** 伍家台村, 河湟新区: a village, neighbourhood or zone is its name in the town or district named before it. */
function villageDrafts(mentions: readonly Mention[], bound: readonly BoundPlace[]): Draft[] {
  const endingAt = new Map(bound.map(({ mention, place }) => [spotOf(mention.field, mention.end), place]))
  return mentions
    .filter(({ rule }) => rule === 'place/village' || rule === 'place/zone-named')
    .map((mention) => {
      const within = endingAt.get(spotOf(mention.field, mention.start))
      const reason = within ? `in ${within.name}, named before it` : null
      return {
        type: 'DISTRICT',
        key: `${mention.rule === 'place/village' ? 'village' : 'zone'}/${mention.name}`,
        name: mention.name,
        kind: mention.kind,
        place: within?.code ?? null,
        mention: { ...mention, reason },
      }
    })
}

/** 大兴工匠学院, here awarded as a title, there read as a school: one name is one thing in one article. */
function oneTypeEach(drafts: readonly Draft[]): Draft[] {
  const byName = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.type === 'DISTRICT' || draft.type === 'PERSON') continue
    const name = bareName(draft.name)
    const same = byName.get(name)
    if (same) same.push(draft)
    else byName.set(name, [draft])
  }
  const leader = new Map<string, Draft>()
  for (const [name, same] of byName)
    if (new Set(same.map(({ type }) => type)).size > 1) leader.set(name, leaderOf(same))
  return drafts.map((draft) => {
    const first =
      draft.type === 'DISTRICT' || draft.type === 'PERSON' ? undefined : leader.get(bareName(draft.name))
    if (!first || first.type === draft.type) return draft
    return { ...first, mention: { ...draft.mention, reason: `the same name as ${first.name}` } }
  })
}

/** 新泾镇工会 is what people call 新泾镇总工会, where the article names it so. */
function oneUnionEach(drafts: readonly Draft[]): Draft[] {
  const general = new Map(
    drafts.flatMap((draft) =>
      draft.type === 'UNION' && draft.key.endsWith('/总工会') ? [[draft.key.replace('总', ''), draft]] : [],
    ),
  )
  return drafts.map((draft) => {
    const whole = draft.type === 'UNION' ? general.get(draft.key) : undefined
    return whole ? { ...whole, mention: { ...draft.mention, reason: `short for ${whole.name}` } } : draft
  })
}

/** …学校工会, found by its name and as the union of the school before it: bodies of one full name are one. */
function oneKeyEach(drafts: readonly Draft[]): Draft[] {
  const first = new Map<string, Draft>()
  for (const draft of drafts) {
    if (!/^(?:UNION|COMPANY|INSTITUTION)$/.test(draft.type)) continue
    const name = `${draft.type}/${bareName(draft.name)}`
    const known = first.get(name)
    if (!known || (known.place === null && draft.place !== null)) first.set(name, draft)
  }
  return drafts.map((draft) => {
    const known = first.get(`${draft.type}/${bareName(draft.name)}`)
    return known ? { ...draft, key: known.key, place: known.place, kind: known.kind } : draft
  })
}

/** An award tells most, then what acts in its clause; else what most mentions say. */
function leaderOf(same: readonly Draft[]): Draft {
  const awarded = same.find(({ type, kind }) => type === 'PROGRAM' && kind === 'HONOUR')
  if (awarded) return awarded
  const actor = same.find(({ mention }) => mention.rule === 'venue/actor')
  if (actor) return actor
  const counts = new Map<string, number>()
  for (const { type, mention } of same) counts.set(type, (counts.get(type) ?? 0) + mention.confidence)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return same.find(({ type }) => type === most?.[0]) as Draft
}

function collect(drafts: readonly Draft[], article: Article): ArticleEntity[] {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const thing = `${draft.type}/${draft.key}`
    const group = groups.get(thing)
    if (group) group.push(draft)
    else groups.set(thing, [draft])
  }
  const entities = [...groups.values()].map(toEntity)
  return [...entities, ...fromByline(article, entities)]
}

function toEntity(group: Draft[]): ArticleEntity {
  const name = bestName(group)
  const first = group.find((draft) => draft.name === name) as Draft
  const forms = new Set<string>()
  for (const draft of group) {
    if (draft.mute) continue
    forms.add(draft.name).add(draft.mention.name)
    for (const form of draft.forms ?? []) forms.add(form)
  }
  forms.delete(name)
  const mentions = group.map(({ mention }) => mention)
  return {
    id: entityId(first.type, first.key),
    key: first.key,
    type: first.type,
    kind: first.kind,
    name,
    aliases: [...forms],
    place: first.place,
    mentions: mentions.sort((a, b) => byField(a, b) || a.start - b.start || a.end - b.end),
  }
}

function byField(a: Mention, b: Mention): number {
  return a.field < b.field ? -1 : a.field > b.field ? 1 : 0
}

/** The name that most mentions give, of those that the text prints where it prints one; of equals the longer one. */
function bestName(group: readonly Draft[]): string {
  if (group.length === 1) return (group[0] as Draft).name
  const printed = group.filter(
    ({ name, mention: { text, name: read } }) => read === name && text.length >= name.length,
  )
  const counts = new Map<string, number>()
  for (const { name } of printed.length ? printed : group) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]?.[0] as string
}

/** Reporters are persons, the medium an article is taken from an institution; neither is mentioned in the text. */
function fromByline({ byline, source }: Article, entities: readonly ArticleEntity[]): ArticleEntity[] {
  const known = new Set(entities.map(({ id }) => id))
  const names = [...new Set(byline.map(({ name }) => name))]
  const people = names.map((name) => bareEntity('PERSON', name, null))
  const medium = source ? [bareEntity('INSTITUTION', source, 'MEDIA')] : []
  return [...people, ...medium].filter(({ id }) => !known.has(id))
}

function bareEntity(type: 'PERSON' | 'INSTITUTION', name: string, kind: string | null): ArticleEntity {
  const key = bareName(name)
  return { id: entityId(type, key), key, type, kind, name, aliases: [], place: null, mentions: [] }
}
