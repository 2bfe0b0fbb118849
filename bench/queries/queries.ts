import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The six queries: by these names their files lie beside this one, and in `bench/floor/`. */
export const QUERIES = {
  point: 'a union by its id',
  list: '50 unions with district and 10 programs each',
  depth: 'districts, unions, programs, participants: 20 · 10 · 10 · 10',
  people: 'a union with officers and articles, and what each article names',
  siblings: '100 companies with union, district, programs, people',
  search: '20 hits of a search with their districts',
} as const
export type QueryName = keyof typeof QUERIES
export const QUERY_NAMES = Object.keys(QUERIES) as QueryName[]

/** Whose GraphQL a document is in. */
export type Dialect = 'product' | 'peer' | 'naive'

/** The document of a query in a dialect: one file holds all queries of a dialect, as operations. */
export function documentOf(dialect: Dialect, query: QueryName): string {
  const text = readFileSync(join(import.meta.dirname, `${dialect}.graphql`), 'utf8')
  const operation = text.split(/^(?=query )/m).find((one) => one.startsWith(`query ${query}(`))
  if (!operation) throw new Error(`bench/queries/${dialect}.graphql has no query ${query}`)
  return operation.trim()
}
