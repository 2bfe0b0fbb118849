import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { toClientError } from '../api/errors.ts'
import type { GraphSource } from '../loaders/createLoaders.ts'
import { documentStore, persistedQueryStore } from './boundedStore.ts'
import { type EntityTag, tagAnswers } from './entityTag.ts'
import type { Limits } from './limits.ts'
import { okForPlainJson } from './okForPlainJson.ts'
import { ownExecutor, type RequestContext } from './ownExecutor.ts'
import { trustedDocuments } from './trustedDocuments.ts'
import { documentValidator } from './validateDocument.ts'

/** Writes one line of the server's log. */
export interface Log {
  info(details: object, message: string): void
  error(details: object, message: string): void
}

export interface ApolloOptions {
  log: Log
  limits: Limits
  introspection: boolean
  suggestions: boolean
  /** By hash; if given, no other documents are answered. */
  persisted: ReadonlyMap<string, string> | null
  entityTag: EntityTag
}

/**
 * Apollo over our own executor, which validates, too: GraphQL's rules must not see a document before its bounds are
 * known to hold. Cache control is off: its plugin wraps every field and costs more than all the rest of an execution.
 */
export function createApollo(
  schema: GraphQLSchema,
  source: GraphSource,
  { log, limits, introspection, suggestions, persisted, entityTag }: ApolloOptions,
): ApolloServer<RequestContext> {
  const parseOptions = { maxTokens: limits.maxTokens }
  const validateDocument = documentValidator(schema, { ...limits, introspection, suggestions })
  const trusted = persisted && trustedDocuments(persisted, validateDocument, parseOptions)
  return new ApolloServer<RequestContext>({
    gateway: ownExecutor({ schema, source, limits, validateDocument, trusted }),
    plugins: [
      okForPlainJson(),
      tagAnswers(entityTag),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    parseOptions,
    documentStore: documentStore(),
    dangerouslyDisableValidation: true,
    introspection: true,
    persistedQueries: { cache: trusted?.cache ?? persistedQueryStore() },
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      toClientError(formatted, error, (details, message) => log.error(details, message)),
    logger: quiet(log),
  })
}

/** Apollo's own remarks go to our log as they are; it has no more levels than two. */
function quiet(log: Log) {
  const ignore = () => {}
  const tell = (message: string) => log.error({}, message)
  return { debug: ignore, info: ignore, warn: tell, error: tell }
}
