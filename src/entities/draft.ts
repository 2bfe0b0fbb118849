import type { EntityMention } from '../model/graph.ts'
import type { Place } from '../model/lexicon.ts'
import type { Dropped, Mention } from '../model/mention.ts'
import type { EntityType } from '../model/ontology.ts'

/** A mention with what it was found to name; drafts of one type and key become one entity. */
export interface Draft {
  type: EntityType
  key: string
  name: string
  kind: string | null
  place: string | null
  mention: EntityMention
  /** Further names that it goes by: what is quoted, without head word, year or edition. */
  forms?: readonly string[]
  /** The printed form says nothing by itself (市 of 市总工会) and is no alias. */
  mute?: true
}

/** A DISTRICT mention and its place; null where several are possible. */
export interface BoundPlace {
  mention: Mention
  place: Place | null
  reason: string | null
}

const FIELD_NUMBER = { text: 0, headline: 1, kicker: 2, subtitle: 3 } as const

/** A place in an article as one number, to find what stands there. */
export function spotOf(field: Mention['field'], at: number): number {
  return 4 * at + FIELD_NUMBER[field]
}

export function letGo({ field, start, end, text, rule }: Mention, reason: string): Dropped {
  return { field, start, end, text, rule, reason }
}
