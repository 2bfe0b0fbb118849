import type { WordEntry } from '../model/lexicon.ts'
import type { Parsed, Problem } from '../model/parsed.ts'

/**
 * Reads one list of `seeds/lexicon/`: UTF-8, tab separated, `#` begins a comment line, the first other line names the
 * columns. What is faulty is left out and told as a problem: the rest of the list is used.
 *
 * @param file its path as the user knows it, for the problems
 */
export function readWordList(file: string, text: string): Parsed<WordEntry[]> {
  const problems: Problem[] = []
  const lines = numberedLines(text)
  const head = lines.shift()
  if (!head) return { value: [], problems: [{ file, line: 0, code: 'LIST_EMPTY', message: HEAD_WANTED }] }
  const columns = head.text.split('\t')
  const headProblem = checkHead(columns)
  if (headProblem) return { value: [], problems: [{ file, line: head.line, ...headProblem }] }

  const lineOf = new Map<string, number>()
  const value = lines.flatMap(({ line, text }) => {
    const cells = text.split('\t')
    const problem = checkCells(cells, columns, lineOf)
    if (problem) {
      problems.push({ file, line, ...problem })
      return []
    }
    lineOf.set(cells[0] as string, line)
    return [toEntry(cells, columns)]
  })
  if (lines.length === 0)
    problems.push({
      file,
      line: head.line,
      code: 'LIST_EMPTY',
      message: 'No word stands below the column names.',
    })
  return { value, problems }
}

const HEAD_WANTED = 'The list is empty; its first line must name the columns, `word` first.'

function numberedLines(text: string): { line: number; text: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, i) => ({ line: i + 1, text }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
}

type Fault = { code: string; message: string } | null

function checkHead(columns: string[]): Fault {
  if (columns[0] !== 'word')
    return { code: 'HEAD', message: `The first column must be called \`word\`, but got \`${columns[0]}\`.` }
  const odd = columns.find((name) => !/^[a-z][A-Za-z]*$/.test(name))
  if (odd !== undefined)
    return { code: 'HEAD', message: `A column's name is letters, a small one first, but got \`${odd}\`.` }
  const double = columns.find((name, i) => columns.indexOf(name) !== i)
  return double === undefined ? null : { code: 'HEAD', message: `The column \`${double}\` stands twice.` }
}

function checkCells(cells: string[], columns: string[], lineOf: Map<string, number>): Fault {
  if (cells.length !== columns.length)
    return {
      code: 'COLUMNS',
      message: `${columns.length} columns are wanted (${columns.join(', ')}; tabs between them), but got ${cells.length}.`,
    }
  const untidy = cells.find((cell) => cell !== cell.trim())
  if (untidy !== undefined) return { code: 'SPACE', message: `Spaces stand around \`${untidy.trim()}\`.` }
  const word = cells[0] as string
  if (word === '') return { code: 'WORD_EMPTY', message: 'The word is empty.' }
  const before = lineOf.get(word)
  return before === undefined
    ? null
    : { code: 'WORD_TWICE', message: `\`${word}\` stands in line ${before} already.` }
}

function toEntry(cells: string[], columns: string[]): WordEntry {
  const [word, ...rest] = cells
  return {
    word: word as string,
    fields: Object.fromEntries(rest.map((cell, i) => [columns[i + 1] as string, cell])),
  }
}
