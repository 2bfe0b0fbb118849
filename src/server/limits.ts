/** What one request may ask for, and what all of them together may. */
export interface Limits {
  /** Largest request body. */
  maxBodyBytes: number
  /** Longest query, in tokens. */
  maxTokens: number
  /** Deepest nesting of fields. */
  maxDepth: number
  /** Most fields under another name than their own. */
  maxAliases: number
  /** Most records that an operation may ask for, by its page sizes. */
  maxCost: number
  /** Longest time for a request: in the line and for its statements. */
  timeoutMs: number
  /** Most requests that read from the database at once. */
  maxRunning: number
  /** Most requests that wait for that. */
  maxWaiting: number
  /** Most bytes of answers to keep for when they are asked for again; 0: none. */
  cacheBytes: number
}

export const DEFAULT_LIMITS: Limits = {
  maxBodyBytes: 100 * 1024,
  maxTokens: 1_000,
  maxDepth: 15,
  maxAliases: 30,
  maxCost: 50_000,
  timeoutMs: 4_000,
  maxRunning: 16,
  maxWaiting: 500,
  cacheBytes: 64 * 2 ** 20,
}
