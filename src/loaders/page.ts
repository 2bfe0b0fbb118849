import type { ListRequest, Plan } from './listRequest.ts'
import { type RecordRow, readRecord } from './projection.ts'

/** Where a row stands in its list: its sort value and an id that tells equals apart. */
export type Position = readonly [sorted: unknown, id: string]

export interface Row {
  /** null where the request asks for none. */
  position: Position | null
  node: RecordRow
  /** The relation by which a row of a relation field hangs on its parent. */
  relation: RecordRow | null
}

/** One page of one list, in the order of the list. */
export interface Page {
  rows: Row[]
  /** Whether rows follow, and whether rows come before; null: the rows read do not tell. */
  hasNext: boolean | null
  hasPrevious: boolean | null
  /** The length of the whole list, where it was asked for. */
  total: number | null
}

/** Which part of a list to read. */
export interface Range {
  /** How many rows at most. */
  size: number
  /** From the end of the list towards its start. */
  backward: boolean
  /** Rows strictly after, and strictly before, these positions. */
  after: Position | null
  before: Position | null
}

/**
 * How many rows a statement must read for a range: one more than wanted tells whether more follow, and the row at
 * the bound itself, which statements include, tells whether something came before.
 */
export function limitOf(range: Range): number {
  return range.size + 1 + (boundsOf(range).start ? 1 : 0)
}

/** The bounds in reading direction, both inclusive. */
export function boundsOf(range: Range): { start: Position | null; stop: Position | null } {
  return range.backward
    ? { start: range.before, stop: range.after }
    : { start: range.after, stop: range.before }
}

/** What becomes of the pages that were read along with the rows of another. */
export interface Reading {
  usage: { rows: number }
  onChild(child: ListRequest, parent: string, page: Page): void
}

/** Cuts the rows of a statement, in reading direction, to the page that its plan asks for. */
export function cutPage(
  plan: Plan,
  values: readonly unknown[][],
  total: number | null,
  reading: Reading,
): Page {
  const { range } = plan.request
  const { start, stop } = boundsOf(range)
  reading.usage.rows += values.length
  const startsAtBound = start !== null && isAt(values[0], start)
  const first = startsAtBound ? 1 : 0
  const end = Math.min(values.length, first + range.size)
  const rows: Row[] = []
  for (let i = first; i < end; i++) {
    const row = values[i] as readonly unknown[]
    if (stop === null || !isAt(row, stop)) rows.push(readRow(plan, row, reading))
  }
  const beyond = values.length - first > rows.length ? true : stop === null ? false : null
  const behind = startsAtBound ? true : start === null ? false : null
  return range.backward
    ? { rows: rows.reverse(), hasNext: behind, hasPrevious: beyond, total }
    : { rows, hasNext: beyond, hasPrevious: behind, total }
}

/** The page of a parent that there is not. */
export function emptyPage(): Page {
  return { rows: [], hasNext: false, hasPrevious: false, total: 0 }
}

function isAt(row: readonly unknown[] | undefined, position: Position): boolean {
  return row !== undefined && row[1] === position[1] && JSON.stringify(row[0]) === JSON.stringify(position[0])
}

function readRow({ request, children }: Plan, row: readonly unknown[], reading: Reading): Row {
  const columns = row[Symbol.iterator]()
  const position: Position | null = request.positions
    ? [columns.next().value, columns.next().value as string]
    : null
  const node = readRecord(columns, request.node)
  const relation = request.relation && readRecord(columns, request.relation)
  for (const child of children) {
    const parent = child.of === 'node' ? node : relation
    const rows = columns.next().value as unknown[][]
    const page = cutPage(child, rows, columns.next().value as number | null, reading)
    if (parent) reading.onChild(child.request, parent.id, page)
  }
  return { position, node, relation }
}
