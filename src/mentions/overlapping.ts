import type { Mention, Span } from '../model/mention.ts'

/** The mentions of earlier families that overlap a stretch. */
export type Near = (start: number, end: number) => Mention[]

const BUCKET = 64

/** Finds the spans that overlap a stretch without looking at the others: spans are short, texts may be long. */
export function indexSpans<T extends Span>(spans: readonly T[]): (start: number, end: number) => T[] {
  const buckets = new Map<number, T[]>()
  for (const span of spans) {
    for (let bucket = Math.floor(span.start / BUCKET); bucket * BUCKET < span.end; bucket++) {
      const same = buckets.get(bucket)
      if (same) same.push(span)
      else buckets.set(bucket, [span])
    }
  }
  return (start, end) => {
    const found = new Set<T>()
    for (let bucket = Math.floor(start / BUCKET); bucket * BUCKET < end; bucket++)
      for (const span of buckets.get(bucket) ?? []) if (span.start < end && span.end > start) found.add(span)
    return [...found]
  }
}
