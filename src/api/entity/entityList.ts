import type { ListOf } from '../connection/prepareList.ts'
import { type EntityListArgs, entityOrder } from './entity.args.ts'
import { type EntityFilter, entityConditions, placeOf, wantedRelation } from './entity.filter.ts'

/** The list of all entities of one label. */
export function entityList(label: string, { orderBy, filterBy }: EntityListArgs): ListOf {
  const { rest, ...beginning } = beginningOf(label, filterBy ?? {})
  return { kind: 'ENTITY', order: entityOrder(orderBy), filters: entityConditions(rest), ...beginning }
}

interface Beginning extends Required<Pick<ListOf, 'path' | 'values'>> {
  /** What remains of the filter: rows from there fulfil the condition that they begin at. */
  rest: EntityFilter
}

/**
 * Where the list is read from: the entity that all must have a relation to, or the place that all must lie in, if the
 * filter has one; else the index of its order.
 */
function beginningOf(label: string, filter: EntityFilter): Beginning {
  const labels = [label]
  const relation = filter.hasRelation && wantedRelation(filter.hasRelation)
  if (relation && relation.values.to !== null) {
    const { relations, values } = relation
    const rest = { ...filter, hasRelation: null }
    return { path: { statement: 'read/entities-related', labels, relations }, values, rest }
  }
  const within = placeOf(filter)
  if (within !== null) {
    const rest = { ...filter, within: null }
    return { path: { statement: 'read/entities-within', labels }, values: { within }, rest }
  }
  return { path: { statement: 'read/entities', labels }, values: {}, rest: filter }
}
