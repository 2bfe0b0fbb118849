import type { Dropped, Mention } from '../model/mention.ts'
import { dropped, makeMention } from './candidate.ts'
import { type Growth, growLeft, levelWordFrom } from './growLeft.ts'
import type { Findings, Reading } from './reading.ts'

/** Words that name a kind of place, not one place. */
const PLAIN =
  /^(?:工会|职工|户外|劳动者|户外劳动者|骑手|司机|货车司机|新就业形态|暖心|爱心|全时|智能|共享|标准化|24小时|延时|社区|村|街道|区域|党群|服务|物流|货运|产业|工业|科技|文化|活动|教学|实践|教育|培训|实训|示范|创新|创业|就业|体育|健身|娱乐|购物|商业|商务|楼宇|高速|高速公路|加油|充电|公交|地铁|大型|小型|室内|室外|中心|市民|城市|主题|红色|爱国主义|劳模|工匠|人才|技能|各|该|本|农业|生态|旅游|会议|展览|综合|现代|国家级?|省级|市级|区级|一线|生产|重要|主要|区域性|户外|站点|党员|志愿|家门口的?|公共|专业|孵化|研发|科普|交通|客运|货车|沿线|周边|附近|所在|沿途|智慧|新|建设|流动|移动|小|大|老|产教融合|校企|学习|训练|体验|展示|交流|新型|两新|组织|学生|儿童|青少年|老年|企业|院校|学校|乡村|农村|基层|核心|人民)*$/
const GOES_ON =
  /^(?:街道|路|社区|村|镇|站(?!点)|化|服务中心|管理处|派出所|建设|项目|工会|集团|公司|有限|周边的)/

/** Places that are no divisions: 平谷国际徒步大道, 长阳镇“司机之家”, 西胡林服务区, 万达骑士驿站. */
export function findVenues(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const { text, vocabulary } = reading
  for (let at = 0; at < text.length; ) {
    const suffix = vocabulary.venueSuffixes.at(text, at)
    if (suffix === null) {
      at++
      continue
    }
    const found = venueAt(reading, at, suffix)
    if (found) ('reason' in found ? findings.dropped : findings.mentions).push(found as never)
    at += suffix.length
  }
  findings.mentions.push(...quotedVenues(reading))
  return findings
}

function venueAt(reading: Reading, at: number, suffix: string): Mention | Dropped | null {
  const { text, vocabulary } = reading
  const end = at + suffix.length
  if (!reading.wordTo.has(end) || GOES_ON.test(text.slice(end, end + 4))) return null
  if (reading.quoteTo.has(end + 1) || text[end] === '”') return null
  const growth = growLeft(reading, at)
  const { start } = growth
  const reason = whyNot(reading, growth, at, vocabulary.venueSuffixes.fields(suffix).needs ?? 'name', suffix)
  if (reason) return start < at ? dropped(reading, start, end, 'venue/suffix', reason) : null
  const confidence = growth.places.length > 0 ? 0.85 : 0.7
  const otherType = /培训|实训|基地|中心/.test(suffix) ? { otherType: 'INSTITUTION' as const } : {}
  return makeMention(reading, {
    start,
    end,
    type: 'VENUE',
    ...otherType,
    kind: null,
    rule: 'venue/suffix',
    confidence,
  })
}

function whyNot(reading: Reading, growth: Growth, at: number, needs: string, suffix: string): string | null {
  const { text } = reading
  const head = text.slice(growth.start, at)
  const places = growth.places
  const own = head.slice((places.at(-1)?.end ?? growth.start) - growth.start)
  if (head === '' || (places.length === 0 && PLAIN.test(head))) return 'a kind of place, not one'
  if (needs === 'place') {
    if (places.length === 0 && levelWordFrom(text, growth.start) === null) return 'no place before it'
    if (places.length === 0) return 'a kind of place, not one'
    if (/工会驿站|骑手驿站|^驿站/.test(suffix) && own === '') return 'a kind of place, not one'
  }
  if (
    places.length > 0 &&
    own === '' &&
    /^(?:产业园区?|工业园区?|园区|景区|机场|公园|广场|驿站|剧场|影院|旧址|大厦)$/.test(suffix) &&
    places.at(-1)?.full
  )
    return 'a kind of place, not one'
  return places.length > 0 || isProper(reading, growth.start, at) ? null : 'words of its kind only'
}

function isProper(reading: Reading, start: number, at: number): boolean {
  const { text, vocabulary } = reading
  if (/[A-Za-z]{2,}/.test(text.slice(start, at))) return true
  let singles = 0
  for (let i = start; i < at; ) {
    const word = reading.wordFrom.get(i)
    const piece = text.slice(i, word?.end ?? i + 1)
    if (vocabulary.brands.has(piece) || (word && /^(?:nz|nr|nrt|nt|ns)$/.test(word.tag))) return true
    singles = piece.length === 1 && !vocabulary.nameWords.has(piece) ? singles + 1 : 0
    if (singles >= 2) return true
    i += piece.length
  }
  return false
}

const HOMES =
  /^(?:[\p{Script=Han}]{0,6}(?:司机之家|职工之家|驿站|服务站|e站|之家|家园|港湾|小站|书屋|阅览室|服务e站)|工会驿站·司机之家)$/iu

/** 长阳镇“司机之家”, 西胡林服务区“工会驿站·司机之家”, 设立“检察服务e站”: a home under quotation marks. */
function quotedVenues(reading: Reading): Mention[] {
  const { text } = reading
  return reading.quotes.flatMap((quote) => {
    const inner = text.slice(quote.start + 1, quote.end - 1)
    if (!HOMES.test(inner)) return []
    const place = reading.placeTo.get(quote.start)
    const start = place ? place.start : quote.start
    const special = !/^(?:工会|户外劳动者|职工)?(?:司机之家|职工之家|驿站|职工书屋)$/.test(inner)
    const built = /(?:设立|建立|建成|打造|成立|揭牌|启用|创建|推出)(?:了|的)?\p{Script=Han}{0,4}$/u.test(
      text.slice(Math.max(0, quote.start - 9), quote.start),
    )
    if (!place && !(special && built)) return []
    return [
      makeMention(reading, {
        start,
        end: quote.end,
        type: 'VENUE',
        otherType: 'PROGRAM',
        kind: null,
        rule: 'venue/quoted',
        confidence: 0.85,
      }),
    ]
  })
}
