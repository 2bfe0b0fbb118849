import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Failure } from './run.ts'

/** A file with a page in it, and the name that the page has everywhere. */
export interface PageFile {
  path: string
  /** File name without `.txt`. */
  name: string
}

/**
 * The pages that the words of a call mean: files as they are, and of a folder its `.txt` files, sorted by name. A file
 * named twice is read once. A path that cannot be read, a folder without pages and two pages of one name (a page's name
 * is its identity in the graph) are Failures.
 */
export function findPages(paths: readonly string[]): PageFile[] {
  const byFile = new Map(paths.flatMap(pagesAt).map((page) => [realpathSync(page.path), page]))
  const pages = [...byFile.values()]
  const byName = new Map<string, PageFile>()
  for (const page of pages) {
    const same = byName.get(page.name)
    if (same)
      throw new Failure(
        `Two pages have the name ${page.name}: ${same.path} and ${page.path}. Rename one of the files.`,
      )
    byName.set(page.name, page)
  }
  return pages
}

function pagesAt(path: string): PageFile[] {
  accessSync(path, constants.R_OK)
  if (!statSync(path).isDirectory()) return [{ path, name: basename(path, '.txt') }]
  const pages = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.txt'))
    .map((entry) => ({ path: join(path, entry.name), name: basename(entry.name, '.txt') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  if (pages.length === 0)
    throw new Failure(`The folder ${path} holds no page: files are wanted whose names end in .txt.`)
  for (const page of pages) accessSync(page.path, constants.R_OK)
  return pages
}
