import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest'
import { prepareGraph } from '../../src/cli/prepareGraph.ts'
import { openStore } from '../../src/store/openStore.ts'
import { readStanding } from '../../src/store/readStanding.ts'
import { emptyDatabase } from '../support/emptyDatabase.ts'
import { EMPTY, seedStore } from '../support/seedStore.ts'

const store = openStore(inject('neo4j'))
const never = new AbortController().signal
const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
const told = () => stderr.mock.calls.map(([text]) => String(text)).join('')

beforeAll(() => emptyDatabase(inject('neo4j')))
afterEach(() => stderr.mockClear())
afterAll(async () => {
  stderr.mockRestore()
  await store.close()
})

test('an empty graph is seeded from seeds/', { timeout: 120_000 }, async () => {
  await prepareGraph(store, never)
  expect(told()).toMatch(/The graph is empty; seeding it from seeds\/ …\n[\s\S]*Seeded: [1-9]\d* added, /)
  expect(await readStanding(store)).toMatchObject({ number: 1 })
})

test('one that is up to date is left alone', async () => {
  await prepareGraph(store, never)
  expect(told()).toBe('The graph is up to date (version 1).\n')
})

test('one made from other pages is served as it is, and the command is named', async () => {
  await seedStore(store, EMPTY, 2)
  await prepareGraph(store, never)
  expect(told()).toContain(
    'have changed since version 2 of the graph, which is served as it is. `npm run -s seed -- --dry-run`',
  )
  expect(await store.read('MATCH (e:Entity) RETURN count(e)')).toEqual([[0]])
})
