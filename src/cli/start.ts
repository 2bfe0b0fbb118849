import { once } from 'node:events'
import type { Database } from '../database/openDatabase.ts'
import { startServer } from '../server/startServer.ts'
import { openStore } from '../store/openStore.ts'
import { buildWeb, WEB_ROOT } from './buildWeb.ts'
import { choosePort } from './choosePort.ts'
import { interruption } from './interruption.ts'
import { prepareGraph } from './prepareGraph.ts'
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
    .action(start),
)

async function start(): Promise<void> {
  const settings = readSettings()
  const signal = interruption()
  try {
    const port = await choosePort(settings.host, settings.port)
    await withDatabase(settings, { role: 'SERVER', command: 'npm start', signal }, (database) =>
      serve(database, { ...settings, port }, signal),
    )
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

async function serve(
  database: Database,
  settings: Settings & { port: number },
  signal: AbortSignal,
): Promise<void> {
  const store = openStore(database)
  try {
    await buildWeb(signal)
    await prepareGraph(store, signal)
    const server = await startServer({
      host: settings.host,
      port: settings.port,
      store,
      webRoot: WEB_ROOT,
      log: serverLog,
    })
    database.announce(server.url)
    tellWhere(server.url, database)
    if (!signal.aborted) await once(signal, 'abort')
    process.stderr.write('Stopping …\n')
    await server.close()
  } finally {
    await store.close()
  }
}

function tellWhere(url: string, database: Database): void {
  process.stdout.write(`
  API         ${url}/graphql
  Playground  ${url}/
  Neo4j       ${database.uri}${database.managed ? ' (ours, stops with this)' : ''}

Ctrl-C stops it.
`)
}
