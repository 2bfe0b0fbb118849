/** A text as one phrase of Lucene's query language: inside quotation marks only these two characters mean anything. */
export function escapePhrase(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** A text as one term, of which no character means anything. */
export function escapeTerm(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&')
}

/**
 * A Lucene query that finds what a person types, whatever characters are in it: every word must occur, as a phrase.
 * The `cjk` analyzer indexes pairs of neighbouring characters, so a phrase of two or more finds that very string,
 * while a single character must be looked for as the start or the end of a pair.
 */
export function luceneQuery(words: readonly string[]): string {
  return words
    .map((word) => ([...word].length === 1 ? `(${word}* OR *${word} OR ${word})` : escapePhrase(word)))
    .join(' AND ')
}
