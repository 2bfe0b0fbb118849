import type { FilterName, ReadName } from '../store/statements.ts'
import type { Range } from './page.ts'
import type { Projection } from './projection.ts'

/** A list as the graph holds it, of whichever parent. */
export interface ListPath {
  statement: ReadName
  relations?: readonly string[]
  labels?: readonly string[]
}

/** What rows of a list must be like. Equal conditions but for their values are equal Cypher text. */
export type Condition =
  | Leaf
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { none: readonly Condition[] }

/** A condition of `cypher/filter/`. */
export interface Leaf {
  filter: FilterName
  values: Readonly<Record<string, unknown>>
  /** For its slot `RELATION`. */
  relations?: readonly string[]
}

/** What to read of a list, for any number of parents. Equal requests are equal JSON. */
export interface ListRequest {
  path: ListPath
  range: Range
  order: { by: string; descending: boolean }
  /** Conditions that must all hold. */
  filters: readonly Condition[]
  /** Further parameters of the statement. */
  values: Readonly<Record<string, unknown>>
  node: Projection
  /** For lists whose rows hang on their parent by a relation. */
  relation: Projection | null
  /** Whether rows must tell where they stand: for cursors, and where the range has a bound. */
  positions: boolean
  total: boolean
}

/** What one statement reads: a list, and lists of its rows' records that will be asked for next. */
export interface Plan {
  request: ListRequest
  children: readonly Child[]
}

export interface Child extends Plan {
  /** Which record of a row is its parent. */
  of: 'node' | 'relation'
}

/** What to read along with a list, by the number of its parents. */
export type ReadAhead = (parents: number) => readonly Child[]
