import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { compare, LEAST_LIKENESS, likenessOf, type Named } from '../../../src/api/graph/likeness.ts'
import type { Graph } from '../../../src/model/graph.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { setUpSchema } from '../../../src/store/setUpSchema.ts'
import { emptyDatabase } from '../../support/emptyDatabase.ts'
import { replaceGraph } from '../../support/seedStore.ts'
import { createRunQuery } from '../runQuery.ts'
import { idIn, makeGraph, type Sketch } from './makeGraph.ts'
import { entityOf } from './oracle.ts'

const QUERY = `query ($id: ID!, $first: Int! = 50) { similar(id: $id, first: $first) {
  score union { id name } matches { likeness program { name } other { name } } } }`

interface Answered {
  similar: {
    score: number
    union: { id: string; name: string }
    matches: { likeness: number; program: { name: string }; other: { name: string } }[]
  }[]
}

let store: Store
let version = 0
const seed = (graph: Graph) => store.transact((transaction) => replaceGraph(transaction, graph, ++version))
beforeAll(async () => {
  await emptyDatabase(inject('neo4j'))
  store = openStore(inject('neo4j'))
  await setUpSchema(store)
})
afterAll(() => store.close())

async function ask(variables: Record<string, unknown>): Promise<Answered['similar']> {
  const { data, errors, logged } = await createRunQuery(store)<Answered>(QUERY, variables)
  expect(logged).toEqual([])
  expect(errors).toEqual([])
  return data.similar
}

/** Unions with the programs that they run, by name; the same name is the same program. */
function runs(unions: Record<string, string[]>): Sketch {
  const programs = [...new Set(Object.values(unions).flat())]
  const names = Object.keys(unions)
  return {
    entities: [
      ...names.map((name) => ({ type: 'UNION' as const, name })),
      ...programs.map((name) => ({ type: 'PROGRAM' as const, name })),
    ],
    relations: names.flatMap((name, from) =>
      (unions[name] ?? []).map((program) => ({
        ...{ type: 'RUNS' as const, from, to: names.length + programs.indexOf(program), confidence: 0.9 },
      })),
    ),
  }
}

describe('similar', () => {
  test('finds unions by programs that they share, and by names of programs that are alike', async () => {
    const sketch = runs({
      甲总工会: ['“春雨送岗”招聘会', '甲地工匠学院'],
      乙总工会: ['“春雨送岗”招聘会', '乙地工匠学院'],
      丙总工会: ['丙地工匠学院', '职工运动会', '读书月'],
      丁总工会: ['电影周'],
      戊总工会: [],
    })
    await seed(makeGraph(sketch))
    const found = await ask({ id: idIn(sketch, 0) })
    // 乙: one the same, one alike by 4 pairs of 5 and 5: (1 + 0.8) / (2 + 2 − 1.8). 丙: 0.8 / (2 + 3 − 0.8).
    expect(found).toEqual([
      {
        score: expect.closeTo(1.8 / 2.2),
        union: { id: idIn(sketch, 1), name: '乙总工会' },
        matches: [
          { likeness: 1, program: { name: '“春雨送岗”招聘会' }, other: { name: '“春雨送岗”招聘会' } },
          { likeness: 0.8, program: { name: '甲地工匠学院' }, other: { name: '乙地工匠学院' } },
        ],
      },
      {
        score: expect.closeTo(0.8 / 4.2),
        union: { id: idIn(sketch, 2), name: '丙总工会' },
        matches: [{ likeness: 0.8, program: { name: '甲地工匠学院' }, other: { name: '丙地工匠学院' } }],
      },
    ])
    expect(await ask({ id: idIn(sketch, 0), first: 1 })).toEqual(found.slice(0, 1))
    expect(await ask({ id: idIn(sketch, 4) })).toEqual([])
    const { usage } = await createRunQuery(store)(QUERY, { id: idIn(sketch, 0) })
    // Its programs; who runs such; unions and programs by their ids.
    expect(usage.statements).toBe(3)
  })

  test('scores all unions of any graph as a comparison with each of them does', {
    timeout: 120_000,
  }, async () => {
    const word = fc.constantFrom('春雨', '技能', '竞赛', '大赛', '法律', '援助', 'APP', '“ ”', '+-*/', '学院')
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(''))
    const unions = fc.array(fc.array(name, { maxLength: 4 }), { minLength: 4, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(unions, async (programs) => {
        const sketch = runs(Object.fromEntries(programs.map((own, i) => [`第${i}总工会`, own])))
        const graph = makeGraph(sketch)
        await seed(graph)
        const found = await ask({ id: idIn(sketch, 0) })
        expect(found.map(({ union, score }) => [union.id, score])).toEqual(
          comparisons(graph, idIn(sketch, 0)),
        )
      }),
      { numRuns: 10, examples: [[[['“ ”'], [], ['“ ”'], []]]] },
    )
  })

  test('is empty where there is no such union, and refuses ids of what runs nothing', async () => {
    for (const id of ['U_00000000000000000000', 'A_00000000000000000000', 'x'])
      expect(await ask({ id })).toEqual([])
    const { errors } = await createRunQuery(store)(QUERY, { id: 'C_00000000000000000000' })
    const message = '`id` must be that of a Union, but got that of a Company.'
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
    const many = await createRunQuery(store)(QUERY, { id: 'x', first: 51 })
    expect(many.errors).toMatchObject([{ message: '`first` must be between 1 and 50, but got: 51' }])
  })
})

describe('likenessOf', () => {
  test.each<[string, string, number]>([
    ['技能大赛', '技能竞赛', 1 / 3],
    ['“工匠学院”', '工匠学院', 1],
    ['暖“新”活动', '暖“新”行动', 2 / 3],
    ['“职工之家”APP', '“职工之家”ａｐｐ', 1],
    ['“12351”热线', '12351服务', 0.5],
    ['读书月', '运动会', 0],
    ['会', '会', 1],
    ['——', '……', 0],
  ])('%s and %s', (name, other, likeness) => {
    expect(likenessOf(['P_1', name], ['P_2', other])).toBeCloseTo(likeness)
    expect(likenessOf(['P_1', name], ['P_1', other])).toBe(1)
  })
})

describe('compare', () => {
  test('matches each program once, and is the same from either side', () => {
    const [mine, others]: [Named[], Named[]] = [
      [['P_1', '技能大赛']],
      [
        ['P_2', '技能大赛决赛'],
        ['P_3', '技能大赛'],
      ],
    ]
    const there = compare(mine, others, 2)
    expect(there).toEqual({ score: 0.5, matches: [{ mine: 'P_1', other: 'P_3', likeness: 1 }] })
    expect(compare(others, mine, 1).score).toBe(0.5)
  })
})

/** All other unions' scores, found by comparing with each: the highest first. */
function comparisons(graph: Graph, id: string): [string, number][] {
  const programs = (union: string): Named[] => {
    const ids = graph.relations.filter(({ subject }) => subject === union).map(({ object }) => object)
    return [...new Set(ids)].map((program) => [program, entityOf(graph, program).name])
  }
  const mine = programs(id)
  return graph.entities
    .filter((entity) => entity.type === 'UNION' && entity.id !== id)
    .map((entity): [string, number] => {
      const others = programs(entity.id)
      const alike = others.filter((other) => mine.some((one) => likenessOf(one, other) >= LEAST_LIKENESS))
      return [entity.id, compare(mine, alike, others.length).score]
    })
    .filter(([, score]) => score > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
