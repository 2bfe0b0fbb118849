import type { Position, Range } from '../../loaders/page.ts'
import { apiError } from '../errors.ts'

export const MAX_PAGE = 100
export const DEFAULT_PAGE = 20

/** Which part of a list a client asks for. */
export interface Paging {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** The page size that paging arguments ask for, as far as they may: at most 100, and 20 if they do not say. */
export function sizeOf({ first, last }: Paging): number {
  return Math.min(Math.max(first ?? last ?? DEFAULT_PAGE, 0), MAX_PAGE)
}

/**
 * The range that paging arguments mean.
 * @throws BAD_USER_INPUT for sizes outside 1–100 and for `first` with `last`; what `decode` throws for bad cursors.
 */
export function rangeOf(args: Paging, decode: (cursor: string) => Position): Range {
  const { first, last, after, before } = args
  if (first != null && last != null) {
    throw apiError('BAD_USER_INPUT', '`first` and `last` cannot be used together; give one of them.')
  }
  const [name, size] = last != null ? (['last', last] as const) : (['first', first ?? DEFAULT_PAGE] as const)
  if (size < 1 || size > MAX_PAGE) {
    throw apiError('BAD_USER_INPUT', `\`${name}\` must be between 1 and ${MAX_PAGE}, but got: ${size}`)
  }
  return {
    size,
    backward: name === 'last',
    after: after == null ? null : decode(after),
    before: before == null ? null : decode(before),
  }
}
