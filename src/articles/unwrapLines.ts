import { joinPieces } from './joinText.ts'
import { breaksOff, freshness } from './sentence.ts'
import type { Line } from './splitLines.ts'

/**
 * Joins the lines of hard-wrapped columns into paragraphs. Some pages keep the printed lines, ten to sixty characters
 * each, one below the other; most have one paragraph a line and pass unchanged.
 */
export function unwrapLines(printed: Line[]): Line[] {
  const lines = closeUniformGaps(printed)
  const column = { widths: columnWidths(lines), indented: lines.some((line) => line.indent) }
  const paragraphs: Paragraph[] = []
  for (const [i, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1)
    if (paragraph && joins(paragraph, line, lines[i - 1] as Line, lines[i + 1], column))
      paragraph.pieces.push(line.text)
    else paragraphs.push({ first: line, pieces: [line.text], flows: flows(line, paragraph, column.indented) })
  }
  return paragraphs.map(({ first, pieces }) => ({ ...first, text: joinPieces(pieces) }))
}

interface Column {
  /** The widths of full lines. */
  widths: Set<number>
  /** Paragraphs of the page are indented. */
  indented: boolean
}

function joins(
  paragraph: Paragraph,
  line: Line,
  previous: Line,
  next: Line | undefined,
  column: Column,
): boolean {
  if (isEnglishWrap(previous, line)) return true
  const { pieces, first, flows } = paragraph
  if (!flows || !column.widths.has(widthOf(previous.text))) return false
  if (pieces.length === 1 && !first.indent && !PUNCTUATED.test(first.text + line.text)) return false
  return continues(previous, line, next, column)
}

/** Running text has punctuation in its first two lines; two lines without any are titles as wide as the column. */
const PUNCTUATED = /[，。；、：,;:]/

interface Paragraph {
  first: Line
  pieces: string[]
  /** It is running text, not a title that happens to be as wide as the column. */
  flows: boolean
}

/** Where paragraphs are indented, a line that is not is a title, unless a sentence of the column before goes on in it. */
function flows(line: Line, before: Paragraph | undefined, indented: boolean): boolean {
  if (!indented || line.indent) return true
  return before?.flows === true && breaksOff(before.pieces.at(-1) as string)
}

/** Where OCR put a blank line after every printed line, blank lines mean nothing. */
function closeUniformGaps(lines: Line[]): Line[] {
  if (lines.length < 8 || lines.slice(1).some((line) => line.gap === 0)) return lines
  const closed = lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }))
  const full = columnWidths(closed)
  const wrapped = lines.filter((line) => full.has(widthOf(line.text))).length
  return wrapped > lines.length / 2 ? closed : lines
}

/** The widths at which lines are cut: those that many lines of the page share, half-width digits shifting them a little. */
function columnWidths(lines: Line[]): Set<number> {
  const counts = new Map<number, number>()
  const run = lines.filter((line, i) => line.gap === 0 || lines[i + 1]?.gap === 0)
  for (const line of run) {
    const width = widthOf(line.text) + (line.indent ? 4 : 0)
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const widths = new Set<number>()
  for (const [width] of counts) {
    const near = [-2, -1, 0, 1, 2].reduce((sum, shift) => sum + (counts.get(width + shift) ?? 0), 0)
    if (width < 20 || width > 120 || near < Math.max(4, run.length * 0.15)) continue
    for (let shift = -6; shift <= 1; shift++) widths.add(width + shift)
  }
  return widths
}

const OPENS =
  /^(?:本报讯|新华社|[（(【](?:本报)?(?:记者|通讯员)|本报记者|[■□●◆▲★◎]|[一二三四五六七八九十]+、|#)/

/** Whether a line goes on with the full line above it. */
function continues(previous: Line, line: Line, next: Line | undefined, column: Column): boolean {
  if (line.gap > 0 || line.indent || line.level > 0 || previous.level > 0 || OPENS.test(line.text))
    return false
  if (breaksOff(previous.text)) return true
  // A paragraph's last line may be short but ends its sentence; a short line that does not is a title or a credit.
  const short = !column.widths.has(widthOf(line.text)) && breaksOff(line.text)
  const headline = next !== undefined && OPENS.test(next.text) && !PUNCTUATED.test(line.text)
  return !short && !headline && (column.indented || freshness(line.text) < 1)
}

/** English has no even width: a long line without a full stop goes on in the next. */
function isEnglishWrap(previous: Line, line: Line): boolean {
  const latin = /^[\x20-\x7e‘’“”—–…]{30,130}$/
  return (
    line.gap === 0 &&
    line.level === 0 &&
    latin.test(previous.text) &&
    !/[.!?:]$/.test(previous.text) &&
    /^[a-z0-9"“(]/.test(line.text)
  )
}

/** Display width: 2 for Chinese and full-width characters, 1 for others; long lines only need to be told as long. */
function widthOf(text: string): number {
  if (text.length > 130) return 999
  let width = 0
  for (const character of text) width += character > '\u1100' ? 2 : 1
  return width
}
