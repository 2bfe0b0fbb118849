import neo4j, { Neo4jError } from 'neo4j-driver'

export interface PingedLogin {
  uri: string
  user: string
  password: string
  database?: string | undefined
}

export type PingAnswer = { state: 'READY' } | { state: 'UNREACHABLE' | 'REFUSED'; reason: string }

/**
 * Opens a connection and begins a transaction, within 5 s. UNREACHABLE may pass with time, REFUSED (password,
 * database) does not. Never throws for what the server or the network does; `reason` is the driver's message.
 */
export async function pingNeo4j({ uri, user, password, database }: PingedLogin): Promise<PingAnswer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 3000,
    connectionAcquisitionTimeout: 5000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  })
  const session = driver.session(database ? { database } : {})
  try {
    const transaction = await session.beginTransaction()
    await transaction.rollback()
    return { state: 'READY' }
  } catch (error) {
    return answerOf(error)
  } finally {
    await driver.close()
  }
}

function answerOf(error: unknown): PingAnswer {
  if (!(error instanceof Neo4jError)) throw error
  const state = REFUSALS.test(error.code) ? 'REFUSED' : 'UNREACHABLE'
  return { state, reason: error.message.split('\n')[0] as string }
}

const REFUSALS = /^Neo\.ClientError\.(Security|Database\.DatabaseNotFound)/
