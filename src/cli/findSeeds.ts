import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { findPages, type PageFile } from './findPages.ts'
import { LEXICON_DIRECTORY } from './loadLexicon.ts'
import { Failure } from './run.ts'
import { ROOT } from './settings.ts'

/** All that a graph is made from. */
export interface Seeds {
  pages: PageFile[]
  lexicon: string
  /** null: there are no judgements. */
  judgements: string | null
}

/** What `npm start` and a `seed` without words read. */
export const SEEDS_DIRECTORY = relative(process.cwd(), join(ROOT, 'seeds')) || '.'

/**
 * The seeds of a folder: pages in `DIR/pages/`, or in `DIR` itself; judgements and lexicon beside the folder `pages`,
 * or in `DIR`. A folder without a lexicon uses that of this checkout. Missing folders and pages are Failures.
 */
export function findSeeds(directory: string): Seeds {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new Failure(
      `There is no folder ${directory}. Give one that holds pages (*.txt), or a folder "pages" of them.`,
    )
  const inner = join(directory, 'pages')
  const hasInner = existsSync(inner) && statSync(inner).isDirectory()
  const pages = findPages([hasInner ? inner : directory])
  const base = !hasInner && basename(directory) === 'pages' ? dirname(directory) : directory
  const lexicon = join(base, 'lexicon')
  const judgements = join(base, 'judgements.json')
  return {
    pages,
    lexicon: existsSync(lexicon) ? lexicon : LEXICON_DIRECTORY,
    judgements: existsSync(judgements) ? judgements : null,
  }
}
