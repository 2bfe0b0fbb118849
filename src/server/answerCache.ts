import { LRUCache } from 'lru-cache'
import { type GraphStanding, graphStanding } from '../api/graphVersion.ts'
import type { GraphSource } from '../loaders/createLoaders.ts'

/** An answer as it was sent. */
export interface SentAnswer {
  contentType: string
  body: Buffer
}

export interface AnswerCache {
  /** What is known of this request, as the graph stands; at once if that is nothing. */
  look(key: string): Looked | Promise<Looked>
}

export interface Looked {
  answer: SentAnswer | null
  /** Keeps the answer that was then worked out, from this version of the graph, if that is how it stood. */
  keep(answer: SentAnswer, version: number): Promise<void>
}

/**
 * Longest time for which the version last seen is taken for the one that stands: an answer from the cache is that of
 * the graph as it stood no longer than this before the request came.
 */
const MAX_AGE_MS = 150
/** What an entry takes besides key and body. */
const OVERHEAD_BYTES = 300

/**
 * Answers by request, for as long as the graph stays as it is: a seed is the only thing that changes it. The least
 * recently used go when all together would take more than `maxBytes`; one that would take an eighth alone is not kept.
 * While the database does not answer, or a seed commits, nothing is found and nothing kept.
 */
export function createAnswerCache(source: GraphSource, maxBytes: number): AnswerCache {
  const entries = new LRUCache<string, SentAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: sizeOf,
  })
  const standing = watchStanding(source)
  let ofStanding: string | null = null

  const keep = (key: string, of: string, answer: SentAnswer) => {
    if (of === ofStanding && !entries.has(key)) entries.set(key, answer)
  }

  /** What there is of another graph goes. */
  const renew = (now: GraphStanding): string => {
    const mark = `${now.version} ${now.run}`
    if (mark !== ofStanding) {
      entries.clear()
      ofStanding = mark
    }
    return mark
  }

  return {
    look(key) {
      const asked = standing()
      const keepIt: Looked['keep'] = async (made, version) => {
        const now = await asked
        if (now?.version === version) keep(key, renew(now), made)
      }
      // What may not ask the database at all must not wait for it.
      if (!entries.has(key)) return { answer: null, keep: keepIt }
      return asked.then((now) => {
        if (now) renew(now)
        return { answer: (now && entries.get(key)) ?? null, keep: keepIt }
      })
    },
  }
}

function sizeOf({ body }: SentAnswer, key: string): number {
  return key.length * 2 + body.length + OVERHEAD_BYTES
}

/** Longest time for which a request is held up to learn whether it was answered before. */
const PATIENCE_MS = 500

/**
 * Asks the database at most once in MAX_AGE_MS, and never twice at a time, for all who want to know in that time. Null
 * where the database does not tell soon.
 */
function watchStanding(source: GraphSource): () => Promise<GraphStanding | null> {
  let asked: Promise<GraphStanding | null> = Promise.resolve(null)
  let askedAt = Number.NEGATIVE_INFINITY
  let isAsking = false
  return async () => {
    const isOld = performance.now() - askedAt > MAX_AGE_MS
    if (isOld && isAsking) return null
    if (isOld) {
      askedAt = performance.now()
      isAsking = true
      asked = graphStanding(source)
        .catch(() => null)
        .finally(() => {
          isAsking = false
        })
    }
    return await unlessSlow(asked)
  }
}

function unlessSlow<T>(wanted: Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS)
    void wanted.then(resolve).finally(() => clearTimeout(timer))
  })
}
