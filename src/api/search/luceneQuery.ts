/** A text as one phrase of Lucene's query language: inside quotation marks only these two characters mean anything. */
export function escapePhrase(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/**
 * A Lucene query that finds what a person types, whatever characters are in it: every word must occur, as a phrase.
 * The `cjk` analyzer indexes pairs of neighbouring characters, so a phrase of two or more finds that very string,
 * while a single character must be looked for as the start or the end of a pair.
 * Null if there is no letter or digit to look for.
 */
export function luceneQuery(text: string): string | null {
  const words = text.match(/[\p{L}\p{N}]\S*/gu)?.map((word) => word.replace(/[^\p{L}\p{N}]+$/u, '')) ?? []
  const clauses = words.map((word) =>
    [...word].length === 1 ? `(${word}* OR *${word} OR ${word})` : escapePhrase(word),
  )
  return clauses.length ? clauses.join(' AND ') : null
}
