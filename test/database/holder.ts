import { openLocal } from '../support/openLocal.ts'

/** A process of its own that opens the local Neo4j in the folder given, says so, and holds it until it is ended. */
const home = process.argv[2] as string
const signal = AbortSignal.any([])
const database = await openLocal(home, {
  signal,
  progress: (message) => process.stderr.write(`${message}\n`),
})
process.stdout.write(`${JSON.stringify({ uri: database.uri, password: database.password })}\n`)
process.once('SIGTERM', () => void database.stop().then(() => process.exit(0)))
setInterval(() => {}, 60_000)
