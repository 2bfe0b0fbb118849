import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { graphVersion } from '../api/graphVersion.ts'
import type { GraphSource } from '../loaders/createLoaders.ts'
import { createAnswerCache } from './answerCache.ts'
import { cachedAnswers } from './cachedAnswers.ts'
import type { EntityTag } from './entityTag.ts'
import type { RequestContext } from './ownExecutor.ts'

export interface GraphqlRoute {
  apollo: ApolloServer<RequestContext>
  source: GraphSource
  entityTag: EntityTag
  /** Most bytes of answers to keep; 0: none. */
  cacheBytes: number
  /** Whether there is a playground to show to browsers that come here. */
  playground: boolean
}

/** `/graphql`, by POST and GET. A GET whose answer the client has already is answered by 304, without its being run. */
export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRoute): void {
  const { apollo, source, entityTag, cacheBytes, playground } = options
  const cached = cacheBytes > 0 ? cachedAnswers(createAnswerCache(source, cacheBytes)) : null
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const made = { signal: goneSignal(reply), answered: { version: null } }
    cached?.follow(request, made)
    return made
  }
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    preHandler: [
      ...(playground ? [showPlayground] : []),
      refuseOddBody,
      (request, reply) => tellUnchanged(request, reply, source, entityTag),
      ...(cached ? [cached.answer] : []),
    ],
    ...(cached && { onSend: cached.keep }),
    handler: fastifyApolloHandler(apollo, { context }),
  })
}

/** A person who opens the address of the API in a browser wants the playground. */
async function showPlayground(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
  if (wantsPage && !request.url.includes('?')) await reply.redirect('/')
}

/** Refuses lists of queries, and values so deep that whatever follows them would run out of stack. */
async function refuseOddBody({ body }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const message = Array.isArray(body)
    ? 'A request holds one query, {"query": "…"}, not a list of them. Send one request for each.'
    : isDeep(body)
      ? `The request body is nested deeper than ${MAX_BODY_DEPTH} levels.`
      : null
  if (message) await reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
}

const MAX_BODY_DEPTH = 50

function isDeep(body: unknown): boolean {
  let level = [body]
  for (let depth = 0; depth <= MAX_BODY_DEPTH; depth++) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    )
    if (level.length === 0) return false
  }
  return true
}

async function tellUnchanged(
  request: FastifyRequest,
  reply: FastifyReply,
  source: GraphSource,
  entityTag: EntityTag,
): Promise<void> {
  const known = request.method === 'GET' ? entityTag.versionIn(request.headers['if-none-match'] ?? '') : null
  if (known === null) return
  // A database that does not answer is for the query to tell.
  const version = await graphVersion(source).catch(() => null)
  if (version === known) await reply.code(304).header('etag', entityTag.ofVersion(version)).send()
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
