import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError } from './databaseError.ts'
import { createFirstPassword, hasFirstPassword, readPassword } from './password.ts'
import { spawnGuarded } from './spawnGuarded.ts'

/** What Neo4j calls its home, inside ours. */
export function serverFolder(home: string): string {
  return join(home, 'server')
}

/**
 * Makes the folder that Neo4j runs in ready for its next start, and returns the password of its user `neo4j`.
 * A home that was left half made is made again; one that holds data is never emptied.
 */
export async function prepareHome(
  home: string,
  java: string,
  jars: string,
  signal: AbortSignal,
): Promise<string> {
  const server = serverFolder(home)
  const known = readPassword(home)
  const hasData = existsSync(join(server, 'data'))
  if (known && hasData) return known
  if (hasData && !hasFirstPassword(home)) throw new DatabaseError(lostPassword(home))
  rmSync(server, { recursive: true, force: true })
  mkdirSync(server)
  const password = createFirstPassword(home)
  await setInitialPassword(server, password, java, jars, signal)
  return password
}

export function writeConfiguration(home: string, port: number): void {
  mkdirSync(join(serverFolder(home), 'conf'), { recursive: true })
  const lines = Object.entries({ ...SETTINGS, 'server.bolt.listen_address': `127.0.0.1:${port}` })
  const text = lines.map(([key, value]) => `${key}=${value}\n`).join('')
  writeFileSync(join(serverFolder(home), 'conf', 'neo4j.conf'), `# Written anew at every start.\n${text}`)
}

const SETTINGS = {
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'server.memory.pagecache.size': '128m',
  // Far above what a seed takes; both default to never, and would let a lost client hold its locks for good.
  'db.transaction.timeout': '10m',
  'db.lock.acquisition.timeout': '1m',
  // Otherwise each home takes 512 MB at once.
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.retention_policy': '256M size',
  // Otherwise a stop takes 10 s.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'dbms.usage_report.enabled': 'false',
}

/** The password goes by a file: the arguments of a process can be read by every user of the machine. */
async function setInitialPassword(
  server: string,
  password: string,
  java: string,
  jars: string,
  signal: AbortSignal,
): Promise<void> {
  const file = join(server, 'password.argument')
  writeFileSync(file, password, { mode: 0o600 })
  const admin = ['-cp', '*', 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${file}`]
  const tool = spawnGuarded('env', [`NEO4J_HOME=${server}`, java, ...admin], { cwd: jars, output: 'pipe' })
  let printed = ''
  tool.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  const code = await tool.exited
  rmSync(file, { force: true })
  signal.throwIfAborted()
  if (code !== 0) throw new DatabaseError(`Neo4j's first password could not be set:\n${printed.trim()}`)
}

function lostPassword(home: string): string {
  return `${join(home, 'password')} is missing, and without it the graph beside it cannot be opened.
Put the file back, or move ${home} away: the next start makes a new graph and seeds it from seeds/.`
}
