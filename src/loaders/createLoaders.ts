import DataLoader from 'dataloader'
import type { Store } from '../store/openStore.ts'
import { type FilterName, type ReadName, statement } from '../store/statements.ts'
import { boundsOf, cutPage, limitOf, type Page, type Range } from './page.ts'
import { columnsOf, type Projection } from './projection.ts'
import { conditionOf, renderStatement } from './renderStatement.ts'

/** A list as the graph holds it, of whichever parent. */
export interface ListPath {
  statement: ReadName
  relations?: readonly string[]
  labels?: readonly string[]
}

/** What to read of a list, for any number of parents. */
export interface ListRequest {
  path: ListPath
  range: Range
  order: { by: string; descending: boolean }
  /** Files of `cypher/filter/` that must all hold; their values are in `values`. */
  filters: readonly FilterName[]
  /** Further parameters of the statement and of its filters. */
  values: Readonly<Record<string, unknown>>
  node: Projection
  /** For lists whose rows hang on their parent by a relation. */
  relation: Projection | null
  total: boolean
}

export interface List {
  /** The page of one parent; all parents asked for in one tick share one statement. */
  load(parent: string): Promise<Page>
}

/** What a request has read so far. */
export interface Usage {
  statements: number
  rows: number
  ms: number
  /** The versions of the graph that its statements saw; more than one means that a seed came between. */
  versions: Set<number>
}

export interface Loaders {
  list(request: ListRequest): List
  usage: Usage
}

/** What pages are read from. */
export type GraphSource = Pick<Store, 'read'>

/** What bounds the reading of a request. */
export interface ReadLimits {
  /** Aborted when the client has gone: statements under way end in the database. */
  signal?: AbortSignal | undefined
  /** Longest time for all of the request's statements together. */
  timeoutMs?: number | undefined
}

/**
 * The loaders of one request: the one way in which resolvers read. A list asked for twice in the same words is read
 * once; a statement serves all parents that ask in the same tick. Nothing outlives the request.
 */
export function createLoaders(source: GraphSource, limits: ReadLimits = {}): Loaders {
  const deadline = limits.timeoutMs === undefined ? undefined : Date.now() + limits.timeoutMs
  const usage: Usage = { statements: 0, rows: 0, ms: 0, versions: new Set() }
  const lists = new Map<string, DataLoader<string, Page>>()
  const list = (request: ListRequest): List => {
    const key = JSON.stringify(request)
    const known = lists.get(key)
    if (known) return known
    const created = new DataLoader<string, Page>((parents) => {
      const options = { signal: limits.signal, timeoutMs: deadline && Math.max(1, deadline - Date.now()) }
      return readPages(source, usage, request, parents, options)
    })
    lists.set(key, created)
    return created
  }
  return { list, usage }
}

/** The columns of every statement that pages are read with. */
type PageRecord = [version: number | null, parent: string, rows: unknown[][], total: number | null]

async function readPages(
  source: GraphSource,
  usage: Usage,
  request: ListRequest,
  parents: readonly string[],
  limits: ReadLimits,
): Promise<Page[]> {
  const startedAt = performance.now()
  const text = fillSlots(statement(request.path.statement).text, request)
  usage.statements += 1
  const records = (await source.read(text, parametersOf(request, parents), limits)) as PageRecord[]
  usage.ms += performance.now() - startedAt
  const pages = new Map<string, Page>()
  for (const [version, parent, rows, total] of records) {
    if (version !== null) usage.versions.add(version)
    usage.rows += rows.length
    pages.set(parent, cutPage(rows, total, request.range, request.node, request.relation))
  }
  return parents.map((parent) => pages.get(parent) ?? cutPage([], 0, request.range, request.node, null))
}

function fillSlots(
  text: string,
  { path, order, filters, node, relation, total, range }: ListRequest,
): string {
  return renderStatement(text, {
    ...path,
    sortedBy: order.by,
    columns: [...columnsOf('node', node), ...(relation ? columnsOf('relation', relation) : [])],
    conditions: filters.map((name) => conditionOf(statement(name).text)),
    total,
    descending: order.descending !== range.backward,
  })
}

function parametersOf(request: ListRequest, parents: readonly string[]): Record<string, unknown> {
  const { start, stop } = boundsOf(request.range)
  return {
    ...request.values,
    start,
    stop,
    from: start?.[0] ?? firstValue(request),
    parents,
    order: request.order.by,
    // A JavaScript number would reach Neo4j as a float, which LIMIT refuses.
    limit: BigInt(limitOf(request.range)),
  }
}

/** A value before all others in reading direction, so that an index range is bounded from the first page on. */
function firstValue({ order, range }: ListRequest): string | number {
  const [lowest, highest] = order.by === 'pinyin' ? ['', '\uffff'] : [-1, Number.MAX_SAFE_INTEGER]
  return order.descending !== range.backward ? highest : lowest
}
