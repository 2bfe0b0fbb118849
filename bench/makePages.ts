import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePage } from '../src/articles/decodePage.ts'
import { readArticles } from '../src/articles/readArticles.ts'

const STORIES_A_PAGE = 6

/** The printed lines of every article in the folders, as they stand on their pages: titles, byline, column breaks. */
export function readStories(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .flatMap((file) => storiesOf(readFileSync(join(folder, file)))),
  )
}

function storiesOf(bytes: Uint8Array): string[] {
  const { value: page } = decodePage('page', bytes)
  const starts = readArticles(page).value.map(({ line }) => line - 1)
  const lines = page.text.split('\n')
  return starts.map((start, i) =>
    lines
      .slice(start, starts[i + 1])
      .join('\n')
      .trim(),
  )
}

/**
 * Pages of six articles each, drawn in a shuffled order that is the same in every run, until they hold `bytes` bytes of
 * UTF-8. With `single` all of them stand on one page.
 */
export function makePages(stories: string[], bytes: number, single = false): Uint8Array[] {
  const random = randomFrom(bytes)
  const drawn: string[] = []
  let size = 0
  while (size < bytes) {
    for (const story of shuffle(stories, random)) {
      drawn.push(story)
      size += Buffer.byteLength(story) + 2
      if (size >= bytes) break
    }
  }
  const step = single ? drawn.length : STORIES_A_PAGE
  const pages = Array.from({ length: Math.ceil(drawn.length / step) }, (_, i) =>
    drawn.slice(i * step, (i + 1) * step),
  )
  return pages.map((page) => Buffer.from(page.join('\n\n')))
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const order = items.map((item) => ({ item, key: random() }))
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
