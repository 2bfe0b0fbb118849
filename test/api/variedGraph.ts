import type { Evidence, FactTime, Graph, Relation } from '../../src/model/graph.ts'
import { recordId, sha256 } from '../../src/model/ids.ts'
import { BASES } from '../../src/model/ontology.ts'
import { article, idOf, relationIdOf, sampleGraph } from './sampleGraph.ts'

/**
 * The sample graph made uneven, so that every filter keeps some rows and lets others go: unions without a kind, places
 * by code and places by relation alone, facts of several sentences with and without a time, figures of several units.
 */
export function variedGraph(): Graph {
  const graph = sampleGraph()
  const relations = [...graph.relations, ...partsOfDistricts()].map(varied)
  const entities = graph.entities.map((entity) => ({
    ...entity,
    kind: pick(entity.id, [entity.kind, entity.kind, null]),
    place:
      entity.type === 'DISTRICT' ? entity.place : pick(entity.id, [null, null, '9903', '990301', '9907']),
    relationCount: relations.filter(({ subject, object }) => [subject, object].includes(entity.id)).length,
  }))
  const kept = graph.mentions.filter(({ id }) => pick(id, [true, false]))
  const mentions = kept.map((mention) => ({
    ...mention,
    field: pick(mention.id, ['text', 'text', 'headline'] as const),
    rule: pick(mention.id, ['union/test', 'union/other']),
    confidence: pick(mention.id, [0.5, 0.75, 0.9]),
  }))
  const statistics = graph.statistics.map((statistic) => ({
    ...statistic,
    measure: pick(statistic.id, ['惠及', '惠及职工', '发放']),
    unit: pick(statistic.id, ['人', '份', '元']),
    approximate: pick(statistic.id, [true, false]),
    confidence: pick(statistic.id, [0.5, 0.8]),
  }))
  return { ...graph, entities, relations, mentions, statistics }
}

/** One of some values, the same for the same text in every run. */
function pick<T>(text: string, values: readonly T[]): T {
  return values[Number.parseInt(sha256(`${text} ${values.length}`).slice(0, 6), 16) % values.length] as T
}

/** District 4 and those after it are parts of districts 0 to 4, by relation only. */
function partsOfDistricts(): Relation[] {
  return Array.from({ length: 16 }, (_, i) => {
    const [subject, object] = [idOf('DISTRICT', i + 4), idOf('DISTRICT', Math.floor(i / 4))]
    const id = relationIdOf('PART_OF', subject, object)
    return { id, subject, type: 'PART_OF', object, title: null, basis: 'NAME', confidence: 0.6, evidence: [] }
  })
}

const TIMES: readonly (FactTime | null)[] = [
  null,
  { printed: '近日', from: null, to: null },
  { printed: '2023年', from: '2023-01-01', to: '2023-12-31' },
  { printed: '2024年4月', from: '2024-04-01', to: '2024-04-30' },
  { printed: '2024年以来', from: '2024-01-01', to: null },
  { printed: '到2022年', from: null, to: '2022-12-31' },
]

function varied(relation: Relation): Relation {
  const sentences = pick(relation.id, [1, 1, 2, 3])
  const evidence = Array.from({ length: sentences }, (_, i): Evidence => {
    const { id: inArticle, text } = article(pick(`${relation.id}${i}`, [0, 1, 2, 3, 4]))
    const id = recordId('EVIDENCE', relation.id, inArticle, 'text', i, 14)
    return {
      ...{ id, article: inArticle, field: pick(id, ['text', 'headline'] as const), start: i, end: 14 },
      ...{ quote: text.slice(i, 14), rule: pick(id, ['runs/test', 'runs/other']) },
      ...{ confidence: pick(id, [0.5, 0.6, 0.7, 0.8]), time: pick(id, TIMES) },
    }
  })
  const confidence = Math.max(...evidence.map((sentence) => sentence.confidence))
  return { ...relation, basis: pick(relation.id, BASES), confidence, evidence }
}
