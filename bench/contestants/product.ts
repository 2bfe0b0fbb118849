import { join } from 'node:path'
import { startServer } from '../../src/server/startServer.ts'
import { openStore } from '../../src/store/openStore.ts'
import { announce, countStatement, readLogin } from './serve.ts'

/** This project's own server, as `npm start` runs it; with `cold` as the second argument, without its caches. */
const store = openStore(readLogin())
const server = await startServer({
  host: '127.0.0.1',
  port: 0,
  store: {
    ...store,
    read: (text, parameters, options) => {
      countStatement()
      return store.read(text, parameters, options)
    },
  },
  // A busy machine is no reason to give up.
  limits: { timeoutMs: 60_000, ...(process.argv[3] === 'cold' && { cacheBytes: 0 }) },
  webRoot: join(import.meta.dirname, 'none'),
  log: {
    info: () => {},
    error: (details, message) => process.stderr.write(`${message} ${String(details)}\n`),
  },
})
announce(server.url)
