import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { type Database, openDatabase } from '../../src/database/openDatabase.ts'
import { serverFolder } from '../../src/database/prepareHome.ts'
import { resolveJars } from '../../src/database/resolveJars.ts'
import { spawnGuarded } from '../../src/database/spawnGuarded.ts'
import type { Graph } from '../../src/model/graph.ts'
import { recordId } from '../../src/model/ids.ts'
import { openStore } from '../../src/store/openStore.ts'
import { pingNeo4j } from '../../src/store/pingNeo4j.ts'
import { setUpSchema } from '../../src/store/setUpSchema.ts'
import { writeSeedRun } from '../../src/store/writeChanges.ts'
import { writeCsv } from './writeCsv.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const JARS = join(ROOT, '.neo4j', 'jars')
const POM = join(ROOT, 'tools', 'neo4j', 'pom.xml')

/** Starts a Neo4j in `home` that holds the graph, as version 1, with all of the product's constraints and indexes. */
export async function openGraph(home: string, graph: Graph, signal: AbortSignal): Promise<Database> {
  mkdirSync(home, { recursive: true })
  // Makes the home with its password; the bulk import then replaces its database.
  await (await open(home, signal)).stop()
  await importGraph(home, graph, signal)
  const database = await open(home, signal)
  const store = openStore(database)
  try {
    await setUpSchema(store)
    await store.transact((transaction) => writeSeedRun(transaction, firstRun(graph), graph))
    await store.settle()
    await untilIndexed(database)
    return database
  } catch (error) {
    await database.stop()
    throw error
  } finally {
    await store.close()
  }
}

function open(home: string, signal: AbortSignal): Promise<Database> {
  return openDatabase({
    remote: null,
    local: { home, jars: JARS, pom: POM, java: 'java', role: 'SERVER', command: 'npm run bench' },
    ping: pingNeo4j,
    progress: (message) => process.stderr.write(`${message}\n`),
    signal,
  })
}

async function importGraph(home: string, graph: Graph, signal: AbortSignal): Promise<void> {
  const folder = join(home, 'csv')
  mkdirSync(folder)
  const tables = writeCsv(graph, folder)
  const jars = await resolveJars({ pom: POM, jars: JARS, progress: () => {}, signal })
  const admin = [
    'java',
    '-Xmx1g',
    '-cp',
    '*',
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
  ]
  const options = ['--overwrite-destination', '--multiline-fields=true', '--array-delimiter=;', ...tables]
  const tool = spawnGuarded('env', [`NEO4J_HOME=${serverFolder(home)}`, ...admin, ...options], {
    cwd: jars,
    output: 'pipe',
  })
  let printed = ''
  tool.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  const code = await tool.exited
  signal.throwIfAborted()
  if (code !== 0) throw new Error(`The bulk import failed:\n${printed.slice(-2_000)}`)
  rmSync(folder, { recursive: true })
}

async function untilIndexed({ uri, user, password }: Database): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await driver.executeQuery('CALL db.awaitIndexes(600)').finally(() => driver.close())
}

function firstRun({ pages }: Graph) {
  const at = '2026-01-01T00:00:00.000Z'
  return {
    ...{ id: recordId('SEED_RUN', 1), number: 1, status: 'APPLIED' as const, startedAt: at, finishedAt: at },
    ...{ fingerprint: 'bench', pages: pages.length, added: 0, changed: 0, removed: 0 },
  }
}
