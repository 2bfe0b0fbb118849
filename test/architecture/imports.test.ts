import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

// The import table of docs/architecture.md is the rule; this test reads the table itself, so that the two cannot part.
const root = fileURLToPath(new URL('../..', import.meta.url))
const allowed = importTable(readFileSync(join(root, 'docs/architecture.md'), 'utf8'))
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`)
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })))

describe('what may import what', () => {
  test('every folder of src/ has a row in the table, and every row a folder', () => {
    const folders = new Set(files.map(folderOf))
    expect([...allowed.keys()].sort()).toEqual([...folders].sort())
  })

  test('no file imports what its row does not name', () => {
    const broken = imports
      .filter(({ target }) => target.startsWith('src/'))
      .filter(({ file, target }) => !mayImport(folderOf(file), folderOf(target)))
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(broken).toEqual([])
  })

  test('no two folders import one another', () => {
    const edges = new Set(imports.map(({ file, target }) => `${folderOf(file)}>${folderOf(target)}`))
    const both = [...edges].filter((edge) => {
      const [from, to] = edge.split('>')
      return from !== to && edges.has(`${to}>${from}`)
    })
    expect(both).toEqual([])
  })

  test('each package is imported by one folder alone', () => {
    const byPackage = groupByName(packageImports())
    const shared = [...byPackage]
      .map(([name, uses]) => [name, [...new Set(uses.map(({ file }) => folderOf(file)))]] as const)
      .filter(([name, folders]) => folders.length > 1 && !SHARED_PACKAGES.has(name))
    expect(shared).toEqual([])
  })
})

describe('sizes', () => {
  test('no file of src/ is above 300 lines', () => {
    const long = files
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 300)
    expect(long).toEqual([])
  })

  test('every statement lies in cypher/, none in TypeScript', () => {
    const cypher = /[`'"].*\b(MATCH|MERGE|UNWIND|DETACH DELETE|CREATE)\b\s*[({]/
    const found = files.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (cypher.test(line) ? [`${file}:${i + 1}`] : [])),
    )
    expect(found).toEqual([])
  })
})

/** GraphQL's own types are the language of both halves of the HTTP side. */
const SHARED_PACKAGES = new Set(['graphql'])

function importTable(markdown: string): Map<string, string[]> {
  const rows = [...markdown.matchAll(/^\| `(\w+)\/` \|.*\| ([^|]+) \|$/gm)]
  return new Map(rows.map(([, folder, names]) => [folder as string, (names as string).split(/,\s*/)]))
}

function mayImport(from: string, to: string): boolean {
  const names = allowed.get(from) ?? []
  return from === to || names.includes('all') || names.includes(to)
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const specifiers = [
    ...source.matchAll(
      /^(?:import|export)\b[^'"]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gms,
    ),
  ]
  return specifiers.map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3]) as string
    return specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : specifier
  })
}

function packageImports(): { file: string; name: string }[] {
  return imports
    .filter(({ target }) => !target.startsWith('src/') && !target.startsWith('node:'))
    .map(({ file, target }) => ({ file, name: target.match(/^(@[^/]+\/[^/]+|[^/]+)/)?.[0] as string }))
}

function groupByName<T extends { name: string }>(items: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(item.name, [...(groups.get(item.name) ?? []), item])
  return groups
}

function folderOf(file: string): string {
  return file.split('/')[1] as string
}
