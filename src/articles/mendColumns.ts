import { fitOf } from './fitOf.ts'
import { joinPieces } from './joinText.ts'
import { breaksOff, freshness } from './sentence.ts'
import type { Piece, Story } from './story.ts'
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
    const home = isPhotoBox(story) ? flow : index
    flow = index
    for (const [i, piece] of story.pieces.entries()) {
      if (i === 0 && (story.heading || piece.lead)) begin(mending, piece, index)
      else flow = place(mending, piece, story.pieces.slice(i + 1, i + 9), flow, home)
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

/** A picture with its text and credit stands in another article's columns: what follows the credit is that article's. */
function isPhotoBox({ signatures, pieces }: Story): boolean {
  const photo = signatures.some(({ credit }) => credit?.photo) && !signatures.some(({ lead }) => lead)
  const end = pieces.findIndex((piece) => piece.afterClose)
  return photo && end > 0 && end <= 2 && pieces[0]?.kind === 'BODY'
}

/** More cut sentences than columns of a page never stand open at once. */
const OPEN_LIMIT = 6
const END_LENGTH = 300
/** Tuned on boxes put between halves (wants it low) and halves taken away (wants it high). */
const THRESHOLD = 0.2

/** Puts a piece where it belongs; returns the story in which the page now goes on. `later`: the pieces after it. */
function place(mending: Mending, piece: Piece, later: Piece[], flow: number, home: number): number {
  if (piece.kind === 'LIST') mending.open = mending.open.filter(({ end }) => !/[：:]$/.test(end))
  if (piece.kind !== 'BODY') return begin(mending, piece, flow)
  const said = lastBody(mending.paragraphs[flow] as Draft[])
  if (said && SAYS.test(piece.text) && /[”’]$/.test(said.end)) return join(mending, said, piece)
  const head = bestHead(mending, piece, later, flow)
  if (head) return join(mending, head, piece)
  return begin(mending, piece, piece.afterClose ? home : flow)
}

/** “…会员超过4600人。” / 某区总工会主席某某某说。: who says it stands in the line of what is said. */
const SAYS = /^[^，。“”]{2,30}(?:说|表示|介绍|介绍说|说道|坦言|感慨)。/

/** The cut paragraph with which a piece goes on, or null where it rather begins one of its own. */
function bestHead(mending: Mending, piece: Piece, later: Piece[], flow: number): Draft | null {
  const last = lastBody(mending.paragraphs[flow] as Draft[])
  const lastIsOpen = last !== null && mending.open.includes(last)
  if (mending.open.length === 0) return null
  if (lastIsOpen && mending.open.length === 1 && freshness(piece.text) < 1) return last
  let best: Draft | null = null
  let bestScore = (piece.afterClose ? -2 : 0) + (lastIsOpen ? -1.5 : THRESHOLD)
  for (const head of mending.open) {
    const score = goesOn(mending, head, piece, flow) + (head === last ? 1.5 : 0)
    if (score > bestScore) {
      best = head
      bestScore = score
    }
  }
  if (!best || best === last || piece.afterClose) return best
  return fitsLater(mending, best, piece, later, flow) ? null : best
}

/** Whether a piece further on, itself the first of a column, goes on with a cut paragraph better than this one. */
function fitsLater(mending: Mending, head: Draft, piece: Piece, later: Piece[], flow: number): boolean {
  const now = goesOn(mending, head, piece, flow)
  let before = piece
  for (const next of later) {
    if (!breaksOff(before.text) && next.kind === 'BODY' && goesOn(mending, head, next, flow) > now + 0.5)
      return true
    before = next
  }
  return false
}

/** How well a piece goes on with a cut paragraph, against its beginning a new one where the page now is. */
function goesOn(mending: Mending, head: Draft, piece: Piece, flow: number): number {
  const kin = (story: number) => kinship(piece, mending.paragraphs[story] as Draft[])
  const drawn = head.story === flow ? 0 : clamp(12 * (kin(head.story) - kin(flow)))
  return fitOf(head.end, piece.text, mending.page.around(piece.line)) + drawn - freshness(piece.text)
}

/** How much of a piece's wording the article has used before: the share of its three-character strings. */
function kinship(piece: Piece, paragraphs: Draft[]): number {
  const recent = paragraphs.slice(-6).map(({ end }) => end)
  const known = new Set(recent.flatMap(trigrams))
  const own = trigrams(piece.text.slice(0, END_LENGTH))
  return own.filter((trigram) => known.has(trigram)).length / Math.max(own.length, 20)
}

function trigrams(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(i, i + 3))
}

function clamp(score: number): number {
  return Math.max(-2, Math.min(2, score))
}

function lastBody(paragraphs: Draft[]): Draft | null {
  return paragraphs.findLast((paragraph) => paragraph.kind === 'BODY' || isRunning(paragraph)) ?? null
}

/** 一是建强阵地，投入资金…，在商圈、楼宇: an item of a list, or a caption, that runs over lines like a body. */
function isRunning({ kind, pieces: [text = ''] }: Draft): boolean {
  return (kind === 'LIST' || kind === 'CAPTION') && text.length >= 24 && /[，,。]/.test(text)
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
  if ((kind === 'BODY' || isRunning(paragraph)) && breaksOff(text)) keepOpen(mending, paragraph)
  return story
}

function keepOpen(mending: Mending, paragraph: Draft): void {
  mending.open.push(paragraph)
  if (mending.open.length > OPEN_LIMIT) mending.open.shift()
}
