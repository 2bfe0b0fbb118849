import type { Block } from './readBlocks.ts'
import { tellsDeed } from './readHeading.ts'
import { breaksOff, freshness } from './sentence.ts'
import { type Story, titlesAmong, topLevel, type Walk } from './story.ts'

/** Weighs the signs that titles inside the flow open a new article rather than part the current one. */
export function opensArticle(walk: Walk, heads: Block[], body: Block, i: number): boolean {
  const story = walk.current as Story
  const titles = titlesAmong(heads)
  const first = titles[0] as Block
  const last = story.pieces.at(-1)
  if (body.lead || heads.some(isLabelOrAuthor) || ROUND_UP.test(first.text)) return true
  let score = 0
  if (!last || story.closed) score += 3
  if (last && last.kind === 'BODY' && breaksOff(last.text)) score += 2
  if (walk.levels.size > 0) score += levelOf(titles, story)
  if (signedSoon(walk, i)) score += 3
  if (titles.length > 1) score += 2
  if (first.gap > walk.usualGap) score += 2
  if (freshness(body.text) >= 2) score += 1
  if (titles.some(({ text }) => tellsDeed(text))) score += 1
  if (/近日|日前/.test(body.text.slice(0, 40))) score += 1
  const weights = titles.map(({ text }) => shapeOf(text) + topicOf(text, story, ownText(walk, i)))
  return score + Math.max(...weights) >= 2
}

/** 一周简讯, 基层快讯: stands over items without titles of their own. */
const ROUND_UP = /^.{0,6}(?:简讯|短讯|快讯|速览|集锦)$/

/** 某某 摄 between a subheading and its text credits a picture beside it; any other byline, or a label, opens an article. */
function isLabelOrAuthor({ kind, credit }: Block): boolean {
  return (
    kind === 'SECTION' ||
    kind === 'SOURCE' ||
    (kind === 'BYLINE' && !credit?.people.every(({ role }) => role === '摄影'))
  )
}

/** ## after ## opens the next article, ### after ## or a plain line parts this one. */
function levelOf(titles: Block[], story: Story): number {
  const level = topLevel(titles)
  if (level === 0) return -2
  return story.level > 0 && level > story.level ? -4 : 2
}

/** The text that follows ends in a credit, at most a few column breaks further on: 本报记者 某某 摄影报道. */
function signedSoon(walk: Walk, i: number): boolean {
  return following(walk, i).some(({ kind }) => kind === 'BYLINE' || kind === 'SOURCE')
}

/** What stands under the titles, as far as the next title. */
function ownText(walk: Walk, i: number): string {
  return [walk.blocks[i] as Block, ...following(walk, i)].map(({ text }) => text).join('')
}

function following({ blocks }: Walk, i: number): Block[] {
  const next = blocks.slice(i + 1, i + 5)
  const stop = next.findIndex((block) => block.kind === 'TITLE' || block.lead)
  return stop < 0 ? next : next.slice(0, stop)
}

function shapeOf(title: string): number {
  if (title.length <= 8) return -1
  return /(?:工会|公司|集团|学院|医院|法院|街道|中心|银行|[省市区县])/.test(title.slice(0, 16)) ? 1 : 0
}

/** Whom a headline names first its own text names too, the text before it seldom does. */
function topicOf(title: string, story: Story, text: string): number {
  const before = [story.heading?.headline ?? '', ...story.pieces.slice(-8).map((piece) => piece.text)].join(
    '\n',
  )
  const names = [...title.slice(0, 14)]
    .map((_, i) => title.slice(i, i + 3))
    .filter((name) => /^\p{Script=Han}{3}$/u.test(name))
  const taken = before.includes(title.slice(0, 3))
  const moved = names.some((name) => text.slice(0, 400).includes(name) && !before.includes(name))
  return (taken ? -1 : 0.5) + (moved ? 1 : 0)
}
