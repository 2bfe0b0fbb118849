import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseError } from './databaseError.ts'
import { freePort } from './freePort.ts'
import { serverFolder, writeConfiguration } from './prepareHome.ts'
import { type Guarded, spawnGuarded } from './spawnGuarded.ts'

export interface Neo4jProcess extends Guarded {
  uri: string
  port: number
  /** Why it ended, from how it did and the last lines of its log; for the user. */
  explain(how: number | NodeJS.Signals): string
}

/** Starts Neo4j in a prepared home, on `port` or a free one. It does not answer yet when this returns. */
export async function runNeo4j(
  home: string,
  java: string,
  jars: string,
  port?: number,
): Promise<Neo4jProcess> {
  const bolt = port ?? (await freePort())
  writeConfiguration(home, bolt)
  const server = serverFolder(home)
  mkdirSync(join(server, 'logs'), { recursive: true })
  const console = join(server, 'logs', 'console.log')
  const log = join(server, 'logs', 'neo4j.log')
  const logStart = existsSync(log) ? statSync(log).size : 0
  const output = openSync(console, 'w', 0o600)
  const args = [
    ...JVM,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${server}`,
    `--config-dir=${server}/conf`,
  ]
  const child = spawnGuarded(java, args, { cwd: jars, output })
  closeSync(output)
  return {
    ...child,
    uri: `bolt://127.0.0.1:${bolt}`,
    port: bolt,
    explain: (how) => explain(how, readFileSync(console, 'utf8') + readFrom(log, logStart), { home, jars }),
  }
}

export function stopNeo4j(neo4j: Neo4jProcess): Promise<unknown> {
  neo4j.kill('SIGTERM')
  const force = setTimeout(() => neo4j.kill('SIGKILL'), 15_000)
  return neo4j.exited.finally(() => clearTimeout(force))
}

/** The class path is the folder it starts in, so that no character of the checkout's own path can break it. */
const JVM = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dfile.encoding=UTF-8',
  '-cp',
  '*',
]

function readFrom(log: string, start: number): string {
  return existsSync(log) ? readFileSync(log).subarray(start).toString('utf8') : ''
}

function explain(
  how: number | NodeJS.Signals,
  printed: string,
  { home, jars }: { home: string; jars: string },
): string {
  const lines = printed.split('\n').filter((line) => line.trim() && !/^\s+at |^\s*\.\.\. \d+ more/.test(line))
  const telling = lines.filter((line) => /ERROR|Caused by|Exception|Error|rror:/.test(line))
  const shown = (telling.length > 0 ? telling : lines).slice(-5).map((line) => `  ${line.slice(0, 300)}`)
  const hint =
    HINTS.find(([pattern]) => pattern.test(printed))?.[1] ?? `Its logs are in ${serverFolder(home)}/logs.`
  return [
    `Neo4j ended (${typeof how === 'number' ? `exit code ${how}` : how}):`,
    ...shown,
    hint.replace('{home}', home).replace('{jars}', jars),
  ].join('\n')
}

const HINTS: [RegExp, string][] = [
  [
    /No space left on device|Disk quota exceeded/,
    'The disk is full: make room where {home} lies, and start again.',
  ],
  [
    /ClassNotFound|NoClassDefFound|Could not find or load main class/,
    'Its jars are damaged: delete {jars}, and start again.',
  ],
  [/Could not reserve enough space|insufficient memory|OutOfMemory/, 'It needs about 700 MB of free memory.'],
  [
    /lock file|FileLock|already in use by|LockException/,
    'Another Neo4j runs in {home}: stop that one, and start again.',
  ],
]

/** Whether it ended only because somebody else took its port first. */
export function lostItsPort(error: DatabaseError): boolean {
  return /Address already in use|BindException/.test(error.message)
}
