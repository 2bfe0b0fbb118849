import { ENTITY_TYPES, RELATION_TYPES } from '../model/ontology.ts'
import type { Hits, Instance, Share, Tally } from './tally.ts'

export interface Rates extends Hits {
  /** Precision, recall and their harmonic mean; null where there is nothing to measure them on. */
  p: number | null
  r: number | null
  f1: number | null
}

export interface RatedShare extends Share {
  share: number | null
}

/** The figures of one page, or of all. */
export interface Scores {
  segmentation: Tally['segmentation'] &
    Record<'headlines' | 'bodyStart' | 'bodyEnd' | 'bodyExact' | 'joins', RatedShare>
  byline: Rates
  entity: Rates
  entityByType: Record<string, Rates>
  canonicalName: RatedShare
  relation: Rates
  relationByType: Record<string, Rates>
  positionTitle: RatedShare & { recall: number | null; gold: number }
  statistics: Rates
  mentions: RatedShare
  consistency: Rates
}

/** Turns counts into rates. */
export function summarise(tally: Tally): Scores {
  const mentions = rateShare(tally.mentions)
  const title = rateShare(tally.title)
  return {
    segmentation: {
      ...tally.segmentation,
      headlines: rateShare(tally.headlines),
      bodyStart: rateShare(tally.bodyStart),
      bodyEnd: rateShare(tally.bodyEnd),
      bodyExact: rateShare(tally.bodyExact),
      joins: rateShare(tally.joins),
    },
    byline: rate(tally.byline),
    entity: rate(tally.entity),
    entityByType: rateAll(tally.entityByType, ENTITY_TYPES),
    canonicalName: rateShare(tally.canonicalName),
    relation: rate(tally.relation),
    relationByType: rateAll(tally.relationByType, RELATION_TYPES),
    positionTitle: {
      ...title,
      share: tally.title.of > 0 || tally.titleOfAll.of === 0 ? title.share : 0,
      recall: rateShare(tally.titleOfAll).share,
      gold: tally.titleOfAll.of,
    },
    statistics: rate(tally.statistics),
    mentions: { ...mentions, share: mentions.share ?? 0 },
    consistency: consistencyOf(tally.instances),
  }
}

function rate({ tp, gold, system }: Hits): Rates {
  const p = system > 0 ? tp / system : gold > 0 ? 0 : null
  const r = gold > 0 ? tp / gold : system > 0 ? 0 : null
  return { p, r, f1: p === null && r === null ? null : (2 * tp) / (gold + system), tp, gold, system }
}

export function rateShare({ ok, of }: Share): RatedShare {
  return { share: of > 0 ? ok / of : null, ok, of }
}

function rateAll(byType: ReadonlyMap<string, Hits>, order: readonly string[]): Record<string, Rates> {
  const types = [
    ...order.filter((type) => byType.has(type)),
    ...[...byType.keys()].filter((t) => !order.includes(t)).sort(),
  ]
  return Object.fromEntries(types.map((type) => [type, rate(byType.get(type) as Hits)]))
}

/** Over pairs of matched entities of different articles: the same thing has the same id, and only that. */
function consistencyOf(instances: readonly Instance[]): Rates {
  const hits = { tp: 0, gold: 0, system: 0 }
  for (const [i, one] of instances.entries())
    for (const other of instances.slice(0, i)) {
      if (one.where === other.where) continue
      const sameThing =
        one.canonical === other.canonical && one.types.some((type) => other.types.includes(type))
      const sameId = one.id === other.id
      hits.gold += sameThing ? 1 : 0
      hits.system += sameId ? 1 : 0
      hits.tp += sameThing && sameId ? 1 : 0
    }
  const rates = rate(hits)
  return rates.f1 === null ? { ...rates, f1: instances.length > 0 ? 1 : 0 } : rates
}
