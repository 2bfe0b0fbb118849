import { fitOf } from './fitOf.ts'
import type { Piece, Story } from './groupStories.ts'
import { joinPieces } from './joinText.ts'
import { breaksOff, freshness } from './sentence.ts'
import type { Surroundings } from './surroundings.ts'

export interface Paragraph {
  text: string
  line: number
  /** The line on which its last piece stands. */
  lastLine: number
  kind: Piece['kind']
}

/**
 * Joins the halves of sentences that a column break cut, wherever the second half stands. Walks the pieces in the order
 * of the page and keeps the few paragraphs that broke off last; each piece either goes on with one of them or begins a
 * paragraph. Returns the paragraphs of each story.
 */
export function mendColumns(stories: Story[], page: Surroundings): Paragraph[][] {
  const mending: Mending = { page, open: [], paragraphs: stories.map(() => []) }
  let flow = 0
  for (const [index, story] of stories.entries()) {
    flow = index
    for (const [i, piece] of story.pieces.entries()) {
      if (i === 0 && (story.heading || piece.lead)) begin(mending, piece, index)
      else flow = place(mending, piece, flow, index)
    }
  }
  return mending.paragraphs.map((paragraphs) => paragraphs.map(whole))
}

function whole({ pieces, line, lastLine, kind }: Draft): Paragraph {
  return { text: joinPieces(pieces), line, lastLine, kind }
}

/** A paragraph in the making; its text is joined once, at the end, so that a very long one costs no more. */
interface Draft extends Omit<Paragraph, 'text'> {
  pieces: string[]
  /** Its last few hundred characters. */
  end: string
  story: number
}

interface Mending {
  page: Surroundings
  /** Paragraphs that break off, the newest last. */
  open: Draft[]
  paragraphs: Draft[][]
}

/** More cut sentences than columns of a page never stand open at once. */
const OPEN_LIMIT = 6
const END_LENGTH = 300

/** Puts a piece where it belongs; returns the story in which the page now goes on. */
function place(mending: Mending, piece: Piece, flow: number, home: number): number {
  if (piece.kind === 'LIST') mending.open = mending.open.filter(({ end }) => !/[：:]$/.test(end))
  if (piece.kind !== 'BODY') return begin(mending, piece, flow)
  const last = lastBody(mending.paragraphs[flow] as Draft[])
  const head = bestHead(mending, piece, last)
  if (head) return join(mending, head, piece)
  return begin(mending, piece, piece.afterClose ? home : flow)
}

/** The cut paragraph with which a piece goes on, or null where it rather begins one of its own. */
function bestHead(mending: Mending, piece: Piece, last: Draft | null): Draft | null {
  const fresh = freshness(piece.text)
  if (mending.open.length === 1 && mending.open[0] === last && fresh < 1) return last
  const scored = mending.open.map((head) => ({
    head,
    score: joinScore(mending, head, piece) + (head === last ? 1.5 : 0),
  }))
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score > b.score ? a : b), null)
  const lastIsOpen = last !== null && mending.open.includes(last)
  const threshold = fresh + (piece.afterClose ? -2 : 0) + (lastIsOpen ? -1.5 : 0.5)
  return best && best.score > threshold ? best.head : null
}

function lastBody(paragraphs: Draft[]): Draft | null {
  return paragraphs.findLast((paragraph) => paragraph.kind === 'BODY') ?? null
}

function joinScore(mending: Mending, paragraph: Draft, piece: Piece): number {
  return fitOf(paragraph.end, piece.text, mending.page.around(piece.line))
}

function join(mending: Mending, head: Draft, piece: Piece): number {
  head.pieces.push(piece.text)
  head.end = (head.end + piece.text.slice(-END_LENGTH)).slice(-END_LENGTH)
  head.lastLine = piece.line
  mending.open = mending.open.filter((one) => one !== head)
  if (breaksOff(piece.text)) keepOpen(mending, head)
  return head.story
}

function begin(mending: Mending, piece: Piece, story: number): number {
  const { text, line, kind } = piece
  const paragraph = { pieces: [text], end: text.slice(-END_LENGTH), line, lastLine: line, kind, story }
  ;(mending.paragraphs[story] as Draft[]).push(paragraph)
  if (kind === 'BODY' && breaksOff(text)) keepOpen(mending, paragraph)
  return story
}

function keepOpen(mending: Mending, paragraph: Draft): void {
  mending.open.push(paragraph)
  if (mending.open.length > OPEN_LIMIT) mending.open.shift()
}
