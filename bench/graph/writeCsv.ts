import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../src/model/graph.ts'
import {
  articleRow,
  bylineRows,
  entityRow,
  evidenceRow,
  mentionRow,
  pageRow,
  relationRow,
} from '../../src/store/rows.ts'

type Row = Record<string, unknown>

/** Columns of the import tool that are no properties. */
const LABEL = ':LABEL'
const START = ':START_ID'
const END = ':END_ID'
const TYPE = ':TYPE'

/** Writes a graph as the files that Neo4j's bulk import takes; returns the arguments that name them. */
export function writeCsv(graph: Graph, folder: string): string[] {
  const nodes: [string, () => Iterable<Row>][] = [
    ['entities', () => graph.entities.map(entityRow).map(entityNode)],
    ['pages', () => graph.pages.map((page) => ({ ...pageRow(page), [LABEL]: 'Page' }))],
    ['articles', () => graph.articles.map((one) => ({ ...articleRow(one).properties, [LABEL]: 'Article' }))],
    ['evidence', () => evidenceOf(graph).map(({ properties }) => ({ ...properties, [LABEL]: 'Evidence' }))],
  ]
  const relationships: [string, () => Iterable<Row>][] = [
    ['relations', () => graph.relations.map(relationRow).map(relationshipOf)],
    ['mentions', () => mentions(graph)],
    ['bylines', () => graph.articles.flatMap(bylineRows).map(bylineOf)],
    ['on', () => graph.articles.map((one) => between(one.id, articleRow(one).page, 'ON'))],
    ['in', () => evidenceOf(graph).map(({ article, properties }) => between(properties.id, article, 'IN'))],
  ]
  const write = ([name, rows]: [string, () => Iterable<Row>]) => writeTable(join(folder, `${name}.csv`), rows)
  return [
    ...nodes.map((table) => `--nodes=${write(table)}`),
    ...relationships.map((table) => `--relationships=${write(table)}`),
  ]
}

const entityNode = ({ label, properties }: ReturnType<typeof entityRow>): Row => ({
  ...properties,
  [LABEL]: `Entity;${label}`,
})

const relationshipOf = ({ source, target, type, properties }: ReturnType<typeof relationRow>): Row => ({
  ...properties,
  ...between(source, target, type),
})

const bylineOf = ({ article, person, properties }: ReturnType<typeof bylineRows>[number]): Row => ({
  ...properties,
  ...between(article, person, 'BYLINE'),
})

const between = (start: string, end: unknown, type: string): Row => ({
  [START]: start,
  [END]: end,
  [TYPE]: type,
})

const evidenceOf = ({ relations }: Graph) =>
  relations.flatMap((relation) => relation.evidence.map((one) => evidenceRow(relation, one)))

/** One after another: there may be a million. */
function* mentions(graph: Graph): Iterable<Row> {
  for (const mention of graph.mentions) {
    const { article, entity, properties } = mentionRow(mention)
    yield { ...properties, ...between(article, entity, 'MENTIONS') }
  }
}

function writeTable(file: string, rows: () => Iterable<Row>): string {
  const types = columnTypes(rows())
  // What relationships name nodes by.
  if (types.has(LABEL)) types.set('id', ':ID')
  const columns = [...types.keys()]
  const output = openSync(file, 'w')
  const header = columns.map((name) => (name.startsWith(':') ? name : `${name}${types.get(name)}`))
  let lines = [header.join(',')]
  for (const row of rows()) {
    lines.push(columns.map((name) => cellOf(row[name])).join(','))
    if (lines.length > 10_000) {
      writeSync(output, `${lines.join('\n')}\n`)
      lines = []
    }
  }
  writeSync(output, `${lines.join('\n')}\n`)
  closeSync(output)
  return file
}

/** What the import tool is told of each column, by its values; columns without any are left out. */
function columnTypes(rows: Iterable<Row>): Map<string, string> {
  const types = new Map<string, string>()
  for (const row of rows)
    for (const name in row) if (!types.has(name) && row[name] != null) types.set(name, typeOf(row[name]))
  return types
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return ':string[]'
  return { bigint: ':long', number: ':double', boolean: ':boolean' }[typeof value as string] ?? ':string'
}

function cellOf(value: unknown): string {
  if (value == null) return ''
  if (Array.isArray(value)) return quoted(value.join(';'))
  return typeof value === 'string' ? quoted(value) : String(value)
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
