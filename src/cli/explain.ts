import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleEntity, ArticleGraph } from '../model/graph.ts'
import { type Explanation, explainArticle } from './explainArticle.ts'
import { extractPages } from './extractPages.ts'
import { findPages } from './findPages.ts'
import { loadLexicon } from './loadLexicon.ts'
import { Failure, run } from './run.ts'
import { ROOT } from './settings.ts'
import { writeLine } from './writeLine.ts'

const SEED_PAGES = join(ROOT, 'seeds', 'pages')

await run((command) =>
  command
    .name('npm run -s explain --')
    .description(
      'Tells why the graph says what it says: which rules fired, what they saw, what they dropped and why.\n\n' +
        '  npm run -s explain -- 000_81b08640bbe02f50 全国总工会\n' +
        '  npm run -s explain -- my/page.txt --article 2 "the words of a sentence"',
    )
    .argument('<page>', 'a page as plain text, or the name of one of the pages in seeds/pages')
    .argument('<words>', 'the name or id of an entity, or any words of the page')
    .option(
      '--article <number>',
      'only this article, 1 is the first, or one with these words in its headline',
    )
    .action(explain),
)

async function explain(page: string, words: string, { article }: { article?: string }): Promise<void> {
  const [graph] = extractPages(findPages([pathOf(page)]), loadLexicon())
  if (!graph?.articles.length)
    throw new Failure(`No article was found in ${page}: nothing in it reads like Chinese newspaper text.`)
  const articles = graph.articles.filter((one) => article === undefined || isMeant(one, article))
  if (articles.length === 0)
    throw new Failure(`The page has no article ${article ?? ''}. It has:\n${listOf(graph.articles)}`)
  const explained = articles.flatMap((one) => {
    const explanation = explainArticle(one, words.trim()) ?? explainArticle(one, words.replace(/\s+/g, ''))
    return explanation ? [{ one, explanation }] : []
  })
  if (explained.length === 0)
    throw new Failure(`Nowhere in these articles stands ${words.trim()}:\n${listOf(articles)}`)
  for (const { one, explanation } of explained) await writeLine(format(one, explanation))
}

/** A name alone means a seed page, unless there is such a file. */
function pathOf(page: string): string {
  const seed = join(SEED_PAGES, page.endsWith('.txt') ? page : `${page}.txt`)
  return !existsSync(page) && existsSync(seed) ? seed : page
}

function isMeant({ article }: ArticleGraph, wanted: string): boolean {
  return /^\d+$/.test(wanted) ? article.position === Number(wanted) - 1 : article.headline.includes(wanted)
}

function listOf(articles: readonly ArticleGraph[]): string {
  return articles.map(({ article }) => `  ${article.position + 1}. ${article.headline}`).join('\n')
}

function format({ article }: ArticleGraph, { entities, stretches }: Explanation): string {
  return [
    `${article.position + 1}. ${article.headline}  (line ${article.line})`,
    ...entities.map((entity) => `\n   ${describe(entity)}`),
    ...stretches.map(({ field, text, findings }) =>
      [
        `\n   ${field === 'text' ? '' : `${field}: `}${text}`,
        ...(findings.length > 0 ? findings : ['no rule saw anything here']).map((line) => `     ${line}`),
      ].join('\n'),
    ),
    '',
  ].join('\n')
}

function describe({ id, type, kind, name, aliases, key, place }: ArticleEntity): string {
  const also = aliases.length > 0 ? `; also ${aliases.join('、')}` : ''
  return `${name}  ${type}${kind ? ` ${kind}` : ''}  ${id}  key ${key}${place ? `, place ${place}` : ''}${also}`
}
