/** A half-open range of UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

/** A quotation no longer than this is a name or a slogan, whose inner marks end nothing. */
const LONGEST_QUOTED_NAME = 40
const CLOSER: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
}
const SENTENCE_END = new Set(['。', '！', '？', '!', '?', '\n'])
const CLAUSE_END = new Set(['，', ',', '；', ';', '：', ':'])
const TRAILING = new Set(['”', '’', '」', '』', '）', ')', '！', '？', '!', '?', '。'])

/**
 * Sentences of a text: cut at 。！？ and line ends, closing marks kept with the sentence they close. A mark inside a
 * short quotation (“缘起保障，情定未来”, 《……？》) ends nothing. Blank stretches are left out. Linear.
 */
export function splitSentences(text: string): Range[] {
  return split(text, 0, text.length, SENTENCE_END, true, [])
}

/**
 * Clauses of the stretch from `start` to `end`: cut at commas, semicolons and colons outside short quotations and
 * outside the `names`, which must be in order and must not overlap.
 */
export function splitClauses(
  text: string,
  start = 0,
  end = text.length,
  names: readonly Range[] = [],
): Range[] {
  return split(text, start, end, CLAUSE_END, false, names)
}

/** Where the short quotation or bracket that opens at `open` closes, or -1 where none does. */
export function closeOf(text: string, open: number, limit = LONGEST_QUOTED_NAME): number {
  const closer = CLOSER[text[open] ?? '']
  if (closer === undefined) return -1
  const stop = Math.min(text.length, open + limit + 1)
  for (let i = open + 1; i < stop; i++) {
    if (text[i] === closer) return i
    if (text[i] === '。' || text[i] === '\n') return -1
  }
  return -1
}

function split(
  text: string,
  start: number,
  end: number,
  marks: Set<string>,
  closing: boolean,
  names: readonly Range[],
): Range[] {
  const parts: Range[] = []
  let from = start
  let i = start
  let next = 0
  while (i < end) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= i) next++
    const name = names[next]
    if (name && name.start <= i) {
      i = name.end
      continue
    }
    const close = closeOf(text, i)
    if (close > 0 && close < end) {
      i = close + 1
      continue
    }
    const mark = marks.has(text[i] as string) && !isInsideNumber(text, i)
    i++
    if (!mark) continue
    while (closing && i < end && TRAILING.has(text[i] as string)) i++
    push(text, from, i, parts)
    from = i
  }
  push(text, from, end, parts)
  return parts
}

/** 1,743 and 10:30 are one. */
function isInsideNumber(text: string, at: number): boolean {
  return /[,:]/.test(text[at] as string) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}

function push(text: string, start: number, end: number, parts: Range[]): void {
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  if (start < end) parts.push({ start, end })
}
