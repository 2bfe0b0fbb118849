import { createHash } from 'node:crypto'
import { ENTITY, type EntityType } from './ontology.ts'

const RECORD_PREFIX = {
  PAGE: 'G',
  ARTICLE: 'A',
  MENTION: 'M',
  RELATION: 'R',
  EVIDENCE: 'E',
  STATISTIC: 'S',
  SEED_RUN: 'Z',
} as const
export type RecordKind = keyof typeof RECORD_PREFIX

/**
 * The id of an entity: type prefix and 80 bits of SHA-256 over type and canonical key. The same key gives the same
 * id on any page, in any run, on any machine. 80 bits: a million entities collide with a chance below 1e-12.
 */
export function entityId(type: EntityType, key: string): string {
  const part = `${type} ${key}`
  const known = entityIds.get(part)
  if (known !== undefined) return known
  const id = `${ENTITY[type].prefix}_${digest([type, key])}`
  if (entityIds.size >= MOST_REMEMBERED) entityIds.clear()
  entityIds.set(part, id)
  return id
}

/** The same bodies are named on every page; a hash takes longer than all else that is done for one mention. */
const entityIds = new Map<string, string>()
const MOST_REMEMBERED = 50_000

/** The id of anything else, from the parts that make it what it is. */
export function recordId(kind: RecordKind, ...parts: (string | number)[]): string {
  return `${RECORD_PREFIX[kind]}_${digest([kind, ...parts])}`
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function digest(parts: (string | number)[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 20)
}
