import { countChanges } from '../changes/countChanges.ts'
import type { Store } from '../store/openStore.ts'
import { readStanding } from '../store/readStanding.ts'
import { setUpSchema } from '../store/setUpSchema.ts'
import { findSeeds, SEEDS_DIRECTORY } from './findSeeds.ts'
import { fingerprint } from './fingerprint.ts'
import { summarize } from './printChanges.ts'
import { seedGraph } from './seedGraph.ts'

/**
 * Before serving: seeds an empty graph from `seeds/`. One that stands is left as it is; where pages, word lists,
 * judgements or extractor have changed since its seed, it says so and names the command.
 */
export async function prepareGraph(store: Store, signal: AbortSignal): Promise<void> {
  await setUpSchema(store)
  await store.settle()
  const standing = await readStanding(store)
  const seeds = findSeeds(SEEDS_DIRECTORY)
  if (!standing) {
    tell(`The graph is empty; seeding it from ${SEEDS_DIRECTORY}/ …`)
    const { changes } = await seedGraph(store, seeds, { dryRun: false, signal })
    tell(`Seeded: ${summarize(countChanges(changes))}.`)
  } else if (standing.fingerprint === fingerprint(seeds)) {
    tell(`The graph is up to date (version ${standing.number}).`)
  } else {
    tell(
      `Pages, word lists, judgements or extractor have changed since version ${standing.number} of the graph, which is ` +
        'served as it is. `npm run -s seed -- --dry-run` shows what would change, `npm run -s seed` brings it in.',
    )
  }
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}
