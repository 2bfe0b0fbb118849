import type { Store } from './openStore.ts'
import { statement } from './statements.ts'

/** The newest applied seed: the version of the graph as it stands, and what it was made from. */
export interface Standing {
  number: number
  fingerprint: string
}

/** null: nothing was seeded yet. */
export async function readStanding(store: Store): Promise<Standing | null> {
  const [row] = await store.read(statement('read/newest-seed-run').text)
  if (!row) return null
  const [number, fingerprint] = row as [number, string]
  return { number, fingerprint }
}
