import { type ParseOptions, parse } from 'graphql'
import type { BoundedStore } from './boundedStore.ts'
import type { ValidateDocument } from './validateDocument.ts'

/** The only documents that a server answers. */
export interface TrustedDocuments {
  has(document: string): boolean
  /** By hash, as Apollo looks for documents that a request names by their hash alone. */
  cache: BoundedStore<string>
}

/** Takes documents by their hashes, whatever made those; throws an `Error` naming the first that this schema cannot answer. */
export function trustedDocuments(
  byHash: ReadonlyMap<string, string>,
  validateDocument: ValidateDocument,
  parseOptions: ParseOptions,
): TrustedDocuments {
  for (const [hash, document] of byHash) {
    const problem = problemOf(document, validateDocument, parseOptions)
    if (problem) throw new Error(`The persisted document ${hash} cannot be answered: ${problem}`)
  }
  const texts = new Set(byHash.values())
  return {
    has: (document) => texts.has(document),
    cache: {
      get: async (key) => byHash.get(key.slice(key.indexOf(':') + 1)),
      set: async () => {},
      delete: async () => false,
    },
  }
}

function problemOf(
  document: string,
  validateDocument: ValidateDocument,
  parseOptions: ParseOptions,
): string | undefined {
  try {
    return validateDocument(parse(document, parseOptions))[0]?.message
  } catch (error) {
    return (error as Error).message
  }
}
