import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openStore } from '../../src/store/openStore.ts'
import { setUpSchema } from '../../src/store/setUpSchema.ts'
import { STATEMENTS, statement } from '../../src/store/statements.ts'

const folder = fileURLToPath(new URL('../../cypher', import.meta.url))
// The other read statements have slots, which loaders fill; test/loaders/ plans those.
const MINE = STATEMENTS.filter((name) => /^(write|setup)\/|^read\/(graph-|ping|newest-seed-run)/.test(name))

let driver: Driver

beforeAll(async () => {
  const login = inject('neo4j')
  driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password))
  const store = openStore(login)
  await setUpSchema(store)
  await store.close()
})
afterAll(() => driver.close())

test('the list of statements names the files of cypher/, in order', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
  expect([...STATEMENTS]).toEqual(files.sort())
})

test('a file is read without its opening comment, which is its documentation', () => {
  const { doc, text } = statement('write/put-pages')
  expect(doc).toBe('Creates or rewrites pages.')
  expect(text).toMatch(/^UNWIND \$rows AS row\nMERGE/)
})

test('every file holds one statement', () => {
  const several = STATEMENTS.filter((name) => statement(name).text.includes(';'))
  expect(several).toEqual([])
})

describe('Neo4j plans', () => {
  test.each(MINE)('%s', async (name) => {
    const { text, doc } = statement(name)
    // EXPLAIN of a schema statement is refused where the index is there already; running it again is its test.
    if (name.startsWith('setup/')) return expect(await nothingNew(text)).toBe(true)
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {
      rows: [],
      ids: [],
      properties: {},
      number: 1,
      fingerprint: '',
    })
    const scans = operatorsOf(summary.plan as Plan).filter((operator) =>
      /AllNodesScan|ByLabelScan|RelationshipTypeScan/.test(operator),
    )
    if (!doc.includes('Whole graph:')) expect(scans).toEqual([])
  })
})

async function nothingNew(text: string): Promise<boolean> {
  const { summary } = await driver.executeQuery(text)
  return !summary.counters.containsUpdates() && !summary.counters.containsSystemUpdates()
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.split('@')[0] as string, ...plan.children.flatMap(operatorsOf)]
}
