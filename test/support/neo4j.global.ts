import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Login } from '../../src/database/openDatabase.ts'
import { openLocal } from './openLocal.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** `inject('neo4j')` in a test: the one throw-away Neo4j that all tests share. */
    neo4j: Login
  }
}

/** Starts a Neo4j in a temporary folder for the tests of the project `neo4j`, and removes both afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'gonghui-graph-test-'))
  const interrupted = new AbortController()
  const onInterrupt = () => interrupted.abort(new Error('interrupted'))
  process.once('SIGINT', onInterrupt)
  const database = await openLocal(home, {
    command: 'npm test',
    progress: (message) => process.stderr.write(`${message}\n`),
    signal: interrupted.signal,
  })
  const { uri, user, password } = database
  project.provide('neo4j', { uri, user, password, database: database.database })
  return async () => {
    process.off('SIGINT', onInterrupt)
    await database.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
