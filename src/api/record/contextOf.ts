import type { RecordRow } from '../../loaders/projection.ts'
import { splitSentences } from '../../text/sentences.ts'
import { sizeExtension } from '../cost.ts'
import type { TextContext } from './textContext.type.ts'

/** Each has the whole text of its article read, which is as much as several records. */
export const CONTEXT_SIZE = sizeExtension(() => 5)

/** The sentences around what a record quotes of its article; null where it stands in none: a steward's own word. */
export function contextOf({ article, field = 'text', start, end }: RecordRow): TextContext | null {
  const text = (article as RecordRow | null)?.[field as string]
  if (typeof text !== 'string') return null
  const sentences = splitSentences(text)
  const first = sentences.findIndex((sentence) => sentence.end > (start as number))
  const last = sentences.findLastIndex((sentence) => sentence.start < (end as number))
  if (first < 0 || last < first) return null
  const textOf = (from: number, to = from) =>
    sentences[from] && sentences[to] ? text.slice(sentences[from].start, sentences[to].end) : null
  return {
    before: textOf(first - 1),
    sentence: textOf(first, last) as string,
    after: textOf(last + 1),
    start: sentences[Math.max(0, first - 1)]?.start as number,
    end: sentences[Math.min(sentences.length, last + 2) - 1]?.end as number,
  }
}
