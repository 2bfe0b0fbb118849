import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLexicon } from '../lexicon/readLexicon.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { printProblems } from './printProblems.ts'

/** Where this checkout keeps its lexicon, wherever the command is called from. */
export const LEXICON_DIRECTORY = relative(
  process.cwd(),
  fileURLToPath(new URL('../../seeds/lexicon', import.meta.url)),
)

/** Reads the lexicon and tells its faults on stderr; what is faulty is left out. */
export function loadLexicon(): Lexicon {
  const { value, problems } = readLexicon(LEXICON_DIRECTORY)
  printProblems(problems)
  return value
}
