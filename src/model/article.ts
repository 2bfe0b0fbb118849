import type { BylineRole } from './ontology.ts'

export interface Byline {
  name: string
  role: BylineRole
}

/** One newspaper page, as read. */
export interface Page {
  id: string
  /** File name without `.txt`. */
  name: string
  /** Decoded text, line ends as `\n`, no byte order mark. */
  text: string
}

/** One article of a page, its columns mended. Offsets everywhere else count UTF-16 code units into `text`. */
export interface Article {
  id: string
  /** Name of the page it stands on. */
  page: string
  /** 0-based order on the page. */
  position: number
  /** The biggest title line, as printed. */
  headline: string
  /** 引题: a smaller title line above the headline. */
  kicker: string | null
  /** 副题: a smaller title line below the headline. */
  subtitle: string | null
  /** The column label it stands under. */
  section: string | null
  kind: 'NEWS' | 'PHOTO'
  byline: Byline[]
  /** The medium it is reprinted from. */
  source: string | null
  /** The cleaned body: column breaks mended, paragraphs split by `\n`, no byline, no source line. */
  text: string
  /** 1-based line of the page on which the article's first title line stands. */
  line: number
}
