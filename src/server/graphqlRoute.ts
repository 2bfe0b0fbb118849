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
      refuseBatch,
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

async function refuseBatch(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!Array.isArray(request.body)) return
  const message = 'A request holds one query, {"query": "…"}, not a list of them. Send one request for each.'
  await reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
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
