import type { Mention } from '../model/mention.ts'
import { bareName } from '../text/width.ts'
import type { Draft } from './draft.ts'

const YEAR = /^\d{4}年(?:度)?(?:元旦春节期间)?/
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
export function resolvePrograms(mentions: readonly Mention[]): Draft[] {
  const drafts = mentions.filter(({ type }) => type === 'PROGRAM').map(draftOf)
  return bindTails(bindBareForms(drafts))
}

function draftOf(mention: Mention): Draft {
  const core = coreOf(mention.name)
  const kind = mention.kind ?? 'PROJECT'
  const key = core
    ? `${bareName(core)}/${CLASS[kind] ?? 'P'}`
    : bareName(mention.name).replace(YEAR, '').replace(/活动$/, '')
  return {
    type: 'PROGRAM',
    key,
    name: mention.name,
    kind,
    place: null,
    mention: { ...mention, reason: null },
  }
}

/** What stands between the quotation marks, where a head word follows them. */
function coreOf(name: string): string | null {
  if (name.startsWith('关于')) return null
  const quoted = /[“‘]([^“”‘’]{3,})[”’]/.exec(name)
  if (!quoted) return null
  const before = name.slice(0, quoted.index).replace(YEAR, '')
  return before.length <= 8 ? (quoted[1] as string) : null
}

/** “六大服务包” alone after “六大服务包”项目 is the same thing. */
function bindBareForms(drafts: Draft[]): Draft[] {
  const cores = new Map<string, Draft>()
  for (const draft of drafts) {
    const core = coreOf(draft.name)
    if (core && !cores.has(bareName(core))) cores.set(bareName(core), draft)
  }
  return drafts.map((draft) => {
    const whole = cores.get(draft.key)
    return whole
      ? {
          ...draft,
          key: whole.key,
          kind: whole.kind,
          mention: { ...draft.mention, reason: `short form of ${whole.name}` },
        }
      : draft
  })
}

/** 单身职工联谊会 in the headline is “缘起保障，情定未来”单身职工联谊会 of the text. */
function bindTails(drafts: Draft[]): Draft[] {
  const names = new Map(drafts.map((draft) => [draft.key, draft]))
  return drafts.map((draft) => {
    const short = bareName(draft.name)
    if (short.length < 4) return draft
    const longer = [...names.values()].filter(
      (other) =>
        other.key !== draft.key &&
        other.kind === draft.kind &&
        bareName(other.name).length > short.length &&
        (bareName(other.name).endsWith(short) || bareName(other.name).endsWith(`${short}活动`)),
    )
    const [whole] = longer
    if (!whole || longer.length > 1) return draft
    return {
      ...draft,
      key: whole.key,
      kind: whole.kind,
      mention: { ...draft.mention, reason: `short form of ${whole.name}` },
    }
  })
}
