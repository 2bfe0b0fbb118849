import type { PrintedArticle } from '../model/printed.ts'
import type { GoldArticle } from './gold.ts'
import { normalise } from './normalise.ts'

export interface Alignment {
  /** Index of the gold article → index of the output's. */
  pairs: Map<number, number>
  /** The output's texts, normalised. */
  texts: string[]
  /** Strings of each gold article's body, by which its text is found again. */
  anchors: Set<string>[]
}

/** Which article of the output is which of the gold: the same headline first, else most of the body's strings. */
export function alignArticles(gold: readonly GoldArticle[], system: readonly PrintedArticle[]): Alignment {
  const texts = system.map(({ text }) => normalise(text))
  const anchors = gold.map(anchorsOf)
  const overlap = (i: number, j: number) =>
    [...(anchors[i] as Set<string>)].filter((anchor) => (texts[j] as string).includes(anchor)).length
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  const pair = (i: number, j: number) => {
    pairs.set(i, j)
    used.add(j)
  }

  for (const [i, article] of gold.entries()) {
    const titles = titleLines(article)
    const candidates = [...system.keys()]
      .filter((j) => !used.has(j) && titles.has(normalise(system[j]?.headline)))
      .sort((a, b) => overlap(i, b) - overlap(i, a) || a - b)
    if (candidates[0] !== undefined) pair(i, candidates[0])
  }
  const rest = [...gold.keys()]
    .filter((i) => !pairs.has(i))
    .flatMap((i) =>
      [...system.keys()].filter((j) => !used.has(j)).map((j) => ({ i, j, common: overlap(i, j) })),
    )
    .sort((a, b) => b.common - a.common || a.i - b.i || a.j - b.j)
  for (const { i, j, common } of rest) if (common > 0 && !pairs.has(i) && !used.has(j)) pair(i, j)
  return { pairs, texts, anchors }
}

/** The lines that may pass for the headline: plain text shows no type sizes, so kicker and subtitle count too. */
export function titleLines({ headline, kicker, subtitle }: GoldArticle): Set<string> {
  return new Set([headline, kicker, subtitle].map(normalise).filter(Boolean))
}

function anchorsOf(article: GoldArticle): Set<string> {
  const evidence = [...article.relations, ...article.statistics].map((fact) => fact.evidence)
  const strings = [article.bodyStart, article.bodyEnd, ...article.joins, ...evidence].map(normalise)
  return new Set(strings.filter((text) => [...text].length >= 4))
}
