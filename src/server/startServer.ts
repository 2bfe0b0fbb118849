import { constants } from 'node:zlib'
import fastifyCompress from '@fastify/compress'
import Fastify, { type FastifyInstance } from 'fastify'
import { createSchema, printSortedSchema } from '../api/schema.ts'
import type { GraphSource } from '../loaders/createLoaders.ts'
import { createApollo, type Log } from './createApollo.ts'
import { entityTag } from './entityTag.ts'
import { addGraphqlRoute } from './graphqlRoute.ts'
import { addHealth } from './health.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { addPlainErrors } from './plainErrors.ts'
import { addStaticFiles } from './staticFiles.ts'

export interface ServerOptions {
  host: string
  /** 0: any free one. */
  port: number
  store: GraphSource
  /** Folder of the playground's bundle; null: no playground. */
  webRoot: string | null
  log: Log
  limits?: Partial<Limits> | undefined
  /** Whether clients may ask for the schema; default yes. */
  introspection?: boolean | undefined
  /** Whether messages about unknown names say which known one was meant; default yes. */
  suggestions?: boolean | undefined
  /** Documents by hash: if given, no others are answered. */
  persisted?: ReadonlyMap<string, string> | null | undefined
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  url: string
  /** Answers what is under way, takes nothing new, and ends. */
  close(): Promise<void>
}

/** Longest time for a request to come in whole: a body of 100 KB over a slow line takes less. */
const REQUEST_TIMEOUT_MS = 30_000

/**
 * Serves `/graphql`, its schema at `/schema.graphql`, the playground at `/`, and for whoever watches over it `/healthz`
 * and `/readyz`. Rejects with the system's error if the port is taken, and with an `Error` if one of the persisted
 * documents cannot be answered.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, store: source, webRoot, log } = options
  const { introspection = true, suggestions = true, persisted = null } = options
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const schema = createSchema()
  const sdl = printSortedSchema(schema)
  const tag = entityTag(sdl)
  const settings = { log, limits, introspection, suggestions, persisted, entityTag: tag }
  const apollo = createApollo(schema, source, settings)
  await apollo.start()
  const app = await createApp(limits)
  addPlainErrors(app, { log, limits, playground: webRoot !== null })
  addGraphqlRoute(app, {
    apollo,
    source,
    entityTag: tag,
    cacheBytes: limits.cacheBytes,
    playground: webRoot !== null,
  })
  if (introspection) addSchema(app, sdl)
  addHealth(app, source)
  if (webRoot !== null) await addStaticFiles(app, webRoot)
  const closing = sayWhenClosing(app)
  const url = await app.listen({ host, port })
  return {
    url,
    close: async () => {
      closing.begun = true
      await app.close()
      await apollo.stop()
    },
  }
}

async function createApp({ maxBodyBytes }: Limits): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: maxBodyBytes,
    forceCloseConnections: 'idle',
    requestTimeout: REQUEST_TIMEOUT_MS,
  })
  // Below a packet or so compression gains nothing. Its fastest levels: answers are made anew each time.
  await app.register(fastifyCompress, {
    // Requests come as they are: one of 100 KB could unpack to any size.
    globalDecompression: false,
    threshold: 1_024,
    encodings: ['gzip', 'br'],
    zlibOptions: { level: 3 },
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  })
  return app
}

function addSchema(app: FastifyInstance, sdl: string): void {
  app.get('/schema.graphql', async (_, reply) => {
    void reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache')
    return sdl
  })
}

/** A connection kept alive after its last answer would hold up the end. */
function sayWhenClosing(app: FastifyInstance): { begun: boolean } {
  const closing = { begun: false }
  app.addHook('onSend', async (_, reply) => {
    if (closing.begun) void reply.header('connection', 'close')
  })
  return closing
}
