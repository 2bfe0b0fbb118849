import type { Dropped, Mention } from '../model/mention.ts'
import { dropped, makeMention } from './candidate.ts'
import { type Growth, growLeft } from './growLeft.ts'
import { levelWordFrom } from './levelWords.ts'
import { indexSpans, type Near } from './overlapping.ts'
import { hasProperWord } from './proper.ts'
import type { Findings, Reading } from './reading.ts'

/** Words that name a kind of place, not one place. */
export const PLAIN =
  /^(?:全[国省市区县]|工会|职工|大?[卡货]车|集卡|线[上下]|电子|省内外?|市内外?|疗休养|大桥|隧道|党史|爱国|户外|街乡|镇街|乡镇|劳动者|户外劳动者|骑手|司机|货车司机|新就业形态|暖心|爱心|全时|智能|智能化|共享|标准化|24小时|延时|社区|村|街道|区域|党群|服务|物流|货运|产业|工业|科技|文化|活动|教学|实践|教育|培训|实训|示范|创新|创业|就业|体育|健身|娱乐|购物|商业|商务|楼宇|高速|高速公路|加油|充电|公交|地铁|大型|小型|室内|室外|中心|市民|城市|主题|红色|爱国主义|劳模|工匠|人才|技能|各|该|本|农业|生态|旅游|会议|展览|综合|现代|国家级?|省级|市级|区级|一线|生产|重要|主要|区域性|户外|站点|党员|志愿|家门口的?|公共|专业|孵化|研发|科普|交通|客运|货车|沿线|周边|附近|所在|沿途|智慧|新|建设|流动|移动|小|大|老|产教融合|校企|学习|训练|体验|展示|交流|新型|两新|组织|学生|儿童|青少年|老年|企业|院校|学校|乡村|农村|基层|核心|人民|家|温馨|温暖|幸福|快递|外卖|网约车|出租车|环卫|工人|农民|农贸|批发|超市|住宅|居民|开放|废旧|原料|施工|建筑|办公|书画)*$/u
/** The name goes on behind its last word, or it was none. */
export const GOES_ON =
  /^(?:综合执法|临空|经济区|区(?!域)|街道|路(?!\d)|社区|村|镇|站(?![点台前内外厅口])|化|服务中心|管理处|管委会|派出所|线(?![上下])|建设|项目(?!部)|工会|集团|公司|有限|周边的|总工会|党委|管理局|运营|投资|交叉口|路口|沿线|沿途)/
/** Stations that every street has: the place alone makes one of them a name only where it is the least of places. */
const EVERYWHERE =
  /(?:驿站|服务站点?|司机之家|职工之家|骑手之家|书屋|服务点|工作站|食堂|公寓|车间|活动室|实训室|教育基地)$/

const MANY = /(?:基地|驿站|服务站点?|之家|书屋|工作站|实训中心|阵地|食堂|教学点|实训点|服务大厅)$/
const LEVELED =
  /^(?:省|市(?!场)|区(?!域)|县(?!域)|旗|州|街道|[镇乡](?!村))\p{Script=Han}{0,6}(?:文化活动中心|文体中心|综合文化站|文化宫|职工服务中心|职工活动中心|图书馆|文化馆|体育馆|博物馆|体育中心|文化中心|档案馆|美术馆|科技馆|少年宫|体育场|会展中心|大剧院|党群(?:服务中心)|职工之家|工人俱乐部|工会服务站|法律服务站|职工学校)$/u

/** Places that are no divisions: 平谷国际徒步大道, 长阳镇“司机之家”, 西胡林服务区, 万达骑士驿站. */
export function findVenues(reading: Reading, earlier: readonly Mention[]): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const near = indexSpans(earlier.filter(({ type }) => /^(?:UNION|INSTITUTION|COMPANY)$/.test(type)))
  const { text, vocabulary } = reading
  for (let at = 0; at < text.length; ) {
    const suffix = vocabulary.venueSuffixes.at(text, at)
    if (suffix === null) {
      at++
      continue
    }
    const found = venueAt(reading, at, suffix, near, findings.mentions.at(-1))
    if (found) ('reason' in found ? findings.dropped : findings.mentions).push(found as never)
    // 户外劳动者服务站|点: a shorter one may end with the word
    at += reading.wordTo.has(at + suffix.length) ? suffix.length : 1
  }
  return findings
}

function venueAt(
  reading: Reading,
  at: number,
  suffix: string,
  near: Near,
  last: Mention | undefined,
): Mention | Dropped | null {
  const { text, vocabulary } = reading
  const end = at + suffix.length
  // 广安门|社区 is a place, as villages are
  if (suffix === '社区') return null
  if (!reading.wordTo.has(end) || GOES_ON.test(text.slice(end, end + 4))) return null
  if (reading.quoteTo.has(end + 1) || text[end] === '”') return null
  // 建立彝绣培训基地|23个: many
  if (MANY.test(suffix) && /^\d+余?[个家处座间]/.test(text.slice(end, end + 6))) return null
  const grown = behindVerb(reading, growLeft(reading, at), at)
  const growth = fromGround(reading, behindFirm(reading, grown, at, near), at, last)
  const { start } = growth
  const acts = actsHere(reading, start, end, near)
  // 市工人文化宫, 区职工服务中心: one to each city, district or county
  const leveled = growth.places.length === 0 && LEVELED.test(text.slice(start, end))
  if (leveled) return venue(reading, { start, end, acts, rule: 'venue/level-word', confidence: 0.75 })
  if (isOfNobody(reading, start, at, near))
    return dropped(reading, start, end, 'venue/suffix', 'what a body does, not what it is called')
  const actor = ACTOR.test(suffix) && growth.places.length > 0 && acts
  const reason = whyNot(reading, growth, at, suffix, vocabulary.venueSuffixes.fields(suffix).needs ?? 'name')
  if (reason) return start < at ? dropped(reading, start, end, 'venue/suffix', reason) : null
  return venue(reading, {
    start,
    end: end + (PHASE.exec(text.slice(end, end + 6))?.[0].length ?? 0),
    acts: actor,
    rule: actor ? 'venue/actor' : 'venue/suffix',
    confidence: growth.places.length > 0 ? 0.78 : 0.62,
  })
}

/** 利用|东湖职工书屋, 荣获|全国…书屋: verbs that a dictionary takes for nouns. */
const TAKEN =
  /(?:利用|依托|荣获|获得|获评|入选|成为|作为|打造|建成|途经|途径|围着|绕着|沿着|沿(?![海江河湖线街途岸])|旁边?的?新?|新设|增设|新增|设立|开设|验收|察看|查看|视察|参观|走访|齐聚|相聚|^(?:继|主?城区|市区|县城|辖区|境内的?|[东西南北][起至接邻临靠抵距])|毗邻|紧邻|紧挨)(?=.{2}|$)/gu

function behindVerb({ text }: Reading, growth: Growth, at: number): Growth {
  const verb = [...text.slice(growth.start, at).matchAll(TAKEN)].at(-1)
  if (!verb) return growth
  const start = growth.start + verb.index + verb[0].length
  return { ...growth, start, places: growth.places.filter((place) => place.start >= start) }
}

/** 雁荡旅游公司|大龙湫景区: a ground with a name of its own behind the firm that runs it; 城建集团|培训中心 is the firm's. */
function behindFirm({ text }: Reading, growth: Growth, at: number, near: Near): Growth {
  const firm = near(growth.start, at).findLast(
    ({ type, start, end }) => type === 'COMPANY' && start >= growth.start && end < at - 1,
  )
  if (!firm || !/(?:公司|集团)$/.test(firm.text) || PLAIN.test(text.slice(firm.end, at))) return growth
  return { ...growth, start: firm.end, places: growth.places.filter((place) => place.start >= firm.end) }
}

/** 市民广场|户外劳动者|驿站: what a ground's station is for stands between the two. */
function fromGround({ text }: Reading, growth: Growth, at: number, ground: Mention | undefined): Growth {
  if (ground?.type !== 'VENUE' || ground.end > at || ground.end < at - 12) return growth
  return ground.end <= growth.start && PLAIN.test(text.slice(ground.end, at))
    ? { ...growth, start: ground.start }
    : growth
}

interface Found {
  start: number
  end: number
  /** It does something in its clause: a body. */
  acts: boolean
  rule: string
  confidence: number
}

function venue(reading: Reading, { acts, ...found }: Found): Mention {
  return makeMention(reading, {
    ...found,
    type: acts ? 'INSTITUTION' : 'VENUE',
    kind: acts ? 'OTHER' : null,
  })
}

/** 南湖公园|（二期）: a part of it that is called so. */
export const PHASE = /^（[一二三四五六七八九十东西南北]+[期区馆]）/

/** 银川市总工会|高度重视|职工书屋, 涪陵区总工会|建设|工会驿站: what stands between a body and the last word is no name. */
function isOfNobody(reading: Reading, start: number, at: number, near: Near): boolean {
  const body = near(start, at).find((one) => one.type !== 'COMPANY' && one.start >= start && one.end <= at)
  if (!body) return false
  const between = reading.text.slice(body.end, at)
  if (/^(?:建设|建成|新建|改造|开放)/.test(between)) return true
  return !/[“”]/.test(between) && !PLAIN.test(between.replace(/(?:项目|工程|改造|扩建)+$/, ''))
}

/** Places that are bodies too: 区文化馆, 街道工会服务站. */
const ACTOR = /(?:文化馆|文化宫|图书馆|博物馆|科技馆|美术馆|服务站|服务中心|活动中心|俱乐部|少年宫|体育中心)$/

/** 市工人文化宫|、市职工服务中心承办: a list of hosts. */
const HOSTS = /^(?:[、和][^、，。；“]{2,16}){0,3}(?:共同|联合)?(?:承办|主办|协办)/

/** 联合|区文化馆, 街道工会服务站|联合…: it acts in the clause, nobody is in it. */
function actsHere({ text }: Reading, start: number, end: number, near: Near): boolean {
  if (/[在到于进]$/.test(text.slice(Math.max(0, start - 1), start))) return false
  // 联动市公安局、市红十字会、|市图书馆: in a list of bodies
  if (
    /[、和]/.test(text[start - 1] ?? '') &&
    near(start - 2, start - 1).some(({ type }) => type === 'INSTITUTION')
  )
    return true
  return (
    /(?:联合|会同|携手|邀请|协同|由)$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:联合|携手|会同|与|举办|开展|组织|主办|承办|推出)/.test(text.slice(end, end + 4)) ||
    HOSTS.test(text.slice(end, end + 40)) ||
    (/[与和]$/.test(text.slice(start - 1, start)) && /^签[订署约]/.test(text.slice(end, end + 2)))
  )
}

function whyNot(reading: Reading, growth: Growth, at: number, suffix: string, needs: string): string | null {
  const { text } = reading
  const { places, start } = growth
  const head = text.slice(start, at)
  const own = head.slice((places.at(-1)?.end ?? start) - start)
  if (/[进入到送]$/.test(head)) return 'where something goes'
  if (/”(?:APP|小程序|活动|行动|平台)/i.test(head)) return 'a programme stands in it'
  if (/车间$/.test(suffix) && /公司$/.test(head)) return 'a part of every works'
  if (
    /^\d+余?[座处间条个家]|^等|^[首第][一二三四五六七八九十\d]*[个家批座]|[\d一二两三四五六七八九十百][多余]?[个家座处]$/.test(
      head,
    )
  )
    return 'a kind of place, not one'
  // 福建省|职工疗休养|基地: what a province calls many
  if (TITLE.test(own + suffix)) return 'a title, not a place'
  if (/^(?:中华)?全国(?:总?工会)?(?!人)/.test(head) && PLAIN.test(head.replace(/^(?:中华)?全国总?/, '')))
    return 'a kind of place, not one'
  if (head === '' || (places.length === 0 && PLAIN.test(head))) return 'a kind of place, not one'
  if (places.length > 0 && EVERYWHERE.test(suffix) && PLAIN.test(own)) {
    const last = places.at(-1)
    const least = last?.full
      ? last.places.every(({ kind }) => kind === 'SUBDISTRICT')
      : last?.places.some(({ kind }) => kind === 'SUBDISTRICT')
    return least ? null : 'a kind of place, not one'
  }
  if (INSIDE.test(suffix) && isOnGround(reading, start, at)) return null
  if (needs === 'place' && places.length === 0 && !hasProperWord(reading, start, at))
    return levelWordFrom(text, start) === null ? 'no place before it' : 'a kind of place, not one'
  const bare =
    /^(?:产业园区?|工业园区?|物流园区?|科技园区?|园区|景区|机场|公园|广场|驿站|剧场|影院|旧址|大厦|商城|商圈|工地|市场|社区|礼堂)$/
  if (
    places.at(-1)?.full &&
    PLAIN.test(own) &&
    (own === '' ? bare.test(suffix) : /工地|市场|社区|园区/.test(suffix))
  )
    return 'a kind of place, not one'
  if (places.length > 0 || hasProperWord(reading, start, at)) return null
  return ONE_BUILDING.test(suffix) && isWhere(reading, start, at) ? null : 'words of its kind only'
}

const INSIDE = /(?:驿站|服务站点?|之家|书屋)$/

/** 星河公园|户外劳动者驿站: the ground before it tells it from the others. */
function isOnGround({ text, vocabulary }: Reading, start: number, at: number): boolean {
  const ground = vocabulary.venueSuffixes.endingAt(text, at)
  if (ground === null || vocabulary.venueSuffixes.fields(ground).needs !== 'name') return false
  return at - ground.length - start >= 2 && !PLAIN.test(text.slice(start, at - ground.length))
}

/** What hotels and villages are called by those who send their people there. */
const TITLE = /^(?:职工|劳模|劳动模范|（劳模）)*(?:疗?休养|研学|采风)(?:示范)?基地$/

/** Words for one building or ground: what stands before them is its name. */
const ONE_BUILDING =
  /(?:大厦|体育馆|文化馆|展览馆|科技馆|博物馆|纪念馆|美术馆|剧院|剧场|会堂|公园|广场|商圈|国际中心|产业园|科技园|创业园|驿站|景区|体育场|大桥|小镇|科学城|度假村|大道|水库|机场|港区)$/

/** 在|地坛体育馆、|雍和大厦: a preposition or a verb of going before it, or a list of such. */
function isWhere({ text, placeTo, vocabulary }: Reading, start: number, at: number): boolean {
  if (at - start < 2 || at - start > 8 || placeTo.has(start)) return false
  const before = text.slice(Math.max(0, start - 8), start)
  if (
    /(?:在|到|于|进|赴|前往|来到|位于|走访|入驻|依托|联合|毗邻|紧邻|紧挨|[东西南北][起至接邻临靠抵])$/.test(
      before,
    )
  )
    return true
  const item = /([\p{Script=Han}]{2})[、和]$/u.exec(before)
  return item !== null && vocabulary.venueSuffixes.endingAt(before, before.length - 1) !== null
}
