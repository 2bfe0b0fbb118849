import { isFragment } from './isFragment.ts'
import { opensArticle } from './opensArticle.ts'
import { pickTitles } from './pickTitles.ts'
import type { Block } from './readBlocks.ts'
import { type Heading, readHeading } from './readHeading.ts'
import { breaksOff, freshness } from './sentence.ts'
import { type Grouped, hasLead, type Piece, type Story, titlesAmong, topLevel, type Walk } from './story.ts'
import type { Surroundings } from './surroundings.ts'

/** Blocks → stories: which titles open an article, which stand inside one, and which over none. */
export function groupStories(blocks: Block[], page: Surroundings): Grouped {
  const walk: Walk = {
    blocks,
    page,
    heads: [],
    current: null,
    stories: [],
    bare: [],
    usualGap: usualGap(blocks),
    levels: levelCounts(blocks),
  }
  for (const [i, block] of blocks.entries()) step(walk, block, i)
  endHeads(walk)
  return { stories: walk.stories, bare: walk.bare }
}

function step(walk: Walk, block: Block, i: number): void {
  const { kind } = block
  if (kind === 'TITLE' || kind === 'SECTION') walk.heads.push(block)
  else if ((kind === 'BYLINE' || kind === 'SOURCE') && hasTitle(walk.heads)) walk.heads.push(block)
  else if (kind === 'BYLINE' || kind === 'SOURCE') sign(walk, block)
  else if (kind !== 'FURNITURE') addText(walk, block, i)
}

function hasTitle(heads: Block[]): boolean {
  return titlesAmong(heads).length > 0
}

function sign(walk: Walk, block: Block): void {
  const story = walk.current ?? openStory(walk, null, block)
  if (block.source) story.source = block.source
  if (block.credit) story.signatures.push(block)
  story.closed = true
}

function addText(walk: Walk, block: Block, i: number): void {
  if (hasTitle(walk.heads)) takeHeads(walk, block, i)
  else {
    if (!walk.current || startsUntitled(walk, walk.current, block, i)) openStory(walk, null, block)
    labelNext(walk)
  }
  const story = walk.current as Story
  story.pieces.push(pieceOf(block, story.closed && story.pieces.length > 0))
  if (block.credit || block.unbalanced) story.signatures.push(block)
  if (block.source) story.source = block.source
  story.closed = false
}

/** A text with a lead, or one that is signed 摄影报道 below an article with a byline of its own, begins without a title. */
function startsUntitled(walk: Walk, story: Story, block: Block, i: number): boolean {
  if (story.pieces.length === 0) return false
  if (block.lead || walk.heads.some(isPictureLabel)) return true
  const next = walk.blocks[i + 1]
  const signed = next?.kind === 'BYLINE' && next.credit?.reported === true
  const before = story.pieces.at(-1)
  return signed && freshness(block.text) >= 2 && hasLead(story) && !breaksOff(before?.text ?? '')
}

/** ■ 图片新闻 over a picture that has no title. */
function isPictureLabel({ kind, text }: Block): boolean {
  return kind === 'SECTION' && /图片|图说|影像|光影|镜头/.test(text)
}

/** A label without a title stands over what follows: (heads hold labels and bylines only). */
function labelNext(walk: Walk): void {
  const section = walk.heads.findLast((head) => head.kind === 'SECTION')
  const story = walk.current
  if (section && story && story.pieces.length === 0) {
    // The label is all the title that such a picture has.
    if (!story.heading && isPictureLabel(section))
      story.heading = { headline: section.text, kicker: null, subtitle: null }
    else story.section = section.text
  }
  walk.heads = []
}

function pieceOf(block: Block, afterClose: boolean): Piece {
  const kind = block.kind === 'LIST' || block.kind === 'CAPTION' ? block.kind : 'BODY'
  return { text: block.text, line: block.line, kind, lead: block.lead, afterClose }
}

function subhead(block: Block): Piece {
  return { text: block.text, line: block.line, kind: 'SUBHEAD', lead: false, afterClose: false }
}

function openStory(walk: Walk, heading: Heading | null, first: Block): Story {
  const story: Story = {
    heading,
    section: null,
    line: first.line,
    level: 0,
    pieces: [],
    signatures: [],
    source: null,
    closed: false,
  }
  walk.stories.push(story)
  walk.current = story
  return story
}

/** Titles have gathered and a text begins: do they open an article, or stand inside the current one? */
function takeHeads(walk: Walk, body: Block, i: number): void {
  giveBackFirst(walk, i)
  const begun = takeLast(walk, body)
  const heads = walk.heads
  walk.heads = []
  if (hasTitle(heads)) {
    if (!walk.current || opensArticle(walk, heads, body, i)) openHeaded(walk, heads)
    else keepInside(walk.current, heads)
  }
  if (begun) walk.current?.pieces.push({ ...subhead(begun), kind: 'BODY' })
}

function keepInside(story: Story, heads: Block[]): void {
  for (const head of heads) {
    if (head.kind === 'TITLE') story.pieces.push(subhead(head))
    else if (head.source) story.source = head.source
    else story.signatures.push(head)
  }
}

/** …组织货车企业 / 开展慰问活动 / 一张照片的标题: the first of the gathered titles may go on with the text above. */
function giveBackFirst(walk: Walk, i: number): void {
  const [first, ...rest] = walk.heads as [Block, ...Block[]]
  const alone = rest.length === 0
  if (!walk.current || (alone && walk.blocks[i]?.lead) || (!alone && !hasTitle(rest))) return
  if (!isFragment(walk, walk.current, first, bodyAfterBox(walk, i, alone))) return
  walk.current.pieces.push({ ...subhead(first), kind: 'BODY' })
  walk.heads = rest
}

/** The text that would go on with a title over a picture: what follows its caption, or its text and credit. */
function bodyAfterBox(walk: Walk, i: number, alone: boolean): Block | null {
  const following = walk.blocks.slice(i, i + 5)
  const own = alone ? 0 : following.findIndex((block) => block.kind === 'BYLINE') + 1
  if (!alone && own === 0) return null
  const next = following.slice(own).find(({ kind }) => kind !== 'CAPTION' && kind !== 'BYLINE')
  return next?.kind === 'BODY' && !next.lead ? next : null
}

/** 职工学做风筝 / 潍坊市总工会日前组织职 / 工学做风筝。: the last of them may be where the text begins. */
function takeLast(walk: Walk, body: Block): Block | null {
  const last = walk.heads.at(-1)
  if (!last || body.lead || !hasTitle(walk.heads.slice(0, -1)) || !isFragment(walk, null, last, body))
    return null
  walk.heads.pop()
  return last
}

function openHeaded(walk: Walk, gathered: Block[]): void {
  const heads = titlePhotoAbove(walk, gathered)
  const { titles, rest, signatures } = pickTitles(heads, walk.stories.length === 0 ? walk : null)
  const section = heads.findLast((head) => head.kind === 'SECTION')?.text ?? standing(walk)
  const story = openStory(walk, readHeading(titles), titles[0] as Block)
  story.section = section
  story.level = topLevel(titles)
  story.signatures = [...heads.filter((head) => head.kind === 'BYLINE'), ...signatures]
  story.source = heads.find((head) => head.source)?.source ?? null
  story.pieces = rest.map(subhead)
}

/** A picture's title may stand below its text: …女职工学做奶食品。某某 摄影报道 / 学做奶食品 / the next article's headline. */
function titlePhotoAbove(walk: Walk, heads: Block[]): Block[] {
  const [first, ...rest] = heads as [Block, ...Block[]]
  const photo = walk.stories.at(-1)
  const untitled = photo && !photo.heading && photo.signatures.some(({ credit }) => credit?.reported)
  if (!untitled || first.kind !== 'TITLE' || !hasTitle(rest)) return heads
  const text = photo.pieces.map((piece) => piece.text).join('')
  const pairs = Array.from({ length: first.text.length - 1 }, (_, i) => first.text.slice(i, i + 2))
  if (pairs.filter((pair) => text.includes(pair)).length < pairs.length / 2) return heads
  photo.heading = { headline: first.text, kicker: null, subtitle: null }
  return rest
}

/** 简讯 stands over all the briefs below it, other labels over one article. */
function standing(walk: Walk): string | null {
  const section = walk.stories.at(-1)?.section
  return section && /[简短快]讯|简报|速览/.test(section) ? section : null
}

function endHeads(walk: Walk): void {
  const titles = titlesAmong(walk.heads)
  const signed = walk.heads.some((head) => head.kind === 'BYLINE')
  if (titles.length > 0 && signed) openHeaded(walk, walk.heads)
  else walk.bare = titles
}

function usualGap(blocks: Block[]): number {
  const gaps = blocks
    .slice(1)
    .map((block) => block.gap)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

function levelCounts(blocks: Block[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { kind, level } of blocks)
    if (kind === 'TITLE' && level > 0) counts.set(level, (counts.get(level) ?? 0) + 1)
  return counts
}
