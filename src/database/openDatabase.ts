import { attachToRunning } from './attachToRunning.ts'
import { type Local, startLocal } from './startLocal.ts'
import { type Ping, waitUntilReady } from './waitUntilReady.ts'

export interface Login {
  uri: string
  user: string
  password: string
  /** None: the server's default one. */
  database?: string | undefined
}

export interface Database extends Login {
  /** Whether this process runs the Neo4j and `stop` ends it. */
  managed: boolean
  /** Tells other commands of this checkout where the API is, once it is known. */
  announce(url: string): void
  /** Ends what `openDatabase` started. Calling it twice does no harm. */
  stop(): Promise<void>
}

export interface OpenOptions {
  /** A Neo4j that somebody else runs; null: one of our own, in `local.home`. */
  remote: Login | null
  local: Local
  ping: Ping
  /** Says on long waits what is going on, one line a call. */
  progress(message: string): void
  /** Aborted: whatever was started is stopped, and the promise rejects with the signal's reason. */
  signal: AbortSignal
}

/**
 * Finds or starts a Neo4j and waits until it answers queries: the one at `remote`; else the one that a server of this
 * checkout runs (for guests); else one of our own, a child process that never outlives this one.
 * Throws `DatabaseError` with a message for the user when none can be had.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.remote) return await connectRemote(options.remote, options)
  const running = options.local.role === 'GUEST' ? await attachToRunning(options) : null
  return running ?? (await startLocal(options))
}

async function connectRemote(login: Login, options: OpenOptions): Promise<Database> {
  await waitUntilReady(login, options.ping, {
    seconds: 30,
    signal: options.signal,
    onWait: () => options.progress(`Waiting for the Neo4j at ${login.uri} …`),
  })
  return { ...login, managed: false, announce: () => {}, stop: async () => {} }
}
