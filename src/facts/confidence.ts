import type { ArticleEntity } from '../model/graph.ts'

/**
 * How often each rule was right, of how many, on the annotated pages that rules are developed on, with perfect entities. Measured again by
 * `npx tsx tools/measureFacts.ts --rules`; a test holds the table to what is measured.
 */
export const MEASURED: Readonly<Record<string, readonly [right: number, all: number]>> = {
  'cooperates/co-hosts': [31, 35],
  'cooperates/hosts': [24, 43],
  'cooperates/invites': [22, 23],
  'cooperates/led': [6, 6],
  'cooperates/means': [3, 4],
  'cooperates/meets': [9, 12],
  'cooperates/officer': [1, 1],
  'cooperates/partner': [128, 131],
  'cooperates/provider': [3, 3],
  'cooperates/supported': [1, 1],
  'cooperates/together': [119, 124],
  'held/at': [84, 86],
  'held/elsewhere': [14, 14],
  'held/goes-to': [27, 32],
  'held/place-hosts': [1, 1],
  'held/rests-on': [1, 1],
  'held/there': [2, 2],
  'located/beside': [16, 16],
  'located/built-in': [12, 12],
  'located/in-place': [8, 8],
  'located/lies': [1, 1],
  'located/name': [1037, 1054],
  'located/of-area': [3, 3],
  'located/only': [1, 2],
  'part-of/belongs': [3, 3],
  'part-of/beside': [1, 1],
  'part-of/built-inside': [3, 4],
  'part-of/decision': [1, 3],
  'part-of/during': [1, 2],
  'part-of/inner': [17, 18],
  'part-of/itemised': [4, 4],
  'part-of/launched-on': [3, 3],
  'part-of/lies': [1, 1],
  'part-of/listed': [1, 2],
  'part-of/name': [69, 71],
  'part-of/our': [1, 1],
  'part-of/place': [158, 171],
  'part-of/region': [3, 3],
  'part-of/site': [1, 1],
  'part-of/stage': [2, 2],
  'part-of/system': [1, 1],
  'part-of/zone': [0, 3],
  'participates/acts': [21, 27],
  'participates/alongside': [0, 2],
  'participates/follows': [1, 1],
  'participates/from': [28, 28],
  'participates/guides': [2, 2],
  'participates/helps': [19, 19],
  'participates/invited': [7, 9],
  'participates/joins': [60, 64],
  'participates/learns': [2, 2],
  'participates/member': [5, 7],
  'participates/named-there': [22, 27],
  'participates/on-stage': [7, 9],
  'participates/people-of': [12, 15],
  'participates/pilot': [12, 13],
  'participates/present': [45, 46],
  'participates/quoted-there': [14, 22],
  'participates/receives': [2, 2],
  'participates/supports': [1, 1],
  'participates/teaches': [9, 9],
  'participates/team': [7, 12],
  'participates/there': [1, 2],
  'participates/wins': [32, 40],
  'position/after-name': [3, 3],
  'position/before-name': [226, 229],
  'recognised/awarded': [53, 55],
  'recognised/chosen': [15, 16],
  'recognised/holder': [21, 22],
  'recognised/is': [2, 2],
  'recognised/list': [10, 10],
  'runs/builds': [40, 45],
  'runs/builds-school': [1, 1],
  'runs/ceremony': [10, 11],
  'runs/disposal': [17, 17],
  'runs/founds': [17, 20],
  'runs/gives': [30, 31],
  'runs/hosts': [10, 10],
  'runs/joined': [2, 2],
  'runs/makes-use': [10, 11],
  'runs/name': [28, 35],
  'runs/named-after': [23, 25],
  'runs/own-honour': [3, 5],
  'runs/passive': [94, 97],
  'runs/possessive': [29, 29],
  'runs/sends-people': [4, 4],
  'runs/starts': [3, 3],
  'runs/titled': [1, 1],
  'runs/topic': [7, 10],
  'runs/verb-object': [363, 373],
  'runs/within': [3, 5],
  'serves/founds': [5, 5],
  'serves/gives': [20, 20],
  'serves/helps': [2, 3],
  'serves/holds-at': [3, 7],
  'serves/visits': [27, 30],
  'subordinate/level': [133, 135],
  'subordinate/name': [2, 2],
  'subordinate/only': [1, 2],
  'union-of/name': [65, 65],
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
