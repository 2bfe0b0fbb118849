import fc from 'fast-check'
import { parse } from 'graphql'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { estimateCost } from '../../../src/api/cost.ts'
import { createSchema } from '../../../src/api/schema.ts'
import { formsOf, initialsOf, pinyinOf } from '../../../src/graph/phonetics.ts'
import type { GraphEntity } from '../../../src/model/graph.ts'
import { entityId } from '../../../src/model/ids.ts'
import type { EntityType } from '../../../src/model/ontology.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { emptyDatabase } from '../../support/emptyDatabase.ts'
import { EMPTY, seedStore } from '../../support/seedStore.ts'
import { createRunQuery } from '../runQuery.ts'

const entity = (
  type: EntityType,
  name: string,
  mentionCount: number,
  aliases: string[] = [],
): GraphEntity => ({
  ...{ id: entityId(type, name), key: name, type, kind: null, name, aliases, place: null },
  ...{ pinyin: pinyinOf(name), initials: initialsOf(name), forms: formsOf({ type, name, aliases }) },
  ...{ mentionCount, articleCount: 0, relationCount: 0 },
})
const ENTITIES = [
  entity('UNION', '房山区总工会', 5, ['房山工会', '区总工会']),
  entity('DISTRICT', '房山区', 9),
  entity('DISTRICT', '房山', 1),
  entity('UNION', '重庆市总工会', 2),
  entity('DISTRICT', '重庆市', 1),
  entity('VENUE', '长安街', 1),
  entity('DISTRICT', '朝阳区', 3),
  entity('DISTRICT', '海淀区', 8, ['房海新区']),
  entity('PROGRAM', '“暖心 5G”行动', 1),
  entity('PERSON', '曾小单', 1),
]

const graph = { ...EMPTY, entities: [...ENTITIES].sort((a, b) => (a.id < b.id ? -1 : 1)) }

let store: Store
let runQuery: ReturnType<typeof createRunQuery>
beforeAll(async () => {
  const login = inject('neo4j')
  await emptyDatabase(login)
  store = openStore(login)
  await seedStore(store, graph)
  runQuery = createRunQuery(store)
})
afterAll(() => store.close())

interface Suggested {
  entity: { name: string }
  text: string
  field: string
  highlights: { start: number; end: number }[]
}
const QUERY = `query ($prefix: String!, $types: [EntityType!], $first: Int! = 10) {
  suggest(prefix: $prefix, types: $types, first: $first) {
    text field highlights { start end } entity { __typename id name } } }`
const suggest = async (prefix: string, variables = {}) => {
  const { data, errors, usage } = await runQuery<{ suggest: Suggested[] }>(QUERY, { prefix, ...variables })
  expect(errors).toEqual([])
  expect(usage.statements).toBeLessThanOrEqual(1)
  return data.suggest
}
const names = async (prefix: string, variables = {}) =>
  (await suggest(prefix, variables)).map(({ entity }) => entity.name)

describe('suggest', () => {
  test('names first, the whole name before what is named most often; then aliases', async () => {
    expect(await names('房山')).toEqual(['房山', '房山区', '房山区总工会'])
    expect(await names('房')).toEqual(['房山区', '房山区总工会', '房山', '海淀区'])
    expect((await suggest('房')).map(({ field, text }) => `${field} ${text}`)).toEqual([
      ...['NAME 房山区', 'NAME 房山区总工会', 'NAME 房山', 'ALIAS 房海新区'],
    ])
  })

  test.each([
    ['fsqzgh', '房山区总工会', 'INITIALS', '房山区总工会'],
    ['FSQZ', '房山区总工会', 'INITIALS', '房山区总工会'],
    ['fsgh', '房山区总工会', 'INITIALS', '房山工会'],
    ['fangshanquzong', '房山区总工会', 'PINYIN', '房山区总工会'],
    ['Fang shan qu zo', '房山区总工会', 'PINYIN', '房山区总工会'],
    ['quzonggong', '房山区总工会', 'PINYIN', '区总工会'],
    ['cqszgh', '重庆市总工会', 'INITIALS', '重庆市总工会'],
    ['cq', '重庆市总工会', 'INITIALS', '重庆市总工会'],
    ['chongq', '重庆市总工会', 'PINYIN', '重庆市总工会'],
    ['ca', '长安街', 'INITIALS', '长安街'],
    ['changan', '长安街', 'PINYIN', '长安街'],
    ["chang'an", '长安街', 'PINYIN', '长安街'],
    ['cy', '朝阳区', 'INITIALS', '朝阳区'],
    ['chaoyang', '朝阳区', 'PINYIN', '朝阳区'],
    ['暖心5g', '“暖心 5G”行动', 'NAME', '“暖心 5G”行动'],
    ['「暖心５Ｇ', '“暖心 5G”行动', 'NAME', '“暖心 5G”行动'],
    ['nx5', '“暖心 5G”行动', 'INITIALS', '“暖心 5G”行动'],
    ['zengxiao', '曾小单', 'PINYIN', '曾小单'],
  ])('%s', async (prefix, name, field, text) => {
    const [first] = await suggest(prefix)
    expect(first).toMatchObject({ entity: { name }, field, text })
  })

  test('highlights what was typed, the marks in it too', async () => {
    const [program] = await suggest('暖心5')
    const { text, highlights } = program as Suggested
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['暖心 5'])
    expect((await suggest('暖心5g行'))[0]?.highlights).toEqual([{ start: 1, end: 8 }])
    expect((await suggest('nx5'))[0]?.highlights).toEqual([])
  })

  test('only the types asked for, only so many, each entity once', async () => {
    expect(await names('房山', { types: ['UNION'] })).toEqual(['房山区总工会'])
    expect(await names('f', { types: ['UNION', 'PROGRAM'] })).toEqual(['房山区总工会'])
    expect(await names('房山', { first: 2 })).toEqual(['房山', '房山区'])
    expect(await names('f')).toHaveLength(4)
  })

  test('nothing begins so, or nothing is typed yet', async () => {
    for (const prefix of ['龘', '', '  ', '“', '*', '山区']) expect(await suggest(prefix)).toEqual([])
  })

  test('costs as many records as are asked for, with what is asked of each', () => {
    const schema = createSchema()
    const cost = (query: string) => estimateCost(schema, parse(query), null).nodes
    expect(cost('{ suggest(prefix: "f") { text } }')).toBe(10)
    expect(
      cost('{ suggest(prefix: "f", first: 20) { entity { relations(first: 5) { totalCount } } } }'),
    ).toBe(120)
    expect(cost('{ suggest(prefix: "f", first: 2000000) { text } }')).toBe(20)
  })

  test.each([0, -1, 21])('refuses first: %i', async (first) => {
    const { errors } = await runQuery(QUERY, { prefix: '房', first })
    expect(errors).toMatchObject([
      {
        message: `\`first\` must be between 1 and 20, but got: ${first}`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })

  test('finds entities of a graph from before there was type-ahead, once it is seeded again', async () => {
    const login = inject('neo4j')
    const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password))
    await driver.executeQuery('MATCH (entity:Entity) REMOVE entity.forms')
    await driver.close()
    expect(await suggest('fs')).toEqual([])
    expect(await seedStore(store, graph, 2)).toBeGreaterThan(0)
    expect(await names('fsqz')).toEqual(['房山区总工会'])
    expect(await seedStore(store, graph, 3)).toBe(0)
  })

  test('whatever is typed is answered, or too long', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc
        .array(
          fc.constantFrom('房', 'fs', ...'+-&|!(){}[]^"~*?:\\/ ', 'AND', 'forms:', '\u0000', '\ud83d', '😀'),
          {
            maxLength: 20,
          },
        )
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (prefix) => {
        const { errors, logged } = await runQuery(QUERY, { prefix })
        expect({ errors, logged }).toEqual({ errors: [], logged: [] })
      }),
      { numRuns: 80 },
    )
    const { errors } = await runQuery(QUERY, { prefix: '*'.repeat(10_000) })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
