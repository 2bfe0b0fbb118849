import { Neo4jError } from 'neo4j-driver'

/** What can go wrong between us and the database, as few kinds as a caller can act upon. */
export type StoreErrorCode =
  /** It does not answer. */
  | 'DATABASE_UNAVAILABLE'
  /** It answers, but not to this user and password, or has no database of this name. */
  | 'DATABASE_REFUSED'
  /** The statement took longer than it may. */
  | 'TIMEOUT'
  /** The caller's signal was aborted. */
  | 'ABORTED'
  /** The transaction needs more memory than the server gives one. */
  | 'OUT_OF_MEMORY'
  /** The server cannot write: its disk is full, or it is a read-only member of a cluster. */
  | 'DATABASE_READ_ONLY'
  /** A statement or its parameters are wrong, which is a fault of this program. */
  | 'STATEMENT_FAILED'

/** Its message is written for a user; what the driver said is in `cause`, for the log. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, statement?: string, cause?: unknown) {
    super(MESSAGES[code] + (code === 'STATEMENT_FAILED' && statement ? ` (${statement})` : ''), { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

const MESSAGES: Record<StoreErrorCode, string> = {
  DATABASE_UNAVAILABLE: 'The database does not answer.',
  DATABASE_REFUSED: 'The database refuses this user, password or database name.',
  TIMEOUT: 'The database took too long to answer.',
  ABORTED: 'The request was given up.',
  OUT_OF_MEMORY: 'The database has too little memory for this.',
  DATABASE_READ_ONLY: 'The database accepts no writes at present.',
  STATEMENT_FAILED: 'The database could not carry out a statement.',
}

/** Anything that the driver throws, as one of our codes. An error that is none of the driver's is a fault of ours. */
export function toStoreError(error: unknown, statement?: string): StoreError {
  if (error instanceof StoreError) return error
  if (!(error instanceof Neo4jError)) throw error
  return new StoreError(codeOf(error), statement, error)
}

const CODES: [RegExp, StoreErrorCode][] = [
  [/^ServiceUnavailable$|^SessionExpired$|DatabaseUnavailable|DatabaseNotAvailable/, 'DATABASE_UNAVAILABLE'],
  [/^Neo\.ClientError\.Security\.|DatabaseNotFound/, 'DATABASE_REFUSED'],
  [/TransactionTimedOut|LockAcquisitionTimeout/, 'TIMEOUT'],
  [/MemoryPoolOutOfMemory|OutOfMemory|TransactionOutOfMemory/, 'OUT_OF_MEMORY'],
  [/NotALeader|ReadOnly|ForbiddenOnReadOnlyDatabase|WriteOnReadOnly/, 'DATABASE_READ_ONLY'],
]

function codeOf(error: Neo4jError): StoreErrorCode {
  // Acquiring a connection in time fails without a code of its own: the server is there and does not answer.
  if (/acquisition timed out|Connection was closed|pool is closed/i.test(error.message))
    return 'DATABASE_UNAVAILABLE'
  return CODES.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'STATEMENT_FAILED'
}
