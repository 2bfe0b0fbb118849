/** A half-open range of UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

/** A quotation no longer than this is a name or a slogan, whose inner marks end nothing. */
const LONGEST_QUOTED_NAME = 40
const OPENERS = '“‘《「『（('
const OPENING_CODES: ReadonlySet<number> = new Set([...OPENERS].map((char) => char.charCodeAt(0)))
const CLOSERS = '”’》」』）)'
/** What a splitter must look at: marks that end something, and marks that open a quotation. */
const SENTENCE_MARK = /[。！？!?\n“‘《「『（(]/g
const CLAUSE_MARK = /[，,；;：:“‘《「『（(]/g
const TRAILING = new Set(['”', '’', '」', '』', '）', ')', '！', '？', '!', '?', '。'])

/**
 * Sentences of a text: cut at 。！？ and line ends, closing marks kept with the sentence they close. A mark inside a
 * short quotation (“缘起保障，情定未来”, 《……？》) ends nothing. Blank stretches are left out. Linear.
 */
export function splitSentences(text: string): Range[] {
  return split(text, 0, text.length, SENTENCE_MARK, true, [])
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
  return split(text, start, end, CLAUSE_MARK, false, names)
}

/** Whether a quotation or bracket opens with this UTF-16 code unit. */
export function opens(code: number): boolean {
  return code === 0x28 || (code >= 0x2018 && !isHan(code) && OPENING_CODES.has(code))
}

/** Where the short quotation or bracket that opens at `open` closes, or -1 where none does. */
export function closeOf(text: string, open: number, limit = LONGEST_QUOTED_NAME): number {
  if (isHan(text.charCodeAt(open))) return -1
  const kind = OPENERS.indexOf(text[open] ?? ' ')
  if (kind < 0) return -1
  const closer = CLOSERS[kind]
  const stop = Math.min(text.length, open + limit + 1)
  for (let i = open + 1; i < stop; i++) {
    const char = text[i]
    if (char === closer) return i
    if (char === '。' || char === '\n') return -1
  }
  return -1
}

/** What most places of a text hold, and nothing opens with. */
function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit < 0xff00
}

function split(
  whole: string,
  start: number,
  end: number,
  marks: RegExp,
  closing: boolean,
  names: readonly Range[],
): Range[] {
  const text = whole.slice(start, end)
  const parts: Range[] = []
  let from = 0
  let next = 0
  marks.lastIndex = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const at = match.index
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= at + start) next++
    const name = names[next]
    const inside = name && name.start <= at + start
    const close = inside ? name.end - start - 1 : closeOf(text, at)
    if (close > 0) {
      marks.lastIndex = close + 1
      continue
    }
    if (OPENERS.includes(match[0]) || isInsideNumber(text, at)) continue
    let to = at + 1
    while (closing && to < text.length && TRAILING.has(text[to] as string)) to++
    push(whole, start + from, start + to, parts)
    from = to
    marks.lastIndex = to
  }
  push(whole, start + from, end, parts)
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
