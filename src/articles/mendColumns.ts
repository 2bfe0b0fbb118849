import { fitOf } from './fitOf.ts'
import type { Piece, Story } from './groupStories.ts'
import { joinText } from './joinText.ts'
import { breaksOff, freshness } from './sentence.ts'

export interface Paragraph {
  text: string
  line: number
  /** The line on which its last piece stands. */
  lastLine: number
  kind: Piece['kind']
  story: number
}

/**
 * Joins the halves of sentences that a column break cut, wherever the second half stands. Walks the pieces in the order
 * of the page and keeps the few paragraphs that broke off last; each piece either goes on with one of them or begins a
 * paragraph. Returns the paragraphs of each story.
 */
export function mendColumns(stories: Story[], page: string): Paragraph[][] {
  const mending: Mending = { page, lineStarts: lineStarts(page), open: [], paragraphs: stories.map(() => []) }
  let flow = 0
  for (const [index, story] of stories.entries()) {
    flow = index
    for (const [i, piece] of story.pieces.entries()) {
      if (i === 0 && (story.heading || piece.lead)) begin(mending, piece, index)
      else flow = place(mending, piece, flow, index)
    }
  }
  return mending.paragraphs
}

interface Mending {
  page: string
  lineStarts: number[]
  /** Paragraphs that break off, the newest last. */
  open: Paragraph[]
  paragraphs: Paragraph[][]
}

const OPEN_LIMIT = 6

function place(mending: Mending, piece: Piece, flow: number, home: number): number {
  if (piece.kind !== 'BODY') {
    if (piece.kind === 'LIST') mending.open = mending.open.filter(({ text }) => !/[：:]$/.test(text))
    begin(mending, piece, flow)
    return flow
  }
  const last = lastBody(mending.paragraphs[flow] as Paragraph[])
  const beginScore = freshness(piece.text) + (piece.afterClose ? -2 : 0)
  let best: Paragraph | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const paragraph of mending.open) {
    const score = joinScore(mending, paragraph, piece) + (paragraph === last ? 1.5 : 0)
    if (score >= bestScore) {
      best = paragraph
      bestScore = score
    }
  }
  const lastOpen = last !== null && mending.open.includes(last)
  if (best && bestScore > (lastOpen ? beginScore - 1.5 : beginScore + (best === last ? 0 : 0.5))) {
    join(mending, best, piece)
    return best.story
  }
  begin(mending, piece, piece.afterClose ? home : flow)
  return piece.afterClose ? home : flow
}

function lastBody(paragraphs: Paragraph[]): Paragraph | null {
  return paragraphs.findLast((paragraph) => paragraph.kind === 'BODY') ?? null
}

function joinScore(mending: Mending, paragraph: Paragraph, piece: Piece): number {
  return fitOf(paragraph.text, piece.text, around(mending, piece.line))
}

function join(mending: Mending, paragraph: Paragraph, piece: Piece): void {
  paragraph.text = joinText(paragraph.text, piece.text)
  paragraph.lastLine = piece.line
  mending.open = mending.open.filter((one) => one !== paragraph)
  if (breaksOff(piece.text)) keepOpen(mending, paragraph)
}

function begin(mending: Mending, piece: Piece, story: number): void {
  const { text, line, kind } = piece
  const paragraph = { text, line, lastLine: line, kind, story }
  ;(mending.paragraphs[story] as Paragraph[]).push(paragraph)
  if (kind === 'BODY' && breaksOff(text)) keepOpen(mending, paragraph)
}

function keepOpen(mending: Mending, paragraph: Paragraph): void {
  mending.open.push(paragraph)
  if (mending.open.length > OPEN_LIMIT) mending.open.shift()
}

/** The text around a line, enough for a page: a longer file is searched only near the cut. */
function around(mending: Mending, line: number): string {
  const at = mending.lineStarts[line - 1] ?? 0
  return mending.page.slice(Math.max(0, at - 6000), at + 6000)
}

function lineStarts(page: string): number[] {
  const starts = [0]
  for (let at = page.indexOf('\n'); at >= 0; at = page.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
