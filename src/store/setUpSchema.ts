import type { Store } from './openStore.ts'
import { type SetupName, STATEMENTS } from './statements.ts'

/** Creates the constraints and indexes that are not there yet. Doing it again changes nothing. */
export async function setUpSchema(store: Store): Promise<void> {
  for (const name of STATEMENTS) if (isSetup(name)) await store.setUp(name)
}

function isSetup(name: string): name is SetupName {
  return name.startsWith('setup/')
}
