import { readFileSync } from 'node:fs'
import { decodePage } from '../articles/decodePage.ts'
import { readArticles } from '../articles/readArticles.ts'
import { findHome } from '../entities/findHome.ts'
import { resolveEntities } from '../entities/resolveEntities.ts'
import { findFacts } from '../facts/findFacts.ts'
import { findMentions } from '../mentions/findMentions.ts'
import type { Article } from '../model/article.ts'
import type { ArticleGraph, PageGraph } from '../model/graph.ts'
import type { Lexicon, Place } from '../model/lexicon.ts'
import type { PageFile } from './findPages.ts'

/** Reads the pages one after the other and says what each of them says. Problems are told with the file's path. */
export function* extractPages(pages: Iterable<PageFile>, lexicon: Lexicon): Generator<PageGraph> {
  for (const { path, name } of pages) {
    const { problems, ...graph } = extractPage(name, readFileSync(path), lexicon)
    yield { ...graph, problems: problems.map((problem) => ({ ...problem, file: path })) }
  }
}

/** All steps of extraction, in the direction of the data: bytes of a page → what its articles say. */
export function extractPage(name: string, bytes: Uint8Array, lexicon: Lexicon): PageGraph {
  const { value: page, problems } = decodePage(name, bytes)
  const { value: articles, problems: articleProblems } = readArticles(page)
  const home = findHome(articles, lexicon)
  return {
    page,
    articles: articles.map((article) => extractArticle(article, lexicon, home)),
    problems: [...problems, ...articleProblems],
  }
}

function extractArticle(article: Article, lexicon: Lexicon, home: Place): ArticleGraph {
  const found = findMentions(article, lexicon)
  const resolved = resolveEntities(article, found.mentions, lexicon, home)
  const facts = findFacts(article, resolved.entities, lexicon)
  return {
    article,
    entities: resolved.entities,
    relations: facts.relations,
    statistics: facts.statistics,
    dropped: [...found.dropped, ...resolved.dropped, ...facts.dropped],
  }
}
