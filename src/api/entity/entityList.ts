import type { ListOf } from '../connection/prepareList.ts'
import { type EntityListArgs, entityOrder } from './entity.args.ts'
import { entityConditions, relationTo } from './entity.filter.ts'

/** The list of all entities of one label. Begins at the entity that all must have a relation to, where there is one. */
export function entityList(label: string, { orderBy, filterBy }: EntityListArgs): ListOf {
  const list = { kind: 'ENTITY', order: entityOrder(orderBy), filters: entityConditions(filterBy) } as const
  const labels = [label]
  const relation = relationTo(filterBy?.hasRelation)
  if (!relation) return { ...list, path: { statement: 'read/entities', labels } }
  const { to, relations } = relation
  return { ...list, path: { statement: 'read/entities-related', labels, relations }, values: { to } }
}
