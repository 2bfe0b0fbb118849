import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Evidence, FactTime, Graph } from '../../../src/model/graph.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { emptyDatabase } from '../../support/emptyDatabase.ts'
import { seedStore } from '../../support/seedStore.ts'
import { createRunQuery } from '../runQuery.ts'
import { idOf, sampleGraph } from '../sampleGraph.ts'

/** What sentences tell of times: none, a year unknown, open ends, and the same day twice. */
const TIMES: (FactTime | null)[] = [
  null,
  { printed: '日前', from: null, to: null },
  { printed: '自2023年5月起', from: '2023-05-01', to: null },
  { printed: '截至2022年底', from: null, to: '2022-12-31' },
  { printed: '2024年3月8日', from: '2024-03-08', to: '2024-03-08' },
  { printed: '2024年', from: '2024-01-01', to: '2024-12-31' },
]
const QUERY = `query ($id: ID!, $first: Int, $after: String, $last: Int, $types: [RelationType!]) {
  timeline(entity: $id) {
    entity { id name } undatedFacts undatedFigures
    facts(first: $first, after: $after, last: $last, types: $types) {
      totalCount pageInfo { endCursor hasNextPage }
      nodes { id quote time { printed from to } article { headline } relation { id type source { name } } } } } }`

interface Answered {
  timeline: {
    entity: { id: string; name: string }
    undatedFacts: number
    undatedFigures: number
    facts: {
      totalCount: number
      pageInfo: { endCursor: string; hasNextPage: boolean }
      nodes: { id: string; time: FactTime; relation: { id: string; type: string } }[]
    }
  } | null
}

const graph = timedGraph()
let store: Store
beforeAll(async () => {
  await emptyDatabase(inject('neo4j'))
  store = openStore(inject('neo4j'))
  await seedStore(store, graph)
})
afterAll(() => store.close())

async function ask(variables: Record<string, unknown>): Promise<Answered['timeline']> {
  const { data, errors, logged } = await createRunQuery(store)<Answered>(QUERY, variables)
  expect(logged).toEqual([])
  expect(errors).toEqual([])
  return data.timeline
}
const idsOf = (records: { id: string }[]) => records.map(({ id }) => id)

describe('timeline', () => {
  test('has the facts that tell a time, in its order, and counts the others', async () => {
    for (const id of [idOf('UNION', 0), idOf('UNION', 1), idOf('COMPANY', 3)]) {
      const { dated, undated } = factsAbout(id)
      const timeline = await ask({ id, first: 100 })
      expect(idsOf(timeline?.facts.nodes ?? [])).toEqual(idsOf(dated.slice(0, 100)))
      expect(timeline?.facts.totalCount).toBe(dated.length)
      expect(timeline?.undatedFacts).toBe(undated.length)
      expect(timeline?.entity.id).toBe(id)
    }
    expect((await ask({ id: idOf('UNION', 1) }))?.undatedFigures).toBe(30)
  })

  test('is read page by page, from either end', async () => {
    const id = idOf('UNION', 0)
    const { dated } = factsAbout(id)
    const page = await ask({ id, first: 7 })
    const next = await ask({ id, first: 7, after: page?.facts.pageInfo.endCursor })
    expect(idsOf([...(page?.facts.nodes ?? []), ...(next?.facts.nodes ?? [])])).toEqual(
      idsOf(dated.slice(0, 14)),
    )
    expect(idsOf((await ask({ id, last: 5 }))?.facts.nodes ?? [])).toEqual(idsOf(dated.slice(-5)))
  })

  test('of some types of relations only', async () => {
    const timeline = await ask({ id: idOf('UNION', 0), types: ['SUBORDINATE_TO'], first: 100 })
    expect(new Set(timeline?.facts.nodes.map(({ relation }) => relation.type))).toEqual(
      new Set(['SUBORDINATE_TO']),
    )
  })

  test('tells of each fact its time and its relation', async () => {
    const timeline = await ask({ id: idOf('UNION', 0), first: 1 })
    const [first] = factsAbout(idOf('UNION', 0)).dated
    expect(timeline?.facts.nodes).toMatchObject([
      { id: first?.id, time: first?.time, article: { headline: expect.stringContaining('暖心') } },
    ])
  })

  test('is null where there is no such entity', async () => {
    for (const id of ['U_00000000000000000000', 'A_00000000000000000000', 'x'])
      expect(await ask({ id })).toBeNull()
  })

  test('costs a statement for the entity, one for all facts, one for their relations', async () => {
    const { usage } = await createRunQuery(store)(QUERY, { id: idOf('UNION', 0), first: 100 })
    expect(usage.statements).toBe(3)
  })
})

function timedGraph(): Graph {
  const sample = sampleGraph()
  for (const [i, { evidence }] of sample.relations.entries()) {
    for (const sentence of evidence) sentence.time = TIMES[i % TIMES.length] ?? null
  }
  return sample
}

function factsAbout(id: string): { dated: Evidence[]; undated: Evidence[] } {
  const all = graph.relations
    .filter(({ subject, object }) => subject === id || object === id)
    .flatMap(({ evidence }) => evidence)
  const dayOf = ({ time }: Evidence) => time?.from ?? time?.to ?? null
  const dated = all.filter((sentence) => dayOf(sentence) !== null)
  const key = (sentence: Evidence) => `${dayOf(sentence)} ${sentence.id}`
  return {
    dated: dated.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    undated: all.filter((sentence) => dayOf(sentence) === null),
  }
}
