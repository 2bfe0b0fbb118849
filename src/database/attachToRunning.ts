import { type Running, readRunning } from './claimHome.ts'
import { DatabaseError } from './databaseError.ts'
import type { Database, OpenOptions } from './openDatabase.ts'
import { readPassword } from './password.ts'
import { pause } from './pause.ts'
import { waitUntilReady } from './waitUntilReady.ts'

const START_SECONDS = 120

/** The Neo4j that a server of this checkout runs, also one that is just starting; null where none does. */
export async function attachToRunning(options: OpenOptions): Promise<Database | null> {
  const { home } = options.local
  const running = await whenStarted(home, options)
  if (!running?.uri) return null
  const login = { uri: running.uri, user: 'neo4j', password: readPassword(home) ?? '', database: 'neo4j' }
  await waitUntilReady(login, options.ping, { seconds: START_SECONDS, signal: options.signal })
  return { ...login, managed: false, announce: () => {}, stop: async () => {} }
}

async function whenStarted(home: string, { progress, signal }: OpenOptions): Promise<Running | null> {
  for (let i = 0; i < START_SECONDS * 5; i++) {
    const running = readRunning(home)
    if (!running?.lends || running.uri) return running?.lends ? running : null
    if (i === 5) progress(`Waiting for the Neo4j of ${running.command} (process ${running.owner.pid}) …`)
    await pause(200, signal)
  }
  throw new DatabaseError(
    `${readRunning(home)?.command} of this checkout has been starting for ${START_SECONDS} s. See what it prints.`,
  )
}
