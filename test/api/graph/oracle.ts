import type { Graph, GraphEntity, Relation } from '../../../src/model/graph.ts'

/*
 * The answers to graph questions once more, in plain TypeScript over the whole graph: slow, and too simple to be wrong.
 */

/** What lies around an entity: ids of nodes in order, and of the relations among them, the surest first. */
export function neighbourhoodOf(
  graph: Graph,
  root: string,
  { depth, limit, types }: { depth: number; limit: number; types: readonly string[] },
): { nodes: string[]; edges: string[]; truncated: boolean } {
  const relations = graph.relations.filter(({ type }) => types.includes(type))
  const found = [root]
  let level = [root]
  for (let distance = 1; distance <= depth; distance++) {
    const near = new Set(level.flatMap((id) => relations.flatMap((relation) => otherEnd(relation, id) ?? [])))
    level = [...near].filter((id) => !found.includes(id)).sort(byRelations(graph))
    found.push(...level)
  }
  const nodes = found.slice(0, limit)
  const edges = relations
    .filter(({ subject, object }) => nodes.includes(subject) && nodes.includes(object))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
  return { nodes, edges, truncated: found.length > limit }
}

/** All paths that pass no entity twice and no hub, as ids of relations: the shortest first, then the surest. */
export function pathsOf(
  graph: Graph,
  from: string,
  to: string,
  { via, maxLength, hub }: { via: readonly string[]; maxLength: number; hub: number },
): string[][] {
  const relations = graph.relations.filter(({ type }) => via.includes(type))
  const found: Relation[][] = []
  const walk = (at: string, passed: string[], path: Relation[]) => {
    if (at === to) found.push(path)
    if (at === to || path.length === maxLength) return
    for (const relation of relations) {
      const next = otherEnd(relation, at)
      if (next === undefined || passed.includes(next)) continue
      if (next !== to && entityOf(graph, next).relationCount > hub) continue
      walk(next, [...passed, next], [...path, relation])
    }
  }
  walk(from, [from], [])
  const least = (path: Relation[]) => Math.min(...path.map(({ confidence }) => confidence))
  const words = (path: Relation[]) => path.map(({ id }) => id)
  return found
    .sort((a, b) => a.length - b.length || least(b) - least(a) || (words(a) < words(b) ? -1 : 1))
    .map(words)
}

/** The entity of an id, which must be there. */
export function entityOf(graph: Graph, id: string): GraphEntity {
  const entity = graph.entities.find((candidate) => candidate.id === id)
  if (!entity) throw new Error(`no entity ${id}`)
  return entity
}

/** Which entity a relation leads to from one of its ends; undefined if it has no end there. */
export function otherEnd({ subject, object }: Relation, id: string): string | undefined {
  return subject === id ? object : object === id ? subject : undefined
}

function byRelations(graph: Graph): (a: string, b: string) => number {
  return (a, b) => entityOf(graph, b).relationCount - entityOf(graph, a).relationCount || (a < b ? -1 : 1)
}

/** What at least so many of some entities have relations to: what most have first, then what has fewest relations. */
export function sharedBy(
  graph: Graph,
  ids: readonly string[],
  { atLeast, types }: { atLeast: number; types: readonly string[] },
): { sharedBy: number; entity: string; relations: string[] }[] {
  const relations = graph.relations.filter(({ type }) => types.includes(type))
  return graph.entities
    .filter(({ id }) => !ids.includes(id))
    .map((entity) => {
      const own = relations.filter((relation) => ids.includes(otherEnd(relation, entity.id) ?? ''))
      const sharedBy = new Set(own.map((relation) => otherEnd(relation, entity.id))).size
      const sorted = own.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
      return { entity, sharedBy, relations: sorted.map(({ id }) => id) }
    })
    .filter((shared) => shared.sharedBy >= atLeast)
    .sort(
      (a, b) =>
        b.sharedBy - a.sharedBy ||
        a.entity.relationCount - b.entity.relationCount ||
        (a.entity.id < b.entity.id ? -1 : 1),
    )
    .map(({ entity, ...rest }) => ({ ...rest, entity: entity.id }))
}
