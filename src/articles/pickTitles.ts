import { parseByline } from './byline.ts'
import type { Block } from './readBlocks.ts'
import { isSlogan } from './readHeading.ts'
import { titlesAmong } from './story.ts'

export interface PickedTitles {
  /** The lines of the heading. */
  titles: Block[]
  /** Lines that belong to the text: verse, a subheading below the byline. */
  rest: Block[]
  /** A last line that is a writer's name: 某某市总工会 某某. */
  signatures: Block[]
}

/** At most four lines make a heading; what is above a column label or over the whole page belongs to no article. */
export function pickTitles(heads: Block[], header: Header | null): PickedTitles {
  const label = heads.findLastIndex((head) => head.kind === 'SECTION')
  const below = heads.slice(label + 1)
  const group = titlesAmong(below).length > 0 ? below : heads
  const byline = group.findIndex((head) => head.kind === 'BYLINE')
  const before = titlesAmong(byline > 0 ? group.slice(0, byline) : group)
  const after = byline > 0 ? titlesAmong(group.slice(byline)) : []
  const named = header ? dropRunningHeader(before, header) : before
  const author = named.length > 1 ? parseByline(named.at(-1)?.text ?? '') : null
  const signatures = author ? [{ ...(named.at(-1) as Block), credit: author }] : []
  const own = author ? named.slice(0, -1) : named
  if (own.length <= 4) return { titles: own, rest: after, signatures }
  return { titles: own.slice(0, 1), rest: [...own.slice(1), ...after], signatures }
}

/** What tells a running header where it can stand: over the first article. */
export interface Header {
  /** How many titles of the page have each number of `#` marks. */
  levels: ReadonlyMap<number, number>
}

/** 深入学习贯彻… 奋力开拓…新局面 over the first article's own titles; or the page's only `#` above several `##`. */
function dropRunningHeader(titles: Block[], { levels }: Header): Block[] {
  const [first, second] = titles
  if (!first || !second) return titles
  const above = first.level > 0 && second.level > first.level
  const alone = above && levels.get(first.level) === 1 && (levels.get(second.level) ?? 0) > 1
  return alone || isSlogan(first.text) ? titles.slice(1) : titles
}
