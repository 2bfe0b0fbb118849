import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { extractPage } from '../src/cli/extractPages.ts'
import { loadLexicon } from '../src/cli/loadLexicon.ts'
import { makePages, readStories } from './makePages.ts'
import { writeSection } from './writeSection.ts'

/**
 * `npm run bench:extract`: how many megabytes of page text a second extraction reads on one core, how its time grows
 * with the text, and how it compares with jieba's part-of-speech tagging of the same pages, measured in turn.
 */
const ROOT = join(import.meta.dirname, '..')
const lexicon = loadLexicon()
const jieba = Jieba.withDict(dict)
const stories = readStories([join(ROOT, 'seeds', 'pages'), join(ROOT, 'test', 'gold-other')])

interface Case {
  what: string
  bytes: number
  single: boolean
  /** Small sizes are run several times, so that no run is shorter than the clock and the collector are coarse. */
  runs: number
}

const CASES: Case[] = [
  { what: '10 KB', bytes: 10_000, single: false, runs: 20 },
  { what: '100 KB', bytes: 100_000, single: false, runs: 5 },
  { what: '1 MB', bytes: 1_000_000, single: false, runs: 1 },
  { what: '10 MB', bytes: 10_000_000, single: false, runs: 1 },
  { what: '100 KB on one page', bytes: 100_000, single: true, runs: 5 },
  { what: '1 MB on one page', bytes: 1_000_000, single: true, runs: 1 },
]

interface Result extends Case {
  pages: number
  /** Megabytes of UTF-8 a second of processor time. */
  extraction: number
  tagging: number
}

const warmUp = makePages(stories, 300_000)
for (let i = 0; i < 3; i++) {
  extractAll(warmUp)
  tagAll(warmUp)
}
const results = CASES.map(measure)
const table = formatTable(results)
process.stdout.write(`${table}\n`)
writeSection('Extraction', describe(table))

function measure(one: Case): Result {
  process.stderr.write(`${one.what} …\n`)
  const pages = makePages(stories, one.bytes, one.single)
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6
  let extraction = 0
  let tagging = 0
  for (let run = 0; run < one.runs; run++) {
    extraction += processorSeconds(() => extractAll(pages))
    tagging += processorSeconds(() => tagAll(pages))
  }
  const total = megabytes * one.runs
  return { ...one, pages: pages.length, extraction: total / extraction, tagging: total / tagging }
}

function extractAll(pages: Uint8Array[]): void {
  for (const [i, page] of pages.entries()) extractPage(`page-${i}`, page, lexicon)
}

/** Line by line, as a text comes: the tagger is given no more at once than it handles well. */
function tagAll(pages: Uint8Array[]): void {
  for (const page of pages) for (const line of Buffer.from(page).toString('utf8').split('\n')) jieba.tag(line)
}

/** Of all threads of this process, so that what the collector and the compiler do aside is counted. */
function processorSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function formatTable(results: Result[]): string {
  const base = results.find(({ what }) => what === '100 KB') as Result
  const rows = results.map(({ what, pages, extraction, tagging }) => [
    what,
    String(pages),
    extraction.toFixed(2),
    tagging.toFixed(2),
    (extraction / tagging).toFixed(3),
    (base.extraction / extraction).toFixed(2),
  ])
  const head = [
    'text',
    'pages',
    'extraction MB/s',
    'jieba tag MB/s',
    'extraction : jieba',
    'time a byte : 100 KB',
  ]
  return [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function describe(table: string): string {
  return `\`npm run bench:extract\` on Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.

The whole way from bytes to facts (decode, articles, mentions, entities, facts), against part-of-speech tagging by
@node-rs/jieba of the same pages in the same run. The pages are made of the articles of \`seeds/pages\` and
\`test/gold-other\` (${stories.length} of them), shuffled anew for every size, six to a page. Megabytes are of UTF-8 (a Chinese
character takes three bytes); seconds are of processor time, all threads of the process together. The last column is
1 where time grows in step with the text.

${table}`
}
