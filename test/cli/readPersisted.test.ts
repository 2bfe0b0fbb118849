import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPersisted } from '../../src/cli/readPersisted.ts'
import { Failure } from '../../src/cli/run.ts'
import { readSettings } from '../../src/cli/settings.ts'
import { temporaryFolder } from '../database/temporary.ts'

const DOCUMENT = 'query Named($name: String) { union(name: $name) { name } }'
const settings = readSettings({})

test('a manifest: hashes as its writer made them', () => {
  const file = written('documents.json', JSON.stringify({ abc123: DOCUMENT }))
  expect([...readPersisted(file, settings)]).toEqual([['abc123', DOCUMENT]])
})

test('a folder of documents: the SHA-256 of each text', () => {
  const folder = join(temporaryFolder(), 'documents')
  mkdirSync(folder)
  writeFileSync(join(folder, 'named.graphql'), DOCUMENT)
  writeFileSync(join(folder, 'README.md'), 'no document')
  const hash = createHash('sha256').update(DOCUMENT).digest('hex')
  expect([...readPersisted(folder, settings)]).toEqual([[hash, DOCUMENT]])
})

test.each([
  ['no JSON', '{"a": ', /documents\.json is no valid JSON: .*graphql-codegen/],
  ['a list', '[]', /documents\.json holds a list\. Expected a JSON object/],
  ['a single value', '"x"', /holds a single value/],
  ['no documents', '{}', /There are no documents in .*documents\.json/],
  ['a document that is no text', '{"h1": {"query": "x"}}', /the document of "h1" is no text/],
  ['broken GraphQL', '{"h1": "{ unions("}', /The persisted document h1 cannot be answered: Syntax Error/],
  ['another schema', '{"h1": "{ onions }"}', /h1 cannot be answered: Cannot query field "onions"/],
  [
    'more than a document may ask for',
    JSON.stringify({ h1: `{ ${'a: __typename '.repeat(40)}}` }),
    /40 aliases/,
  ],
])('%s is told, with the file', (_, text, message) => {
  const file = written('documents.json', text)
  expect(() => readPersisted(file, settings)).toThrow(message)
  expect(() => readPersisted(file, settings)).toThrow(Failure)
})

test('a missing file is told', () => {
  expect(() => readPersisted('/nowhere/documents.json', settings)).toThrow(
    'There is no /nowhere/documents.json. Give a JSON file',
  )
})

function written(name: string, text: string): string {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, text)
  return file
}
