import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { createSchema } from '../api/schema.ts'
import type { GraphSource } from '../loaders/createLoaders.ts'
import { createApollo, DEFAULT_LIMITS, type Limits, type Log } from './createApollo.ts'
import { addHealth } from './health.ts'
import { addPlainErrors } from './plainErrors.ts'
import { addStaticFiles } from './staticFiles.ts'

export interface ServerOptions {
  host: string
  /** 0: any free one. */
  port: number
  store: GraphSource
  /** Folder of the playground's bundle. */
  webRoot: string
  log: Log
  limits?: Partial<Limits> | undefined
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  url: string
  /** Answers what is under way, takes nothing new, and ends. */
  close(): Promise<void>
}

const MAX_BODY_BYTES = 100 * 1024

/**
 * Serves `/graphql`, the playground at `/`, and for whoever watches over it `/healthz` and `/readyz`.
 * Rejects with the system's error if the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, store, webRoot, log } = options
  const apollo = createApollo(createSchema(), store, log, { ...DEFAULT_LIMITS, ...options.limits })
  await apollo.start()
  const app = Fastify({ bodyLimit: MAX_BODY_BYTES, forceCloseConnections: 'idle' })
  addPlainErrors(app, log)
  const contextOf = async (_: unknown, reply: { raw: ServerResponse }) => ({ signal: goneSignal(reply) })
  const handler = fastifyApolloHandler(apollo, { context: contextOf })
  app.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/graphql', preHandler: showPlayground, handler })
  addHealth(app, store)
  await addStaticFiles(app, webRoot)
  let isClosing = false
  app.addHook('onSend', async (_, reply) => {
    // A connection kept alive after its last answer would hold up the end.
    if (isClosing) void reply.header('connection', 'close')
  })
  const url = await app.listen({ host, port })
  return {
    url,
    close: async () => {
      isClosing = true
      await app.close()
      await apollo.stop()
    },
  }
}

/** A person who opens the address of the API in a browser wants the playground. */
async function showPlayground(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
  if (wantsPage && !request.url.includes('?')) await reply.redirect('/')
}

/** Aborted when the connection closes before the answer is out. */
function goneSignal(reply: { raw: ServerResponse }): AbortSignal {
  const controller = new AbortController()
  // Every statement of the request listens.
  setMaxListeners(0, controller.signal)
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) controller.abort()
  })
  return controller.signal
}
