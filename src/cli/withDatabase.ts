import { join } from 'node:path'
import { DatabaseError } from '../database/databaseError.ts'
import { type Database, openDatabase } from '../database/openDatabase.ts'
import { pingNeo4j } from '../store/pingNeo4j.ts'
import { Failure } from './run.ts'
import { ROOT, type Settings } from './settings.ts'

export interface DatabaseUse {
  /** A SERVER keeps its Neo4j up for other commands; a GUEST uses a server's, or runs one for the while. */
  role: 'SERVER' | 'GUEST'
  /** What the user typed, for the messages of other commands: `npm start`. */
  command: string
  signal: AbortSignal
}

/**
 * Finds or starts the Neo4j of the settings, does the work with it, and stops what it started, however the work ends.
 * Throws `Failure` where none can be had, and the signal's reason when it is aborted while waiting for one.
 */
export async function withDatabase<T>(
  settings: Settings,
  use: DatabaseUse,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await open(settings, use)
  try {
    return await work(database)
  } finally {
    await database.stop()
  }
}

async function open(settings: Settings, { role, command, signal }: DatabaseUse): Promise<Database> {
  try {
    return await openDatabase({
      remote: settings.neo4j,
      local: {
        home: settings.graphHome,
        jars: join(ROOT, '.neo4j', 'jars'),
        pom: join(ROOT, 'tools', 'neo4j', 'pom.xml'),
        java: settings.java,
        role,
        command,
      },
      ping: pingNeo4j,
      progress: (message) => process.stderr.write(`${message}\n`),
      signal,
    })
  } catch (error) {
    throw error instanceof DatabaseError ? new Failure(error.message) : error
  }
}
