import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFacts } from '../../src/facts/findFacts.ts'
import { allows } from '../../src/model/ontology.ts'
import { marked, relationsOf } from '../support/marked.ts'
import { lexicon } from '../support/oracle.ts'

describe('names tell', () => {
  test.each([
    ['[D:西湖区][U:西湖区总工会]开会。', ['西湖区总工会 LOCATED_IN 西湖区']],
    [
      '[D/CITY:杭州市=杭州市]的[U/CITY:杭州市总工会]与[U:西湖区总工会]开会。',
      ['杭州市总工会 LOCATED_IN 杭州市'],
    ],
    ['[C:远大集团]的[V:远大集团培训基地]建成。', ['远大集团 RUNS 远大集团培训基地']],
    ['[C:远大集团]和[U/GRASSROOTS:远大集团工会]。', ['远大集团工会 UNION_OF 远大集团']],
    ['[C:平安银行]与[C:平安银行宁波分行]。', ['平安银行宁波分行 PART_OF 平安银行']],
    [
      '[P/COMPETITION:全省技能大赛]和[P/COMPETITION:全省技能大赛宁波选拔赛]',
      ['全省技能大赛宁波选拔赛 PART_OF 全省技能大赛'],
    ],
    [
      '[P/COMPETITION:天台县职工运动会]和[P/COMPETITION:天台县职工运动会拔河比赛]',
      ['天台县职工运动会拔河比赛 PART_OF 天台县职工运动会'],
    ],
    [
      '[D/CITY:佛山]的[D/CITY:梅州][C:银湖（佛山）有限公司梅州分公司]',
      ['银湖（佛山）有限公司梅州分公司 LOCATED_IN 梅州'],
    ],
    ['[P:“育苗”计划启动仪式]上，[P/PLAN:“育苗”计划]公布。', ['育苗计划启动仪式 PART_OF 育苗计划']],
    ['[P/PROJECT:“匠心学堂”电商专班]和[P/BRAND:“匠心学堂”]', ['匠心学堂电商专班 PART_OF 匠心学堂']],
    [
      '[I/SCHOOL:闽南医科大学]的[I/HOSPITAL:闽南医科大学附属医院]',
      ['闽南医科大学附属医院 PART_OF 闽南医科大学'],
    ],
    [
      '[U/CITY:铜仁市总工会]和[U/CITY:铜仁市总工会女职工委员会]',
      ['铜仁市总工会女职工委员会 SUBORDINATE_TO 铜仁市总工会'],
    ],
    [
      '[U/GRASSROOTS:乌江水电集团工会]和[U/GRASSROOTS:乌江水电集团思林分公司工会]',
      ['乌江水电集团思林分公司工会 SUBORDINATE_TO 乌江水电集团工会'],
    ],
    [
      '[U/DISTRICT:碧江区总工会]依托[U/INDUSTRY:万达商圈工会联合会]',
      ['万达商圈工会联合会 SUBORDINATE_TO 碧江区总工会'],
    ],
    ['[U/DISTRICT:碧江区总工会]、[U/DISTRICT:万山区总工会]和[U/INDUSTRY:万达商圈工会联合会]', []],
    ['[D/CITY:无锡市]的[D/DISTRICT:无锡高新区]', ['无锡高新区 PART_OF 无锡市']],
    ['[P/HONOUR:工匠学院]列入[P/PROJECT:“一核多点”工匠学院体系]', ['工匠学院 PART_OF 一核多点工匠学院体系']],
    [
      '[D/REGION:沪苏浙]一体，[D/PROVINCE:沪市]、[D/PROVINCE:苏省]、[D/PROVINCE:浙江]',
      ['沪市 PART_OF 沪苏浙', '浙江 PART_OF 沪苏浙', '苏省 PART_OF 沪苏浙'],
    ],
  ])('%s', (text, expected) => {
    expect(relationsOf(text, 'NAME')).toEqual([...expected].sort())
  })
})

describe('evidence', () => {
  test('is the clause that states the fact, reaching back to the clause of its subject', () => {
    const { article, entities } = marked('会后，[U:甲市总工会]深入基层，先后开展[P:送清凉活动]，慰问职工。')
    const [relation] = findFacts(article, entities, lexicon).relations
    const { start, end, field } = relation?.evidence ?? { start: 0, end: 0 }
    expect(field).toBe('text')
    expect(article.text.slice(start, end)).toBe('甲市总工会深入基层，先后开展送清凉活动')
  })

  test('names a title field where only a title states it', () => {
    const { article, entities } = marked('#[U:甲市总工会]举办[P:职工运动会]\n比赛很精彩。')
    const runs = findFacts(article, entities, lexicon).relations.find(({ type }) => type === 'RUNS')
    expect(runs?.evidence).toEqual({ field: 'headline', start: 0, end: 12 })
  })
})

describe('time', () => {
  test.each([
    [
      '2024年4月，[U:甲市总工会]启动[P:送清凉活动]。',
      { printed: '2024年4月', from: '2024-04-01', to: '2024-04-30' },
    ],
    ['近日，[U:甲市总工会]启动[P:送清凉活动]。', { printed: '近日', from: null, to: null }],
    ['[U:甲市总工会]自2021年起开展[P:送清凉活动]。', { printed: '2021年起', from: '2021-01-01', to: null }],
    ['[U:甲市总工会]启动[P:送清凉活动]。', null],
  ])('%s', (text, time) => {
    const { article, entities } = marked(text)
    const runs = findFacts(article, entities, lexicon).relations.find(({ type }) => type === 'RUNS')
    expect(runs?.time).toEqual(time)
  })
})

const PIECES = [
  '[U:甲市总工会]',
  '[U:乙区总工会]',
  '[C:丙公司]',
  '[I:丁局]',
  '[P:戊活动]',
  '[P/HONOUR:己奖]',
  '[D:庚区]',
  '[N:辛明]',
  '[V:壬驿站]',
  '与',
  '、',
  '联合',
  '开展',
  '，',
  '。',
  '“',
  '”',
  '由',
  '在',
  '举行',
  '主席',
  '荣获',
  '参加',
  '12家',
  '近百名',
  '2024年5月',
  '双方',
  '该公司',
  '活动',
  '的',
  '包括',
  '\n',
  '（',
  '《',
  '第3',
  'ABC ',
]

test('no text makes it throw, and what it finds is well formed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const { article, entities } = marked(pieces.join(''))
      const byId = new Map(entities.map((entity) => [entity.id, entity]))
      const { relations, statistics } = findFacts(article, entities, lexicon)
      for (const { subject, type, object, evidence, confidence } of relations) {
        const [from, to] = [byId.get(subject), byId.get(object)]
        expect(from && to && allows(type, from.type, to.type)).toBe(true)
        expect(subject).not.toBe(object)
        expect(evidence.start).toBeLessThan(evidence.end)
        expect(evidence.end).toBeLessThanOrEqual((article[evidence.field] ?? '').length)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
      for (const { evidence, value, measure } of statistics) {
        expect(article.text.slice(evidence.start, evidence.end)).not.toBe('')
        expect(Number.isFinite(value)).toBe(true)
        expect(measure).not.toBe('')
      }
    }),
  )
})
