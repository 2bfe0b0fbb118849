import { readdirSync, readFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as documents from '@graphql-codegen/typed-document-node'
import * as operations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'

/** Where the example of a client lies. */
export const CLIENT = new URL('../docs/client/', import.meta.url)

const PLUGINS = { 'typescript-operations': operations, 'typed-document-node': documents }

interface Config {
  schema: string
  documents: string
  generates: Record<
    string,
    { plugins: (keyof typeof PLUGINS)[]; config: Parameters<typeof codegen>[0]['config'] }
  >
}

/**
 * What `docs/client/codegen.json` says shall be made: text by the name of its file. Graphql-codegen's own command line
 * would read the same configuration; its core alone does without the loaders of a hundred packages.
 */
export async function makeClientDocuments(): Promise<Record<string, string>> {
  const config: Config = JSON.parse(read('codegen.json'))
  const files = readdirSync(new URL(`${config.documents}/`, CLIENT)).sort()
  const texts = files.map((file) => `${config.documents}/${file}`)
  const made = Object.entries(config.generates).map(async ([filename, output]) => {
    const text = await codegen({
      filename,
      schema: parse(read(config.schema)),
      documents: texts.map((location) => ({ location, document: parse(read(location)) })),
      config: output.config,
      plugins: output.plugins.map((name) => ({ [name]: {} })),
      pluginMap: PLUGINS,
    })
    return [
      filename,
      `// Made by \`npm run codegen\` from codegen.json and operations/: do not edit.\n${text}\n`,
    ]
  })
  return Object.fromEntries(await Promise.all(made))
}

function read(path: string): string {
  return readFileSync(new URL(path, CLIENT), 'utf8')
}
