import type { GraphArticle, GraphEntity, Relation } from '../../src/model/graph.ts'
import { recordId } from '../../src/model/ids.ts'
import type { EntityType, RelationType } from '../../src/model/ontology.ts'
import type { ByType } from './makeGraph.ts'
import { pick, type Random, zipf } from './random.ts'

/** Who its subjects are: each of the type once, or drawn by Zipf's law with this exponent. */
type Subjects = 'EACH' | number

/** Type, subjects, objects (drawn by Zipf's law with this exponent), and how many the large graph has. */
const RELATIONS: [RelationType, [EntityType, Subjects], [EntityType, number], number][] = [
  ['LOCATED_IN', ['UNION', 'EACH'], ['DISTRICT', 0.7], 12_000],
  ['LOCATED_IN', ['COMPANY', 'EACH'], ['DISTRICT', 0.7], 10_000],
  ['LOCATED_IN', ['INSTITUTION', 'EACH'], ['DISTRICT', 0.7], 5_000],
  ['LOCATED_IN', ['VENUE', 'EACH'], ['DISTRICT', 0.7], 4_000],
  ['PART_OF', ['DISTRICT', 'EACH'], ['DISTRICT', 0.9], 3_000],
  ['SUBORDINATE_TO', ['UNION', 'EACH'], ['UNION', 0.9], 12_000],
  ['UNION_OF', ['UNION', 'EACH'], ['COMPANY', 0.1], 9_000],
  ['RUNS', ['UNION', 0.4], ['PROGRAM', 0.5], 60_000],
  ['PARTICIPATES_IN', ['COMPANY', 0.4], ['PROGRAM', 0.5], 45_000],
  ['PARTICIPATES_IN', ['PERSON', 0.4], ['PROGRAM', 0.5], 10_000],
  ['PARTICIPATES_IN', ['UNION', 0.4], ['PROGRAM', 0.5], 5_000],
  ['HOLDS_POSITION', ['PERSON', 0.2], ['UNION', 0.4], 10_000],
  ['HOLDS_POSITION', ['PERSON', 0.2], ['COMPANY', 0.4], 10_000],
  ['SERVES', ['UNION', 0.5], ['COMPANY', 0.5], 10_000],
  ['COOPERATES_WITH', ['UNION', 0.5], ['INSTITUTION', 0.5], 5_000],
  ['HELD_AT', ['PROGRAM', 0.3], ['VENUE', 0.5], 5_000],
  ['RECOGNISED_AS', ['COMPANY', 0.3], ['PROGRAM', 0.5], 5_000],
]
const TITLES = ['主席', '副主席', '常务副主席', '秘书长', '理事']

/** Relations between the entities (which count theirs), no two of a type between the same two, each with a sentence of some article. */
export function makeRelations(
  random: Random,
  share: number,
  byType: ByType,
  articles: readonly GraphArticle[],
): Relation[] {
  const made = new Map<string, Relation>()
  for (const [type, [from, subjects], [to, exponent], large] of RELATIONS) {
    const drawSubject = typeof subjects === 'number' ? zipf(random, byType[from].length, subjects) : null
    const drawObject = zipf(random, byType[to].length, exponent)
    for (let i = 0; i < Math.round(large * share); i++) {
      const subject = byType[from][drawSubject ? drawSubject() : i] as GraphEntity
      const object = byType[to][drawObject()] as GraphEntity
      const pair = `${type} ${subject.id} ${object.id}`
      if (subject === object || made.has(pair)) continue
      const title = type === 'HOLDS_POSITION' ? pick(random, TITLES) : null
      made.set(pair, relate(type, [subject.id, object.id], title, pick(random, articles), random))
      subject.relationCount += 1
      object.relationCount += 1
    }
  }
  return [...made.values()]
}

function relate(
  type: RelationType,
  [subject, object]: [string, string],
  title: string | null,
  { id: article, text }: GraphArticle,
  random: Random,
): Relation {
  const id = recordId('RELATION', subject, type, object, title ?? '')
  const confidence = (50 + Math.floor(random() * 50)) / 100
  const evidence = {
    ...{ id: recordId('EVIDENCE', id, article, 'text', 0, 40), article, field: 'text' as const },
    ...{ start: 0, end: 40, quote: text.slice(0, 40), rule: 'bench/any', confidence },
    time: null,
  }
  return { id, subject, type, object, title, basis: 'TEXT', confidence, evidence: [evidence] }
}
