import { extractPages } from './extractPages.ts'
import { findPages } from './findPages.ts'
import { loadLexicon } from './loadLexicon.ts'
import { printPage } from './printPage.ts'
import { printProblems } from './printProblems.ts'
import { run } from './run.ts'
import { writeLine } from './writeLine.ts'

await run((command) =>
  command
    .name('npm run -s extract --')
    .description(
      'Says what newspaper pages say: articles, entities, relations and statistics as JSON Lines, one page a line.\n' +
        'Needs no database. Problems of a page are told on stderr as file:line CODE message.',
    )
    .argument('<paths...>', 'pages as plain text, or folders with pages (*.txt)')
    .action(extract),
)

async function extract(paths: string[]): Promise<void> {
  const pages = findPages(paths)
  const lexicon = loadLexicon()
  for (const graph of extractPages(pages, lexicon)) {
    printProblems(graph.problems)
    await writeLine(JSON.stringify(printPage(graph)))
  }
}
