import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Failure } from './run.ts'

const USUAL_PORT = 4000
const TRIES = 20

/**
 * A port of `host` that can be listened on: the wanted one, or, where none is wanted, the first free one from 4000 on.
 * Throws `Failure` with the way out where there is none.
 */
export async function choosePort(host: string, wanted: number | null): Promise<number> {
  if (wanted !== null) return await tryPort(host, wanted)
  for (let port = USUAL_PORT; port < USUAL_PORT + TRIES; port++) {
    const free = await tryPort(host, port).catch((error: Failure & { inUse?: true }) => {
      if (!isInUse(error)) throw error
      return null
    })
    if (free !== null) return free
  }
  throw new Failure(
    `The ports ${USUAL_PORT} to ${USUAL_PORT + TRIES - 1} are all in use. Choose another: PORT=… npm start`,
  )
}

async function tryPort(host: string, port: number): Promise<number> {
  const server = createServer().listen({ host, port, exclusive: true })
  try {
    await once(server, 'listening')
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, host, port)
  }
  const chosen = (server.address() as AddressInfo).port
  server.close()
  await once(server, 'close')
  return chosen
}

function isInUse(error: unknown): boolean {
  return error instanceof Failure && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE'
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Failure {
  const failure = new Failure(MESSAGES[error.code ?? '']?.(host, port) ?? `Cannot listen: ${error.message}`)
  failure.cause = error
  return failure
}

const MESSAGES: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (_, port) =>
    `Port ${port} is in use by another program. Stop that one, or choose another: PORT=${port + 1} npm start`,
  EACCES: (_, port) =>
    `Port ${port} may not be used by this user. Choose one from 1024 on: PORT=4000 npm start`,
  EADDRNOTAVAIL: (host) => `HOST=${host} is no address of this machine. Try 127.0.0.1, or 0.0.0.0 for all.`,
  ENOTFOUND: (host) => `HOST=${host} is unknown. Try 127.0.0.1, or 0.0.0.0 for all.`,
}
