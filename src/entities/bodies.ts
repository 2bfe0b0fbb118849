import type { Place } from '../model/lexicon.ts'
import type { Dropped, Mention } from '../model/mention.ts'
import { bareName } from '../text/width.ts'
import { officialName } from './authorities.ts'
import type { Levels } from './context.ts'
import { type BoundPlace, type Draft, letGo } from './draft.ts'
import { placeNameFor } from './placeNames.ts'

/** 区总工会, 团区委, 经开区总工会 */
const LEVEL = /^团?(经开区|高新区|自贸区|保税区|开发区|园区|自治区|街道|地区|省|市|区|县|旗|州|镇|乡)(?=.)/

/** What bodies are read against. */
export interface Surroundings {
  levels: Levels
  /** The places inside each mention, by field and offset. */
  placesIn(mention: Mention): readonly BoundPlace[]
}

/**
 * Unions and organisations: a body is its place and what it is there (房山区 + 总工会), whatever the wording;
 * 区总工会 and 区交通局 take the place that the article is about. A body without a place is its full name.
 */
export function resolveBodies(
  mentions: readonly Mention[],
  around: Surroundings,
): { drafts: Draft[]; dropped: Dropped[] } {
  const drafts: Draft[] = []
  const dropped: Dropped[] = []
  for (const mention of mentions) {
    if (!isBody(mention)) continue
    if (mention.rule === 'elided/authority') {
      drafts.push(...ofSamePlace(mention, drafts))
      continue
    }
    if (mention.rule === 'union/elided') {
      drafts.push(...ofPosts(mention, around))
      continue
    }
    const found =
      /level-word|trade|suffix/.test(mention.rule) &&
      LEVEL.test(mention.name) &&
      around.placesIn(mention)[0]?.mention.start !== mention.start
        ? byLevelWord(mention, around)
        : byName(mention, around)
    if (found) drafts.push(...found)
    else dropped.push(letGo(mention, 'a level word, and no place that it could stand for'))
  }
  return { drafts, dropped }
}

/** 路北区人社局、|司法局: of the place of the authority before it in the list. */
function ofSamePlace(mention: Mention, drafts: readonly Draft[]): Draft[] {
  const printed = mention.name.slice(0, -mention.text.length)
  const holder = drafts.findLast(
    ({ type, place, mention: { text } }) =>
      /^(?:INSTITUTION|UNION)$/.test(type) && place !== null && text.startsWith(printed),
  )
  if (!holder) return []
  const rest = holder.mention.text.slice(printed.length)
  const placeName = holder.name.endsWith(rest) ? holder.name.slice(0, -rest.length) : printed
  return [
    {
      type: 'INSTITUTION',
      key: `${holder.place}/${officialName(mention.text)}`,
      name: `${placeName}${mention.text}`,
      kind: mention.kind,
      place: holder.place,
      mention: { ...mention, reason: `in a list behind ${holder.name}` },
    },
  ]
}

/** 远安县委常委、|总工会主席: the union of the county whose posts stand before it. */
function ofPosts(mention: Mention, { levels }: Surroundings): Draft[] {
  const word = LEVEL.exec(mention.name)?.[1] as string
  const place = levels.placeOf(word, mention)
  return place ? [body(mention, place, place.name, '总工会', `${word} stands for ${place.name}`)] : []
}

/** Bodies, and venues, which take their place as bodies do (市工人文化宫, 长阳镇“司机之家”). */
function isBody({ type }: Mention): boolean {
  return type === 'UNION' || type === 'COMPANY' || type === 'INSTITUTION' || type === 'VENUE'
}

/** 区总工会 → 房山区 + 总工会; 区委社会工作部 → 房山区 + 委社会工作部. */
function byLevelWord(mention: Mention, { levels }: Surroundings): Draft[] | null {
  const word = LEVEL.exec(mention.name)?.[1] as string
  const place = levels.placeOf(word, mention)
  if (!place) return null
  const youth = mention.name.startsWith('团')
  const rest = youth ? '团委' : mention.name.slice(word.length)
  const reason = `${word} stands for ${place.name}`
  const at = youth ? 1 : 0
  const placeMention = {
    ...mention,
    start: mention.start + at,
    type: 'DISTRICT' as const,
    kind: place.kind,
    end: mention.start + at + word.length,
    text: mention.text.slice(at, at + word.length),
    name: place.name,
    rule: 'place/level-word',
    reason,
  }
  return [
    body(
      mention,
      place,
      placeNameFor(place, null, word),
      rest,
      reason,
      youth ? `共青团${place.name}委` : null,
    ),
    {
      type: 'DISTRICT',
      key: place.code,
      name: place.name,
      kind: place.kind,
      place: place.code,
      mention: placeMention,
      ...(word.length === 1 && { mute: true }),
    },
  ]
}

function byName(mention: Mention, { placesIn, levels }: Surroundings): Draft[] {
  const inside = placesIn(mention)
  const chain: BoundPlace[] = []
  let at = mention.start
  for (const place of inside) {
    if (place.mention.start !== at) break
    chain.push(place)
    at = place.mention.end
  }
  const last = chain.at(-1)
  const rest =
    mention.rule === 'union/place-short' || mention.rule === 'union/listed'
      ? '总工会'
      : mention.name.slice(mention.name.length - (mention.end - at))
  const structural =
    !/^(?:organisation\/known|union\/zone)$/.test(mention.rule) && isStructural(mention, rest)
  const full =
    last?.place &&
    (last.mention.name === last.place.name || structural || /[省市区县旗州镇乡道]$/.test(last.mention.name))
  if (
    last?.place &&
    full &&
    !mention.rule.startsWith('elided/') &&
    rest !== '' &&
    mention.name.endsWith(rest)
  )
    return [
      body(
        mention,
        last.place,
        placeNameFor(last.place, last.mention.name),
        rest,
        null,
        isAsPrinted(mention, chain, structural) ? mention.name : null,
      ),
    ]
  if (/^(?:union\/trade|organisation\/bare)$/.test(mention.rule) && levels.focus && !inside.length)
    return [
      body(
        mention,
        levels.focus,
        levels.focus.name,
        mention.name,
        `of ${levels.focus.name}, which the article is about`,
      ),
    ]
  const place = inside.findLast(({ place }) => place !== null)?.place?.code ?? null
  return [
    {
      type: mention.type,
      key: bareName(mention.name),
      name: mention.name,
      kind: mention.kind,
      place,
      mention: { ...mention, reason: null },
    },
  ]
}

/**
 * Whether a body keeps the name that is printed: a firm behind several places, a station that a town's short name tells
 * (马家堡派出所), the union of a trade (北京快递行业工会联合会).
 */
function isAsPrinted(
  { type, rule, name }: Mention,
  chain: readonly BoundPlace[],
  structural: boolean,
): boolean {
  if (type === 'VENUE' || rule.startsWith('union/place') || rule === 'union/listed') return false
  if (!structural) return chain.length > 1
  const last = chain.at(-1)
  const isShort = last !== undefined && !/[省市区县旗州镇乡道]$/.test(last.mention.name)
  return isShort && (type === 'UNION' ? /(?:行业|联合会)/.test(name) : last.place?.kind === 'SUBDISTRICT')
}

/** Bodies that a place has one of: 北京总工会 is 北京市总工会, but 北京保障房中心工会 is no union of 北京市. */
function isStructural({ type, kind }: Mention, rest: string): boolean {
  if (type === 'UNION') return kind !== 'GRASSROOTS'
  if (kind === 'PARTY') return /^(?:委|工委|党工委|党委|纪委|社会工作部)/.test(rest)
  // 浙江|经编产业园区管委会, 密云|水库综合执法大队: of something in that place
  if (/园区|科学城|商务|水库|景区|机场|高新|经济(?:技术|区)|新区/.test(rest)) return false
  return kind === 'GOVERNMENT' || kind === 'COURT'
}

function body(
  mention: Mention,
  place: Place,
  placeName: string,
  rest: string,
  reason: string | null,
  printed: string | null = null,
): Draft {
  const kind = mention.type === 'UNION' && rest === '总工会' ? unionLevel(place) : mention.kind
  // 官陡街道“官小蜂”驿站 goes by “官小蜂”驿站 as well.
  const forms = mention.type === 'VENUE' && (rest.includes('“') || rest.length > 3) ? [rest] : []
  return {
    type: mention.type,
    forms,
    key: `${place.code}/${officialName(bareName(rest))}`,
    name: printed ?? `${placeName}${rest}`,
    kind,
    place: place.code,
    mention: { ...mention, reason },
  }
}

function unionLevel({ kind, code }: Place): string {
  if (kind === 'CITY' && code.length === 6) return 'DISTRICT'
  return kind === 'REGION' || kind === 'COUNTRY' ? 'CITY' : kind
}
