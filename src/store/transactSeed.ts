import type { Store, Transaction } from './openStore.ts'

/**
 * Runs the work of a seed in one transaction, when no other seed is at work. Neo4j makes a commit visible bit by bit,
 * so readers are told before it begins and after it has ended; whoever reads in between reads again (docs/storage.md).
 * A seed killed in between leaves that to `store.settle` of the next seed, server or reader.
 */
export async function transactSeed<T>(
  store: Store,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  await store.settle()
  try {
    return await store.transact(async (transaction) => {
      await transaction.write('write/lock-graph')
      const result = await work(transaction)
      await store.transact((beside) => beside.write('write/announce-commit'))
      return result
    })
  } finally {
    await store.settle().catch(() => {})
  }
}
