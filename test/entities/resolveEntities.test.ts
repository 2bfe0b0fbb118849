import { describe, expect, test } from 'vitest'
import { findHome } from '../../src/entities/findHome.ts'
import { articleOf, entitiesOf, lexicon } from './named.ts'

function entity(name: string, text: string, rest = {}, home = '11') {
  const found = entitiesOf(articleOf(text, rest), home).find((candidate) => candidate.name === name)
  if (!found)
    throw new Error(`${name} is not among ${entitiesOf(articleOf(text, rest), home).map((e) => e.name)}`)
  return found
}

describe('identity', () => {
  test('one union on two pages is one, whatever its wording', () => {
    const plain = entity('房山区总工会', '房山区总工会举办培训。')
    const short = entity('房山区总工会', '区总工会表示感谢。', { headline: '房山区职工技能比武' })
    const long = entity('房山区总工会', '北京市房山区总工会发文。')
    expect(short.id).toBe(plain.id)
    expect(long.id).toBe(plain.id)
    expect(plain).toMatchObject({ kind: 'DISTRICT', place: '110111', key: '110111/总工会' })
  })

  test('neighbouring unions are never one', () => {
    const names = ['房山区总工会', '昌平区总工会', '北京市总工会', '全国总工会']
    const ids = names.map((name) => entity(name, `${name}举办培训。`).id)
    expect(new Set(ids).size).toBe(names.length)
  })

  test('two subdistricts of one name are two', () => {
    const east = entity('八里庄街道', '朝阳区八里庄街道举办活动。')
    const west = entity('八里庄街道', '海淀区八里庄街道举办活动。')
    expect([east.place, west.place]).toEqual(['110105015', '110108005'])
    expect(east.id).not.toBe(west.id)
    const unions = ['朝阳区', '海淀区'].map(
      (district) => entity('八里庄街道总工会', `${district}八里庄街道总工会慰问。`).id,
    )
    expect(new Set(unions).size).toBe(2)
  })

  test('the district that the article names tells the subdistrict, wherever it stands', () => {
    const union = entity('八里庄街道总工会', '近日，朝阳区八里庄街道总工会慰问。', {
      headline: '八里庄街道总工会送温暖',
    })
    expect(union.mentions).toHaveLength(2)
    expect(union.place).toBe('110105015')
  })

  test('a yearly edition, another head word and bare quotation marks are one programme', () => {
    const [first, second] = [
      entitiesOf(articleOf('区里推出“暖蜂”工程，“暖蜂”工程惠及千人。')),
      entitiesOf(articleOf('2024年“暖蜂”工程收官。')),
    ].map((entities) => entities.find(({ type }) => type === 'PROGRAM'))
    expect(first?.id).toBe(second?.id)
  })
})

describe('short forms', () => {
  test('the headline leaves out words of a programme that the text names in full', () => {
    const text = '9月2日，2019年温州市海员技能大赛在温州市举行。'
    const found = entitiesOf(articleOf(text, { headline: '温州海员技能大赛落幕' }), '3303')
    const programs = found.filter(({ type }) => type === 'PROGRAM').map(({ name }) => name)
    expect(programs).toEqual(['2019年温州市海员技能大赛'])
  })

  test('市总工会 is the city of the article, not of the paper', () => {
    const text = '临沂市总工会打造品牌。市总工会还发放调查问卷。'
    expect(entity('临沂市总工会', text).aliases).toContain('市总工会')
  })

  test('市总工会 in an article about a district of Beijing is 北京市总工会, with the reason', () => {
    const union = entity('北京市总工会', '在市总工会支持下，平谷区总工会举办培训。')
    expect(union.mentions[0]?.reason).toBe('市 stands for 北京市')
  })

  test('该区, 区 and 镇 take the place that the article is about', () => {
    const text = '近日，通州区永顺镇总工会联合该镇司法所、区交通局开展宣传。'
    expect(entity('永顺镇司法所', text).place).toBe('110112120')
    expect(entity('通州区交通局', text).place).toBe('110112')
  })

  test('organs in a list belong to the body before them', () => {
    const text = '北京恒远置业集团党委宣传部、工会和团委共同举办联谊会。'
    expect(entity('北京恒远置业集团工会', text)).toMatchObject({ type: 'UNION', kind: 'GRASSROOTS' })
    expect(entity('北京恒远置业集团团委', text).type).toBe('INSTITUTION')
  })

  test('pieces of a long name are the long name', () => {
    const text = '北京中恒速运有限公司青年路营业店送来锦旗。中恒青年路营业店负责人表示感谢。'
    expect(entity('北京中恒速运有限公司青年路营业店', text).aliases).toContain('中恒青年路营业店')
  })

  test('a name that lost a character in the scan is the whole name, and the slip is kept', () => {
    const text = '北京宏建工程公司工会组织培训。会后，北京宏建程公司职工展开讨论。北京宏建工程公司表示满意。'
    expect(entity('北京宏建工程公司', text).aliases).toContain('北京宏建程公司')
  })

  test('banks of one place are not short forms of one another', () => {
    const names = entitiesOf(articleOf('北京银行、北京农商银行参加。')).filter(
      ({ type }) => type === 'COMPANY',
    )
    expect(names).toHaveLength(2)
  })
})

describe('what is not in the text', () => {
  test('reporters and the medium are entities without mentions', () => {
    const byline = [
      { name: '王晓东', role: '记者' as const },
      { name: '王晓东', role: '摄影' as const },
    ]
    const entities = entitiesOf(articleOf('活动举行。', { byline, source: '中工网' }))
    expect(entities.map(({ type, name, mentions }) => [type, name, mentions.length])).toEqual([
      ['PERSON', '王晓东', 0],
      ['INSTITUTION', '中工网', 0],
    ])
  })
})

describe('findHome', () => {
  test.each([
    ['丰台区、石景山区、海淀区参加。', '北京市'],
    ['兰山区、罗庄区和沂水县、莒南县参加。', '临沂市'],
    ['武侯区、绵阳市、宜宾市、泸州市、德阳市参加。', '四川省'],
    ['没有一个地名。', '北京市'],
  ])('%s %s', (text, home) => {
    expect(findHome([articleOf(text)], lexicon).name).toBe(home)
  })
})
