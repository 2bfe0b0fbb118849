import type { FastifyError, FastifyInstance } from 'fastify'
import type { Log } from './createApollo.ts'
import type { Limits } from './limits.ts'

export interface PlainErrors {
  log: Log
  limits: Pick<Limits, 'maxBodyBytes'>
  /** Whether there is a playground to point to. */
  playground: boolean
}

/** Faults outside of GraphQL, in the shape of a GraphQL answer; nothing of our inside reaches the client. */
export function addPlainErrors(app: FastifyInstance, { log, limits, playground }: PlainErrors): void {
  const messages = messagesByCode(limits)
  app.setErrorHandler((error: FastifyError, _, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ error }, 'unexpected error while serving a request')
    const message =
      messages[error.code] ??
      (status >= 500 ? 'Something went wrong on our side.' : 'The request is malformed.')
    const code = status >= 500 ? 'INTERNAL' : 'BAD_REQUEST'
    void reply.code(status).type('application/json; charset=utf-8')
    return { errors: [{ message, extensions: { code } }] }
  })
  app.setNotFoundHandler((request, reply) => {
    void reply.code(404).type('application/json; charset=utf-8')
    const message = `There is nothing at this address. The API is at /graphql${playground ? ', the playground at /' : ''}.`
    return request.method === 'HEAD' ? '' : { errors: [{ message, extensions: { code: 'NOT_FOUND' } }] }
  })
}

/** By the codes of Fastify's own errors. */
function messagesByCode({ maxBodyBytes }: Pick<Limits, 'maxBodyBytes'>): Readonly<Record<string, string>> {
  return {
    FST_ERR_CTP_BODY_TOO_LARGE: `The request body is larger than ${maxBodyBytes} bytes.`,
    FST_ERR_CTP_INVALID_JSON_BODY: 'The request body is no valid JSON.',
    FST_ERR_CTP_EMPTY_JSON_BODY: 'The request body is empty; send {"query": "…"}.',
    FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The content type must be application/json.',
  }
}
