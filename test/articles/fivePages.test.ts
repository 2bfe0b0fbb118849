import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decodePage } from '../../src/articles/decodePage.ts'
import { readArticles } from '../../src/articles/readArticles.ts'
import type { Byline } from '../../src/model/article.ts'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

function articlesOf(page: string) {
  const { value, problems } = decodePage(page, readFileSync(at(`seeds/pages/${page}.txt`)))
  expect(problems).toEqual([])
  return readArticles(value)
}

/** Headline and byline of all thirty articles. */
const EXPECTED: Record<string, [headline: string, byline: string][]> = {
  '000_81b08640bbe02f50': [
    ['房山区总工会扎实推进货车企业建会、货车司机入会工作', '记者余翠平'],
    ['2025年“工会帮就业”行动启动', '记者白莹'],
    ['北京建工投资公司工会开展人工智能主题培训', '记者边磊 通讯员刘丁'],
    ['怀柔区工匠学院揭牌成立', '记者崔欣 通讯员宋雅欣'],
    ['延庆区总工会推动“工会+法院”模式落地见效', '记者马超'],
    ['职工体验传统文化', '记者刘欣欣 摄影刘欣欣'],
  ],
  '001_ca767c1c13b9b8a4': [
    ['大兴区总工会启动2025至2027年“产改”实施纲要', '记者孙艳'],
    ['顺义区总工会“慧企学堂”毕业典礼举行', '记者王路曼'],
    ['建外街道开启“新邻里”暖冬守护活动', '记者刘欣欣 摄影刘欣欣'],
    ['京蔚高速西胡林服务区“工会驿站·司机之家”成立', '记者张晶'],
    ['北京住总科贸公司走访慰问一线职工', '记者崔欣 通讯员王岩'],
  ],
  '002_8bc5961090bece20': [
    ['本市今年新增10家首都工匠学院', '记者张晶'],
    ['市交通运输工会暖“新”行动呵护职工身心健康', '记者周美玉'],
    ['山东临沂市总工会“三聚”工作法服务货车司机', ''],
    ['通州区9家区级职工创新工作室揭牌', '记者宗晓畅'],
    ['徒步活动收获快乐', '记者马超 摄影马超'],
    ['北京保障房中心工会举办单身职工联谊会', '记者盛丽'],
  ],
  '003_db602475a9d3400d': [
    ['大兴区天宫院街道“党工共建”办好暖“新”事', '记者孙艳'],
    ['通州区各级工会“摆摊设点”促建会', '记者宗晓畅'],
    ['劲松街道总工会情暖新就业形态劳动者', '记者刘欣欣'],
    ['沙河地区总工会暖心服务获企业赞扬', '记者周美玉'],
    ['展览路街道总工会开展快递行业职工沟通会', '记者陈曦'],
    ['新街口街道总工会走进楼宇讲解入会流程', '记者陈曦'],
    ['亲子活动传承好家风', '记者宗晓畅 摄影宗晓畅 通讯员刘淑珍 摄影刘淑珍 通讯员吕明 摄影吕明'],
  ],
  '004_272e18b5ed2af28f': [
    ['全国总工会2025年元旦春节期间“工会送温暖行动”启动', '记者白莹'],
    ['房山区总工会购买社会服务助力退役军人技能提升', '记者余翠平'],
    ['通州区人民法院“晋怡职工创新工作室”成立', '记者宗晓畅'],
    ['公交集团客八分公司工会慰问驻班职工', '记者盛丽'],
    ['拱辰街道职工原木制作活动中感受传统文化', '记者余翠平 通讯员王玉 实习记者王辰阳 摄影王辰阳'],
    ['八里庄街道总工会“暖心饺子”送给快递员', '记者刘欣欣'],
  ],
}

describe('the five pages', () => {
  test.each(Object.keys(EXPECTED))('%s: headlines, bylines, whole texts, no problem', (page) => {
    const { value: articles, problems } = articlesOf(page)
    expect(articles.map(({ headline, byline }) => [headline, peopleOf(byline)])).toEqual(EXPECTED[page])
    expect(articles.flatMap(({ text }) => text.split('\n')).filter((p) => !/[。！？][”’]?$/.test(p))).toEqual(
      [],
    )
    expect(problems).toEqual([])
  })

  test('an article is the same whatever surrounds it, and its id with it', () => {
    const [first] = articlesOf('002_8bc5961090bece20').value
    const [again] = articlesOf('002_8bc5961090bece20').value
    expect(again?.id).toBe(first?.id)
    expect(first?.id).toMatch(/^A_[0-9a-f]{20}$/)
  })
})

describe('a file of a hundred pages', () => {
  test('gives a hundred times the articles, each with the text it has alone', () => {
    const pages = Object.keys(EXPECTED)
    const text = pages.map((page) => readFileSync(at(`seeds/pages/${page}.txt`), 'utf8')).join('\n\n')
    const once = readArticles({ id: 'G', name: 'x', text }).value
    const all = readArticles({ id: 'G', name: 'x', text: Array(20).fill(text).join('\n\n') }).value
    expect(once).toHaveLength(30)
    expect(all).toHaveLength(600)
    expect(all.map((article) => article.text)).toEqual(
      Array(20)
        .fill(once.map((article) => article.text))
        .flat(),
    )
    expect(new Set(all.map(({ id }) => id)).size).toBe(600)
  })
})

interface GoldArticle {
  headline: string
  kicker: string | null
  subtitle: string | null
  section: string | null
  kind: string
  byline: Byline[]
  source: string | null
  bodyStart: string
  bodyEnd: string
  joins: string[]
}

describe('the hand-annotated pages', () => {
  const pages = readdirSync(at('test/gold')).filter((file) => file.endsWith('.json'))
  const golds = pages.flatMap((file) => {
    const articles = JSON.parse(readFileSync(at(`test/gold/${file}`), 'utf8')).articles as GoldArticle[]
    return articles.map((gold, i) => [file.replace('.json', ''), i, gold] as const)
  })

  test.each(golds)('%s, article %i', (page, i, gold) => {
    const article = articlesOf(page).value[i]
    const { headline, kicker, subtitle, section, kind, byline, source, bodyStart, bodyEnd, joins } = gold
    expect(article).toMatchObject({ headline, kicker, subtitle, section, kind, byline, source })
    const text = (article?.text ?? '').replace(/[^\S\n]/g, '')
    expect(text.startsWith(bodyStart)).toBe(true)
    expect(text.endsWith(bodyEnd)).toBe(true)
    expect(joins.filter((join) => !text.includes(join))).toEqual([])
  })
})

function peopleOf(byline: Byline[]): string {
  return byline.map(({ name, role }) => role + name).join(' ')
}
