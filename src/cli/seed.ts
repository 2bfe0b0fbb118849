import { countChanges } from '../changes/countChanges.ts'
import { openStore } from '../store/openStore.ts'
import { findSeeds, SEEDS_DIRECTORY } from './findSeeds.ts'
import { interruption } from './interruption.ts'
import { describeChanges, summarize } from './printChanges.ts'
import { run } from './run.ts'
import { type SeedResult, seedGraph } from './seedGraph.ts'
import { readSettings } from './settings.ts'
import { withDatabase } from './withDatabase.ts'
import { writeLine } from './writeLine.ts'

interface Options {
  dryRun?: boolean
  json?: boolean
}

await run((command) =>
  command
    .name('npm run -s seed --')
    .description(
      'Makes the graph what the pages of a folder say: extracts, compares with the graph as it stands, and writes the\n' +
        'difference as one transaction. Uses the Neo4j that `npm start` of this checkout runs, or starts one for the while.',
    )
    .argument('[folder]', 'folder with pages (*.txt), or with a folder "pages" of them', SEEDS_DIRECTORY)
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'JSON Lines on stdout: every change, and a summary as the last line')
    .action(seed),
)

async function seed(folder: string, { dryRun = false, json = false }: Options): Promise<void> {
  const settings = readSettings()
  const seeds = findSeeds(folder)
  const signal = interruption()
  const use = { role: 'GUEST', command: 'npm run seed', signal } as const
  const result = await withDatabase(settings, use, async (database) => {
    const store = openStore(database)
    try {
      return await seedGraph(store, seeds, { dryRun, signal })
    } finally {
      await store.close()
    }
  })
  for (const line of json ? jsonLines(result, dryRun) : plainLines(result, dryRun)) await writeLine(line)
}

function* jsonLines({ changes, run, written }: SeedResult, dryRun: boolean): Generator<string> {
  for (const change of changes) yield JSON.stringify(change)
  yield JSON.stringify({ run, ...countChanges(changes), changes: changes.length, written, dryRun })
}

/** A person wants to see a dry run whole, and of what was done the gist. */
function plainLines({ changes, run, written }: SeedResult, dryRun: boolean): string[] {
  if (changes.length === 0) {
    const state =
      run === null
        ? 'The pages say nothing, and the graph is empty'
        : `The graph is up to date (version ${run})`
    return [`${state}: ${written === 0 ? 'nothing' : 'nothing but its fingerprint'} was written.`]
  }
  const counts = summarize(countChanges(changes))
  return [
    ...describeChanges(changes, dryRun ? Number.POSITIVE_INFINITY : 10),
    dryRun ? `Would be written: ${counts}. Nothing was.` : `Version ${run}: ${counts}.`,
  ]
}
