import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseError } from './databaseError.ts'
import { markProcess } from './processes.ts'
import { type Guarded, spawnGuarded } from './spawnGuarded.ts'

export interface JarsOptions {
  /** The Maven project that lists what is needed. */
  pom: string
  /** Holds one folder of jars a version. */
  jars: string
  progress(message: string): void
  signal: AbortSignal
}

/** Where the jars of the pom's version lie, or will. */
export function jarsFolder({ pom, jars }: Pick<JarsOptions, 'pom' | 'jars'>): string {
  return join(jars, `neo4j-${neo4jVersion(pom)}`)
}

/**
 * Has Maven bring the jars of Neo4j and all they need, about 120 MB, into their folder, if it is not there yet.
 * They arrive in a folder beside it that is renamed when complete, so that a half of them is never taken for all.
 */
export async function resolveJars(options: JarsOptions): Promise<string> {
  const folder = jarsFolder(options)
  if (existsSync(folder)) return folder
  removeLeftovers(folder)
  const part = `${folder}.part-${process.pid}`
  options.progress(`Getting Neo4j ${neo4jVersion(options.pom)} (about 120 MB, once) …`)
  try {
    await runMaven(part, options)
    moveInto(part, folder)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
  return folder
}

function neo4jVersion(pom: string): string {
  return readFileSync(pom, 'utf8').match(/<neo4j\.version>(.+?)</)?.[1] as string
}

/** What a killed run left; another that is at work now keeps its own. */
function removeLeftovers(folder: string): void {
  if (!existsSync(dirname(folder))) return
  for (const name of readdirSync(dirname(folder))) {
    const pid = name.startsWith(`${basename(folder)}.part-`) ? Number(name.split('-').at(-1)) : null
    if (pid !== null && !markProcess(pid))
      rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

async function runMaven(part: string, { pom, progress, signal }: JarsOptions): Promise<void> {
  const args = [
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${part}`,
  ]
  const maven = spawnGuarded('mvn', args, { cwd: dirname(pom), output: 'pipe' })
  const onAbort = () => maven.kill('SIGTERM')
  signal.addEventListener('abort', onAbort)
  const errors = await followOutput(maven, progress)
  const code = await maven.exited
  signal.removeEventListener('abort', onAbort)
  signal.throwIfAborted()
  if (code !== 0) throw new DatabaseError(mavenFailure(errors))
}

async function followOutput(maven: Guarded, progress: JarsOptions['progress']): Promise<string[]> {
  const errors: string[] = []
  let files = 0
  let told = Date.now()
  for await (const line of createInterface({ input: maven.stdout as NodeJS.ReadableStream })) {
    if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR] '.length))
    if (line.includes('Downloaded')) files++
    if (Date.now() - told < 5000) continue
    told = Date.now()
    progress(`… ${files} files so far`)
  }
  return errors
}

function mavenFailure(errors: string[]): string {
  const lines = errors.filter((line) => line.trim()).slice(0, 3)
  return `Maven could not get Neo4j:
${lines.map((line) => `  ${line.slice(0, 400)}`).join('\n')}
Is Maven's repository reachable (a proxy or mirror belongs into ~/.m2/settings.xml)? Then run the command again.
Or use containers (docker compose up), or a Neo4j you have (NEO4J_URI).`
}

/** Another command may have been faster; then its jars are as good. */
function moveInto(part: string, folder: string): void {
  try {
    renameSync(part, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}
