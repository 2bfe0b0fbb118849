import type { Mention } from '../model/mention.ts'
import { dropped, makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'
import { chainStart } from './unions.ts'

const AWARD =
  /(?:评为|获评|评选为|认定为|命名为|确定为|列为|列入|授予|荣获|荣膺|获得|获|入选|当选|摘得|斩获|跻身|获颁)(?:了|首批)?(?=[\p{Script=Han}\d])/gu
/** What a name of honour ends in where it stands without quotation marks. */
const RANK =
  /(?:[一二三特]等奖|[金银铜]奖|优秀奖|组织奖|创新奖|贡献奖|进步奖|示范单位|先进单位|优秀单位|优胜单位|组织|集体|个人|基地|示范点|示范区|示范园|站点|关爱室|项目|案例|企业|品牌|示范岗|先锋岗|班组|工作室|之家|小家|学校|园区|社区|工地|家庭|工作者|能手|标兵|模范|工匠|先锋|团队|街区|商圈|书屋)(?=[，。；、！）\n]|称号|荣誉|等|$)/gu
/** 全国…, 2025年全市…, 五星级…, 金牌…: whose honour it is, or how high. */
const SCOPE =
  /^\d{4}年度|^(?:\d{4}年?(?:—|-|度|至)?)*(?:年度)?(?:全[国省市区县]|首都|国家级?|[省市区县州]级|中央|[一二三四五]星级|[345]A级|金牌|最美|十佳|十大|百佳|优秀|先进|模范|示范性?|标杆)/
const COUNT = /\d+余?[名家个位项人次]|[，。；“”《》]|以上|各类|多项|的/
/** 建设|省级劳模工匠育人基地|30家: a title that a province, city or district gives. */
const TITLE =
  /(?:建设|创建|建成|认定|命名|培育|评选|打造|授牌|新增|选树)(?:了|出)?(?<before>\d+余?[个家名])?(?<name>(?:国家|省|市|区|县|州)级\p{Script=Han}{2,12}?(?:基地|中心|工作室|示范点|示范单位|示范企业|班组|品牌|示范站点|书屋|之家))(?<after>\d+余?[个家名])?/gu

/** Honours without quotation marks that a clause awards: 被…评为|五星级母婴关爱室, 获|…省…成果二等奖. */
export function findAwarded(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const { text } = reading
  for (const { 0: verb, index } of text.matchAll(AWARD)) {
    const from = index + verb.length
    const end = endOf(text, from)
    if (end < 0) continue
    const name = text.slice(from, end)
    if (name.length < 6 || COUNT.test(name)) continue
    const place = reading.placeFrom.get(from + (/^\d{4}年(?:度)?/.exec(name)?.[0].length ?? 0))
    if (place?.full || SCOPE.test(name)) findings.mentions.push(honour(reading, from, end, 0.82))
    else findings.dropped.push(dropped(reading, from, end, 'program/awarded-bare', 'of no named scope'))
  }
  return { ...findings, mentions: findings.mentions.concat(titles(reading), listed(reading)) }
}

/** 先后获得|全国劳动模范、大国工匠、最美奋斗者|等荣誉称号: each item of the list is an honour. */
const LISTED =
  /(?:荣获|获评|获得|获|授予|被评为)(?:过|了)?(?<items>[\p{Script=Han}\d“”]{2,40}?(?:、[\p{Script=Han}\d“”]{4,40}?){0,8})等?(?:多项|一系列|诸多)?(?:国家级|省级|市级)?(?:荣誉称号|称号|荣誉)/gu

function listed(reading: Reading): Mention[] {
  if (!reading.text.includes('称号') && !reading.text.includes('荣誉')) return []
  return [...reading.text.matchAll(LISTED)].flatMap(({ 0: clause, index, groups }) => {
    const { items = '' } = groups ?? {}
    let at = index + clause.indexOf(items)
    const printedItems = items.split(/[、和]/)
    if (printedItems.length < 2) return []
    return printedItems.flatMap((printed) => {
      const start = at
      at += printed.length + 1
      const item = printed.replace(/等.{0,4}$/, '')
      const own = item.length >= 4 && !/[\d的“”]|^(?:多次|荣誉|各类)/.test(item)
      return own ? [honour(reading, start, start + item.length, 0.75)] : []
    })
  })
}

/** The last name of rank before the next mark, or -1. */
function endOf(text: string, from: number): number {
  const stretch = text.slice(from, from + 34)
  const mark = stretch.search(/[，。；、！\n]/)
  const clause = stretch.slice(0, mark < 0 ? undefined : mark + 1)
  const last = [...clause.matchAll(RANK)].at(-1)
  return last ? from + last.index + last[0].length : -1
}

function titles(reading: Reading): Mention[] {
  return [...reading.text.matchAll(TITLE)].flatMap(({ 0: printed, index, groups }) => {
    const { name = '', before, after } = groups ?? {}
    if (!before && !after) return []
    const start = index + printed.indexOf(name)
    const place = reading.placeTo.get(start)
    return [honour(reading, place ? chainStart(reading, place) : start, start + name.length, 0.8)]
  })
}

function honour(reading: Reading, start: number, end: number, confidence: number): Mention {
  const candidate = { start, end, type: 'PROGRAM' as const, kind: 'HONOUR' }
  return makeMention(reading, { ...candidate, rule: 'program/awarded-bare', confidence })
}
