import { ENTITY } from '../../model/ontology.ts'
import { apiError } from '../errors.ts'
import { typeNameOf } from '../typeNameOf.ts'

/** @throws BAD_USER_INPUT unless a number lies within its bounds. */
export function requireWithin(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return
  throw apiError('BAD_USER_INPUT', `\`${name}\` must be between ${least} and ${most}, but got: ${value}`)
}

const ENTITY_LABELS = new Set(Object.values(ENTITY).map(({ label }) => label))

/** Whether an id has the form of an entity's. What has none is not looked for. */
export function isEntityId(id: string): boolean {
  return ENTITY_LABELS.has(typeNameOf({ id }) ?? '')
}
