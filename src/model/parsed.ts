/**
 * Faults in what people write (pages, word lists, judgements) are values, not exceptions: every reader returns what
 * it could use and the problems it met. An exception means a broken program, configuration or database.
 */
export interface Problem {
  /** Path or page name, as the user knows it. */
  file: string
  /** 1-based line; 0 where the whole file is meant. */
  line: number
  /** Stable, UPPER_CASE. */
  code: string
  /** What was found and what was expected, in one sentence. */
  message: string
}

export interface Parsed<T> {
  value: T
  problems: Problem[]
}
