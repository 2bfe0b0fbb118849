import { RECORD, type RecordKind } from './records.ts'

/** What to read of a record: only what the query asks for. */
export interface Projection {
  properties: readonly string[]
  links: Readonly<Record<string, Projection>>
}

/** A record as read: its id, the properties asked for (absent ones null), and linked records by name. */
export interface RecordRow {
  id: string
  [property: string]: unknown
}

/** The projection of a record of which only the id is wanted. */
export const ID_ONLY: Projection = { properties: [], links: {} }

/**
 * The projection that serves some fields of a kind. `linked` tells what is wanted of a linked record, with what these
 * fields are made of. Fields that are no properties and no links (connections, `__typename`) need the id alone.
 */
export function project(
  kind: RecordKind,
  fields: Iterable<string>,
  linked: (link: string, kind: RecordKind, more: readonly string[]) => Projection,
): Projection {
  const spec = RECORD[kind]
  const names = [...new Set(fields)].sort()
  const properties = [...new Set(names.flatMap((name) => spec.fields[name] ?? []))]
  const through = (link: string) => names.flatMap((name) => spec.through?.[name]?.[link] ?? [])
  const links = Object.entries(spec.links).flatMap(([name, link]): [string, Projection][] => {
    const more = through(name)
    return names.includes(name) || more.length ? [[name, linked(name, link, more)]] : []
  })
  return { properties, links: Object.fromEntries(links) }
}

/** The Cypher columns of a projection, in the order in which `readRecord` takes them. */
export function columnsOf(variable: string, { properties, links }: Projection): string[] {
  const own = ['id', ...properties].map((name) =>
    name === 'type()' ? `type(${variable})` : `${variable}.${name}`,
  )
  return [...own, ...Object.entries(links).flatMap(([name, link]) => columnsOf(name, link))]
}

/** Takes one record from the front of `values` (an iterator over a row's columns). */
export function readRecord(values: Iterator<unknown>, { properties, links }: Projection): RecordRow {
  const record: RecordRow = { id: values.next().value as string }
  for (const name of properties) record[name === 'type()' ? 'type' : name] = values.next().value
  for (const name in links) {
    const link = readRecord(values, links[name] as Projection)
    record[name] = link.id === null ? null : link
  }
  return record
}
