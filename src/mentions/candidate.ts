import type { Dropped, Mention } from '../model/mention.ts'
import type { EntityType } from '../model/ontology.ts'
import type { Reading } from './reading.ts'

/** What a rule says of a stretch; the rest of a mention follows from the text. */
export interface Candidate {
  start: number
  end: number
  type: EntityType
  kind: string | null
  rule: string
  confidence: number
  /** The name it gives, where that is not what is printed. */
  name?: string
}

/** A mention from a candidate: printed text, and the name without quotation marks around it. */
export function makeMention(reading: Reading, candidate: Candidate): Mention {
  // Field by field, so that all mentions are objects of one make, which is what keeps later steps quick.
  const { start, end, name, type, kind, rule, confidence } = candidate
  return {
    field: reading.field,
    start,
    end,
    text: reading.raw.slice(start, end),
    name: name ?? plainName(reading.text.slice(start, end)),
    type,
    kind,
    rule,
    confidence,
  }
}

/** The maker of one type's mentions, for rules that only differ in stretch, kind, name and sureness. */
export function makerOf(type: EntityType) {
  return (
    reading: Reading,
    start: number,
    end: number,
    kind: string,
    rule: string,
    confidence: number,
    name?: string,
  ) => makeMention(reading, { start, end, type, kind, rule, confidence, ...(name !== undefined && { name }) })
}

export function dropped(reading: Reading, start: number, end: number, rule: string, reason: string): Dropped {
  return { field: reading.field, start, end, text: reading.raw.slice(start, end), rule, reason }
}

/** Without marks that enclose the whole, and without white space of a line's end. */
function plainName(text: string): string {
  const inner = /^(?:“([^“”]*)”|‘([^‘’]*)’|《([^《》]*)》)$/.exec(text)
  const name = inner ? ((inner[1] ?? inner[2] ?? inner[3]) as string) : text
  return name.replaceAll('\n', '').trim()
}
