import { join, relative } from 'node:path'
import { readLexicon } from '../lexicon/readLexicon.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { printProblems } from './printProblems.ts'
import { ROOT } from './settings.ts'

/** Where this checkout keeps its lexicon, wherever the command is called from. */
export const LEXICON_DIRECTORY = relative(process.cwd(), join(ROOT, 'seeds', 'lexicon'))

/** Reads the lexicon and tells its faults on stderr; what is faulty is left out. */
export function loadLexicon(): Lexicon {
  const { value, problems } = readLexicon(LEXICON_DIRECTORY)
  printProblems(problems)
  return value
}
