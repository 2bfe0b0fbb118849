import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { toClientError } from '../api/errors.ts'
import { execute } from '../api/execute.ts'
import type { GraphSource } from '../loaders/createLoaders.ts'
import { depthLimit } from './depthLimit.ts'
import { okForPlainJson } from './okForPlainJson.ts'
import { servedOperations } from './servedOperations.ts'

export interface Limits {
  /** Longest query, in tokens. */
  maxTokens: number
  /** Deepest nesting of fields. */
  maxDepth: number
  /** Most records that an operation may ask for, by its page sizes. */
  maxCost: number
  /** Longest time for the statements of one request. */
  timeoutMs: number
}

export const DEFAULT_LIMITS: Limits = { maxTokens: 1_000, maxDepth: 15, maxCost: 50_000, timeoutMs: 4_000 }

export interface RequestContext {
  /** Aborted when the client has gone. */
  signal: AbortSignal
}

/** Writes one line of the server's log. */
export interface Log {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

/**
 * Apollo over our own executor, which answers each request from one version of the graph. Cache control is off: its
 * plugin wraps every field and costs more than all the rest of an execution.
 */
export function createApollo(
  schema: GraphQLSchema,
  source: GraphSource,
  log: Log,
  limits: Limits = DEFAULT_LIMITS,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: ownExecutor(schema, source, limits),
    plugins: [
      okForPlainJson(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    parseOptions: { maxTokens: limits.maxTokens },
    validationRules: [servedOperations, depthLimit(limits.maxDepth)],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      toClientError(formatted, error, (details, message) => log.error(details, message)),
    logger: quiet(log),
  })
}

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<RequestContext>>[0]['gateway']>

/** Apollo's door for another executor than its own. */
function ownExecutor(schema: GraphQLSchema, source: GraphSource, { maxCost, timeoutMs }: Limits): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    load: async () => ({
      executor: async ({ document, request, operationName, context }) => {
        const { signal } = context as RequestContext
        const { usage: _, ...result } = await execute({
          schema,
          document,
          variables: request.variables,
          operationName,
          source,
          signal,
          maxCost,
          timeoutMs,
        })
        return result
      },
    }),
    stop: async () => {},
  }
}

/** Apollo's own remarks go to our log as they are; it has no more levels than two. */
function quiet(log: Log) {
  const ignore = () => {}
  const tell = (message: string) => log.error({}, message)
  return { debug: ignore, info: ignore, warn: tell, error: tell }
}
