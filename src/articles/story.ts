import type { Block } from './readBlocks.ts'
import type { Heading } from './readHeading.ts'
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
  /** A credit or a source line was the last thing read. */
  closed: boolean
}

export interface Grouped {
  stories: Story[]
  /** Titles without a body. */
  bare: Block[]
}

/** The state of `groupStories` as it walks over the page. */
export interface Walk extends Grouped {
  blocks: Block[]
  page: Surroundings
  /** Titles, labels and bylines since the last body. */
  heads: Block[]
  current: Story | null
  /** Blank lines between most blocks of the page. */
  usualGap: number
  /** How many titles have each number of `#` marks; empty where the page has none. */
  levels: ReadonlyMap<number, number>
}

export function titlesAmong(heads: Block[]): Block[] {
  return heads.filter((head) => head.kind === 'TITLE')
}

/** The fewest `#` marks among the titles that have any: `##` over `###` is a `##`. */
export function topLevel(titles: Block[]): number {
  const levels = titles.map(({ level }) => level).filter((level) => level > 0)
  return levels.length > 0 ? Math.min(...levels) : 0
}

export function hasLead(story: Story): boolean {
  return story.signatures.some((block) => block.lead)
}
