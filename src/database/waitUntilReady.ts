import { DatabaseError } from './databaseError.ts'
import type { Login } from './openDatabase.ts'
import { pause } from './pause.ts'

/**
 * What a Neo4j says to a login. UNREACHABLE may pass (it is starting, the network is down), REFUSED does not
 * (wrong password, no such database). `reason` is one sentence.
 */
export type Answer = { state: 'READY' } | { state: 'UNREACHABLE' | 'REFUSED'; reason: string }

export type Ping = (login: Login) => Promise<Answer>

export interface Wait {
  seconds: number
  signal: AbortSignal
  /** Called once, after the first second in vain. */
  onWait?: () => void
  /** What the user can do when it fails; the default speaks of the settings. */
  advice?: string
}

/** Asks until the answer is READY; throws `DatabaseError` when it is refused or the time is over. */
export async function waitUntilReady(login: Login, ping: Ping, wait: Wait): Promise<void> {
  const started = Date.now()
  let told = false
  for (;;) {
    const answer = await ping(login)
    wait.signal.throwIfAborted()
    if (answer.state === 'READY') return
    const waited = (Date.now() - started) / 1000
    if (answer.state === 'REFUSED') throw new DatabaseError(refusal(login, answer.reason, wait))
    if (waited > wait.seconds) throw new DatabaseError(silence(login, answer.reason, wait))
    if (waited > 1 && !told) {
      told = true
      wait.onWait?.()
    }
    await pause(150, wait.signal)
  }
}

function refusal({ uri, user, database }: Login, reason: string, { advice }: Wait): string {
  return `The Neo4j at ${uri} refuses user ${user}${database ? `, database ${database}` : ''}: ${reason}
${advice ?? 'Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.'}`
}

function silence({ uri }: Login, reason: string, { seconds, advice }: Wait): string {
  return `The Neo4j at ${uri} does not answer (tried for ${seconds} s): ${reason}
${advice ?? 'Check that it runs and that NEO4J_URI is right, or leave NEO4J_URI out: then a local one is started.'}`
}
