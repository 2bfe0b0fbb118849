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
export function pickTitles(heads: Block[], firstOfPage: boolean): PickedTitles {
  const label = heads.findLastIndex((head) => head.kind === 'SECTION')
  const below = heads.slice(label + 1)
  const group = titlesAmong(below).length > 0 ? below : heads
  const byline = group.findIndex((head) => head.kind === 'BYLINE')
  const before = titlesAmong(byline > 0 ? group.slice(0, byline) : group)
  const after = byline > 0 ? titlesAmong(group.slice(byline)) : []
  const named = firstOfPage ? dropRunningHeader(before) : before
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
