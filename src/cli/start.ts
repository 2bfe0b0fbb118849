import { once } from 'node:events'
import type { Database } from '../database/openDatabase.ts'
import { startServer } from '../server/startServer.ts'
import { openStore } from '../store/openStore.ts'
import { buildWeb, WEB_ROOT } from './buildWeb.ts'
import { choosePort } from './choosePort.ts'
import { interruption } from './interruption.ts'
import { prepareGraph } from './prepareGraph.ts'
import { type Persisted, readPersisted } from './readPersisted.ts'
import { run } from './run.ts'
import { serverLog } from './serverLog.ts'
import { readSettings, type Settings } from './settings.ts'
import { withDatabase } from './withDatabase.ts'

await run((command) =>
  command
    .name('npm start')
    .description(
      'Gets Neo4j and starts it, seeds an empty graph from seeds/, and serves the GraphQL API and the playground.\n' +
        'Ctrl-C stops all of it. The environment configures it, see the table in README.md.',
    )
    .option(
      '--only-persisted <path>',
      'answer no documents but these: a JSON file {"hash": "document", …}, or a folder of .graphql files',
    )
    .action(start),
)

async function start({ onlyPersisted }: { onlyPersisted?: string }): Promise<void> {
  const settings = readSettings()
  const persisted = onlyPersisted === undefined ? null : readPersisted(onlyPersisted, settings)
  const signal = interruption()
  try {
    const port = await choosePort(settings.host, settings.port)
    await withDatabase(settings, { role: 'SERVER', command: 'npm start', signal }, (database) =>
      serve(database, { ...settings, port, persisted }, signal),
    )
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

async function serve(
  database: Database,
  settings: Settings & { port: number; persisted: Persisted | null },
  signal: AbortSignal,
): Promise<void> {
  const store = openStore(database)
  try {
    if (settings.playground) await buildWeb(signal)
    await prepareGraph(store, signal)
    const { host, port, limits, introspection, playground, suggestions, persisted } = settings
    const shown = { introspection, suggestions, webRoot: playground ? WEB_ROOT : null }
    const server = await startServer({ host, port, store, log: serverLog, limits, persisted, ...shown })
    database.announce(server.url)
    tellWhere(server.url, database, playground)
    if (!signal.aborted) await once(signal, 'abort')
    process.stderr.write('Stopping …\n')
    await server.close()
  } finally {
    await store.close()
  }
}

function tellWhere(url: string, database: Database, playground: boolean): void {
  process.stdout.write(`
  API         ${url}/graphql
  Playground  ${playground ? `${url}/` : 'turned off (PLAYGROUND)'}
  Neo4j       ${database.uri}${database.managed ? ' (ours, stops with this)' : ''}

Ctrl-C stops it.
`)
}
