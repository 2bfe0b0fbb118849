import type { RecordPath } from '../connection/readRecord.ts'
import { typeNameOf } from '../typeNameOf.ts'

const ENTITY: RecordPath = { kind: 'ENTITY', path: { statement: 'read/nodes-by-id', labels: ['Entity'] } }

const PATHS: Readonly<Record<string, RecordPath>> = {
  Article: { kind: 'ARTICLE', path: { statement: 'read/nodes-by-id', labels: ['Article'] } },
  SeedRun: { kind: 'SEED_RUN', path: { statement: 'read/nodes-by-id', labels: ['SeedRun'] } },
  Mention: { kind: 'MENTION', path: { statement: 'read/mentions-by-id' } },
  Relation: { kind: 'RELATION', path: { statement: 'read/relations-by-id' } },
  Evidence: { kind: 'EVIDENCE', path: { statement: 'read/evidence-by-id' } },
  Statistic: { kind: 'STATISTIC', path: { statement: 'read/statistics-by-id' } },
}

/** Where the record of an id is found; null if it is no id of ours. */
export function nodePath(id: string): RecordPath | null {
  const typeName = typeNameOf({ id })
  return typeName === undefined ? null : (PATHS[typeName] ?? ENTITY)
}
