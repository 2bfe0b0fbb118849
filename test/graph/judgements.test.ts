import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/buildGraph.ts'
import { readJudgements } from '../../src/graph/readJudgements.ts'
import type { Graph } from '../../src/model/graph.ts'
import { fixturePages } from '../support/fixtureGraph.ts'
import { fixturePage } from '../support/fixturePages.ts'

const signed = { who: '王工', when: '2026-11-21', why: '看过原文' }
const union = { type: 'UNION', name: '青溪区总工会' }
const fair = { type: 'PROGRAM', name: '“春雨送岗”招聘会' }
const company = { type: 'COMPANY', name: '启明机械公司' }

const plain = buildGraph(fixturePages(), []).value

function judge(judgements: object[], pages = fixturePages()) {
  const read = readJudgements(
    'judgements.json',
    JSON.stringify({ judgements: judgements.map((one) => ({ ...one, ...signed })) }),
  )
  expect(read.problems).toEqual([])
  const { value, problems } = buildGraph(pages, read.value)
  return { graph: value, problems, codes: problems.map(({ code }) => code) }
}

const named = ({ entities }: Graph, name: string) => entities.find((entity) => entity.name === name)

function told({ entities, relations }: Graph): string[] {
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name
  return relations.map(({ subject, type, object }) => `${nameOf(subject)} ${type} ${nameOf(object)}`).sort()
}

describe('SAME', () => {
  const pages = () => [
    ...fixturePages(),
    fixturePage('page_three', [
      {
        headline: 'h',
        text: '青溪总工会开展“夏荫”行动。',
        entities: { u: ['UNION', null, '青溪总工会'], p: ['PROGRAM', null, '“夏荫”行动'] },
        relations: [{ of: ['u', 'RUNS', 'p'], by: '青溪总工会开展“夏荫”行动' }],
      },
    ]),
  ]
  const { graph, codes } = judge(
    [{ verdict: 'SAME', entities: [union, { type: 'UNION', name: '青溪总工会' }] }],
    pages(),
  )

  test('one entity stays, with the id and name of the first and the other names as aliases', () => {
    expect(codes).toEqual([])
    expect(named(graph, '青溪总工会')).toBeUndefined()
    expect(named(graph, '青溪区总工会')).toMatchObject({
      id: named(plain, '青溪区总工会')?.id,
      aliases: ['区总工会', '青溪总工会'],
      articleCount: 3,
    })
  })

  test('its facts go over to it', () => {
    expect(told(graph)).toContain('青溪区总工会 RUNS “夏荫”行动')
  })

  test('what two things go by is not guessed: the ids are named', () => {
    const { problems } = judge([
      { verdict: 'SAME', entities: [union, { type: 'UNION', name: '别处总工会' }] },
    ])
    expect(problems).toEqual([
      {
        file: 'judgements.json',
        line: 1,
        code: 'JUDGEMENT_UNMATCHED',
        message:
          'The judgement SAME by 王工 of 2026-11-21 has no effect: no page names 别处总工会 (UNION) any more.',
      },
    ])
  })
})

describe('NOT_SAME', () => {
  test('by page: what the page says is about another thing of the same name', () => {
    const { graph, codes } = judge([
      {
        verdict: 'NOT_SAME',
        entities: [
          { ...company, page: 'page_one' },
          { ...company, page: 'page_two' },
        ],
      },
    ])
    expect(codes).toEqual([])
    const both = graph.entities.filter(({ name }) => name === '启明机械公司')
    expect(both).toHaveLength(2)
    const served = graph.relations.find(({ type }) => type === 'SERVES')?.object
    const employer = graph.relations.find(({ type }) => type === 'UNION_OF')?.object
    expect(new Set([served, employer])).toEqual(new Set(both.map(({ id }) => id)))
  })

  test('by name: places and facts that say the name are about another thing', () => {
    const pages = [
      fixturePage('p', [
        {
          headline: 'h',
          text: '东湖公司开展“甲”行动。湖东公司开展“乙”行动。',
          entities: {
            c: ['COMPANY', null, '东湖公司', '湖东公司'],
            a: ['PROGRAM', null, '“甲”行动'],
            b: ['PROGRAM', null, '“乙”行动'],
          },
          relations: [
            { of: ['c', 'RUNS', 'a'], by: '东湖公司开展“甲”行动' },
            { of: ['c', 'RUNS', 'b'], by: '湖东公司开展“乙”行动' },
          ],
        },
      ]),
    ]
    const entities = [
      { type: 'COMPANY', name: '东湖公司' },
      { type: 'COMPANY', name: '湖东公司' },
    ]
    const { graph, codes } = judge([{ verdict: 'NOT_SAME', entities }], pages)
    expect(codes).toEqual([])
    expect(told(graph)).toEqual(['东湖公司 RUNS “甲”行动', '湖东公司 RUNS “乙”行动'])
  })

  test('of things that are apart already asks for nothing', () => {
    const { graph, codes } = judge([
      { verdict: 'NOT_SAME', entities: [union, { type: 'UNION', name: '启明机械公司工会' }] },
    ])
    expect(codes).toEqual([])
    expect(graph).toEqual(plain)
  })
})

describe('ENTITY and NO_ENTITY', () => {
  test('a name gets another type; facts that the type cannot have are told', () => {
    const { graph, codes } = judge([
      { verdict: 'ENTITY', entity: { type: 'INSTITUTION', name: '望江产业园' }, kind: 'OTHER' },
    ])
    expect(named(graph, '望江产业园')).toMatchObject({ type: 'INSTITUTION', kind: 'OTHER' })
    expect(told(graph)).toContain('“春雨送岗”招聘会 HELD_AT 望江产业园')
    expect(codes).toEqual([])
    const other = judge([{ verdict: 'ENTITY', entity: { type: 'PERSON', name: '望江产业园' } }])
    expect(other.codes).toEqual(['RELATION_NOT_ALLOWED'])
  })

  test('a name that no rule found is found wherever it is printed', () => {
    const { graph, codes } = judge([{ verdict: 'ENTITY', entity: { type: 'PROGRAM', name: '防暑用品' } }])
    expect(codes).toEqual([])
    expect(named(graph, '防暑用品')).toMatchObject({ mentionCount: 1, type: 'PROGRAM' })
    const mention = graph.mentions.find(({ text }) => text === '防暑用品')
    expect(mention).toMatchObject({
      rule: 'judgement/entity',
      reason: 'judged by 王工, 2026-11-21: 看过原文',
    })
  })

  test('a name that is nothing goes with its facts and figures', () => {
    const { graph, codes } = judge([{ verdict: 'NO_ENTITY', entity: fair }])
    expect(codes).toEqual([])
    expect(named(graph, fair.name)).toBeUndefined()
    expect(told(graph).join()).not.toContain('招聘会')
    expect(graph.statistics).toHaveLength(1)
  })

  test('a name that is printed nowhere is told', () => {
    expect(judge([{ verdict: 'ENTITY', entity: { type: 'VENUE', name: '无此馆' } }]).codes).toEqual([
      'JUDGEMENT_UNMATCHED',
    ])
    expect(judge([{ verdict: 'NO_ENTITY', entity: { type: 'VENUE', name: '无此馆' } }]).codes).toEqual([
      'JUDGEMENT_UNMATCHED',
    ])
  })
})

describe('RIGHT, WRONG and MISSING', () => {
  const served = { subject: union, type: 'SERVES', object: company }

  test('RIGHT: the relation is certain, with the steward’s word beside the page’s', () => {
    const { graph, codes } = judge([{ verdict: 'RIGHT', fact: served }])
    const relation = graph.relations.find(({ type }) => type === 'SERVES')
    expect(codes).toEqual([])
    expect(relation).toMatchObject({ basis: 'CURATED', confidence: 1 })
    expect(relation?.evidence.map(({ article, quote }) => [article !== null, quote]).sort()).toEqual([
      [false, '看过原文 (王工, 2026-11-21)'],
      [true, '青溪区总工会走访慰问了启明机械公司'],
    ])
  })

  test('WRONG: the relation is left out', () => {
    const { graph, codes } = judge([{ verdict: 'WRONG', fact: served }])
    expect(codes).toEqual([])
    expect(graph.relations.filter(({ type }) => type === 'SERVES')).toEqual([])
  })

  test('MISSING: the relation stands on the steward’s word', () => {
    const { graph, codes } = judge([{ verdict: 'MISSING', fact: { ...served, type: 'COOPERATES_WITH' } }])
    expect(codes).toEqual([])
    expect(told(graph)).toContain(
      [named(plain, company.name), named(plain, union.name)]
        .sort((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1))
        .map((entity) => entity?.name)
        .join(' COOPERATES_WITH '),
    )
  })

  test('a post without a title means the posts of every title', () => {
    const fact = { subject: { type: 'PERSON', name: '林大河' }, type: 'HOLDS_POSITION', object: union }
    const { graph, codes } = judge([{ verdict: 'WRONG', fact }])
    expect(codes).toEqual([])
    expect(graph.relations.filter(({ type }) => type === 'HOLDS_POSITION')).toEqual([])
  })

  test('figures: a wrong one goes, a right one is certain, one that no page states is told', () => {
    const figure = { subject: union, measure: '送去防暑用品', value: 300, unit: '份' }
    expect(judge([{ verdict: 'WRONG', figure }]).graph.statistics.map(({ value }) => value)).toEqual([40])
    const right = judge([{ verdict: 'RIGHT', figure }]).graph.statistics.find(({ value }) => value === 300)
    expect(right?.confidence).toBe(1)
    expect(judge([{ verdict: 'RIGHT', figure: { ...figure, value: 301 } }]).codes).toEqual([
      'JUDGEMENT_UNMATCHED',
    ])
  })

  test('a right fact that no page states any more is kept and told; a wrong one is told', () => {
    const fact = { subject: company, type: 'RUNS', object: fair }
    const right = judge([{ verdict: 'RIGHT', fact }])
    expect(right.codes).toEqual(['JUDGEMENT_UNSUPPORTED'])
    expect(told(right.graph)).toContain('启明机械公司 RUNS “春雨送岗”招聘会')
    expect(judge([{ verdict: 'WRONG', fact }]).codes).toEqual(['JUDGEMENT_UNSUPPORTED'])
  })

  test('a fact about what no page names is told', () => {
    const nobody = { type: 'COMPANY', name: '无名公司' }
    expect(judge([{ verdict: 'MISSING', fact: { ...served, object: nobody } }]).codes).toEqual([
      'JUDGEMENT_UNMATCHED',
    ])
  })
})

describe('the file', () => {
  const faultsOf = (text: string) =>
    readJudgements('seeds/judgements.json', text).problems.map(
      ({ line, code, message }) => `${line} ${code} ${message}`,
    )
  const one = (fields: object) => JSON.stringify({ judgements: [fields] })

  test('of this checkout is sound', () => {
    expect(faultsOf(readFileSync('seeds/judgements.json', 'utf8'))).toEqual([])
  })

  test.each([
    ['{"judgements": [\n  {"a": 1},\n]}', /^3 JUDGEMENTS_NO_JSON /],
    ['', /^\d JUDGEMENTS_NO_JSON /],
    ['[]', /^1 JUDGEMENTS_NO_LIST The file must be \{"judgements": \[ … \]\}, but got \[\]\.$/],
    [
      one({ ...signed, verdict: 'MAYBE' }),
      /judgements\[0\]\.verdict: expected one of SAME, .*, but got "MAYBE"\.$/,
    ],
    [
      one({ ...signed, verdict: 'SAME', entities: [union] }),
      /judgements\[0\]\.entities: expected a list of two entities/,
    ],
    [
      one({ ...signed, when: '21.11.2026', verdict: 'NO_ENTITY', entity: fair }),
      /\.when: expected a date such as 2026-11-21/,
    ],
    [one({ ...signed, when: '2026-13-40', verdict: 'NO_ENTITY', entity: fair }), /\.when: expected a date/],
    [one({ ...signed, who: ' ', verdict: 'NO_ENTITY', entity: fair }), /\.who: expected a text/],
    [
      one({ ...signed, verdict: 'ENTITY', entity: { ...fair, type: 'THING' } }),
      /\.entity\.type: expected one of UNION, /,
    ],
    [
      one({ ...signed, verdict: 'ENTITY', entity: company, kind: 'BANK' }),
      /\.kind: expected nothing, but got "BANK"/,
    ],
    [
      one({ ...signed, verdict: 'ENTITY', entity: fair, note: 1 }),
      /\.note: expected only verdict, who, when, why, entity, kind/,
    ],
    [
      one({ ...signed, verdict: 'WRONG', fact: { subject: union, type: 'RUNS', object: company } }),
      /\.object: expected one of PROGRAM, VENUE, .*but got "COMPANY"/,
    ],
    [
      one({ ...signed, verdict: 'WRONG', figure: { subject: union, measure: '人', value: '3', unit: '人' } }),
      /\.figure\.value: expected a number such as 70200, but got "3"/,
    ],
    [
      one({ ...signed, verdict: 'WRONG', fact: { subject: { id: 'U_1' }, type: 'RUNS', object: fair } }),
      /\.subject\.id: expected an entity id/,
    ],
  ])('%s', (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(fault)])
  })

  test('tells the line of each faulty judgement and keeps the sound ones', () => {
    const text = JSON.stringify(
      { judgements: [{ verdict: 'NO_ENTITY', entity: fair, ...signed }, { who: '[}"' }, 7] },
      null,
      2,
    )
    const { value, problems } = readJudgements('f', text)
    expect(value.map(({ line }) => line)).toEqual([3])
    const lines = text.split('\n')
    expect(new Set(problems.map(({ line }) => lines[line - 1]?.trim()))).toEqual(new Set(['{', '7']))
  })
})
