import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Graph, GraphEntity } from '../../../src/model/graph.ts'
import { ENTITY_TYPES } from '../../../src/model/ontology.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { emptyDatabase } from '../../support/emptyDatabase.ts'
import { seedStore } from '../../support/seedStore.ts'
import { createRunQuery } from '../runQuery.ts'
import { idOf, sampleGraph } from '../sampleGraph.ts'

const graph = unevenGraph()
let store: Store
beforeAll(async () => {
  await emptyDatabase(inject('neo4j'))
  store = openStore(inject('neo4j'))
  await seedStore(store, graph)
})
afterAll(() => store.close())

async function ask<T>(fields: string, statements = 1): Promise<T> {
  const { data, errors, logged, usage } = await createRunQuery(store)<{ stats: T }>(`{ stats { ${fields} } }`)
  expect(logged).toEqual([])
  expect(errors).toEqual([])
  expect(usage.statements).toBe(statements)
  return data.stats
}

describe('stats', () => {
  test('counts entities by type and kind', async () => {
    const { entities } = await ask<{ entities: EntityCounts }>('entities { type count kinds { kind count } }')
    expect(byName(entities)).toEqual(countsOf(graph.entities))
  })

  test.each(['清川3区', idOf('DISTRICT', 3), '清川0区'])(
    'counts those within a place: %s',
    async (within) => {
      const { entities } = await ask<{ entities: EntityCounts }>(
        `entities(within: "${within}") { type count kinds { kind count } }`,
      )
      const area = graph.entities.find(({ id, name }) => id === within || name === within) as GraphEntity
      expect(byName(entities)).toEqual(countsOf(inside(area)))
    },
  )

  test('counts nothing within a place that there is not', async () => {
    const answer = await ask('entities(within: "无此地") { type } figures(within: "无此地") { sum }', 2)
    expect(answer).toEqual({ entities: [], figures: [] })
  })

  test('counts entities by place, with all that lies within it, as the filter of lists does', async () => {
    const { districts } = await ask<{ districts: DistrictCounts }>(
      'districts(first: 100, types: [UNION, COMPANY]) { count types { type count } district { name } }',
    )
    const counted = (entity: GraphEntity) => ['UNION', 'COMPANY'].includes(entity.type)
    const areas = graph.entities.filter(({ type, kind }) => type === 'DISTRICT' && kind === 'DISTRICT')
    const expected = areas.map((area) => [area.name, inside(area).filter(counted).length] as const)
    expect(new Map(districts.map(({ district, count }) => [district.name, count]))).toEqual(
      new Map(expected.filter(([, count]) => count > 0)),
    )
    for (const { district, types } of districts.slice(0, 3)) {
      const { data } = await createRunQuery(store)<{ unions: { totalCount: number } }>(
        `{ unions(filterBy: {within: "${district.name}"}) { totalCount } }`,
      )
      expect(types.find(({ type }) => type === 'UNION')?.count ?? 0).toBe(data.unions.totalCount)
    }
  })

  test('counts by place only what lies within another', async () => {
    const { districts } = await ask<{ districts: DistrictCounts }>(
      'districts(within: "清川0区", kind: SUBDISTRICT) { count district { name } }',
    )
    expect(districts.map(({ district }) => district.name)).toEqual(['清川19区'])
  })

  test('counts relations by type', async () => {
    const { relations } = await ask<{ relations: { type: string; count: number }[] }>(
      'relations { type count }',
    )
    const expected = tally(graph.relations.map(({ type }) => type))
    expect(
      new Map(relations.filter(({ count }) => count > 0).map(({ type, count }) => [type, count])),
    ).toEqual(expected)
    expect(relations).toHaveLength(11)
  })

  test('counts articles by page and kind', async () => {
    const { pages } = await ask<{ pages: unknown[] }>('pages(first: 2) { page count kinds { kind count } }')
    const news = { count: 10, kinds: [{ kind: 'NEWS', count: 10 }] }
    expect(pages).toEqual([
      { page: 'page_0', ...news },
      { page: 'page_1', ...news },
    ])
    const rest = await ask<{ pages: unknown[] }>('pages(after: "page_1") { page kinds { kind count } }')
    expect(rest.pages).toEqual([
      {
        page: 'page_2',
        kinds: [
          { kind: 'NEWS', count: 9 },
          { kind: 'PHOTO', count: 1 },
        ],
      },
    ])
  })

  test('counts facts by month, those that tell a year alone by year', async () => {
    const { periods } = await ask<{ periods: unknown[] }>('periods { period count }')
    const expected = tally(
      graph.relations.flatMap(({ evidence }) =>
        evidence.flatMap(({ time }) => periodOf(time?.from, time?.to) ?? []),
      ),
    )
    expect(periods).toEqual([...expected].sort().map(([period, count]) => ({ period, count })))
    const april = await ask<{ periods: unknown[] }>('periods(from: "2024-02", to: "2024-04") { period }')
    expect(april.periods).toEqual([{ period: '2024-04' }])
  })

  test('adds figures up by measure and unit, the same one once', async () => {
    const { figures } = await ask<{ figures: unknown[] }>(
      'figures { measure unit figures approximate sum least most }',
    )
    // 1 to 28 people about union 1, 2 of them said to be approximate; 28 a second time; one in another unit.
    expect(figures).toEqual([
      { measure: '惠及', unit: '人', figures: 28, approximate: 2, sum: 406, least: 1, most: 28 },
      { measure: '惠及', unit: '家', figures: 1, approximate: 0, sum: 30, least: 30, most: 30 },
    ])
    const some = `{ unit sum }`
    const answer = await ask(
      `a: figures(unit: "家") ${some} b: figures(measureContains: "及", first: 1) ${some} c: figures(measureContains: "x") ${some}
       d: figures(entity: "${idOf('UNION', 1)}", unit: "家") ${some} e: figures(entity: "${idOf('UNION', 2)}") ${some}
       f: figures(within: "清川1区", first: 1) ${some} g: figures(within: "清川2区") ${some}`,
      7,
    )
    const [people, firms] = [[{ unit: '人', sum: 406 }], [{ unit: '家', sum: 30 }]]
    expect(answer).toEqual({ a: firms, b: people, c: [], d: firms, e: [], f: people, g: [] })
  })

  test.each([
    ['districts(first: 0) { count }', '`first` must be between 1 and 100, but got: 0'],
    ['districts(kind: SCHOOL) { count }', '`kind` must be a kind of place'],
    ['pages(first: 101) { count }', '`first` must be between 1 and 100, but got: 101'],
    ['figures(first: 101) { sum }', '`first` must be between 1 and 100, but got: 101'],
    ['figures(entity: "x", within: "y") { sum }', '`entity` and `within` cannot be used together'],
    ['periods(from: "April") { count }', '`from` must be like 2024, 2024-04 or 2024-04-01, but got: April'],
  ])('refuses %s', async (field, message) => {
    const { errors } = await createRunQuery(store)(`{ stats { ${field} } }`)
    expect(errors).toMatchObject([
      { message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

type EntityCounts = { type: string; count: number; kinds: { kind: string | null; count: number }[] }[]
type DistrictCounts = {
  district: { name: string }
  count: number
  types: { type: string; count: number }[]
}[]

/** The sample graph with times of all lengths, a subdistrict, and figures that repeat, differ in unit and are rough. */
function unevenGraph(): Graph {
  const sample = sampleGraph()
  const times = [
    ['2024-04-01', '2024-04-30'],
    ['2024-01-01', '2024-12-31'],
    ['2023-11-05', '2023-11-05'],
    ['2021-01-01', '2025-12-31'],
    ['2020-01-01', null],
    [null, null],
  ] as const
  for (const [i, { evidence }] of sample.relations.entries()) {
    const [from, to] = times[i % times.length] as (typeof times)[number]
    for (const sentence of evidence) sentence.time = { printed: '某时', from, to }
  }
  const last = sample.entities.find(({ id }) => id === idOf('DISTRICT', 19)) as GraphEntity
  Object.assign(last, { kind: 'SUBDISTRICT', place: '9900001' })
  for (const statistic of sample.statistics) {
    if (statistic.value === 29) statistic.value = 28
    if (statistic.value === 30) statistic.unit = '家'
    if (statistic.value <= 2) statistic.approximate = true
  }
  return sample
}

/** A place and all that lies within it, by code or by being located in it or in a part of it. */
function inside(area: GraphEntity): GraphEntity[] {
  const found = new Set([area.id])
  for (let step = 0; step < 4; step++) {
    for (const { type, subject, object } of graph.relations) {
      if (['LOCATED_IN', 'PART_OF'].includes(type) && found.has(object)) found.add(subject)
    }
  }
  return graph.entities.filter(
    ({ id, place }) => found.has(id) || (area.place && place?.startsWith(area.place)),
  )
}

function countsOf(entities: GraphEntity[]): Map<string, unknown> {
  const present = ENTITY_TYPES.filter((type) => entities.some((entity) => entity.type === type))
  return new Map(
    present.map((type) => {
      const own = entities.filter((entity) => entity.type === type)
      return [type, { count: own.length, kinds: tally(own.map(({ kind }) => kind)) }]
    }),
  )
}

function byName(counts: EntityCounts): Map<string, unknown> {
  return new Map(
    counts.map(({ type, count, kinds }) => [
      type,
      { count, kinds: new Map(kinds.map(({ kind, count: of }) => [kind, of])) },
    ]),
  )
}

function tally<T>(values: T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function periodOf(from: string | null | undefined, to: string | null | undefined): string | null {
  if (!from || !to || from.slice(0, 4) !== to.slice(0, 4)) return null
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4)
}
