import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, claimHome, type Running } from './claimHome.ts'
import { DatabaseError } from './databaseError.ts'
import { keepNeo4j } from './keepNeo4j.ts'
import type { Database, Login, OpenOptions } from './openDatabase.ts'
import { confirmFirstPassword } from './password.ts'
import { prepareHome, serverFolder } from './prepareHome.ts'
import { endProcess, markProcess } from './processes.ts'
import { requireTools } from './requireTools.ts'
import { jarsFolder, resolveJars } from './resolveJars.ts'
import { lostItsPort, type Neo4jProcess, runNeo4j, stopNeo4j } from './runNeo4j.ts'
import { waitUntilReady } from './waitUntilReady.ts'

export interface Local {
  /** Absolute; holds the data and the password. */
  home: string
  /** Absolute; holds Neo4j's jars, which several homes may share. */
  jars: string
  /** Absolute path of tools/neo4j/pom.xml. */
  pom: string
  /** The Java to run: `java`, or a path. */
  java: string
  /** A SERVER runs its Neo4j for itself and for guests; a GUEST uses a server's, or runs one for the while. */
  role: 'SERVER' | 'GUEST'
  /** What the user typed, for messages: `npm start`. */
  command: string
}

/** Starts a Neo4j of our own in `local.home`. */
export async function startLocal(options: OpenOptions): Promise<Database> {
  const { local } = options
  requireTools(local.java, !existsSync(jarsFolder(local)))
  const claim = claimHome(local.home, local.command, local.role === 'SERVER')
  if ('owner' in claim) throw new DatabaseError(inUse(claim, local))
  try {
    return await startClaimed(claim, options)
  } catch (error) {
    claim.release()
    throw error
  }
}

async function startClaimed(claim: Claim, options: OpenOptions): Promise<Database> {
  const { local, signal, progress } = options
  if (claim.stale?.neo4j) await endProcess(claim.stale.neo4j, 15)
  const jars = await resolveJars({ ...local, progress, signal })
  const password = await prepareHome(local.home, local.java, jars, signal)
  const { neo4j, login } = await startAnswering(claim, jars, password, options)
  confirmFirstPassword(local.home)
  claim.update({ uri: login.uri })
  const restart = async () => {
    const again = await runNeo4j(local.home, local.java, jars, neo4j.port)
    claim.update({ neo4j: markProcess(again.pid) })
    return again
  }
  const stopKeeping = keepNeo4j(neo4j, restart, progress)
  let stopped: Promise<void> | null = null
  const stop = () => stopKeeping().then(claim.release)
  return {
    ...login,
    managed: true,
    announce: (url) => claim.update({ url }),
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

/** A free port may be taken before Neo4j has it; another one is tried then. */
async function startAnswering(
  claim: Claim,
  jars: string,
  password: string,
  options: OpenOptions,
): Promise<{ neo4j: Neo4jProcess; login: Login }> {
  for (let attempt = 1; ; attempt++) {
    const neo4j = await runNeo4j(options.local.home, options.local.java, jars)
    claim.update({ neo4j: markProcess(neo4j.pid) })
    const login = { uri: neo4j.uri, user: 'neo4j', password, database: 'neo4j' }
    try {
      await untilItAnswers(neo4j, login, options)
      return { neo4j, login }
    } catch (error) {
      await stopNeo4j(neo4j)
      if (attempt === 3 || !(error instanceof DatabaseError && lostItsPort(error))) throw error
    }
  }
}

const START_SECONDS = 120

async function untilItAnswers(neo4j: Neo4jProcess, login: Login, options: OpenOptions): Promise<void> {
  const gone = new AbortController()
  const signal = AbortSignal.any([options.signal, gone.signal])
  void neo4j.exited.then((how) => gone.abort(new DatabaseError(neo4j.explain(how))))
  const { home } = options.local
  const advice = `Its logs are in ${serverFolder(home)}/logs. Its password is in ${join(home, 'password')}: was that changed by hand?`
  await waitUntilReady(login, options.ping, { seconds: START_SECONDS, signal, advice })
}

function inUse({ owner, command, lends, url, uri }: Running, { home, role }: Local): string {
  const where = url ?? (uri ? 'it is just starting' : 'it is getting its Neo4j')
  if (!lends || role === 'GUEST')
    return `\`${command}\` (process ${owner.pid}) is using the graph in ${home}. Wait until it has ended, then run this again.`
  return `\`${command}\` of this checkout runs already (process ${owner.pid}): ${where}
Use that one, or stop it (Ctrl-C in its terminal, or kill ${owner.pid}). For a second one beside it: GRAPH_HOME=.neo4j-2 npm start`
}
