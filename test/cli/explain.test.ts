import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from './runCommand.ts'

const PAGE = '000_81b08640bbe02f50'

describe('explain', () => {
  test('of an entity: its identity, its mentions with rules, its facts', () => {
    const { code, stdout } = runCommand('explain', PAGE, '房山区总工会')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^1\. 房山区总工会扎实推进.*\(line \d+\)$/m)
    expect(stdout).toMatch(/^ {3}房山区总工会 {2}UNION DISTRICT {2}U_[0-9a-f]{20} {2}key /m)
    expect(stdout).toMatch(/^ {5}found {4}房山区总工会 → 房山区总工会 UNION {2}\[\S+ [01]\.\d\d\]/m)
    expect(stdout).toMatch(/^ {5}states {3}房山区总工会 LOCATED_IN 房山区 /m)
  })

  test('of a sentence: all that lies in it, and nothing of the others', () => {
    const { code, stdout } = runCommand('explain', PAGE, '统筹全区 工会力量', '--article', '1')
    expect(code).toBe(0)
    expect(stdout.match(/^ {3}\S/gm)).toHaveLength(1)
    expect(stdout).toContain('found    房山区总工会')
  })

  test('of a page by its path, as of a seed page by its name', () => {
    const byPath = runCommand('explain', `seeds/pages/${PAGE}.txt`, '房山区总工会')
    expect(byPath.stdout).toBe(runCommand('explain', PAGE, '房山区总工会').stdout)
  })

  test('of a page without an article', () => {
    const folder = mkdtempSync(join(tmpdir(), 'explain-'))
    const page = join(folder, 'empty.txt')
    writeFileSync(page, 'nothing\n')
    const { code, stderr } = runCommand('explain', page, '工会')
    rmSync(folder, { recursive: true })
    expect(code).toBe(1)
    expect(stderr).toContain(`No article was found in ${page}`)
  })

  test.each([
    ['words that stand nowhere', [PAGE, '某某市总工会'], 1, 'Nowhere in these articles stands 某某市总工会'],
    [
      'an article that is not there',
      [PAGE, '工会', '--article', '99'],
      1,
      'The page has no article 99. It has:\n  1. ',
    ],
    ['a page that is not there', ['nope', '工会'], 1, 'There is no such file or folder: nope'],
    ['no words', [PAGE], 2, "missing required argument 'words'"],
  ])('%s', (_, args, code, message) => {
    const outcome = runCommand('explain', ...args)
    expect(outcome.stderr).toContain(message)
    expect(outcome.code).toBe(code)
  })
})
