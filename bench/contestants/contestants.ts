import type { Variables } from '../queries/makeVariables.ts'
import { type Dialect, documentOf, type QueryName } from '../queries/queries.ts'

export interface Contestant {
  name: string
  what: string
  /** File beside this one, and a further argument of its process. */
  file: string
  argument?: string
  /** What it is asked in; the floor takes the query's name instead of a document. */
  dialect: Dialect | null
  path: string
}

export const CONTESTANTS = {
  cold: {
    what: 'this project, its caches off',
    file: 'product.ts',
    argument: 'cold',
    dialect: 'product',
    path: '/graphql',
  },
  cached: {
    what: 'this project as `npm start` runs it',
    file: 'product.ts',
    dialect: 'product',
    path: '/graphql',
  },
  peer: { what: '@neo4j/graphql on Apollo Server', file: 'peer.ts', dialect: 'peer', path: '' },
  naive: { what: 'one statement a field, on Apollo Server', file: 'naive.ts', dialect: 'naive', path: '' },
  floor: {
    what: 'one hand-written statement a query, on node:http',
    file: 'floor.ts',
    dialect: null,
    path: '',
  },
} as const satisfies Record<string, Omit<Contestant, 'name'>>
export type ContestantName = keyof typeof CONTESTANTS
export const CONTESTANT_NAMES = Object.keys(CONTESTANTS) as ContestantName[]

/** The body of the request that asks a contestant a query. */
export function bodyOf(name: ContestantName, query: QueryName, variables: Variables): string {
  const { dialect } = CONTESTANTS[name]
  if (dialect === null) return JSON.stringify({ query, variables })
  const document = documentOf(dialect, query)
  const named = [...(document.split('{', 1)[0] as string).matchAll(/\$(\w+)/g)].map(
    ([, one]) => one as string,
  )
  const given = Object.fromEntries(named.map((one) => [one, variables[one]]))
  return JSON.stringify({ query: document, variables: given })
}
