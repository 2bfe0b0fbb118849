import type { Condition } from '../../loaders/listRequest.ts'
import { bareName, normaliseText } from '../../text/width.ts'
import { apiError } from '../errors.ts'
import { wordPattern } from './findWord.ts'
import { luceneQuery } from './luceneQuery.ts'
import { queryWords } from './queryWords.ts'

const MAX_QUERY = 100

/** What the statements of a search need to know, and the words that they look for. */
export interface SearchList {
  /** Patterns of its words. */
  words: readonly RegExp[]
  values: Readonly<Record<string, unknown>>
  filters: readonly Condition[]
}

export interface SearchWords {
  query: string
  types?: string[] | null
  within?: string | null
}

/** @throws BAD_USER_INPUT for a query that is too long, or has nothing to look for. */
export function searchList({ query, types, within }: SearchWords): SearchList {
  const text = normaliseText(checkLength('query', query)).trim()
  const words = queryWords(text)
  if (words.length === 0) {
    throw apiError('BAD_USER_INPUT', '`query` needs at least one letter, digit or Chinese character.')
  }
  return {
    words: words.map(wordPattern),
    values: {
      bare: bareName(text).toLowerCase(),
      lucene: luceneQuery(words),
      types: types?.length ? types : null,
      isWithin: Boolean(within),
    },
    filters: within ? [{ filter: 'filter/entity-within', values: { within } }] : [],
  }
}

/** @throws BAD_USER_INPUT for a text that is longer than anybody types. */
export function checkLength(name: string, text: string): string {
  if (text.length <= MAX_QUERY) return text
  throw apiError(
    'BAD_USER_INPUT',
    `\`${name}\` takes at most ${MAX_QUERY} characters, but got: ${text.length}`,
  )
}
