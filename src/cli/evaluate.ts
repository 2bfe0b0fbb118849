import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import type { GoldPage } from '../scoring/gold.ts'
import { readGold } from '../scoring/gold.ts'
import { metrics } from '../scoring/metrics.ts'
import { type Score, score } from '../scoring/score.ts'
import { extractPages } from './extractPages.ts'
import { findPages } from './findPages.ts'
import { formatErrors, formatScore } from './formatScore.ts'
import { loadLexicon } from './loadLexicon.ts'
import { printPage } from './printPage.ts'
import { printProblems } from './printProblems.ts'
import { Failure, run } from './run.ts'
import { writeLine } from './writeLine.ts'

interface Options {
  gold: string
  errors?: true | number
  json?: true
  min: Bar[]
}

interface Bar {
  name: string
  least: number
}

await run((command) =>
  command
    .name('npm run -s evaluate --')
    .description(
      'Scores extraction against hand-annotated pages: those of the pages that the folder of annotations has.',
    )
    .argument('<pages...>', 'pages as plain text, or folders with pages (*.txt)')
    .requiredOption('--gold <dir>', 'folder of annotations, one <page>.json a page')
    .option(
      '--errors [count]',
      'print the worst errors with their sentences (all of them without a count)',
      toCount,
    )
    .option('--json', 'print everything as one JSON object')
    .option('--min <bars>', 'fail unless reached, e.g. entityF1=0.9,relationF1.RUNS=0.8', toBars, [])
    .action(evaluate),
)

async function evaluate(paths: string[], { gold, errors, json, min }: Options): Promise<void> {
  const pages = findPages(paths)
  const given = new Set(pages.map(({ name }) => name))
  const all = readGolds(gold)
  const annotated = all.filter(({ page }) => given.has(page))
  if (annotated.length === 0)
    throw new Failure(
      `None of the pages is annotated in ${gold}. It has ${all.map(({ page }) => page).join(', ')}.`,
    )
  const named = new Set(annotated.map(({ page }) => page))
  const extracted = extractPages(
    pages.filter(({ name }) => named.has(name)),
    loadLexicon(),
  )
  const result: Score = {
    ...score(annotated, [...extracted].map(printPage)),
    withoutOutput: all.map(({ page }) => page).filter((page) => !given.has(page)),
    notInGold: [...given].filter((name) => !named.has(name)),
  }
  const short = missedBars(metrics(result.total), min)

  if (json) await writeLine(JSON.stringify({ ...result, short }))
  else await writeLine(formatScore(result))
  if (errors && !json)
    await writeLine(`\n${formatErrors(result.errors, errors === true ? result.errors.length : errors)}`)
  if (short.length > 0) throw new Failure(`Short of the bars: ${short.join(', ')}.`)
}

function readGolds(directory: string): GoldPage[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'))
  const parsed = files.map((file) =>
    readGold(join(directory, file), readFileSync(join(directory, file), 'utf8')),
  )
  const problems = parsed.flatMap((one) => one.problems)
  printProblems(problems)
  const pages = parsed.flatMap(({ value }) => value ?? [])
  if (pages.length === 0)
    throw new Failure(`The folder ${directory} holds no annotated page: files <page>.json are wanted.`)
  return pages
}

function missedBars(named: Record<string, number | null>, bars: readonly Bar[]): string[] {
  return bars.flatMap(({ name, least }) => {
    const value = named[name]
    if (value === undefined)
      throw new Failure(`There is no figure ${name}; there are: ${Object.keys(named).sort().join(', ')}.`, 2)
    return value !== null && value >= least - 1e-9 ? [] : [`${name} ${value?.toFixed(3) ?? '–'} < ${least}`]
  })
}

function toCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('A count of errors is wanted.')
  return count
}

function toBars(text: string): Bar[] {
  return text.split(',').map((part) => {
    const [name = '', number = ''] = part.trim().split('=')
    if (name === '' || number === '' || Number.isNaN(Number(number)))
      throw new InvalidArgumentError(`NAME=NUMBER is wanted, but got ${part}.`)
    return { name, least: Number(number) }
  })
}
