import { createHash } from 'node:crypto'
import type { Position } from '../../loaders/page.ts'
import { apiError } from '../errors.ts'

/** A short mark of a list: its path, order and filter. Cursors of lists with another mark are refused. */
export function fingerprint(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8)
}

/** A cursor names a position in one parent's list. Clients must not look inside. */
export function encodeCursor(mark: string, parent: string, [sorted, id]: Position): string {
  return Buffer.from(JSON.stringify([mark, parent, sorted, id])).toString('base64url')
}

/** @throws BAD_CURSOR if it is no cursor, or one of a list with another order or filter. */
export function decodeCursor(cursor: string, mark: string): { parent: string; position: Position } {
  const parts = parse(cursor)
  if (!parts) throw apiError('BAD_CURSOR', `This is no cursor of ours: ${cursor.slice(0, 60)}`)
  const [itsMark, parent, sorted, id] = parts
  if (itsMark !== mark) throw otherList()
  return { parent, position: [sorted, id] }
}

/** The fault of a cursor that belongs to another list. */
export function otherList(): Error {
  return apiError(
    'BAD_CURSOR',
    'This cursor belongs to another list. Use it with the parent, orderBy and filterBy it came from.',
  )
}

function parse(cursor: string): [string, string, unknown, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return isCursor(parts) ? parts : null
  } catch {
    return null
  }
}

function isCursor(parts: unknown): parts is [string, string, unknown, string] {
  if (!Array.isArray(parts) || parts.length !== 4) return false
  const [mark, parent, sorted, id] = parts
  return [mark, parent, id].every((part) => typeof part === 'string') && isSortValue(sorted)
}

function isSortValue(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length <= 3 && value.every((part) => !Array.isArray(part) && isSortValue(part))
  return typeof value === 'string' || typeof value === 'number'
}
