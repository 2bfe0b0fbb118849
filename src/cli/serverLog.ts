import { inspect } from 'node:util'
import type { Log } from '../server/createApollo.ts'

/** The server's log: a line each on stderr, with the time; the details of an error follow, indented. */
export const serverLog: Log = {
  info: (details, message) => write('info', message, details),
  error: (details, message) => write('error', message, details),
}

function write(level: string, message: string, details: object): void {
  const more =
    Object.keys(details).length > 0 ? `\n${inspect(details, { depth: 4 })}`.replaceAll('\n', '\n  ') : ''
  process.stderr.write(`${new Date().toISOString()} ${level} ${message}${more}\n`)
}
