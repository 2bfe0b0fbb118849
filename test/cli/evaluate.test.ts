import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/model/ontology.ts'
import type { Score } from '../../src/scoring/score.ts'
import { runCommand } from './runCommand.ts'

const evaluate = (...args: string[]) => runCommand('evaluate', '--gold', 'test/gold', ...args)

describe('evaluate', () => {
  test('prints tables by page, type and relation, and what was taken for what', () => {
    const { code, stdout } = evaluate('seeds/pages', '--errors', '3')
    expect(code).toBe(0)
    for (const label of [
      '000_81b08640bbe02f50',
      'TOTAL',
      ...ENTITY_TYPES,
      ...RELATION_TYPES,
      'is \\ found as',
    ])
      expect(stdout).toMatch(new RegExp(`^${label.replace('\\', '\\\\')}\\s`, 'm'))
    expect(stdout).toContain(
      'not annotated: 001_ca767c1c13b9b8a4, 003_db602475a9d3400d, 004_272e18b5ed2af28f',
    )
    expect(stdout).toMatch(/^3 of \d+ errors/m)
  })

  test('--json has the same figures, and only those of the pages given', () => {
    const { code, stdout } = evaluate('seeds/pages/000_81b08640bbe02f50.txt', '--json')
    const result = JSON.parse(stdout) as Score
    expect(code).toBe(0)
    expect(Object.keys(result.pages)).toEqual(['000_81b08640bbe02f50'])
    expect(result.withoutOutput).toEqual(['002_8bc5961090bece20'])
    expect(result.total.entity.gold).toBeGreaterThan(50)
  })

  test('--min fails when a figure falls short, and names it', () => {
    const { code, stderr } = evaluate('seeds/pages', '--min', 'joins=0.1,entityF1=1.01')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Short of the bars: entityF1 [01]\.\d+ < 1.01\.$/m)
  })

  const broken = mkdtempSync(join(tmpdir(), 'gold-'))
  writeFileSync(join(broken, 'a.json'), '{"page": ')

  test.each([
    ['no gold', ['seeds/pages'], 2, "required option '--gold <dir>' not specified"],
    ['a folder that is not there', ['--gold', 'nope', 'seeds/pages'], 1, 'no such file or folder: nope'],
    ['no annotations', ['--gold', 'src', 'seeds/pages'], 1, 'The folder src holds no annotated page'],
    ['broken annotations', ['--gold', broken, 'seeds/pages'], 1, 'a.json GOLD_UNUSABLE JSON is wanted'],
    ['other pages', ['--gold', 'test/gold', 'seeds/pages/001_ca767c1c13b9b8a4.txt'], 1, 'None of the pages'],
    ['a bar that is none', ['--gold', 'test/gold', 'seeds/pages', '--min', 'x'], 2, 'NAME=NUMBER is wanted'],
    ['an unknown figure', ['--gold', 'test/gold', 'seeds/pages', '--min', 'x=1'], 2, 'There is no figure x'],
    [
      'no count',
      ['--gold', 'test/gold', 'seeds/pages', '--errors', 'many'],
      2,
      'A count of errors is wanted',
    ],
  ])('%s', (_, args, code, message) => {
    const outcome = runCommand('evaluate', ...args)
    expect(outcome.stderr).toContain(message)
    expect(outcome.code).toBe(code)
  })
})
