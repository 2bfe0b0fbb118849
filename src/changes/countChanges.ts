import type { Change } from '../model/change.ts'

export interface ChangeCounts {
  added: number
  changed: number
  removed: number
}

/** Of an entity, what follows from other changes (of the code too, which spells names) and is no news of itself. */
const DERIVED = ['mentionCount', 'articleCount', 'relationCount', 'pinyin', 'initials', 'forms']

/** How many entities and facts (relations, statistics) come, change and go. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const counted = changes.filter((change) => COUNTED.has(change.target) && !isDerivedOnly(change))
  const count = (op: Change['op']) => counted.filter((change) => change.op === op).length
  return { added: count('ADD'), changed: count('MOD'), removed: count('DEL') }
}

/** An entity of which only that changes: it is named or connected more or less often, or spelt otherwise. */
export function isDerivedOnly({ op, target, fields }: Change): boolean {
  return op === 'MOD' && target === 'entity' && fields.every((field) => DERIVED.includes(field))
}

const COUNTED = new Set<Change['target']>(['entity', 'relation', 'statistic'])
