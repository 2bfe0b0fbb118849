import type { ApolloServer } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import {
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { type Cost, estimateCost } from '../api/cost.ts'
import { apiError } from '../api/errors.ts'
import { execute } from '../api/execute.ts'
import type { GraphSource } from '../loaders/createLoaders.ts'
import type { Limits } from './limits.ts'
import type { TrustedDocuments } from './trustedDocuments.ts'
import type { ValidateDocument } from './validateDocument.ts'
import { waitingLine } from './waitingLine.ts'

export interface RequestContext {
  /** Aborted when the client has gone. */
  signal: AbortSignal
  /** The version of the graph that a whole answer is from; null until there is one. Apollo copies what is around it. */
  answered: { version: number | null }
}

export interface Executing {
  schema: GraphQLSchema
  source: GraphSource
  limits: Limits
  validateDocument: ValidateDocument
  /** If there are any, all others are refused. */
  trusted: TrustedDocuments | null
}

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<RequestContext>>[0]['gateway']>
type Executor = Awaited<ReturnType<Gateway['load']>>['executor']

/** Apollo's door for another executor than its own. */
export function ownExecutor(executing: Executing): Gateway {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: executing.schema, coreSupergraphSdl: '' })
      return () => {}
    },
    load: async () => ({ executor: executorOf(executing) }),
    stop: async () => {},
  }
}

/** Checks a document, waits for a place among those that read, and answers from one version of the graph. */
function executorOf({ schema, source, limits, validateDocument, trusted }: Executing): Executor {
  const { maxCost, timeoutMs } = limits
  const line = waitingLine({ ...limits, patienceMs: timeoutMs / 2 })
  return async ({ document, request, source: text, context }) => {
    const arrivedAt = Date.now()
    // The context's own is null where the request names an operation that there is not.
    const { operationName, variables } = request
    const requestContext = context as RequestContext
    const { signal } = requestContext
    if (trusted && !trusted.has(text)) return { errors: [NOT_TRUSTED] }
    const errors = validateDocument(document)
    if (errors.length > 0) return { errors }
    const operation = getOperationAST(document, operationName)
    if (!operation) return { errors: [noOperation(operationName)] }
    const cost = estimateCost(schema, document, operationName, variables)
    const places = readsGraph(operation) ? placesFor(cost, limits) : 0
    if (places > 0 && !(await line.enter(places, signal))) return { errors: [OVERLOADED] }
    try {
      const { usage, ...result } = await execute({
        schema,
        document,
        variables,
        operationName,
        source,
        signal,
        cost,
        maxCost,
        timeoutMs: timeoutMs - (Date.now() - arrivedAt),
      })
      const [version] = usage.versions
      if (!result.errors && version !== undefined) requestContext.answered.version = version
      return result
    } finally {
      if (places > 0) line.leave(places)
    }
  }
}

/** What asks about the schema alone need not wait for those that read. */
function readsGraph({ selectionSet }: OperationDefinitionNode): boolean {
  return !selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
  )
}

/**
 * One place for a usual request, half of them all for one that asks for as much as it may: what is read at once fits
 * into memory, and so do the answers.
 */
function placesFor({ nodes }: Cost, { maxCost, maxRunning }: Limits): number {
  const share = Math.min(1, nodes / maxCost) / 2
  return Math.max(1, Math.floor(share * maxRunning))
}

/** Apollo gives it its code and status. */
function noOperation(name: string | null | undefined): GraphQLError {
  return new GraphQLError(
    name
      ? `There is no operation ${name} in the document.`
      : 'Which of the operations is meant? Give its `operationName`.',
  )
}

const OVERLOADED: GraphQLError = apiError(
  'OVERLOADED',
  'The server has more to answer than it can just now. Ask again in a moment.',
  { http: { status: 503, headers: new HeaderMap([['retry-after', '1']]) } },
)

const NOT_TRUSTED: GraphQLError = apiError(
  'DOCUMENT_NOT_TRUSTED',
  'This server answers only the documents that were registered with it. Send the hash of one of them as ' +
    '`extensions.persistedQuery.sha256Hash`.',
  { http: { status: 400, headers: new HeaderMap() } },
)
