import type { EntityType, RelationType } from './ontology.ts'

/** What a steward has decided; docs/judgements.md says what each verdict does. */
export type Judgement = IdentityJudgement | NameJudgement | FactJudgement | FigureJudgement

export interface Signed {
  who: string
  /** ISO date. */
  when: string
  why: string
  /** Where it is written, for reports. */
  file: string
  /** 1-based. */
  line: number
}

/** Two entities are one thing (the first one's identity stays), or one entity is two things. */
export interface IdentityJudgement extends Signed {
  verdict: 'SAME' | 'NOT_SAME'
  entities: [EntityRef, EntityRef]
}

/** A name is an entity of this type, or no entity at all. */
export interface NameJudgement extends Signed {
  verdict: 'ENTITY' | 'NO_ENTITY'
  entity: NameRef
  kind: string | null
}

/** A relation is right, wrong, or stated by no page and yet true. */
export interface FactJudgement extends Signed {
  verdict: 'RIGHT' | 'WRONG' | 'MISSING'
  fact: { subject: EntityRef; type: RelationType; object: EntityRef; title: string | null }
}

/** A figure that pages state is right or wrong. */
export interface FigureJudgement extends Signed {
  verdict: 'RIGHT' | 'WRONG'
  figure: { subject: EntityRef; measure: string; value: number; unit: string }
}

/** An entity by a name that pages call it, on one page or on all (`page: null`). */
export interface NameRef {
  type: EntityType
  name: string
  page: string | null
}

export type EntityRef = NameRef | { id: string }
