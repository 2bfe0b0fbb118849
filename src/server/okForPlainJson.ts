import type { ApolloServerPlugin } from '@apollo/server'

/**
 * GraphQL over HTTP has refusals of a well-formed request answered with status 400 in its own media type, but with 200
 * for clients that accept nothing but plain `application/json`.
 */
export function okForPlainJson(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response }) => {
        const accept = request.http?.headers.get('accept') ?? ''
        const isPlain = accept.includes('application/json') && !accept.includes('graphql-response+json')
        if (isPlain && response.http.status === 400) response.http.status = 200
      },
    }),
  }
}
