import type { ArticleEntity } from '../model/graph.ts'
import type { Span } from '../model/mention.ts'
import type { RelationType } from '../model/ontology.ts'
import type { Field } from './reading.ts'
import type { Agent, Turn } from './turns.ts'

/** A relation as a rule sees it. `findFacts` adds confidence and time and drops what the ontology does not allow. */
export interface FoundRelation {
  subject: ArticleEntity
  type: RelationType
  object: ArticleEntity
  title: string | null
  basis: 'TEXT' | 'NAME'
  rule: string
  evidence: Span & { field: Field }
}

/** A relation stated in a clause; the evidence reaches back to the clause of the subject where that is another. */
export function stated(
  turn: Turn,
  subject: Agent,
  type: RelationType,
  object: ArticleEntity,
  rule: string,
): FoundRelation {
  const { sentence, clause } = turn
  const start = subject.from === null ? clause.start : Math.min(subject.from, clause.start)
  return {
    subject: subject.entity,
    type,
    object,
    title: null,
    basis: 'TEXT',
    rule,
    evidence: trim(sentence.source, { start, end: clause.end }, sentence.field),
  }
}

/** Without the mark that ends it. */
export function trim(source: string, { start, end }: Span, field: Field): Span & { field: Field } {
  let to = end
  while (to > start + 1 && /[，,；;：:。！!？?\s]/.test(source[to - 1] as string)) to--
  return { start, end: to, field }
}
