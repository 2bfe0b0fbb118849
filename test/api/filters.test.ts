import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/openStore.ts'
import { openSample } from './openSample.ts'
import { createRunQuery } from './runQuery.ts'
import { idOf } from './sampleGraph.ts'

let store: Store
let runQuery: ReturnType<typeof createRunQuery>
beforeAll(async () => {
  store = await openSample()
  runQuery = createRunQuery(store)
})
afterAll(() => store.close())

const countOf = async (filterBy: string): Promise<number> => {
  const { data, errors } = await runQuery<{ unions: { totalCount: number } }>(
    `{ unions(filterBy: ${filterBy}) { totalCount } }`,
  )
  expect(errors).toEqual([])
  return data.unions.totalCount
}

/** Of 120 unions: 60 of kind DISTRICT, 60 GRASSROOTS; six in each district; union 0 has 119 below it. */
describe('what filters of unions keep', () => {
  test.each<[string, string, number]>([
    ['a kind or a place', '{or: [{kind: [DISTRICT]}, {within: "清川2区"}]}', 66],
    ['neither a kind nor a place', '{not: [{kind: [DISTRICT]}, {within: "清川2区"}]}', 54],
    ['two places, which none lies in', '{and: [{within: "清川2区"}, {within: "清川3区"}]}', 0],
    ['one of two places, of a kind', '{kind: [DISTRICT], or: [{within: "清川2区"}, {within: "清川3区"}]}', 6],
    ['part of a name, whatever marks', '{nameContains: "「清川」1总 工会"}', 1],
    ['letters of a name are no part of it', '{nameContains: "qingchuan"}', 0],
    ['a name in full width', '{nameContains: "清川１总"}', 1],
    ['not so', '{not: {nameContains: "川1"}}', 120 - 31],
    ['runs a program, by name', '{hasRelation: {type: RUNS, to: "暖阳4工程"}}', 2],
    ['runs a program, by id', `{hasRelation: {type: RUNS, direction: OUT, to: "${idOf('PROGRAM', 4)}"}}`, 2],
    ['is run by a program', '{hasRelation: {type: RUNS, direction: IN, to: "暖阳4工程"}}', 0],
    ['has unions below it', '{hasRelation: {type: SUBORDINATE_TO, direction: IN}}', 1],
    ['cooperates with a union, either way', '{hasRelation: {type: COOPERATES_WITH, to: "清川7总工会"}}', 2],
    ['has any relation to a person', '{hasRelation: {to: "赵3某"}}', 1],
    ['has any relation', '{hasRelation: {}}', 120],
    ['has a relation to something that there is not', '{hasRelation: {to: "无此人"}}', 0],
    ['has many relations', '{relationsAtLeast: 100}', 1],
    ['has so many relations', '{relationsAtLeast: 12, relationsAtMost: 12}', 29],
    ['lies in a place that there is not', '{within: "无此地"}', 0],
  ])('%s', async (_, filterBy, count) => {
    expect(await countOf(filterBy)).toBe(count)
  })

  test.each<[string, string, number]>([
    ['no condition', '{}', 120],
    [
      'null is not given',
      '{kind: null, within: null, and: null, or: null, not: null, hasRelation: null}',
      120,
    ],
    ['every name contains the empty text', '{nameContains: ""}', 120],
    ['of none of the kinds', '{kind: []}', 0],
    ['all of no conditions hold', '{and: []}', 120],
    ['one of no conditions does not hold', '{or: []}', 0],
    ['none of no conditions holds', '{not: []}', 120],
    ['an empty condition holds', '{or: [{}]}', 120],
    ['an empty condition holds, so its opposite does not', '{not: {}}', 0],
    ['a contradiction', '{kind: [DISTRICT], not: {kind: [DISTRICT]}}', 0],
    ['a contradiction in numbers', '{relationsAtLeast: 5, relationsAtMost: 4}', 0],
  ])('%s: %s', async (_, filterBy, count) => {
    expect(await countOf(filterBy)).toBe(count)
  })
})

describe('what filters of other lists keep', () => {
  const union = idOf('UNION', 1)
  test.each<[string, string, number]>([
    ['sure relations', 'programs(filterBy: {confidenceAtLeast: 1})', 0],
    ['relations of any confidence', 'programs(filterBy: {confidenceAtLeast: 0})', 5],
    ['relations that sentences state', 'programs(filterBy: {basis: [TEXT]})', 5],
    ['relations read off names', 'programs(filterBy: {basis: [NAME, CURATED]})', 0],
    ['facts of a day', 'programs(filterBy: {time: {from: "2024-06-01", to: "2024-06-01"}})', 5],
    ['facts from a month on', 'programs(filterBy: {time: {from: "2024-12"}})', 5],
    ['facts before a year', 'programs(filterBy: {time: {to: "2023"}})', 0],
    ['facts after a day', 'programs(filterBy: {time: {from: "2025-01-01"}})', 0],
    ['persons among those who hold posts', 'officers(filterBy: {type: [PERSON]})', 2],
    ['relations to one other', 'relations(filterBy: {to: "清川2总工会"})', 1],
    ['relations of two types', 'relations(filterBy: {or: [{type: [RUNS]}, {type: [UNION_OF]}]})', 6],
    ['mentions in texts', 'mentions(filterBy: {field: [TEXT]})', 120],
    ['mentions in titles', 'mentions(filterBy: {field: [HEADLINE, KICKER]})', 0],
    ['mentions by a rule', 'mentions(filterBy: {rule: ["union/test"], confidenceAtLeast: 0.9})', 120],
    [
      'articles of a page that name another',
      'articles(filterBy: {page: "page_0", mentions: "清川3总工会"})',
      10,
    ],
    ['articles that name a place', 'articles(filterBy: {within: "清川3区"})', 30],
    ['articles that state facts of a time', 'articles(filterBy: {time: {from: "2024"}})', 1],
    ['large figures', 'statistics(filterBy: {valueAtLeast: 29, unit: ["人"], measureContains: "惠"})', 2],
    ['figures in a range', 'statistics(filterBy: {valueAtLeast: 3.5, valueAtMost: 5})', 2],
    ['approximate figures', 'statistics(filterBy: {approximate: true})', 0],
  ])('%s', async (_, list, count) => {
    const { data, errors } = await runQuery<{ union: { list: { totalCount: number } } }>(
      `{ union(id: "${union}") { list: ${list} { totalCount nodes { id } } } }`,
    )
    expect(errors).toEqual([])
    expect(data.union.list.totalCount).toBe(count)
  })
})

describe('values that a filter cannot use', () => {
  test.each([
    ['unions(filterBy: {relationsAtLeast: -1})', '`relationsAtLeast` must be 0 or more, but got: -1'],
    ['unions(filterBy: {or: [{relationsAtMost: -2}]})', '`relationsAtMost` must be 0 or more, but got: -2'],
    ['unions(filterBy: {within: " "})', '`within` must be a name or an id, but got: an empty text'],
    [
      'unions(filterBy: {hasRelation: {to: ""}})',
      '`hasRelation.to` must be a name or an id, but got: an empty text',
    ],
    [
      `unions(filterBy: {nameContains: "${'工'.repeat(101)}"})`,
      '`nameContains` takes at most 100 characters, but got: 101 characters',
    ],
    [
      `unions(filterBy: {and: [${'{},'.repeat(6)}], or: [${'{},'.repeat(5)}]})`,
      '`filterBy` takes at most 10 conditions in `and`, `or` and `not` together, but got: 11',
    ],
    [
      `unions(filterBy: {not: [${'{kind: [CITY], nameContains: "川"},'.repeat(6)}]})`,
      '`filterBy` takes at most 10 conditions in `and`, `or` and `not` together, but got: 12',
    ],
    ['articles(filterBy: {page: ""})', '`page` must be a name or an id, but got: an empty text'],
    [
      'articles(orderBy: {field: MENTIONS})',
      '`orderBy: {field: MENTIONS}` needs to know whose mentions: give `filterBy: {mentions: …}` with its id or name, or begin at the entity.',
    ],
    ['articles(filterBy: {time: {}})', '`time` must have `from`, `to` or both, but got: neither'],
    [
      'articles(filterBy: {time: {from: "2024-02-30"}})',
      '`time.from` must be a date such as 2024-04-01, 2024-04 or 2024, but got: 2024-02-30',
    ],
    [
      'articles(filterBy: {time: {to: "今年"}})',
      '`time.to` must be a date such as 2024-04-01, 2024-04 or 2024, but got: 今年',
    ],
    [
      'articles(filterBy: {time: {from: "2024-05", to: "2024-04"}})',
      '`time` must not end before it begins, but got: from 2024-05 to 2024-04',
    ],
  ])('%s', async (field, message) => {
    const { errors, usage } = await runQuery(`{ ${field} { nodes { id } } }`)
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
    expect(usage.statements).toBe(0)
  })

  test('below another list, where they stand', async () => {
    const { errors } = await runQuery(
      '{ union(name: "清川1总工会") { name programs(filterBy: {confidenceAtLeast: 2}) { nodes { id } } } }',
    )
    expect(errors).toMatchObject([
      { message: '`confidenceAtLeast` must be between 0 and 1, but got: 2', path: ['union', 'programs'] },
    ])
  })

  test('Cypher is a text like any other', async () => {
    const text = `"}) DETACH DELETE (n) // ' $within1 \\u0027`
    const query = `query ($text: String) { unions(filterBy: {or: [{nameContains: $text}, {within: $text},
      {hasRelation: {to: $text}}]}) { totalCount } }`
    const { data, errors } = await runQuery(query, { text })
    expect(errors).toEqual([])
    expect(data).toEqual({ unions: { totalCount: 0 } })
  })
})

describe('filters and what is read', () => {
  test('a filtered list is read along with its parents', async () => {
    const query = `{ unions(first: 10, filterBy: {or: [{kind: [DISTRICT]}, {kind: [GRASSROOTS]}]}) { nodes {
      programs(first: 3, filterBy: {not: {nameContains: "暖阳1工程"}, time: {from: "2024"}}) { totalCount nodes { id
        operators(first: 2, filterBy: {hasRelation: {type: LOCATED_IN}}) { nodes { id } } } }
      relations(first: 2, filterBy: {confidenceAtLeast: 0.5}, orderBy: {field: TIME}) { nodes { id } } } } }`
    const { errors, usage } = await runQuery(query)
    expect(errors).toEqual([])
    expect(usage.statements).toBe(1)
  })

  test('a cursor belongs to the values of its filter, nested ones too', async () => {
    const query = (
      least: number,
      after: string | null,
    ) => `{ unions(first: 1, ${after ? `after: "${after}",` : ''}
      filterBy: {or: [{relationsAtLeast: ${least}}, {kind: [DISTRICT]}]}) { pageInfo { endCursor } nodes { id } } }`
    type Answer = { unions: { pageInfo: { endCursor: string } } }
    const { endCursor } = (await runQuery<Answer>(query(3, null))).data.unions.pageInfo
    expect((await runQuery(query(3, endCursor))).errors).toEqual([])
    expect((await runQuery(query(4, endCursor))).errors).toMatchObject([
      { extensions: { code: 'BAD_CURSOR' } },
    ])
  })
})
