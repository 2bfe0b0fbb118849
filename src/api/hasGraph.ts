import { createLoaders, type GraphSource } from '../loaders/createLoaders.ts'
import { ID_ONLY } from '../loaders/projection.ts'
import { ROOT } from './connection/readConnection.ts'

/** Whether the database holds a graph; rejects if it does not answer. */
export async function hasGraph(source: GraphSource): Promise<boolean> {
  const loaders = createLoaders(source, { timeoutMs: 2_000 })
  const page = await loaders
    .list({
      path: { statement: 'read/graph' },
      range: { size: 1, backward: false, after: null, before: null },
      order: { by: 'id', descending: false },
      filters: [],
      values: {},
      node: ID_ONLY,
      relation: null,
      total: false,
    })
    .load(ROOT)
  return page.rows.length > 0
}
