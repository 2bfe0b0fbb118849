import { createLoaders, type GraphSource, isOneVersion } from '../loaders/createLoaders.ts'
import { ID_ONLY } from '../loaders/projection.ts'
import { ROOT } from './connection/readConnection.ts'

/**
 * The version of the graph as it stands: 0 if nothing was ever seeded, null while a seed is being committed. Rejects if
 * the database does not answer.
 */
export async function graphVersion(source: GraphSource): Promise<number | null> {
  const loaders = createLoaders(source, { timeoutMs: 2_000 })
  await loaders
    .list({
      path: { statement: 'read/graph' },
      range: { size: 1, backward: false, after: null, before: null },
      order: { by: 'id', descending: false },
      filters: [],
      values: {},
      node: ID_ONLY,
      relation: null,
      positions: false,
      total: false,
    })
    .load(ROOT)
  const [version = 0] = loaders.usage.versions
  return isOneVersion(loaders.usage) ? version : null
}
