import type { PrintedEntity } from '../model/printed.ts'
import type { GoldEntity } from './gold.ts'
import { normaliseName } from './normalise.ts'

/**
 * Which entity of the output is which of the gold: one of the gold's types and a common name, each used once. The
 * canonical name counts before another name, and that before an alias.
 *
 * @returns index into the gold → index into the output
 */
export function matchEntities(
  gold: readonly GoldEntity[],
  system: readonly PrintedEntity[],
): Map<number, number> {
  const ranks = gold.map((goldEntity) => {
    const names = namesOf(goldEntity)
    const canonical = normaliseName(goldEntity.canonical)
    return system.map((entity) =>
      goldEntity.types.includes(entity.type) ? rankOf(entity, canonical, names) : NO_MATCH,
    )
  })
  return matchOneToOne(ranks)
}

/** All names of an annotated entity, as they are compared. */
export function namesOf(entity: GoldEntity): Set<string> {
  return new Set([...entity.names, entity.canonical].map(normaliseName).filter(Boolean))
}

const NO_MATCH = -1

function rankOf(entity: PrintedEntity, canonical: string, names: ReadonlySet<string>): number {
  const name = normaliseName(entity.name)
  if (name === canonical) return 0
  if (names.has(name)) return 1
  return entity.aliases.some((alias) => names.has(normaliseName(alias))) ? 2 : NO_MATCH
}

/** A maximum matching of rows to columns by augmenting paths (Kuhn), begun with the best-ranked free pairs. */
function matchOneToOne(ranks: readonly (readonly number[])[]): Map<number, number> {
  const columnsOf = ranks.map((row) =>
    row
      .map((rank, column) => ({ rank, column }))
      .filter(({ rank }) => rank !== NO_MATCH)
      .sort((a, b) => a.rank - b.rank || a.column - b.column),
  )
  const rowOf = new Map<number, number>()
  const matched = new Set<number>()
  for (const wanted of [0, 1, 2]) {
    for (const [row, columns] of columnsOf.entries()) {
      if (matched.has(row)) continue
      const free = columns.find(({ rank, column }) => rank === wanted && !rowOf.has(column))
      if (!free) continue
      rowOf.set(free.column, row)
      matched.add(row)
    }
  }
  for (const row of columnsOf.keys()) if (!matched.has(row)) augment(row, columnsOf, rowOf, new Set())
  return new Map([...rowOf].map(([column, row]) => [row, column]))
}

function augment(
  row: number,
  columnsOf: readonly { column: number }[][],
  rowOf: Map<number, number>,
  seen: Set<number>,
): boolean {
  for (const { column } of columnsOf[row] as { column: number }[]) {
    if (seen.has(column)) continue
    seen.add(column)
    const holder = rowOf.get(column)
    if (holder === undefined || augment(holder, columnsOf, rowOf, seen)) {
      rowOf.set(column, row)
      return true
    }
  }
  return false
}
