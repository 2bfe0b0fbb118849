import type { EntityType } from '../model/ontology.ts'

/** Right ones, those in the gold, those in the system's output. */
export interface Hits {
  tp: number
  gold: number
  system: number
}

export interface Share {
  ok: number
  of: number
}

/** A thing that is wrong. */
export interface ScoreError {
  /** `<page>#<number of the gold article>`, `<page>#+<number>` for an article that is in the output only. */
  where: string
  what: 'headline' | 'join' | 'byline' | 'entity' | 'mention' | 'relation' | 'title' | 'statistic'
  /** `-` missed, `+` found but not there, `!` found but faulty. */
  sign: '-' | '+' | '!'
  detail: string
  /** The sentence that it is about, where one is known. */
  sentence: string | null
  /** How much hangs on it: scored items lost by this one error. */
  weight: number
}

/** An entity that both name, for telling whether the same thing has the same id in all articles. */
export interface Instance {
  canonical: string
  types: readonly EntityType[]
  id: string
  where: string
}

/** Everything counted, of an article, a page or all pages. */
export interface Tally {
  segmentation: {
    gold: number
    system: number
    overSplit: number
    merged: number
    missed: number
    spurious: number
  }
  headlines: Share
  bodyStart: Share
  bodyEnd: Share
  bodyExact: Share
  joins: Share
  canonicalName: Share
  /** Titles right among the positions found, and among all. */
  title: Share
  titleOfAll: Share
  mentions: Share
  byline: Hits
  entity: Hits
  relation: Hits
  statistics: Hits
  entityByType: Map<string, Hits>
  relationByType: Map<string, Hits>
  /** `gold type>system type` of entities with the same name. */
  confusion: Map<string, number>
  /** Confidence in tenths (`0.9` for 0.9 up to 1) → relations found with it, and how many of them are right. */
  calibration: Map<string, Share>
  instances: Instance[]
  errors: ScoreError[]
}

const SHARES = [
  'headlines',
  'bodyStart',
  'bodyEnd',
  'bodyExact',
  'joins',
  'canonicalName',
  'title',
  'titleOfAll',
  'mentions',
] as const
const HITS = ['byline', 'entity', 'relation', 'statistics'] as const

export function newTally(): Tally {
  return {
    segmentation: { gold: 0, system: 0, overSplit: 0, merged: 0, missed: 0, spurious: 0 },
    ...(Object.fromEntries(SHARES.map((name) => [name, { ok: 0, of: 0 }])) as Record<
      (typeof SHARES)[number],
      Share
    >),
    ...(Object.fromEntries(HITS.map((name) => [name, { tp: 0, gold: 0, system: 0 }])) as Record<
      (typeof HITS)[number],
      Hits
    >),
    entityByType: new Map(),
    relationByType: new Map(),
    confusion: new Map(),
    calibration: new Map(),
    instances: [],
    errors: [],
  }
}

export function addShare(share: Share, ok: boolean): void {
  share.ok += ok ? 1 : 0
  share.of += 1
}

export function addHits(hits: Hits, tp: number, gold: number, system: number): void {
  hits.tp += tp
  hits.gold += gold
  hits.system += system
}

export function hitsOf(byType: Map<string, Hits>, type: string): Hits {
  const known = byType.get(type)
  if (known) return known
  const hits = { tp: 0, gold: 0, system: 0 }
  byType.set(type, hits)
  return hits
}

export function shareOf(shares: Map<string, Share>, key: string): Share {
  const known = shares.get(key)
  if (known) return known
  const share = { ok: 0, of: 0 }
  shares.set(key, share)
  return share
}

/** Adds the second tally to the first. */
export function addTally(sum: Tally, other: Tally): void {
  for (const name of Object.keys(sum.segmentation) as (keyof Tally['segmentation'])[])
    sum.segmentation[name] += other.segmentation[name]
  for (const name of SHARES) {
    sum[name].ok += other[name].ok
    sum[name].of += other[name].of
  }
  for (const name of HITS) addHits(sum[name], other[name].tp, other[name].gold, other[name].system)
  for (const name of ['entityByType', 'relationByType'] as const)
    for (const [type, { tp, gold, system }] of other[name]) addHits(hitsOf(sum[name], type), tp, gold, system)
  for (const [pair, count] of other.confusion) sum.confusion.set(pair, (sum.confusion.get(pair) ?? 0) + count)
  for (const [tenth, { ok, of }] of other.calibration) {
    const share = shareOf(sum.calibration, tenth)
    share.ok += ok
    share.of += of
  }
  sum.instances.push(...other.instances)
  sum.errors.push(...other.errors)
}
