import { randomUUID } from 'node:crypto'
import { type ASTNode, GraphQLError, type GraphQLFormattedError } from 'graphql'

/** All codes that `extensions.code` can carry, apart from those of GraphQL's own parser and validation. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'BAD_CURSOR',
  'BAD_REQUEST',
  'DEPTH_EXCEEDED',
  'ALIASES_EXCEEDED',
  'COST_EXCEEDED',
  'TIMEOUT',
  'OVERLOADED',
  'DOCUMENT_NOT_TRUSTED',
  'GRAPH_CHANGED',
  'DATABASE_UNAVAILABLE',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A fault that the request's sender can mend: the message says what was wanted and what came, and `node` where. */
export function apiError(
  code: ErrorCode,
  message: string,
  details: object = {},
  node?: ASTNode,
): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { ...details, code } })
}

export type LogError = (details: { id: string; error: unknown }, message: string) => void

/**
 * What a client may know of an error. GraphQL's own errors and those of `apiError` pass as they are; faults of the
 * database become DATABASE_UNAVAILABLE or TIMEOUT; anything else is logged under an id and shown as INTERNAL.
 */
export function toClientError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  log: LogError,
): GraphQLFormattedError {
  const cause = thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown
  if (cause instanceof GraphQLError) return withoutDetails(formatted, cause)
  const known = knownFault(cause)
  if (known) return shown(formatted, known.code, known.message)
  const id = randomUUID()
  log({ id, error: cause }, 'unexpected error while answering a query')
  return shown(
    formatted,
    'INTERNAL',
    `Something went wrong on our side. Please report it with this id: ${id}`,
    id,
  )
}

/** By the codes of the store's errors. */
const KNOWN_FAULTS: Readonly<Record<string, { code: ErrorCode; message: string }>> = {
  TIMEOUT: {
    code: 'TIMEOUT',
    message: 'The query took too long and was stopped. Ask for smaller pages or fewer levels.',
  },
  ABORTED: { code: 'TIMEOUT', message: 'The query was stopped because its client was gone.' },
  OUT_OF_MEMORY: {
    code: 'TIMEOUT',
    message:
      'The query asks for more than the database can hold at once. Ask for smaller pages or fewer levels.',
  },
  DATABASE_UNAVAILABLE: {
    code: 'DATABASE_UNAVAILABLE',
    message: 'The database does not answer just now. Try again in a moment.',
  },
  DATABASE_REFUSED: {
    code: 'DATABASE_UNAVAILABLE',
    message: 'The database refuses this server. Its operator must check the configured user and password.',
  },
}

function knownFault(error: unknown): (typeof KNOWN_FAULTS)[string] | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? KNOWN_FAULTS[code] : undefined
}

/** Apollo overwrites the code of a validation rule, and calls GraphQL's own complaints about a request its own fault. */
function withoutDetails(
  { message, locations, path, extensions }: GraphQLFormattedError,
  { extensions: own }: GraphQLError,
): GraphQLFormattedError {
  const { stacktrace: _, ...rest } = extensions ?? {}
  const code = own.code ?? rest.code
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...rest, code: code === 'INTERNAL_SERVER_ERROR' ? 'BAD_REQUEST' : code },
  }
}

function shown(
  { locations, path }: GraphQLFormattedError,
  code: ErrorCode,
  message: string,
  id?: string,
): GraphQLFormattedError {
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...(id && { id }) },
  }
}
