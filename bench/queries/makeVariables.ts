import type { Graph, GraphEntity } from '../../src/model/graph.ts'
import type { EntityType } from '../../src/model/ontology.ts'
import { searchWords } from '../graph/names.ts'
import { type Random, randomFrom } from '../graph/random.ts'
import type { QueryName } from './queries.ts'

/** How many sets of variables each query is asked with, in turn. */
export const SETS = 32
const HITS = 20

export type Variables = Record<string, unknown>

/** The variables of all queries: each dialect takes those that its documents name. */
export async function makeVariables(
  graph: Graph,
  productUrl: string,
): Promise<Record<QueryName, Variables[]>> {
  const random = randomFrom(SETS)
  const unions = graph.entities.filter(({ type }) => type === 'UNION')
  const officers = new Set(
    graph.relations.filter(({ type }) => type === 'HOLDS_POSITION').map(({ object }) => object),
  )
  const known = unions.filter(({ id, articleCount }) => articleCount >= 5 && officers.has(id))
  const idsOf = (entities: GraphEntity[]) => draw(random, entities, SETS).map(({ id }) => ({ id }))
  const places = async (type: EntityType, field: string, size: number) =>
    draw(random, (await walk(graph, type, productUrl, field)).slice(0, -size), SETS)
  return {
    point: idsOf(unions),
    list: await places('UNION', 'unions', 50),
    depth: await places('DISTRICT', 'districts', 20),
    people: idsOf(known),
    siblings: await places('COMPANY', 'companies', 100),
    search: wordsWithHits(unions).map((word) => ({ word, phrase: `"${word}"` })),
  }
}

/** All places in the product's list of a type: where to go on, as its cursor and as the name that stands there. */
async function walk(graph: Graph, type: EntityType, url: string, field: string): Promise<Variables[]> {
  const pinyin = new Map(graph.entities.filter((one) => one.type === type).map((one) => [one.id, one.pinyin]))
  const query = `query ($after: String) { list: ${field}(first: 100, after: $after) { edges { cursor node { id } } } }`
  const places: { after: string; pinyin: string | undefined }[] = []
  for (;;) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after: places.at(-1)?.after ?? null } }),
    })
    const { data, errors } = (await response.json()) as {
      data: { list: { edges: { cursor: string; node: { id: string } }[] } }
      errors?: unknown
    }
    if (errors) throw new Error(`The product's list of ${field} cannot be walked: ${JSON.stringify(errors)}`)
    for (const { cursor, node } of data.list.edges)
      places.push({ after: cursor, pinyin: pinyin.get(node.id) })
    if (data.list.edges.length < 100) return places
  }
}

/** Words that find 20 unions, or as many as there are below that, so that whoever ranks them shows the same ones. */
function wordsWithHits(unions: readonly GraphEntity[]): string[] {
  const text = unions.map(({ name, aliases }) => [name, ...aliases].join('\n'))
  const counted = searchWords().map((word) => ({
    word,
    hits: text.filter((names) => names.includes(word)).length,
  }))
  return counted
    .filter(({ hits }) => hits <= HITS)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, SETS)
    .map(({ word }) => word)
}

function draw<T>(random: Random, items: readonly T[], length: number): T[] {
  return Array.from({ length }, () => items[Math.floor(random() * items.length)] as T)
}
