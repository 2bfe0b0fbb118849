import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allows, ENTITY } from '../../src/model/ontology.ts'
import type { PrintedPage } from '../../src/model/printed.ts'
import { runCommand } from './runCommand.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-'))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('the pages of this checkout', () => {
  const { code, stdout } = runCommand('extract', 'seeds/pages')
  const pages = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as PrintedPage)
  const articles = pages.flatMap((page) => page.articles)

  test('one line a page, in the order of their names', () => {
    expect(code).toBe(0)
    expect(pages.map(({ page }) => `${page}.txt`)).toEqual(readdirSync('seeds/pages').sort())
  })

  test('every article has the properties that other programs rely on', () => {
    expect(articles.length).toBeGreaterThan(20)
    for (const article of articles)
      expect(Object.keys(article)).toEqual([
        'id',
        'headline',
        'kicker',
        'subtitle',
        'section',
        'kind',
        'byline',
        'source',
        'text',
        'entities',
        'relations',
        'statistics',
      ])
  })

  test('every mention and every evidence lies in the text', () => {
    const faults = articles.flatMap(({ id, text, entities, relations, statistics }) => [
      ...entities.flatMap(({ mentions }) =>
        mentions.filter(
          ({ start, end, text: printed }) => text.slice(start, end) !== printed || printed === '',
        ),
      ),
      ...[...relations, ...statistics].flatMap(({ evidence }) =>
        evidence && !(evidence.start >= 0 && evidence.start < evidence.end && evidence.end <= text.length)
          ? [id]
          : [],
      ),
    ])
    expect(faults).toEqual([])
  })

  test('facts are between entities of the article, as the ontology allows', () => {
    const faults = articles.flatMap(({ headline, entities, relations, statistics }) => {
      const types = new Map(entities.map(({ id, type }) => [id, type]))
      return [
        ...relations.filter(({ subject, type, object }) => {
          const [from, to] = [types.get(subject), types.get(object)]
          return !from || !to || !allows(type, from, to)
        }),
        ...statistics.filter(({ subject }) => !types.has(subject)),
      ].map((fact) => `${headline}: ${JSON.stringify(fact)}`)
    })
    expect(faults).toEqual([])
  })

  test('kinds are those of the ontology, ids carry their type, bylines are entities', () => {
    const entities = articles.flatMap((article) => article.entities)
    expect(entities.filter(({ type, kind }) => kind !== null && !ENTITY[type].kinds.includes(kind))).toEqual(
      [],
    )
    expect(entities.filter(({ type, id }) => !id.startsWith(`${ENTITY[type].prefix}_`))).toEqual([])
    for (const { byline, entities } of articles) {
      const people = entities.filter(({ type }) => type === 'PERSON').map(({ name }) => name)
      expect(people).toEqual(expect.arrayContaining(byline.map(({ name }) => name)))
    }
  })

  test('a second run prints the same', () => {
    expect(runCommand('extract', 'seeds/pages').stdout).toBe(stdout)
  })
})

describe('bad input', () => {
  const gb18030 = Uint8Array.from([0xb1, 0xb1, 0xbe, 0xa9, 0xca, 0xd0, 0x0a])

  test.each([
    ['an empty file', file('empty.txt', ''), 0, 1, ''],
    [
      'a picture',
      file(
        'picture.txt',
        Uint8Array.from({ length: 300 }, (_, i) => i % 7),
      ),
      0,
      1,
      'BINARY_FILE',
    ],
    ['English', file('english.txt', 'Call me Ishmael.\n\nSome years ago.\n'), 0, 1, ''],
    ['GB18030', file('gb.txt', gb18030), 0, 1, ''],
    ['a file that is not there', join(folder, 'missing.txt'), 1, 0, 'There is no such file or folder: '],
    [
      'a folder without pages',
      mkdirAt('none'),
      1,
      0,
      'holds no page: files are wanted whose names end in .txt',
    ],
  ])('%s', (_, path, code, lines, message) => {
    const outcome = runCommand('extract', path)
    expect(outcome.code).toBe(code)
    expect(outcome.stdout.split('\n').length - 1).toBe(lines)
    expect(outcome.stderr).toContain(message)
    expect(outcome.stderr).not.toMatch(/^\s+at /m)
  })

  test('a page named twice is read once, two pages of one name are refused', () => {
    const page = 'seeds/pages/000_81b08640bbe02f50.txt'
    expect(runCommand('extract', page, 'seeds/pages').stdout.trimEnd().split('\n')).toHaveLength(5)
    const other = file('000_81b08640bbe02f50.txt', '')
    const { code, stderr } = runCommand('extract', page, other)
    expect(code).toBe(1)
    expect(stderr).toContain(`Two pages have the name 000_81b08640bbe02f50: ${page} and ${other}.`)
  })

  test('no words: what is wanted, and exit code 2', () => {
    const { code, stdout, stderr } = runCommand('extract')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain("missing required argument 'paths'")
  })

  test('a full disk is said', () => {
    const command = `"${process.execPath}" --import tsx src/cli/extract.ts seeds/pages > /dev/full`
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('Cannot write to standard output')
  })
})

function mkdirAt(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}
