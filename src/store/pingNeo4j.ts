import { type Connection, openStore } from './openStore.ts'
import { StoreError } from './storeError.ts'

export type PingAnswer = { state: 'READY' } | { state: 'UNREACHABLE' | 'REFUSED'; reason: string }

/**
 * Has one statement answered, within 5 s. UNREACHABLE may pass with time, REFUSED (password, database) does not.
 * Never throws for what the server or the network does; `reason` is the driver's own message.
 */
export async function pingNeo4j(connection: Connection): Promise<PingAnswer> {
  const store = openStore(connection)
  try {
    await store.ping(5_000)
    return { state: 'READY' }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { state: error.code === 'DATABASE_REFUSED' ? 'REFUSED' : 'UNREACHABLE', reason: reasonOf(error) }
  } finally {
    await store.close()
  }
}

function reasonOf(error: StoreError): string {
  const said = error.cause instanceof Error ? error.cause.message : error.message
  return said.split('\n')[0] as string
}
