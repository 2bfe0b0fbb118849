import { parseByline } from './byline.ts'
import { fitOf } from './fitOf.ts'
import type { Block } from './readBlocks.ts'
import { type Heading, isSlogan, readHeading } from './readHeading.ts'
import { breaksOff, freshness } from './sentence.ts'
import type { Surroundings } from './surroundings.ts'

/** A piece of a body, in the order of the page. */
export interface Piece {
  text: string
  line: number
  kind: 'BODY' | 'LIST' | 'CAPTION' | 'SUBHEAD'
  /** Begins with a lead such as 本报讯（记者…）. */
  lead: boolean
  /** A credit or source line stands between it and the piece before. */
  afterClose: boolean
}

/** What one headline stands over, before columns are mended. */
export interface Story {
  heading: Heading | null
  section: string | null
  line: number
  /** Of the heading's `#` marks; 0 for none. */
  level: number
  pieces: Piece[]
  /** Byline blocks, leads and credits, in order. */
  signatures: Block[]
  source: string | null
  closed: boolean
}

export interface Grouped {
  stories: Story[]
  /** Titles without a body. */
  bare: Block[]
}

interface Walk extends Grouped {
  blocks: Block[]
  page: Surroundings
  /** Titles, labels and bylines since the last body. */
  heads: Block[]
  current: Story | null
  usualGap: number
  levels: boolean
}

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
    levels: blocks.some((block) => block.kind === 'TITLE' && block.level > 0),
  }
  for (const [i, block] of blocks.entries()) step(walk, block, i)
  endHeads(walk)
  return { stories: walk.stories, bare: walk.bare }
}

function step(walk: Walk, block: Block, i: number): void {
  const { kind } = block
  if (kind === 'TITLE' || kind === 'SECTION') walk.heads.push(block)
  else if (kind === 'BYLINE' && hasTitle(walk.heads)) walk.heads.push(block)
  else if (kind === 'BYLINE' || kind === 'SOURCE') sign(walk, block)
  else if (kind !== 'FURNITURE') addText(walk, block, i)
}

function hasTitle(heads: Block[]): boolean {
  return heads.some((head) => head.kind === 'TITLE')
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
    if (block.lead && walk.current && walk.current.pieces.length > 0) openStory(walk, null, block)
    else if (!walk.current) openStory(walk, null, block)
    labelNext(walk)
  }
  const story = walk.current as Story
  story.pieces.push(pieceOf(block, story.closed && story.pieces.length > 0))
  if (block.credit || block.unbalanced) story.signatures.push(block)
  if (block.source) story.source = block.source
  story.closed = false
}

/** A label without a title stands over what follows: (heads hold labels and bylines only). */
function labelNext(walk: Walk): void {
  const section = walk.heads.findLast((head) => head.kind === 'SECTION')
  if (section && walk.current && walk.current.pieces.length === 0) walk.current.section = section.text
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
  giveBackFirst(walk, body)
  const begun = takeLast(walk, body)
  const heads = walk.heads
  walk.heads = []
  if (hasTitle(heads)) {
    if (!walk.current || opensArticle(walk, heads, body, i)) openHeaded(walk, heads)
    else for (const head of heads) if (head.kind === 'TITLE') walk.current.pieces.push(subhead(head))
  }
  if (begun) walk.current?.pieces.push({ ...subhead(begun), kind: 'BODY' })
}

/** …组织货车企业 / 开展慰问活动 / 一张照片的标题: the first of the gathered titles may go on with the text above. */
function giveBackFirst(walk: Walk, body: Block): void {
  const [first, ...rest] = walk.heads as [Block, ...Block[]]
  const next = rest.length === 0 ? body : null
  if (!walk.current || next?.lead || (rest.length > 0 && !hasTitle(rest))) return
  if (!isFragment(walk, walk.current, first, next)) return
  walk.current.pieces.push({ ...subhead(first), kind: 'BODY' })
  walk.heads = rest
}

/** 职工学做风筝 / 潍坊市总工会日前组织职 / 工学做风筝。: the last of them may be where the text begins. */
function takeLast(walk: Walk, body: Block): Block | null {
  const last = walk.heads.at(-1)
  if (walk.heads.length < 2 || body.lead || last?.kind !== 'TITLE' || !isFragment(walk, null, last, body))
    return null
  walk.heads.pop()
  return last
}

function openHeaded(walk: Walk, heads: Block[]): void {
  const { titles, rest, signatures } = titlesOf(walk, heads)
  const section = heads.findLast((head) => head.kind === 'SECTION')?.text ?? standing(walk)
  const story = openStory(walk, readHeading(titles), titles[0] as Block)
  story.section = section
  story.level = topLevel(titles)
  story.signatures = [...heads.filter((head) => head.kind === 'BYLINE'), ...signatures]
  story.source = heads.find((head) => head.source)?.source ?? null
  story.pieces = rest.map(subhead)
}

/** 简讯 stands over all the briefs below it, other labels over one article. */
function standing(walk: Walk): string | null {
  const section = walk.stories.at(-1)?.section
  return section && /[简短快]讯|简报|速览/.test(section) ? section : null
}

/** At most four lines make a heading; what is above a column label or over the whole page belongs to no article. */
function titlesOf(walk: Walk, heads: Block[]): { titles: Block[]; rest: Block[]; signatures: Block[] } {
  const label = heads.findLastIndex((head) => head.kind === 'SECTION')
  const below = heads.slice(label + 1)
  const group = hasTitle(below) ? below : heads
  const byline = group.findIndex((head) => head.kind === 'BYLINE')
  const isTitle = (head: Block) => head.kind === 'TITLE'
  const before = (byline > 0 ? group.slice(0, byline) : group).filter(isTitle)
  const after = byline > 0 ? group.slice(byline).filter(isTitle) : []
  const named = walk.stories.length === 0 ? dropRunningHeader(before) : before
  const author = named.length > 1 ? parseByline(named.at(-1)?.text ?? '') : null
  const signatures = author ? [{ ...(named.at(-1) as Block), credit: author }] : []
  const own = author ? named.slice(0, -1) : named
  if (own.length <= 4) return { titles: own, rest: after, signatures }
  return { titles: own.slice(0, 1), rest: [...own.slice(1), ...after], signatures }
}

/** 深入学习贯彻… 奋力开拓…新局面 over the first article's own titles. */
function dropRunningHeader(titles: Block[]): Block[] {
  const first = titles[0]
  return first && titles.length > 1 && isSlogan(first.text) ? titles.slice(1) : titles
}

/**
 * A short line that looks like a title may be a piece of a sentence that two column breaks cut:
 * 走进某区某镇“司机之 / 家”，师傅感慨地说 · …组织货车企业 / 开展夏季慰问 / 活动，送去清凉。
 */
function isFragment(walk: Walk, story: Story | null, head: Block, next: Block | null): boolean {
  if (head.level > 0 || head.kind !== 'TITLE') return false
  const { text, line } = head
  const page = walk.page.around(line)
  const last = story?.pieces.at(-1)
  let score = 0
  if (last?.kind === 'BODY' && breaksOff(last.text)) score += 1.5 + fitOf(last.text, text, page)
  if (next?.kind === 'BODY') score += fitOf(text, next.text, page) - freshness(next.text)
  if (/，|,/.test(text)) score += 1.5
  if (/[的和与在对为将还并以把被向从由及等了是]$/.test(text)) score += 1.5
  if (!balanced(text)) score += 1.5
  if (text.length < 5) score += 1
  if (head.gap > walk.usualGap) score -= 1
  return score + Math.abs(freshness(text)) >= 3
}

function balanced(text: string): boolean {
  return (
    text.split('“').length === text.split('”').length && text.split('《').length === text.split('》').length
  )
}

/** Weighs the signs that titles inside the flow open a new article rather than part the current one. */
function opensArticle(walk: Walk, heads: Block[], body: Block, i: number): boolean {
  const story = walk.current as Story
  const titles = heads.filter((head) => head.kind === 'TITLE')
  const first = titles[0] as Block
  const last = story.pieces.at(-1)
  if (body.lead || heads.some((head) => head.kind !== 'TITLE')) return true
  let score = 0
  if (!last || story.closed) score += 3
  if (last && last.kind === 'BODY' && breaksOff(last.text)) score += 2
  if (walk.levels) score += levelOf(titles, story)
  if (signedSoon(walk, i)) score += 3
  if (titles.length > 1) score += 2
  if (first.gap > walk.usualGap) score += 2
  if (freshness(body.text) >= 2) score += 1
  if (/近日|日前/.test(body.text.slice(0, 40))) score += 1
  return score + shapeOf(first.text) + topicOf(first.text, story, body) >= 2
}

/** ## after ## opens the next article, ### after ## or a plain line parts this one. */
function levelOf(titles: Block[], story: Story): number {
  const level = topLevel(titles)
  if (level === 0) return -2
  return story.level > 0 && level > story.level ? -4 : 2
}

function topLevel(titles: Block[]): number {
  return titles.reduce((level, title) => Math.max(level, title.level), 0)
}

/** The text that follows, or the one after it, ends in a credit: 本报记者 某某 摄影报道. */
function signedSoon(walk: Walk, i: number): boolean {
  const next = walk.blocks.slice(i + 1, i + 3)
  const stop = next.findIndex((block) => block.kind === 'TITLE' || block.lead)
  return (stop < 0 ? next : next.slice(0, stop)).some((block) => block.kind === 'BYLINE')
}

function shapeOf(title: string): number {
  if (title.length <= 8) return -1
  return /(?:工会|公司|集团|学院|医院|法院|街道|中心|银行|[省市区县])/.test(title.slice(0, 16)) ? 1 : 0
}

/** Whom a headline names first its own text names too, the text before it seldom does. */
function topicOf(title: string, story: Story, body: Block): number {
  const before = [story.heading?.headline ?? '', ...story.pieces.slice(-8).map((piece) => piece.text)].join(
    '\n',
  )
  const names = [...title.slice(0, 14)]
    .map((_, i) => title.slice(i, i + 3))
    .filter((name) => /^\p{Script=Han}{3}$/u.test(name))
  const taken = before.includes(title.slice(0, 3))
  const moved = names.some((name) => body.text.slice(0, 400).includes(name) && !before.includes(name))
  return (taken ? -1 : 0.5) + (moved ? 1 : 0)
}

function endHeads(walk: Walk): void {
  const titles = walk.heads.filter((head) => head.kind === 'TITLE')
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
