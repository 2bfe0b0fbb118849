import { ENTITY } from '../model/ontology.ts'

/** By the first letter of an id: `U_…` is a union. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(ENTITY).map(({ prefix, label }) => [prefix, label])),
  A: 'Article',
  M: 'Mention',
  R: 'Relation',
  E: 'Evidence',
  S: 'Statistic',
  Z: 'SeedRun',
}

/** The GraphQL type of a record, told by its id; undefined for an id of none. */
export function typeNameOf({ id }: { id: string }): string | undefined {
  return /^[A-Z]_[0-9a-f]{20}$/.test(id) ? TYPE_NAMES[id.charAt(0)] : undefined
}
