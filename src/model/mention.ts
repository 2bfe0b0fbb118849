import type { EntityType } from './ontology.ts'

/** A half-open range of UTF-16 code units in an article's `text`. */
export interface Span {
  start: number
  end: number
}

/**
 * A place in the text that names something; not yet an entity. Several mentions may overlap (房山区 in 房山区总工会).
 * `field` tells where it stands: titles name things too, but only `text` has offsets that outsiders see.
 */
export interface Mention extends Span {
  field: 'text' | 'headline' | 'kicker' | 'subtitle'
  /** As printed: the field's slice from `start` to `end`. */
  text: string
  /** The name it gives: `text` without quotation marks around it, OCR slips repaired. */
  name: string
  type: EntityType
  kind: string | null
  /** Which rule found it, e.g. `union/place-suffix`. */
  rule: string
  /** 0–1, calibrated on gold. */
  confidence: number
}

/** A candidate that a rule saw and let go, kept so that `explain` can say why. */
export interface Dropped extends Span {
  field: Mention['field']
  text: string
  rule: string
  reason: string
}
