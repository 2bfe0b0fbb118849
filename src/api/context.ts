import type { FieldNode } from 'graphql'
import type { Loaders } from '../loaders/createLoaders.ts'

/** What resolvers know of the request that they serve. */
export interface Context {
  loaders: Loaders
  /** What was worked out once for all rows of a selected field; see `once`. */
  memory: WeakMap<readonly FieldNode[], unknown>
}

/** A context for one execution: nothing in it outlives the request. */
export function createContext(loaders: Loaders): Context {
  return { loaders, memory: new WeakMap() }
}

/**
 * Works a thing out once for each selected field, however many rows resolve it: GraphQL hands the same list of field
 * nodes to all of them.
 */
export function once<T>(context: Context, fieldNodes: readonly FieldNode[], work: () => T): T {
  if (!context.memory.has(fieldNodes)) context.memory.set(fieldNodes, work())
  return context.memory.get(fieldNodes) as T
}
