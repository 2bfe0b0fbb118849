import type { PrintedArticle, PrintedPage } from '../model/printed.ts'
import { type Alignment, alignArticles, titleLines } from './alignArticles.ts'
import type { GoldArticle, GoldPage } from './gold.ts'
import { normalise } from './normalise.ts'
import { scoreArticle } from './scoreArticle.ts'
import { addShare, newTally, type Tally } from './tally.ts'

/** Compares one page's output with its gold; a page without output counts as empty. */
export function scorePage(gold: GoldPage, system: PrintedPage | undefined): Tally {
  const tally = newTally()
  const articles = system?.articles ?? []
  const alignment = alignArticles(gold.articles, articles)
  const { pairs } = alignment
  tally.segmentation.gold = gold.articles.length
  tally.segmentation.system = articles.length
  scoreHeadlines(tally, gold, articles)
  scoreSegmentation(tally, gold.articles, articles, alignment)
  for (const [i, article] of gold.articles.entries()) {
    const partner = pairs.get(i)
    scoreArticle(
      tally,
      `${gold.page}#${i}`,
      article,
      partner === undefined ? null : (articles[partner] ?? null),
    )
  }
  const aligned = new Set(pairs.values())
  for (const [j, article] of articles.entries())
    if (!aligned.has(j)) scoreArticle(tally, `${gold.page}#+${j}`, null, article)
  return tally
}

function scoreHeadlines(tally: Tally, gold: GoldPage, articles: readonly PrintedArticle[]): void {
  const printed = new Map<string, number>()
  for (const { headline } of articles) {
    const title = normalise(headline)
    printed.set(title, (printed.get(title) ?? 0) + 1)
  }
  for (const article of gold.articles) {
    const found = [...titleLines(article)].sort().find((title) => (printed.get(title) ?? 0) > 0)
    if (found !== undefined) printed.set(found, (printed.get(found) ?? 0) - 1)
    addShare(tally.headlines, found !== undefined)
    if (found === undefined)
      tally.errors.push({
        where: gold.page,
        what: 'headline',
        sign: '-',
        detail: article.headline,
        sentence: null,
        weight: 1,
      })
  }
}

function scoreSegmentation(
  tally: Tally,
  gold: readonly GoldArticle[],
  articles: readonly PrintedArticle[],
  { pairs, texts, anchors }: Alignment,
): void {
  for (const [i, { bodyStart }] of gold.entries()) {
    if (pairs.has(i)) continue
    const start = normalise(bodyStart)
    tally.segmentation[start && texts.some((text) => text.includes(start)) ? 'merged' : 'missed']++
  }
  const aligned = new Set(pairs.values())
  for (const j of articles.keys()) {
    if (aligned.has(j)) continue
    const text = texts[j] as string
    const isPart = anchors.some((set) =>
      [...set].some((anchor) => text.includes(anchor) || (text !== '' && anchor.includes(text))),
    )
    tally.segmentation[isPart ? 'overSplit' : 'spurious']++
  }
}
