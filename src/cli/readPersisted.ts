import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createSchema } from '../api/schema.ts'
import { trustedDocuments } from '../server/trustedDocuments.ts'
import { documentValidator } from '../server/validateDocument.ts'
import { Failure } from './run.ts'
import type { Settings } from './settings.ts'

/** GraphQL documents by the hash that clients send for them. */
export type Persisted = ReadonlyMap<string, string>

/**
 * Reads the documents that `--only-persisted` names: a JSON file `{"hash": "document", …}`, as graphql-codegen and
 * Relay write it, or a folder of `.graphql` files, whose hashes are the SHA-256 of their texts. Throws `Failure` with
 * the file if it holds none, or one that this server cannot answer.
 */
export function readPersisted(path: string, settings: Settings): Persisted {
  if (!existsSync(path))
    throw new Failure(
      `There is no ${path}. Give a JSON file {"hash": "document", …} or a folder of .graphql files.`,
    )
  const documents = statSync(path).isDirectory() ? readFolder(path) : readManifest(path)
  if (documents.size === 0) throw new Failure(`There are no documents in ${path}, so nothing could be asked.`)
  const { limits } = settings
  try {
    trustedDocuments(documents, documentValidator(createSchema(), { ...settings, ...limits }), limits)
  } catch (error) {
    throw new Failure(`${path}: ${(error as Error).message}`)
  }
  return documents
}

function readFolder(folder: string): Persisted {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  return new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
}

function readManifest(file: string): Persisted {
  const expected = 'Expected a JSON object {"hash": "document", …}, as graphql-codegen writes it.'
  let manifest: unknown
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Failure(`${file} is no valid JSON: ${(error as Error).message}. ${expected}`)
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw new Failure(`${file} holds ${Array.isArray(manifest) ? 'a list' : 'a single value'}. ${expected}`)
  const entries = Object.entries(manifest)
  const wrong = entries.find(([, document]) => typeof document !== 'string')
  if (wrong) throw new Failure(`${file}: the document of "${wrong[0]}" is no text. ${expected}`)
  return new Map(entries)
}
