import neo4j, {
  type Transaction as DriverTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import { type ReadName, type SetupName, type StatementName, statement, type WriteName } from './statements.ts'
import { StoreError, toStoreError } from './storeError.ts'

export interface Connection {
  /** `bolt://…` for one server, `neo4j://…` for a cluster, `neo4j+s://…` for Aura. */
  uri: string
  user: string
  password: string
  /** None: the server's default one. */
  database?: string | undefined
}

/** Values as Neo4j gives them to JavaScript: numbers are plain numbers, absent properties null. */
export type Parameters = Record<string, unknown>

export interface ReadOptions {
  /** The statement is ended in the database when this is aborted. */
  signal?: AbortSignal | undefined
  /** Longest time for the statement, retries included; default 10,000. */
  timeoutMs?: number | undefined
}

/** All of a transaction's work, applied as a whole or not at all. */
export interface Transaction {
  /** Rows as objects by column; `Row` is the caller's word for the columns of that file. */
  read<Row>(name: ReadName, parameters?: Parameters): Promise<Row[]>
  /** Returns how many things the statement changed in the database: nodes, relationships, properties and labels. */
  write(name: WriteName, parameters?: Parameters): Promise<number>
}

/** The one way to the database; see openStore. All methods throw StoreError. */
export interface Store {
  /** The records of a read statement (a text of `cypher/read/`, its slots filled) as lists of values. */
  read(text: string, parameters?: Parameters, options?: ReadOptions): Promise<unknown[][]>
  /**
   * Runs `work` in one transaction and commits it. On a transient fault (deadlock, a lost connection, a new leader)
   * the transaction is rolled back and `work` runs again from its start, so it must have no effects outside of it.
   */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Where a seed is committing or was killed at it: waits for its end, and writes which version stands. */
  settle(): Promise<void>
  /** Creates a constraint or index. Schema statements cannot share a transaction with data. */
  setUp(name: SetupName): Promise<void>
  /** Throws unless the database answers. */
  ping(timeoutMs?: number): Promise<void>
  close(): Promise<void>
}

const DEFAULT_TIMEOUT_MS = 10_000
/** A seed of a large graph may take minutes; one that waits this long for another is stuck. */
const WRITE_TIMEOUT_MS = 30 * 60_000
const RETRY_PAUSES_MS = [50, 250, 1_000]

/**
 * A pool of connections to a Neo4j. Connects at the first use, and again after the database was away. The driver's
 * own timeouts add up to minutes; these end an unanswered call within seconds.
 */
export function openStore({ uri, user, password, database }: Connection): Store {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 8_000,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const session = (mode: 'READ' | 'WRITE') =>
    driver.session({ defaultAccessMode: neo4j.session[mode], ...(database && { database }) })
  const transact = <T>(work: (transaction: Transaction) => Promise<T>) =>
    withRetries(WRITE_TIMEOUT_MS, (timeoutMs) => transactOnce(session('WRITE'), timeoutMs, work))
  let settling: Promise<unknown> | null = null
  return {
    read: (text, parameters = {}, options = {}) =>
      withRetries(options.timeoutMs ?? DEFAULT_TIMEOUT_MS, (timeoutMs) =>
        readOnce(session('READ'), text, parameters, { ...options, timeoutMs }),
      ),
    transact,
    settle: async () => {
      settling ??= transact((transaction) => transaction.write('write/settle-version')).finally(() => {
        settling = null
      })
      await settling
    },
    setUp: (name) => setUp(session('WRITE'), name),
    ping: async (timeoutMs = 2_000) => {
      await readOnce(session('READ'), statement('read/ping').text, {}, { timeoutMs })
    },
    close: () => driver.close(),
  }
}

/** Tries again after a fault that may pass (a deadlock, a lost connection, a new leader) while there is time. */
async function withRetries<T>(timeoutMs: number, attempt: (timeoutMs: number) => Promise<T>): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(deadline - Date.now())
    } catch (error) {
      const pause = RETRY_PAUSES_MS[tries]
      if (!isRetryable(error) || pause === undefined || Date.now() + pause >= deadline) throw error
      await new Promise((done) => setTimeout(done, pause))
    }
  }
}

/** Neo4j takes a transaction too large for its memory for a passing fault; the next one would be as large. */
function isRetryable(error: unknown): boolean {
  if (!(error instanceof StoreError) || error.code === 'OUT_OF_MEMORY') return false
  return error.cause instanceof Neo4jError && neo4j.isRetryableError(error.cause)
}

/**
 * Autocommit, because `session.run` takes one trip to the server where `executeRead` takes three (0.74 against 1.3 ms,
 * measured). Its price: the driver does not retry, so we do. Reads change nothing, a second try is safe.
 */
async function readOnce(
  session: Session,
  text: string,
  parameters: Parameters,
  { signal, timeoutMs = DEFAULT_TIMEOUT_MS }: ReadOptions,
): Promise<unknown[][]> {
  if (signal?.aborted) throw new StoreError('ABORTED')
  const result = withoutStack(() =>
    session.run(text, parameters, { timeout: Math.max(1, Math.ceil(timeoutMs)) }),
  )
  try {
    const { records } = await unlessGivenUp(result, timeoutMs, signal)
    return records.map((record) => [...record.values()])
  } catch (error) {
    throw toStoreError(error)
  } finally {
    // Closing an unfinished session resets its connection, which ends the statement in the database. Nobody waits for
    // it: a server that is frozen would not answer that either.
    session.close().catch(() => {})
  }
}

/** The driver notes the stack of every call, which is a tenth of what a short read costs; our errors have their own. */
function withoutStack<T>(call: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return call()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Ends the waiting at the signal, and, should the server not keep to the timeout it was given, soon after that. */
function unlessGivenUp<T>(result: PromiseLike<T>, timeoutMs: number, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(new StoreError('ABORTED'))
    const timer = setTimeout(() => reject(new StoreError('TIMEOUT')), timeoutMs + 250)
    signal?.addEventListener('abort', onAbort, { once: true })
    const settled = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    result.then(
      (value) => {
        settled()
        resolve(value)
      },
      (error) => {
        settled()
        reject(error)
      },
    )
  })
}

async function transactOnce<T>(
  session: Session,
  timeoutMs: number,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  try {
    const transaction = await session.beginTransaction({ timeout: timeoutMs })
    const result = await work(toTransaction(transaction))
    await transaction.commit()
    return result
  } catch (error) {
    throw toStoreError(error)
  } finally {
    // Takes back what is not committed.
    await session.close().catch(() => {})
  }
}

function toTransaction(transaction: DriverTransaction): Transaction {
  const run = (name: StatementName, parameters: Parameters) =>
    transaction.run(statement(name).text, parameters)
  return {
    read: async <Row>(name: ReadName, parameters: Parameters = {}) =>
      rowsOf<Row>(await run(name, parameters)),
    write: async (name, parameters = {}) => {
      const { summary } = await run(name, parameters)
      return Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0)
    },
  }
}

async function setUp(session: Session, name: SetupName): Promise<void> {
  try {
    await session.run(statement(name).text)
  } catch (error) {
    throw toStoreError(error, name)
  } finally {
    await session.close()
  }
}

function rowsOf<Row>(result: QueryResult): Row[] {
  return result.records.map((record) => record.toObject() as Row)
}
