import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AnswerCache, Looked } from './answerCache.ts'
import type { RequestContext } from './ownExecutor.ts'

/** Hooks of the `/graphql` route that answer from a cache, and fill it. */
export interface CachedAnswers {
  answer(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Tells what the request is worked out in, so that its outcome is known when the answer is sent. */
  follow(request: FastifyRequest, context: RequestContext): void
  keep(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown>
}

/** A POST that was answered before gets the same answer, but that `extensions.cost` says so, past all that Apollo does. */
export function cachedAnswers(cache: AnswerCache): CachedAnswers {
  const looked = new WeakMap<FastifyRequest, Looked>()
  const contexts = new WeakMap<FastifyRequest, RequestContext>()
  return {
    async answer(request, reply) {
      const key = keyOf(request)
      if (key === null) return
      const found = await cache.look(key)
      if (!found.answer) {
        looked.set(request, found)
        return
      }
      await reply.header('content-type', found.answer.contentType).send(found.answer.body)
    },
    follow: (request, context) => {
      contexts.set(request, context)
    },
    async keep(request, reply, payload) {
      const version = contexts.get(request)?.answered.version ?? null
      const body = typeof payload === 'string' && version !== null ? markedCached(payload) : null
      if (body !== null && version !== null && reply.statusCode === 200) {
        const contentType = String(reply.getHeader('content-type'))
        await looked.get(request)?.keep({ contentType, body: Buffer.from(body) }, version)
      }
      return payload
    },
  }
}

interface Body {
  query?: unknown
  operationName?: unknown
  variables?: unknown
  extensions?: unknown
}

/** All of a request that its answer depends on; null where it is not kept. */
function keyOf({ method, headers, body }: FastifyRequest): string | null {
  if (method !== 'POST' || body === null || typeof body !== 'object') return null
  const { query, operationName, variables, extensions } = body as Body
  // It also has its document remembered, which Apollo must do.
  if (query !== undefined && extensions !== undefined) return null
  return JSON.stringify([headers.accept, query, operationName, variables, extensions])
}

const COST = '"extensions":{"cost":{'

/** The answer with the mark that it is one from the cache; null if it does not tell its cost, at its end. */
function markedCached(text: string): string | null {
  const at = text.lastIndexOf(COST)
  return at < 0 ? null : `${text.slice(0, at)}${COST}"cached":true,${text.slice(at + COST.length)}`
}
