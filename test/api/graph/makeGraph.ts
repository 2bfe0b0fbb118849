import type { Graph, GraphEntity, Relation } from '../../../src/model/graph.ts'
import { entityId, recordId } from '../../../src/model/ids.ts'
import { ENTITY_TYPES, type EntityType, type RelationType } from '../../../src/model/ontology.ts'
import { EMPTY } from '../../support/seedStore.ts'
import { sampleGraph } from '../sampleGraph.ts'

/** A graph as small as a test can say it. Ends are places in the list of entities. */
export interface Sketch {
  entities: { type?: EntityType; name?: string; kind?: string | null; relationCount?: number }[]
  relations: { type: RelationType; from: number; to: number; confidence: number }[]
}

/** The graph of a sketch; entities without a type take turns through all of them. */
export function makeGraph({ entities, relations }: Sketch): Graph {
  const [pattern] = sampleGraph().entities as [GraphEntity]
  const made = entities.map((entity, i): GraphEntity => {
    const type = typeOf(entity, i)
    const name = entity.name ?? `测试${i}号`
    const relationCount =
      entity.relationCount ?? relations.filter(({ from, to }) => from === i || to === i).length
    const own = { type, name, relationCount, kind: entity.kind ?? null, aliases: [], place: null }
    return { ...pattern, ...own, id: idIn({ entities, relations }, i), key: `${type}/${i}` }
  })
  return {
    ...EMPTY,
    entities: made.sort((a, b) => (a.id < b.id ? -1 : 1)),
    relations: relations
      .map((_, i) => relationIn({ entities, relations }, i))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** The id of a sketch's i-th entity. */
export function idIn({ entities }: Sketch, i: number): string {
  const type = typeOf(entities[i] ?? {}, i)
  return entityId(type, `${type}/${i}`)
}

/** A sketch's i-th relation. Two of the same type between the same ends are two posts, so that their ids differ. */
export function relationIn(sketch: Sketch, i: number): Relation {
  const { type, from, to, confidence } = sketch.relations[i] as Sketch['relations'][number]
  const [subject, object] = [idIn(sketch, from), idIn(sketch, to)]
  const title = `第${i}`
  const id = recordId('RELATION', subject, type, object, title)
  return { id, subject, type, object, title, basis: 'TEXT', confidence, evidence: [] }
}

function typeOf({ type }: Sketch['entities'][number], i: number): EntityType {
  return type ?? (ENTITY_TYPES[i % ENTITY_TYPES.length] as EntityType)
}
