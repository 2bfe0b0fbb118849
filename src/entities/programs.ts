import type { Mention } from '../model/mention.ts'
import { bareName } from '../text/width.ts'
import type { Levels } from './context.ts'
import type { Draft } from './draft.ts'

const YEAR = /^\d{4}年(?:度)?(?:元旦(?:春节期间))?/
/** Kinds whose names share one quotation without being one thing: “工会帮就业”行动 and “工会帮就业”招聘会. */
const CLASS: Readonly<Record<string, string>> = {
  EVENT: 'E',
  COMPETITION: 'C',
  PLATFORM: 'A',
  PLAN: 'L',
  HONOUR: 'H',
  METHOD: 'M',
}

/**
 * Programmes: one quotation and one kind of thing is one programme, whatever head word it takes (“工会+法院”模式,
 * “工会+法院”联动工作机制); without a quotation it is its name, without the year.
 */
export function resolvePrograms(mentions: readonly Mention[], levels: Levels): Draft[] {
  const drafts = mentions
    .filter(({ type }) => type === 'PROGRAM')
    .map(
      (mention) => (mention.kind === 'HONOUR' ? honourOf(mention, levels) : null) ?? draftOf(mention, levels),
    )
  return bindTitles(bindTails(bindBareForms(drafts)))
}

const LEVEL = /^全?([省市区县])级?(?=.{3})/

/** 省五一劳动奖章 is that of the province which the article is about; two provinces' are two. */
function honourOf(mention: Mention, { placeOf }: Levels): Draft | null {
  const level = LEVEL.exec(mention.name)
  const place = level ? placeOf(level[1] as string, mention) : null
  if (!level || !place) return null
  const name = `${place.name}${mention.name.slice(level[0].length)}`
  const reason = `${level[0]} stands for ${place.name}`
  return {
    type: 'PROGRAM',
    key: bareName(name),
    name,
    kind: 'HONOUR',
    place: null,
    mention: { ...mention, reason },
  }
}

function draftOf(mention: Mention, levels: Levels): Draft {
  const core = coreOf(mention.name)
  const kind = mention.kind ?? 'PROJECT'
  const plain = withoutEdition(mention.name)
  const key = core
    ? `${bareName(core)}/${CLASS[kind] ?? 'P'}${kind === 'EVENT' ? `/${headOf(mention.name)}` : ''}`
    : bareName(withoutRound(ofPlace(mention, levels).replace(YEAR, ''))).replace(/活动$/, '')
  const marked = plain.slice(Math.max(0, plain.search(/[“‘]/)))
  const forms = [
    plain,
    marked,
    withoutRound(plain),
    withoutRound(mention.name),
    ...(core && kind !== 'EVENT' ? [core] : []),
  ].filter((form) => form !== mention.name)
  return {
    type: 'PROGRAM',
    key,
    name: nameOf(mention, levels),
    kind,
    place: null,
    forms,
    mention: { ...mention, reason: null },
  }
}

/** 全省快递行业职工技能竞赛 is 四川省快递行业职工技能竞赛 where the article is about 四川省; so is 省“巧手杯”大赛. */
function ofPlace(mention: Mention, { placeOf }: Levels): string {
  const level =
    mention.kind === 'COMPETITION'
      ? /^(?:全([省市区县])(?=.{3})|([省市区县])(?=[“‘]))/.exec(mention.name)
      : null
  const place = level && placeOf((level[1] ?? level[2]) as string, mention)
  return place ? `${place.name}${mention.name.slice(level[0].length)}` : mention.name
}

/** With its place in full, and in the marks of a quotation that stands in no other one: ‘暖心’工程 → “暖心”工程. */
function nameOf(mention: Mention, levels: Levels): string {
  const name = ofPlace(mention, levels)
  return name.includes('“') ? name : name.replaceAll('‘', '“').replaceAll('’', '”')
}

/** …大赛决赛 is a round of …大赛, no contest of its own. */
function withoutRound(name: string): string {
  return name.replace(/(?<=[赛武])(?:总决赛|半决赛|决赛|初赛|复赛|预赛)$/, '')
}

/** 2024年“职工技能提升”行动 → “职工技能提升”行动; 云南省第十六届…大赛 → 第十六届…大赛. */
function withoutEdition(name: string): string {
  return name
    .replace(YEAR, '')
    .replace(/^[^“]{2,12}?[省市区县州旗](?=第[一二三四五六七八九十百\d]+届)/, '')
    .replace(/^[^“]{0,12}?首届(?=“)/, '')
}

/** The last two characters of what follows the quotation: events of one motto are told apart by them. */
function headOf(name: string): string {
  return bareName(name).replace(/活动$/, '').slice(-2)
}

/** 河南省万名劳模工匠|“育苗”计划 */
const LONGEST_SCOPE = 14

/** What stands between the quotation marks, where a head word follows them. */
function coreOf(name: string): string | null {
  if (name.startsWith('关于')) return null
  const quoted = /[“‘]([^“”‘’]{2,})[”’]/.exec(name)
  if (!quoted) return null
  const before = withoutEdition(name.slice(0, quoted.index))
  return before.length <= LONGEST_SCOPE ? (quoted[1] as string) : null
}

/**
 * “六大服务包” alone after “六大服务包”项目 is the same thing. An honour is not, nor is “春风送岗”, of which the text says
 * that it is a brand, the same as “春风送岗”招聘会.
 */
function bindBareForms(drafts: Draft[]): Draft[] {
  const cores = new Map<string, Draft>()
  for (const draft of drafts) {
    const core = draft.kind === 'HONOUR' ? null : coreOf(draft.name)
    const known = core ? cores.get(bareName(core)) : undefined
    // the brand rather than its graduation
    if (core && (!known || (known.kind === 'EVENT' && draft.kind !== 'EVENT')))
      cores.set(bareName(core), draft)
  }
  const honours = new Map(
    drafts.flatMap((draft) =>
      draft.kind === 'HONOUR' ? [[bareName(withoutEdition(draft.name)), draft]] : [],
    ),
  )
  const events = eventsByCore(drafts)
  const said = new Set(drafts.filter(({ mention }) => mention.rule === 'program/said').map(({ key }) => key))
  return drafts.map((draft) => {
    // “车城工匠”评选 is of the honour, not of the meeting that confers it
    const whole = isBareEvent(draft)
      ? eventOf(draft, events)
      : (honours.get(draft.key) ?? cores.get(draft.key))
    const own =
      draft.kind === 'HONOUR' ||
      (said.has(draft.key) &&
        /^(?:EVENT|COMPETITION|PLAN)$/.test(whole?.kind ?? '') &&
        !whole?.name.endsWith('活动'))
    return whole && !own
      ? {
          ...draft,
          key: whole.key,
          kind: whole.kind,
          mention: { ...draft.mention, reason: `short form of ${whole.name}` },
        }
      : draft
  })
}

/** “书香伴我行”|活动: what kind of event it is stands elsewhere. */
function isBareEvent({ kind, name }: Draft): boolean {
  return kind === 'EVENT' && /^[“‘][^“”‘’]+[”’]活动$/.test(withoutEdition(name))
}

/** Events by what they are called in quotation marks, those that say what is done: “书香伴我行”女职工读书分享活动. */
function eventsByCore(drafts: readonly Draft[]): Map<string, Draft[]> {
  const events = new Map<string, Draft[]>()
  for (const draft of new Map(drafts.map((draft) => [draft.key, draft])).values()) {
    const core = draft.kind === 'HONOUR' || isBareEvent(draft) ? null : coreOf(draft.name)
    if (core && draft.name.endsWith('活动')) events.set(core, [...(events.get(core) ?? []), draft])
  }
  return events
}

function eventOf({ name }: Draft, events: ReadonlyMap<string, Draft[]>): Draft | undefined {
  const like = events.get(coreOf(name) ?? '') ?? []
  return like.length === 1 ? like[0] : undefined
}

/** 单身职工联谊会 in the headline is “缘起保障，情定未来”单身职工联谊会 of the text. */
function bindTails(drafts: Draft[]): Draft[] {
  const wholes = byTails(drafts)
  return drafts.map((draft) => {
    const longer = [...(wholes.get(`${draft.kind}/${tailName(draft.name)}`) ?? [])].filter(
      ({ key }) => key !== draft.key,
    )
    const [whole] = longer
    if (!whole || longer.length > 1) return draft
    const mention = { ...draft.mention, reason: `short form of ${whole.name}` }
    return { ...draft, key: whole.key, kind: whole.kind, mention }
  })
}

/** 温州家政能手大赛 in the headline is 2019年温州市金牌家政能手大赛 of the text: its characters in their order. */
function bindTitles(drafts: Draft[]): Draft[] {
  const told = new Map(
    drafts.flatMap((draft) => (draft.mention.field === 'text' ? [[draft.key, draft] as const] : [])),
  )
  const long = [...told.values()].slice(0, MOST_TOLD)
  return drafts.map((draft) => {
    if (draft.mention.field === 'text' || told.has(draft.key) || !isTitle(draft)) return draft
    const like = long.filter(({ kind, name }) => kind === draft.kind && holdsInOrder(name, draft.name))
    // 第二十届鞍山职工技能大赛, not its 焊工决赛
    const ending = like.filter(({ name }) => name.endsWith(draft.name))
    const [whole] = ending.length === 1 ? ending : like
    if (!whole || (like.length > 1 && ending.length !== 1)) return draft
    const mention = { ...draft.mention, reason: `short form of ${whole.name}` }
    return { ...draft, key: whole.key, mention }
  })
}

/** No article tells of more programmes than a headline could mean. */
const MOST_TOLD = 60

function isTitle({ name, kind }: Draft): boolean {
  return kind !== 'HONOUR' && name.length >= 6 && !/[“‘《]/.test(name)
}

function holdsInOrder(whole: string, part: string): boolean {
  let at = 0
  for (const character of whole) if (character === part[at]) at++
  return at === part.length
}

/** Programmes by kind and every tail of their names that could be a short form. */
function byTails(drafts: readonly Draft[]): Map<string, Set<Draft>> {
  const tails = new Map<string, Set<Draft>>()
  for (const draft of new Map(drafts.map((draft) => [draft.key, draft])).values()) {
    const name = tailName(draft.name)
    for (let from = 0; from + SHORTEST_TAIL <= name.length; from++) {
      const tail = `${draft.kind}/${name.slice(from)}`
      const same = tails.get(tail)
      if (same) same.add(draft)
      else tails.set(tail, new Set([draft]))
    }
  }
  return tails
}

const SHORTEST_TAIL = 4

function tailName(name: string): string {
  return bareName(withoutRound(name))
    .replace(/(?<=.{4})活动$/, '')
    .replace(/第[一二三四五六七八九十百\d]+届/, '')
    .replace(/(?<=\p{Script=Han}{2})[省市区县]/gu, '')
}
