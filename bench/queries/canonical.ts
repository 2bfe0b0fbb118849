import type { QueryName } from './queries.ts'

/**
 * What an answer says, whoever gave it, as text: connections and lists of edges are lists, an edge's own properties
 * stand with its node, a list that can have but one entry is that entry, keys are sorted. Hits of a search are a set.
 */
export function canonical(
  query: QueryName,
  answer: { data?: { result?: unknown }; errors?: unknown },
): string {
  if (answer.errors) return JSON.stringify(answer.errors)
  const result = plain(answer.data?.result)
  const single = query === 'point' || query === 'people'
  if (!Array.isArray(result)) return JSON.stringify(result)
  if (single) return JSON.stringify(result[0] ?? null)
  return JSON.stringify(query === 'search' ? sortedById(result) : result)
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const fields = value as Record<string, unknown>
  if (Array.isArray(fields.nodes)) return plain(fields.nodes)
  if (Array.isArray(fields.edges)) return fields.edges.map(plainEdge)
  const keys = Object.keys(fields).sort()
  return Object.fromEntries(keys.map((key) => [key, plain(fields[key])]))
}

/** An entity named by a mention stands below it; an officer beside the title. */
function plainEdge(edge: { node: object; properties?: { text?: string }; title?: string }): unknown {
  const { node, properties, ...own } = edge
  if (properties?.text !== undefined) return plain({ text: properties.text, entity: node })
  return plain({ ...own, ...properties, ...node })
}

const sortedById = (hits: unknown[]) => (hits as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1))
