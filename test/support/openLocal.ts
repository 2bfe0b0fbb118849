import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '../../src/database/openDatabase.ts'
import type { Local } from '../../src/database/startLocal.ts'
import { pingNeo4j } from '../../src/store/pingNeo4j.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface LocalOverrides extends Partial<Local> {
  signal?: AbortSignal
  progress?: (message: string) => void
}

/** `openDatabase` for a local Neo4j in `home`, as `npm start` calls it but for what is overridden. */
export function openLocal(
  home: string,
  { signal = AbortSignal.any([]), progress = () => {}, ...local }: LocalOverrides = {},
): Promise<Database> {
  return openDatabase({
    remote: null,
    local: {
      home,
      jars: join(root, '.neo4j', 'jars'),
      pom: join(root, 'tools', 'neo4j', 'pom.xml'),
      java: 'java',
      role: 'SERVER',
      command: 'npm start',
      ...local,
    },
    ping: pingNeo4j,
    progress,
    signal,
  })
}
