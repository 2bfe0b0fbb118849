import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/buildGraph.ts'
import type { Entity, Graph, PageGraph } from '../../src/model/graph.ts'
import { fixturePages } from '../support/fixtureGraph.ts'
import { fixturePage } from '../support/fixturePages.ts'

const named = ({ entities }: Graph, name: string) => entities.find((entity) => entity.name === name) as Entity

describe('one graph of all pages', () => {
  const { value: graph, problems } = buildGraph(fixturePages(), [])

  test('nothing is wrong with pages that agree', () => {
    expect(problems).toEqual([])
  })

  test('is the same whatever the order of pages and of what they hold', () => {
    const turned = fixturePages()
      .reverse()
      .map((page) => ({
        ...page,
        articles: page.articles.map((article) => ({
          ...article,
          entities: [...article.entities].reverse(),
          relations: [...article.relations].reverse(),
          statistics: [...article.statistics].reverse(),
        })),
      }))
    expect(JSON.stringify(buildGraph(turned, []).value)).toBe(JSON.stringify(graph))
  })

  test('has every list sorted by id, without doubles', () => {
    for (const list of Object.values(graph) as { id: string }[][]) {
      const ids = list.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)].sort())
    }
  })

  test('a thing on two pages is one entity with all its names', () => {
    expect(named(graph, '启明机械公司')).toMatchObject({
      aliases: ['启明公司'],
      articleCount: 2,
      mentionCount: 2,
    })
  })

  test('a relation that two pages state is one with two pieces of evidence', () => {
    const { id: company } = named(graph, '启明机械公司')
    const [relation] = graph.relations.filter(
      (one) => one.type === 'PARTICIPATES_IN' && one.subject === company,
    )
    expect(relation?.evidence.map(({ quote }) => quote).sort()).toEqual([
      '启明机械公司也报名“春雨送岗”招聘会',
      '启明机械公司等40家企业参加了“春雨送岗”招聘会',
    ])
  })

  test('a statistic keeps the words it was read from', () => {
    expect(graph.statistics.map(({ quote, value }) => [quote, value]).sort()).toEqual([
      ['40家企业参加', 40],
      ['送去防暑用品300份', 300],
    ])
  })

  test('the byline is bound to the person', () => {
    const people = graph.articles.flatMap(({ byline }) => byline)
    expect(people).toEqual([{ name: '周小满', role: '记者', person: named(graph, '周小满').id }])
  })
})

describe('what pages disagree about', () => {
  const page = (name: string, kind: string, canonical: string, ...aliases: string[]) =>
    fixturePage(name, [
      {
        headline: name,
        text: `${canonical}。${name}`,
        entities: { a: ['PROGRAM', kind, canonical, ...aliases] },
      },
    ])
  const sameThing = (...pages: PageGraph[]) => {
    const first = pages[0]?.articles[0]?.entities[0] as Entity
    for (const entity of pages.flatMap(({ articles }) => articles.flatMap(({ entities }) => entities)))
      Object.assign(entity, { id: first.id, key: first.key })
    return buildGraph(pages, [])
  }

  test('the kind most articles give wins, and the conflict is told', () => {
    const { value, problems } = sameThing(
      page('a', 'EVENT', '春雨'),
      page('b', 'PLAN', '春雨'),
      page('c', 'PLAN', '春雨'),
    )
    expect(value.entities[0]?.kind).toBe('PLAN')
    expect(problems).toEqual([
      { file: 'a', line: 1, code: 'KIND_CONFLICT', message: '春雨 is called EVENT and PLAN; taken as PLAN.' },
    ])
  })

  test('the name most articles use wins, of equals the longest', () => {
    const most = sameThing(
      page('a', 'PLAN', '春雨'),
      page('b', 'PLAN', '春雨'),
      page('c', 'PLAN', '春雨行动'),
    )
    expect(most.value.entities[0]).toMatchObject({ name: '春雨', aliases: ['春雨行动'] })
    const equal = sameThing(page('a', 'PLAN', '春雨'), page('b', 'PLAN', '春雨行动'))
    expect(equal.value.entities[0]).toMatchObject({ name: '春雨行动', aliases: ['春雨'] })
  })
})

describe('relations', () => {
  const text = '甲区总工会与乙区总工会共同开展活动。乙区总工会、甲区总工会携手。'
  const pair = (of: [string, 'COOPERATES_WITH', string], by: string, basis?: 'NAME') => ({
    of,
    by,
    ...(basis && { basis }),
  })
  const entities: Parameters<typeof fixturePage>[1][number]['entities'] = {
    a: ['UNION', null, '甲区总工会'],
    b: ['UNION', null, '乙区总工会'],
  }

  test('a symmetric relation is one, whichever end is named first; stated outweighs read off a name', () => {
    const relations = [
      pair(['a', 'COOPERATES_WITH', 'b'], '甲区总工会与乙区总工会共同', 'NAME'),
      pair(['b', 'COOPERATES_WITH', 'a'], '乙区总工会、甲区总工会携手'),
    ]
    const { value } = buildGraph([fixturePage('p', [{ headline: 'h', text, entities, relations }])], [])
    expect(value.relations).toHaveLength(1)
    expect(value.relations[0]).toMatchObject({ basis: 'TEXT', confidence: 0.9 })
    expect(value.relations[0]?.evidence).toHaveLength(2)
  })

  test('one sentence that two rules see is one piece of evidence', () => {
    const by = '甲区总工会与乙区总工会共同'
    const of: [string, 'COOPERATES_WITH', string] = ['a', 'COOPERATES_WITH', 'b']
    const relations = [
      { of, by, rule: 'z' },
      { of, by, rule: 'b' },
    ]
    const { value } = buildGraph([fixturePage('p', [{ headline: 'h', text, entities, relations }])], [])
    expect(value.relations[0]?.evidence.map(({ rule }) => rule)).toEqual(['b'])
  })

  test('a byline that is no person of the article is left out and told', () => {
    const spec = { headline: 'h', text, entities, byline: [['无名', '记者']] as [string, '记者'][] }
    const { value, problems } = buildGraph([fixturePage('p', [spec])], [])
    expect(value.articles[0]?.byline).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['BYLINE_UNBOUND'])
  })
})
