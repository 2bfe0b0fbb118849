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
  return `${ENTITY[type].prefix}_${digest([type, key])}`
}

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
