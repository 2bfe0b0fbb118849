import { buildGraph } from '../../src/graph/buildGraph.ts'
import type { Graph, PageGraph } from '../../src/model/graph.ts'
import { fixturePage } from './fixturePages.ts'

/** Two invented pages that hold every type of entity and every relation, and one fact that both pages state. */
export function fixturePages(): PageGraph[] {
  return [
    fixturePage('page_one', [
      {
        headline: '青溪区总工会送岗位到园区',
        text:
          '本报讯 青溪区总工会联合青溪区人社局在望江产业园举办“春雨送岗”招聘会。招聘会是“春雨行动”的一部分。' +
          '青溪区总工会主席林大河说，启明机械公司等40家企业参加了“春雨送岗”招聘会。启明机械公司工会随后获评“模范职工小家”。',
        byline: [['周小满', '记者']],
        entities: {
          union: ['UNION', 'DISTRICT', '青溪区总工会', '区总工会'],
          office: ['INSTITUTION', 'GOVERNMENT', '青溪区人社局'],
          park: ['VENUE', null, '望江产业园'],
          fair: ['PROGRAM', 'EVENT', '“春雨送岗”招聘会'],
          campaign: ['PROGRAM', 'CAMPAIGN', '“春雨行动”'],
          chair: ['PERSON', null, '林大河'],
          company: ['COMPANY', null, '启明机械公司'],
          own: ['UNION', 'GRASSROOTS', '启明机械公司工会'],
          honour: ['PROGRAM', 'HONOUR', '“模范职工小家”'],
          district: ['DISTRICT', 'DISTRICT', '青溪区'],
          reporter: ['PERSON', null, '周小满'],
        },
        relations: [
          { of: ['union', 'COOPERATES_WITH', 'office'], by: '青溪区总工会联合青溪区人社局' },
          {
            of: ['union', 'RUNS', 'fair'],
            by: '青溪区总工会联合青溪区人社局在望江产业园举办“春雨送岗”招聘会',
          },
          {
            of: ['office', 'RUNS', 'fair'],
            by: '青溪区总工会联合青溪区人社局在望江产业园举办“春雨送岗”招聘会',
          },
          { of: ['fair', 'HELD_AT', 'park'], by: '在望江产业园举办“春雨送岗”招聘会' },
          { of: ['fair', 'PART_OF', 'campaign'], by: '招聘会是“春雨行动”的一部分' },
          { of: ['chair', 'HOLDS_POSITION', 'union'], by: '青溪区总工会主席林大河', title: '主席' },
          { of: ['company', 'PARTICIPATES_IN', 'fair'], by: '启明机械公司等40家企业参加了“春雨送岗”招聘会' },
          { of: ['own', 'UNION_OF', 'company'], by: '启明机械公司工会', basis: 'NAME' },
          { of: ['own', 'RECOGNISED_AS', 'honour'], by: '启明机械公司工会随后获评“模范职工小家”' },
          { of: ['own', 'SUBORDINATE_TO', 'union'], by: '启明机械公司工会', basis: 'NAME' },
          { of: ['union', 'LOCATED_IN', 'district'], by: '青溪区总工会', basis: 'NAME' },
        ],
        statistics: [{ of: 'fair', measure: '企业参加', value: 40, unit: '家', by: '40家企业参加' }],
      },
    ]),
    fixturePage('page_two', [
      {
        headline: '走访一线职工',
        text: '昨天，青溪区总工会走访慰问了启明机械公司，送去防暑用品300份。启明机械公司也报名“春雨送岗”招聘会。',
        entities: {
          union: ['UNION', 'DISTRICT', '青溪区总工会'],
          company: ['COMPANY', null, '启明机械公司', '启明公司'],
          fair: ['PROGRAM', 'EVENT', '“春雨送岗”招聘会'],
          district: ['DISTRICT', 'DISTRICT', '青溪区'],
        },
        relations: [
          { of: ['union', 'SERVES', 'company'], by: '青溪区总工会走访慰问了启明机械公司' },
          { of: ['company', 'PARTICIPATES_IN', 'fair'], by: '启明机械公司也报名“春雨送岗”招聘会' },
          { of: ['union', 'LOCATED_IN', 'district'], by: '青溪区总工会', basis: 'NAME' },
        ],
        statistics: [
          { of: 'union', measure: '送去防暑用品', value: 300, unit: '份', by: '送去防暑用品300份' },
        ],
      },
    ]),
  ]
}

export function fixtureGraph(): Graph {
  return buildGraph(fixturePages(), []).value
}

/** `n` unions, each with a programme of its own in an article of its own, all in one district. */
export function bigGraph(n: number): Graph {
  const specs = Array.from({ length: n }, (_, i) => ({
    headline: `新闻${i}`,
    text: `青溪${i}街道总工会在青溪区开展“暖流${i}”行动。`,
    entities: {
      union: ['UNION', 'SUBDISTRICT', `青溪${i}街道总工会`],
      district: ['DISTRICT', 'DISTRICT', '青溪区'],
      program: ['PROGRAM', 'CAMPAIGN', `“暖流${i}”行动`],
    } satisfies Parameters<typeof fixturePage>[1][number]['entities'],
    relations: [
      { of: ['union', 'RUNS', 'program'] as [string, 'RUNS', string], by: `开展“暖流${i}”行动` },
      { of: ['union', 'LOCATED_IN', 'district'] as [string, 'LOCATED_IN', string], by: '在青溪区' },
    ],
  }))
  return buildGraph([fixturePage('page_big', specs)], []).value
}
