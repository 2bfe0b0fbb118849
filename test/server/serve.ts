import { onTestFinished } from 'vitest'
import { type ServerOptions, startServer } from '../../src/server/startServer.ts'

export interface Served {
  url: string
  /** Sends a body to `/graphql`, as JSON unless it is text. */
  post(body: unknown, headers?: Record<string, string>, signal?: AbortSignal): Promise<Response>
  /** The status, and what the answer says. */
  ask(body: unknown): Promise<{ status: number; answer: Answer }>
}

export interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: Record<string, unknown> }[]
}

/** A server on a free port, without a playground or a cache and with much time for each request, until the test ends. */
export async function serve(options: Pick<ServerOptions, 'store'> & Partial<ServerOptions>): Promise<Served> {
  const log = { info: () => {}, error: () => {} }
  const limits = { timeoutMs: 60_000, cacheBytes: 0, ...options.limits }
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    webRoot: null,
    log,
    ...options,
    limits,
  })
  onTestFinished(() => server.close())
  return served(server.url)
}

export function served(url: string): Served {
  const post: Served['post'] = (body, headers = {}, signal) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal: signal ?? null,
    })
  const ask: Served['ask'] = async (body) => {
    const response = await post(body)
    return { status: response.status, answer: (await response.json()) as Answer }
  }
  return { url, post, ask }
}
