import type { Mention } from '../model/mention.ts'
import { dropped, makeMention, makerOf } from './candidate.ts'
import { growLeft } from './growLeft.ts'
import { levelWordTo } from './levelWords.ts'
import { TRADE } from './organisations.ts'
import type { PlaceSpan } from './placeSpans.ts'
import { hasProperWord } from './proper.ts'
import type { Findings, Reading } from './reading.ts'

const UNION = /(?:总工会(?:女职工委员会)?|(?:联合)?工会(?:联合会|工作委员会|委员会)?|工联会)/g
/** 工会驿站, 工会会员: what follows makes it a word about unions, not a union. Only weak names mind. */
const NOT_A_BODY =
  /^(?:驿站|服务站|服务中心|会员|小组|品牌|之家|户外|阵地|经费|法(?!律)|系统|界|报(?!道)|工作者|服务卡|积极分子|入会|建会|新闻|就业|劳动(?:争议|法律|保护|竞赛))/
const GENERIC =
  /^(?:各级|各地|各|基层|企业|全国各级|上级|下级|地方|全[国省市区县]|街乡级?|[一二两三]级|镇村.*|.*级|单独|该|本|我|产业|行业|产业链|机关|区域|独立|新建|村|社区|楼宇|园区|小微企业|非公企业|所属|直属|相关|及|和|与|、|其|由|在|到|向|让|把|为|当地|全体|广大|校企|县级|市级|省级|区级)*$/
const INDUSTRY =
  /(?:(?:城建|农林水|教科卫|机冶|轻纺|送餐员?|快递员|外卖员|配送员|家政员|护理员|专车|大货车|司机|骑手|配送|维修|美业|电商|直播|冷链|养老|托育|代驾|家装|网络|主播|导游|保洁|驾培|汽修|民宿|渔业|户外|形态|新就业形态|劳动者|灵活就业|海员|建设|教育|科技|文化|卫生健康|卫健|教科文卫体?|系统|卫生|体育|医务|交通|运输|物流|快递|货运|网约|外卖|家政|护理|保安|邮政|电信|通信|金融|银行|保险|财贸|轻工|纺织|烟草|机械|冶金|建材|国防|工业|能源|化学|地质|电力|水利|农林|农业|林业|水产|气象|铁路|民航|航空|公路|港口|建筑|服务|餐饮|旅游|商业|贸易|石油|石化|煤矿|煤炭|钢铁|有色|汽车|出租|市政|园林|环卫|公安|司法|税务|机关|直属机关|国资|互联网|平台|新就业|零售|美容|美发|快递业|工程|产业)业?)+(?:和|、|与)?/
/** A trade behind a level word or a place. */
const OF_TRADE = new RegExp(`^(?:[省市区县]|.*[省市区县旗州])?${INDUSTRY.source}$`)

/**
 * Unions: a place and 总工会 (房山区总工会), a level word for it (区总工会), a place and its trade (北京市交通运输工会),
 * an employer (北京建工投资公司工会). Groups (各级工会, 街乡级联合工会) are none.
 */
export function findUnions(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  for (const match of reading.text.matchAll(UNION)) {
    const at = match.index
    const end = at + match[0].length
    // 北京市总工会|女职工委员会: both act
    if (match[0].length > '总工会'.length && match[0].startsWith('总工会')) {
      const whole = unionAt(reading, at, at + '总工会'.length)
      if (whole && !('reason' in whole)) findings.mentions.push(whole)
    }
    const union = unionAt(reading, at, end)
    if (union === null) continue
    if ('reason' in union) findings.dropped.push(union)
    else findings.mentions.push(union, ...listedUnions(reading, union))
  }
  return { ...findings, mentions: findings.mentions.concat(shortUnions(reading)) }
}

const SHORT =
  /[全省市区县]总(?!工会|投资|面积|人口|量|额|数|体|产|长|部|公司|计|预算|装机|里程|规模|要求|目标|结|书记|的|是|有|会)/g

/** 省、|市总工会, 市、|区总工会: two of them; 市、|县总工会 are many. */
function isBelow(text: string, at: number): boolean {
  return /^(?:省、市|市、区)$/.test(text.slice(at - 2, at + 1))
}

/** 蒲城县、|潼关县、|大荔县总工会; 省、|市总工会: the unions that share one last word. */
function listedUnions(reading: Reading, { start, end, rule, name }: Mention): Mention[] {
  const { text } = reading
  if (!name.endsWith('总工会')) return []
  if (rule === 'union/level-word' && isBelow(text, start)) {
    const level = text[start - 2] as string
    return [
      union(
        reading,
        start - 2,
        start - 1,
        levelOfWord(level),
        'union/level-word-listed',
        0.7,
        `${level}总工会`,
      ),
    ]
  }
  const found: Mention[] = []
  if (rule !== 'union/place-suffix' || text.slice(start, end) !== name) return found
  for (let at = start; /[、和]/.test(text[at - 1] ?? ''); ) {
    const place = reading.placeTo.get(at - 1)
    if (!place || (!place.full && place.needs !== '')) break
    at = chainStart(reading, place)
    const listed = `${text.slice(at, place.end)}总工会`
    found.push(union(reading, at, place.end, levelOf(place, reading), 'union/listed', 0.8, listed))
  }
  return found
}

/** 西安市总聚焦…, 记者从省总获悉, 全总试点单位: among unions 总 is short for 总工会, where the dictionary sees no longer word. */
function shortUnions(reading: Reading): Mention[] {
  const { text } = reading
  return [...text.matchAll(SHORT)].flatMap((match) => {
    const at = match.index + 1
    const end = at + 1
    const word = reading.wordOver(at)
    if (!word || word.end !== end || !/^(?:全?总)$/.test(text.slice(word.start, end))) return []
    if (text[at - 1] === '全')
      return [union(reading, at - 1, end, 'NATIONAL', 'union/national', 0.8, '全国总工会')]
    const place = reading.placeTo.get(at)
    if (place?.full) {
      const start = chainStart(reading, place)
      const name = `${text.slice(start, at)}总工会`
      return [union(reading, start, end, levelOf(place, reading), 'union/place-short', 0.8, name)]
    }
    const level = text[at - 1] as string
    if (/\p{Script=Han}/u.test(text[at - 2] ?? '') && !/[从由在和与及、]/.test(text[at - 2] as string))
      return []
    return [union(reading, at - 1, end, levelOfWord(level), 'union/level-word', 0.8, `${level}总工会`)]
  })
}

/** 榆神|工业园区|总工会: a zone in no gazetteer. */
const ZONE =
  /(?:工业园区|产业园区|科技园区|物流园区|开发区|商务区|商务中心区|示范区|合作区|度假区|保税区|功能区|矿区|垦区)$/

/** 远安县委常委、宣传部长、|总工会主席, 市人大常委会副主任、|总工会党组书记: of the place of the posts before it. */
const OFFICE = /^(?:党组|主席|常务副主席|副主席|经审会)/
const OFFICES =
  /([省市区县旗州]|自治区)(?:委|人大|政协|政府|长|级领导|人民政府)(?![^、，]*局)[^。；，\n“]{0,30}[、兼]$/
const MOST_OFFICES = 40

function unionAt(reading: Reading, at: number, end: number) {
  const { text } = reading
  const head = text.slice(at, end)
  if (text.endsWith('全国', at) && head === '总工会') {
    const start = text.endsWith('中华全国', at) ? at - 4 : at - 2
    return makeMention(reading, {
      start,
      end,
      type: 'UNION',
      kind: 'NATIONAL',
      rule: 'union/national',
      confidence: 0.99,
      name: '全国总工会',
    })
  }
  const place = reading.placeTo.get(at)
  if (place && (head !== '工会' || place.full) && (place.full || place.needs !== 'class')) {
    if (head === '工会' && NOT_A_BODY.test(text.slice(end)))
      return drop(reading, place.start, end, 'a thing of unions, not a union')
    const start = chainStart(reading, place)
    return union(reading, start, end, levelOf(place, reading), 'union/place-suffix', 0.98)
  }
  if (head === '总工会' && OFFICE.test(text.slice(end, end + 4))) {
    const level = OFFICES.exec(text.slice(Math.max(0, at - MOST_OFFICES), at))?.[1]
    if (level) return union(reading, at, end, levelOfWord(level), 'union/elided', 0.8, `${level}总工会`)
  }
  if (/^(?:总工会|工会)$/.test(head) && ZONE.test(text.slice(Math.max(0, at - 5), at))) {
    const { start } = growLeft(reading, at)
    if (at - start >= 5) return union(reading, start, end, 'DISTRICT', 'union/zone', 0.85)
  }
  // 北京市工业|（国防）|工会
  const inner = head === '工会' ? /（\p{Script=Han}{2,6}）$/u.exec(text.slice(Math.max(0, at - 8), at)) : null
  if (inner) {
    const { start } = growLeft(reading, at - inner[0].length)
    if (OF_TRADE.test(text.slice(start, at - inner[0].length)))
      return union(reading, start, end, 'INDUSTRY', 'union/trade', 0.85)
  }
  const word = levelWordTo(text, at)
  if (word && head === '总工会') {
    const unknown = unknownPlace(reading, at, word)
    if (unknown < at - word.length)
      return union(reading, unknown, end, levelOfWord(word), 'union/unknown-place', 0.55)
    // 各街道、乡镇总工会 are many.
    if (
      /[各全两级乡街村个]$|[市省]、$|县$/.test(
        text.slice(Math.max(0, at - word.length - 2), at - word.length),
      ) &&
      !isBelow(text, at - word.length)
    )
      return drop(reading, at - word.length, end, 'a group of unions')
    return union(reading, at - word.length, end, levelOfWord(word), 'union/level-word', 0.93)
  }
  return namedUnion(reading, at, end)
}

/** 市交通运输工会, 北京星宇…有限公司工会, 小米工会: what stands before it decides. */
function namedUnion(reading: Reading, at: number, end: number) {
  const { text } = reading
  const growth = growLeft(reading, at)
  const start = skipLead(text, growth.start, at)
  const name = text.slice(start, at)
  if (name === '') {
    const plain = reading.vocabulary.plainWords.endingAt(text, at)
    return plain && plain.length > 1
      ? drop(reading, at - plain.length, end, 'a group of unions, or unions in general')
      : null
  }
  // 开始|指导|行业工会联合会
  if (GENERIC.test(name) || isVerbAndTrade(reading, start, name))
    return drop(reading, start, end, 'a group of unions, or unions in general')
  if (NOT_A_BODY.test(text.slice(end)) && !/总工会$/.test(text.slice(at, end)))
    return drop(reading, start, end, 'a thing of unions, not a union')
  const trade = OF_TRADE.test(name) || /(?:行业|产业链|产业)$/.test(name)
  if (trade)
    return union(
      reading,
      start,
      end,
      'INDUSTRY',
      'union/trade',
      /行业$/.test(name) && name.length < 5 ? 0.75 : 0.9,
    )
  // 浙江正北物流市场|工会联合会: of the firms of a place of trade
  if (
    /^(?:工会(?:联合会|委员会)|联合工会)$/.test(text.slice(at, end)) &&
    SITE.test(name) &&
    hasProperWord(reading, start, at)
  )
    return union(reading, start, end, 'GRASSROOTS', 'union/site', 0.75)
  if (endsInEmployer(reading, start, at))
    return union(reading, start, end, 'GRASSROOTS', 'union/employer', 0.9)
  // 天津空港生物医药园|工会
  if (at - start >= 6 && growth.places.length > 0 && /(?:园|园区|大厦|商圈|市场|广场|项目)$/.test(name))
    return union(reading, start, end, 'GRASSROOTS', 'union/site', 0.7)
  // 厦门鸿途顺网约车|联合工会: of those who work under one brand
  if (/^联合工会/.test(text.slice(at, end)) && growth.places.length > 0 && WORKERS.test(name))
    return union(reading, start, end, 'GRASSROOTS', 'union/workers', 0.75)
  return drop(reading, start, end, 'no place, trade or employer before it')
}

const WORKERS = /.{4}(?:司机|骑手|小哥|快递员|送餐员|网约车|货车|专车|代驾|家政员|护理员)$/

const SITE =
  /(?:市场|商圈|商务区|园区|产业园|步行街|商业街|商会|协会|社区|村|小区|街区|大厦|楼宇|广场|综合体|小镇|集聚区)$/

/** The stretch ends in the last word of an employer, or is a firm's brand. */
function endsInEmployer(reading: Reading, start: number, at: number): boolean {
  const { text, vocabulary } = reading
  const suffix = vocabulary.orgSuffixes.endingAt(text, at) ?? vocabulary.venueSuffixes.endingAt(text, at)
  if (suffix && at - suffix.length > start) {
    const head = text.slice(start, at - suffix.length)
    if (at - start < 3) return false
    return (
      hasProperWord(reading, start, at) ||
      reading.places.some((place) => place.start === start) ||
      !TRADE.test(head)
    )
  }
  // 京东物流|顺义站|工会
  const first = vocabulary.brands.at(text, start)
  if (first && /^\p{Script=Han}{2,6}站$/u.test(text.slice(start + first.length, at))) return true
  const brand = vocabulary.brands.endingAt(text, at)
  return brand !== null && at - brand.length >= start
}

function isVerbAndTrade({ wordFrom, vocabulary }: Reading, start: number, name: string): boolean {
  const word = wordFrom.get(start)
  const verb = word ? name.slice(0, word.end - start) : ''
  return (
    /^.{2}(?:行业|产业)$/.test(name) &&
    (vocabulary.verbs.has(verb) || /^(?:指导|引导|推动|组建|成立|依托|支持)$/.test(verb))
  )
}

function skipLead(text: string, start: number, at: number): number {
  const lead = /^(?:该|本|各|由|和|与|及|、|其|工会)+/.exec(text.slice(start, at))
  return lead ? start + lead[0].length : start
}

/** 山东|临沂市, 北京市|房山区, 朝阳区|十八里店地区: the name begins with the first of the chain. */
export function chainStart(reading: Reading, place: PlaceSpan): number {
  let first = place
  for (let before = reading.placeTo.get(first.start); before && first.chained; ) {
    first = before
    before = reading.placeTo.get(first.start)
  }
  return first.start
}

/** 云岭县总工会, in no gazetteer: two or three characters that are no words before 县. */
function unknownPlace(reading: Reading, at: number, level: string): number {
  const end = at - level.length
  const word = reading.wordTo.get(at) ?? reading.wordOver(at - 1)
  if (word && word.end === at && word.start < end && /^n[szr]?/.test(word.tag) && end - word.start >= 2)
    return word.start
  return end
}

function levelOf(place: PlaceSpan, reading: Reading): string {
  if (/(?:开发区|新区|园区)$/.test(place.name) && place.places[0]?.kind === 'DISTRICT') return 'DISTRICT'
  const kinds = new Set(
    place.places.filter((p) => !place.full || p.name === place.name).map(({ kind }) => kind),
  )
  const after = reading.text.slice(place.start, place.end)
  if (/(?:街道|镇|乡)$/.test(after)) return 'SUBDISTRICT'
  for (const kind of ['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT'] as const)
    if (kinds.has(kind)) return kind
  return 'DISTRICT'
}

function levelOfWord(word: string): string {
  if (word === '省' || word === '自治区') return 'PROVINCE'
  if (word === '市' || word === '州') return 'CITY'
  return /街道|镇|乡|地区/.test(word) ? 'SUBDISTRICT' : 'DISTRICT'
}

const union = makerOf('UNION')

function drop(reading: Reading, start: number, end: number, reason: string) {
  return dropped(reading, start, end, 'union/suffix', reason)
}
