import type { GoldPage } from '../../src/scoring/gold.ts'

/** A small annotated page with something of everything that is scored. */
export const MINI: GoldPage = {
  page: 'mini',
  articles: [
    {
      headline: '房山区总工会启动“幸福匠心”行动',
      kicker: null,
      subtitle: null,
      byline: [{ name: '余翠平', role: '记者' }],
      bodyStart: '近日,房山区总',
      bodyEnd: '人会工作。',
      joins: ['司机之家”,张师傅'],
      entities: [
        { key: 'u', types: ['UNION'], canonical: '房山区总工会', names: ['房山区总工会', '区总工会'] },
        { key: 'd', types: ['DISTRICT'], canonical: '房山区', names: ['房山区', '房山'] },
        { key: 'p', types: ['PERSON'], canonical: '隋合红', names: ['隋合红'] },
        { key: 'g', types: ['PROGRAM', 'VENUE'], canonical: '司机之家', names: ['司机之家', '“司机之家”'] },
        { key: 'c', types: ['INSTITUTION'], canonical: '房山区检察院', names: ['房山区检察院', '区检察院'] },
      ],
      relations: [
        { s: 'u', r: 'RUNS', o: 'g', evidence: '房山区总工会建立司机之家' },
        { s: 'u', r: 'LOCATED_IN', o: 'd' },
        { s: 'u', r: 'COOPERATES_WITH', o: 'c', evidence: '联合区检察院' },
        {
          s: 'p',
          r: 'HOLDS_POSITION',
          o: 'u',
          title: '党组成员、副主席',
          evidence: '房山区总工会副主席隋合红',
        },
      ],
      statistics: [
        { s: 'u', measure: '发展货车司机会员', value: 2261, unit: '人', evidence: '发展货车司机会员2261人' },
      ],
    },
    {
      headline: '另一篇',
      kicker: null,
      subtitle: null,
      byline: [],
      bodyStart: '据了解,房山区',
      bodyEnd: '职工服务。',
      joins: [],
      entities: [
        { key: 'u', types: ['UNION'], canonical: '房山区总工会', names: ['房山区总工会'] },
        { key: 'v', types: ['UNION'], canonical: '北京市总工会', names: ['北京市总工会', '市总工会'] },
      ],
      relations: [{ s: 'u', r: 'SUBORDINATE_TO', o: 'v', evidence: '北京市总工会' }],
      statistics: [],
    },
  ],
}
