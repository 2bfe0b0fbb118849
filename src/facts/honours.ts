import type { Argument } from './clauses.ts'
import { isBody } from './reading.ts'

/** An honour by its kind, or because the clause says that it is awarded: 授予“暖心驿站”称号. */
export function isHonour({ named, verb, gap }: Argument): boolean {
  const awarded = verb !== null && AWARDED.test(verb.word) && gap.length <= 12
  return named.entities.some(({ type, kind }) => type === 'PROGRAM' && (kind === 'HONOUR' || awarded))
}

const AWARDED = /^(?:授予|被授予|评为|被评为|获评|荣获|认定为|被认定为|命名为|被命名为|评定为|荣膺|喜获)$/

export function isHolder({ named, modifies }: Argument): boolean {
  return !modifies && named.entities.some((e) => isBody(e) || e.type === 'VENUE' || e.type === 'PERSON')
}
