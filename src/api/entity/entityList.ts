import type { ListRequest } from '../../loaders/listRequest.ts'
import type { ListOf } from '../connection/prepareList.ts'
import { type EntityListArgs, entityOrder } from './entity.args.ts'
import { type EntityFilter, entityConditions, placeOf, relationTo } from './entity.filter.ts'

/** The list of all entities of one label. */
export function entityList(label: string, { orderBy, filterBy }: EntityListArgs): ListOf {
  const filters = entityConditions(filterBy)
  return { kind: 'ENTITY', order: entityOrder(orderBy), filters, ...beginning(label, filterBy ?? {}) }
}

/**
 * Where the list is read from: the entity that all must have a relation to, or the place that all must lie in, if the
 * filter has one; else the index of its order.
 */
function beginning(
  label: string,
  filter: EntityFilter,
): { path: ListRequest['path']; values: ListRequest['values'] } {
  const labels = [label]
  const relation = relationTo(filter.hasRelation)
  if (relation) {
    const { to, relations } = relation
    return { path: { statement: 'read/entities-related', labels, relations }, values: { to } }
  }
  const within = placeOf(filter)
  if (within !== null) return { path: { statement: 'read/entities-within', labels }, values: { within } }
  return { path: { statement: 'read/entities', labels }, values: {} }
}
