import type { ArticleEntity } from '../model/graph.ts'

/**
 * How often each rule was right, of how many, on all annotated pages of test/ with perfect entities. Measured again by
 * `npx tsx tools/measureFacts.ts --rules`; a test holds the table to what is measured.
 */
export const MEASURED: Readonly<Record<string, readonly [right: number, all: number]>> = {
  'cooperates/co-hosts': [15, 15],
  'cooperates/hosts': [15, 15],
  'cooperates/invites': [14, 14],
  'cooperates/means': [2, 2],
  'cooperates/meets': [8, 9],
  'cooperates/officer': [1, 1],
  'cooperates/partner': [43, 43],
  'cooperates/provider': [3, 3],
  'cooperates/together': [35, 35],
  'held/at': [36, 36],
  'held/elsewhere': [1, 1],
  'held/goes-to': [15, 18],
  'held/place-hosts': [1, 1],
  'located/beside': [6, 6],
  'located/built-in': [8, 8],
  'located/in-place': [1, 1],
  'located/name': [392, 404],
  'located/only': [1, 1],
  'part-of/belongs': [3, 3],
  'part-of/decision': [1, 1],
  'part-of/during': [1, 1],
  'part-of/inner': [8, 8],
  'part-of/itemised': [4, 4],
  'part-of/launched-on': [2, 2],
  'part-of/listed': [1, 1],
  'part-of/name': [25, 25],
  'part-of/place': [70, 77],
  'part-of/region': [3, 3],
  'part-of/site': [1, 1],
  'part-of/stage': [1, 1],
  'part-of/system': [1, 1],
  'part-of/zone': [0, 1],
  'participates/acts': [1, 1],
  'participates/follows': [1, 1],
  'participates/from': [3, 3],
  'participates/guides': [2, 2],
  'participates/invited': [5, 5],
  'participates/joins': [35, 36],
  'participates/learns': [2, 2],
  'participates/member': [2, 4],
  'participates/named-there': [12, 13],
  'participates/pilot': [12, 12],
  'participates/present': [23, 24],
  'participates/quoted-there': [2, 6],
  'participates/supports': [1, 1],
  'participates/teaches': [7, 7],
  'participates/team': [3, 5],
  'participates/there': [4, 4],
  'participates/wins': [8, 12],
  'position/after-name': [1, 1],
  'position/before-name': [88, 89],
  'recognised/awarded': [20, 21],
  'recognised/chosen': [7, 7],
  'recognised/holder': [8, 8],
  'recognised/is': [2, 2],
  'recognised/list': [10, 10],
  'runs/builds': [19, 23],
  'runs/builds-school': [1, 1],
  'runs/ceremony': [6, 6],
  'runs/disposal': [14, 14],
  'runs/founds': [7, 7],
  'runs/gives': [14, 14],
  'runs/hosts': [3, 3],
  'runs/makes-use': [6, 7],
  'runs/name': [15, 15],
  'runs/named-after': [10, 10],
  'runs/own-honour': [0, 1],
  'runs/passive': [37, 37],
  'runs/possessive': [11, 11],
  'runs/sends-people': [1, 1],
  'runs/starts': [1, 1],
  'runs/titled': [1, 1],
  'runs/topic': [1, 3],
  'runs/verb-object': [149, 156],
  'runs/within': [3, 5],
  'serves/founds': [2, 2],
  'serves/gives': [1, 1],
  'serves/helps': [0, 1],
  'serves/holds-at': [2, 3],
  'serves/visits': [10, 13],
  'statistic/carried': [42, 52],
  'statistic/counted': [16, 19],
  'statistic/event': [29, 31],
  'statistic/founded': [4, 4],
  'statistic/held': [66, 71],
  'statistic/near': [26, 28],
  'statistic/part': [4, 5],
  'statistic/place': [5, 6],
  'statistic/plan': [4, 4],
  'statistic/provided': [2, 2],
  'statistic/sentence': [90, 104],
  'statistic/subject': [41, 48],
  'statistic/target': [13, 13],
  'subordinate/level': [40, 41],
  'subordinate/name': [1, 1],
  'subordinate/only': [1, 1],
  'union-of/name': [28, 28],
}

/** What is believed of a rule before it is measured, and how many cases that belief is worth. */
const PRIOR = 0.8
const PRIOR_CASES = 4

/** The share of a rule's facts that are right: as measured, drawn towards 0.8 where there were few cases. */
export function precisionOf(rule: string): number {
  const [right, all] = MEASURED[rule] ?? [0, 0]
  return (right + PRIOR * PRIOR_CASES) / (all + PRIOR_CASES)
}

/** How sure a fact is: its rule's precision, and how surely its entities are what they are taken for. */
export function confidenceOf(rule: string, ...entities: ArticleEntity[]): number {
  const product = entities.reduce((all, entity) => all * surenessOf(entity), precisionOf(rule))
  return Math.round(product * 100) / 100
}

const known = new WeakMap<object, number>()

/** The surest of its mentions; at least a half, for one found in a name only. */
export function surenessOf({ mentions }: ArticleEntity): number {
  if (mentions.length <= FEW) return surestOf(mentions)
  const before = known.get(mentions)
  if (before !== undefined) return before
  const sureness = surestOf(mentions)
  known.set(mentions, sureness)
  return sureness
}

/** So many mentions are looked through again faster than an answer is remembered. */
const FEW = 16

function surestOf(mentions: ArticleEntity['mentions']): number {
  let sureness = 0.5
  for (const { confidence } of mentions) sureness = Math.max(sureness, confidence)
  return sureness
}
