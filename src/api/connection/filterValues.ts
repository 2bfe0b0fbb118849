import { apiError } from '../errors.ts'

/*
 * Values of filters, checked. All give null for a value that is not given, and throw BAD_USER_INPUT, with what was
 * expected and what came, for one that a filter cannot use.
 */

export type Given<T> = T | null | undefined

const MAX_TEXT = 100

/** A number of things. */
export function countValue(name: string, value: Given<number>): number | null {
  if (value == null) return null
  if (value < 0) throw badValue(name, 'must be 0 or more', value)
  return value
}

/** From 0 to 1. */
export function confidenceValue(name: string, value: Given<number>): number | null {
  if (value == null) return null
  if (value < 0 || value > 1) throw badValue(name, 'must be between 0 and 1', value)
  return value
}

/** A text that something contains; null for the empty text, which everything contains. */
export function partValue(name: string, value: Given<string>): string | null {
  if (value == null || value === '') return null
  if (value.length > MAX_TEXT) {
    throw badValue(name, `takes at most ${MAX_TEXT} characters`, `${value.length} characters`)
  }
  return value
}

/** A name or an id, without spaces around it. */
export function nameValue(name: string, value: Given<string>): string | null {
  if (value == null) return null
  const text = value.trim()
  if (text === '') throw badValue(name, 'must be a name or an id', 'an empty text')
  return partValue(name, text)
}

/** The error of a value that cannot be used. */
export function badValue(name: string, expected: string, got: unknown): Error {
  return apiError('BAD_USER_INPUT', `\`${name}\` ${expected}, but got: ${got}`)
}
