import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openStore } from '../../src/store/openStore.ts'
import { readStanding } from '../../src/store/readStanding.ts'
import { emptyDatabase } from '../support/emptyDatabase.ts'
import { type Outcome, runCommand } from './runCommand.ts'

const PAGES = ['001_ca767c1c13b9b8a4.txt', '003_db602475a9d3400d.txt']
const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
const store = openStore(inject('neo4j'))

beforeAll(() => {
  const { uri, user, password, database } = inject('neo4j')
  Object.assign(process.env, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  })
})
beforeEach(async () => {
  await emptyDatabase(inject('neo4j'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'pages'), { recursive: true })
  for (const page of PAGES) cpSync(`seeds/pages/${page}`, join(folder, 'pages', page))
})
afterAll(async () => {
  for (const name of ['URI', 'USER', 'PASSWORD', 'DATABASE']) delete process.env[`NEO4J_${name}`]
  rmSync(folder, { recursive: true, force: true })
  await store.close()
})

const seed = (...words: string[]) => runCommand('seed', folder, ...words)
const summaryOf = ({ stdout }: Outcome) => JSON.parse(stdout.trim().split('\n').at(-1) as string)
const count = async (label: string) => (await store.read(`MATCH (n:${label}) RETURN count(n)`))[0]?.[0]

describe('seed', { timeout: 120_000 }, () => {
  test('makes the graph, says what changed, and the second time that nothing did', async () => {
    const first = seed()
    expect(first).toMatchObject({ code: 0 })
    expect(first.stdout).toMatch(/^Pages: \+2\n {2}\+ 001_ca767c1c13b9b8a4 {2}G_/)
    expect(first.stdout).toMatch(/\nVersion 1: [1-9]\d* added, 0 changed, 0 removed/)
    expect(first.stderr).toContain('2/2 003_db602475a9d3400d: 7 articles')
    expect(await count('Page')).toBe(2)

    expect(seed().stdout).toBe('The graph is up to date (version 1): nothing was written.\n')
    expect(await count('SeedRun')).toBe(1)
  })

  test('--json: every change, and a summary as the last line', async () => {
    const { stdout } = seed('--json')
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toEqual({
      op: 'ADD',
      target: 'page',
      id: expect.any(String),
      label: PAGES[0]?.slice(0, -4),
      fields: [],
    })
    const facts = lines.filter(({ target }) => ['entity', 'relation', 'statistic'].includes(target))
    expect(lines.at(-1)).toMatchObject({
      run: 1,
      added: facts.length,
      changed: 0,
      removed: 0,
      changes: lines.length - 1,
    })
    expect(summaryOf(seed('--json'))).toMatchObject({ run: 1, added: 0, changed: 0, removed: 0, written: 0 })
  })

  test('--dry-run says what would change and leaves the graph alone', async () => {
    const dry = seed('--dry-run')
    expect(dry.stdout).toMatch(/Would be written: [1-9]\d* added, .* Nothing was\.\n$/)
    expect(await store.read('MATCH (n) RETURN n')).toEqual([])
  })

  test('a page taken out goes, with what it alone said', async () => {
    seed()
    const before = await count('Entity')
    rmSync(join(folder, 'pages', PAGES[0] as string))
    const { run, added, removed } = summaryOf(seed('--json'))
    expect({ run, added }).toEqual({ run: 2, added: 0 })
    expect(removed).toBeGreaterThan(0)
    expect(await count('Page')).toBe(1)
    expect(await count('Entity')).toBeLessThan(before as number)
    expect(await readStanding(store)).toMatchObject({ number: 2 })
  })

  test('a steward’s word changes the graph and outlives the next seed', async () => {
    seed()
    const name = '北京市总工会'
    const isThere = async () =>
      (await store.read('MATCH (u:Union {name: $name}) RETURN u.id', { name })).length
    expect(await isThere()).toBe(1)
    writeJudgements({ verdict: 'NO_ENTITY', entity: { type: 'UNION', name } })
    expect(summaryOf(seed('--json'))).toMatchObject({ run: 2, added: 0 })
    expect(seed().stdout).toContain('up to date')
    expect(await isThere()).toBe(0)
  })
})

describe('what a user can mend', { timeout: 120_000 }, () => {
  test.each([
    [
      'a folder that is not there',
      () => runCommand('seed', join(folder, 'none')),
      /There is no folder .*none\. Give one that holds pages/,
    ],
    ['a folder without pages', emptied, /holds no page: files are wanted whose names end in \.txt/],
  ])(
    '%s: exit code 1 and a message',
    (_, call, message) => {
      const { code, stdout, stderr } = call()
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(message)
      expect(stderr).not.toMatch(/^\s+at /m)
    },
    60_000,
  )

  test('faulty judgements: told with file and line, and nothing is written', async () => {
    writeJudgements({ verdict: 'SAME' })
    const { code, stderr } = seed()
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /judgements\.json:\d+ JUDGEMENT_INVALID judgements\[0\]\.entities: expected a list of two entities/,
    )
    expect(stderr).toContain('Nothing was written.')
    expect(await store.read('MATCH (n) RETURN n')).toEqual([])
  })

  test('a judgement that matches nothing any more is told, and the rest goes on', () => {
    writeJudgements({ verdict: 'NO_ENTITY', entity: { type: 'UNION', name: '无此工会' } })
    const { code, stderr } = seed()
    expect(code).toBe(0)
    expect(stderr).toMatch(/judgements\.json:\d+ JUDGEMENT_UNMATCHED .* no page prints 无此工会/)
  })

  test('a page that is no text is told with its path, and the rest goes on', () => {
    writeFileSync(join(folder, 'pages', 'bad.txt'), Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 0]))
    const { code, stderr } = seed()
    expect(code).toBe(0)
    expect(stderr).toMatch(/pages\/bad\.txt.* [A-Z_]+ /)
  })

  test('an unknown option: exit code 2', () => {
    expect(seed('--dry').code).toBe(2)
  })
})

function writeJudgements(judgement: object): void {
  const signed = { who: '王工', when: '2026-11-21', why: '核对原文' }
  writeFileSync(
    join(folder, 'judgements.json'),
    JSON.stringify({ judgements: [{ ...judgement, ...signed }] }, null, 2),
  )
}

function emptied(): Outcome {
  for (const page of PAGES) rmSync(join(folder, 'pages', page))
  return seed()
}
