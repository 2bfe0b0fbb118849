import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seeds } from './findSeeds.ts'
import { ROOT } from './settings.ts'

/** What decides what a page says, apart from the page: the folders of src/ on the way from page to graph. */
const EXTRACTOR = ['model', 'text', 'lexicon', 'articles', 'mentions', 'entities', 'facts', 'graph']

/**
 * SHA-256 over all that a graph is made from: pages with their names, word lists, judgements and the extractor's own
 * source. Equal fingerprints mean equal graphs; it takes milliseconds, where extraction takes seconds.
 */
export function fingerprint(seeds: Seeds): string {
  const hash = createHash('sha256')
  const add = (name: string, path: string) => {
    const content = readFileSync(path)
    hash.update(`${name}\n${content.length}\n`).update(content)
  }
  for (const { name, path } of seeds.pages) add(`page ${name}`, path)
  for (const file of filesIn(seeds.lexicon)) add(`lexicon ${file}`, join(seeds.lexicon, file))
  if (seeds.judgements) add('judgements', seeds.judgements)
  for (const folder of EXTRACTOR)
    for (const file of filesIn(join(ROOT, 'src', folder)))
      add(`${folder}/${file}`, join(ROOT, 'src', folder, file))
  return hash.digest('hex')
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort()
}
