import { createLoaders, type GraphSource, isOneVersion } from '../loaders/createLoaders.ts'
import { ID_ONLY } from '../loaders/projection.ts'
import { ROOT } from './connection/readConnection.ts'

export interface GraphStanding {
  /** 0 if nothing was ever seeded. */
  version: number
  /** Id of the seed run that made it: numbers begin anew in a database that was emptied. */
  run: string | null
}

/** The graph as it stands; null while a seed is being committed. Rejects if the database does not answer. */
export async function graphStanding(source: GraphSource): Promise<GraphStanding | null> {
  const loaders = createLoaders(source, { timeoutMs: 2_000 })
  const { rows } = await loaders
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
  return isOneVersion(loaders.usage) ? { version, run: rows[0]?.node.id ?? null } : null
}

/** The version of the graph as it stands, as graphStanding has it. */
export async function graphVersion(source: GraphSource): Promise<number | null> {
  return (await graphStanding(source))?.version ?? null
}
