import type { Dropped, Mention } from '../model/mention.ts'
import type { EntityType } from '../model/ontology.ts'
import { dropped, makeMention } from './candidate.ts'
import type { Growth } from './growLeft.ts'
import { findBrands, findKnown } from './knownNames.ts'
import { levelWordFrom } from './levelWords.ts'
import { hasProperWord } from './proper.ts'
import type { Findings, Reading } from './reading.ts'
import { startOfBody } from './startOfBody.ts'

/** 党委|书记, 大学|生: what follows makes it a post or another word. */
const GOES_ON =
  /^(?:互助|特殊津贴|公司|集团|有限|行业|小哥|企业|员(?!工)|业务|柜|盒|车(?![身间队辆务站])|网点|生(?!命|活|产|态|物)|卡|业|级|制(?![冰药造氢浆糖氧图丝动])|长|军|城区|化|型|类|式|总工会)/
/** 工作格局, 惠骑餐厅, 以人民为中心: the last characters belong to another word. */
const OTHER_WORD =
  /(?:[格大布全结时开僵破定]局|[餐客大展门舞啡歌茶饭球影前能议事告]厅|[报演音]\p{Script=Han}厅|为中心|副中心|工会联合会|党和政府|工会工作委员会|工会委员会|工会全国委员会)$/u
/** 中建三局, 中铁十二局: bureaus that are firms. */
const BUILDERS =
  /^(?:中铁|中建|中交|中冶|铁建|水电|中国水电|中国铁建|电建)(?:[一二三四五六七八九十\d]*|大桥|隧道|电气化|航务|航道|港湾|上海|北京|广州|武汉|南方|北方)$/
const POST = /^(?:书记|副书记|委员|成员|常委|班子|工作人员|领导)/
/** Trades that make no name by themselves: 快递公司, 民营医院. */
export const TRADE =
  /^(?:街乡|镇街|快递|物流|货运|货车|运输|客运|出租车?|网约车?|外卖|平台|互联网|供热|供水|供电|保洁|保安|物业|家政|建筑|施工|劳务|派遣|劳务派遣|保险|科技|上市|国有|民营|私营|外资|合资|股份|母|子|总|分|大型|中小|龙头|头部|相关|投资|贸易|广告|旅行|旅游|连锁|职业|技工|高等|普通|民办|公立|私立|综合|三甲|专科|定点|中医|妇幼|乡镇|农民|专业|行业|企业|小型|新|老|全资|控股|下属|所属|直属|各|该|本|社区|残疾人|女|青年|志愿者?|劳动|人民|国家|地方|商业|中央|高级|初级|附属|第三方|驻地|所在|学历|开放|网络|电商|直播|企业化|集团|有限|责任|服务|管理|开发|建设|培训|教育|医疗|健康|文化|体育|法律|工会|职工|党群|政务|便民|综治|网格|融媒体|会议|活动|指挥|数据|客服|呼叫|调度|分拣|配送|转运|仓储|监控|工匠|劳模|研究|设计|技术|创新|产业|工业|农业|金融|消费|购物|城市|区域|地区|世界|全球|国际|国内|中国|我国|意外|专享|医疗|养老|工伤|失业|互助|补充|重大疾病)*$/

/** Companies and institutions by their last word: 北京浩然混凝土有限公司, 大兴区第一职业学校, 区交通局. */
export function findOrganisations(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const { text, vocabulary } = reading
  for (let at = 0; at < text.length; ) {
    const suffix = vocabulary.orgSuffixes.at(text, at)
    if (suffix === null) at++
    else {
      const found = organisationAt(reading, at, suffix, findings.mentions.at(-1))
      if (found) ('reason' in found ? findings.dropped : findings.mentions).push(found as never)
      at += found ? suffix.length : 1
    }
  }
  return { ...findings, mentions: findings.mentions.concat(findBrands(reading), findKnown(reading)) }
}

function organisationAt(
  reading: Reading,
  at: number,
  suffix: string,
  last: Mention | undefined,
): Mention | Dropped | null {
  const { text, vocabulary } = reading
  const end = at + suffix.length + tailLength(reading, at + suffix.length, suffix)
  if (suffix.endsWith('厂') && text[end] === '区') return null
  if (!endsWord(reading, end, suffix) || GOES_ON.test(text.slice(end, end + 4))) return null
  const { type, kind, needs } = vocabulary.orgSuffixes.fields(suffix)
  if (needs === 'part' && POST.test(text.slice(end, end + 3))) return null
  if ((vocabulary.venueSuffixes.endingAt(text, end)?.length ?? 0) > suffix.length) return null
  if (OTHER_WORD.test(text.slice(Math.max(0, at - 4), end))) return null
  if (/^团[省市区县]委$/.test(suffix) && !reading.placeTo.has(at))
    return makeMention(reading, {
      start: at,
      end,
      type: 'INSTITUTION',
      kind: 'OTHER',
      rule: 'organisation/level-word',
      confidence: 0.85,
    })
  if (kind === 'GOVERNMENT' && suffix.length > 2 && ASKED.test(text.slice(Math.max(0, at - 3), at)))
    return makeMention(reading, {
      start: at,
      end,
      type: 'INSTITUTION',
      kind,
      rule: 'organisation/bare',
      confidence: 0.75,
    })
  if (isNoBody(reading, at, end, suffix)) return null
  // 联合会第一届|委员会: its term, no body
  if (/第[一二三四五六七八九十\d]+届$/.test(text.slice(Math.max(0, at - 5), at))) return null
  const growth = startOfBody(reading, at, suffix, last)
  const { start } = growth
  const head = text.slice(start, at)
  const reason = whyNot(reading, growth, at, suffix)
  if (reason) return start < at ? dropped(reading, start, end, 'organisation/suffix', reason) : null
  const rule = isLevelWordHead(reading, growth) ? 'organisation/level-word' : 'organisation/suffix'
  return makeMention(reading, {
    start,
    end,
    type: BUILDERS.test(head) ? 'COMPANY' : (type as EntityType),
    kind: BUILDERS.test(head) ? null : kindOf(head + suffix, kind || null),
    rule,
    confidence: growth.places.length > 0 ? 0.92 : 0.8,
  })
}

/** 中国石油大学|（北京）, 浙江省工匠学院|（余杭）: the place that a school of several takes behind it. */
function tailLength({ text, placeFrom }: Reading, end: number, suffix: string): number {
  if (!/(?:大学|学院)$/.test(suffix) || text[end] !== '（') return 0
  const place = placeFrom.get(end + 1)
  return place && text[place.end] === '）' ? place.end + 1 - end : 0
}

/** 窦|店, 驻|厂, “心灵加油站”: a place, an ordinary word, something quoted for its wording. */
function isNoBody(
  { text, placeTo, quoteTo, vocabulary }: Reading,
  at: number,
  end: number,
  suffix: string,
): boolean {
  if (
    suffix.length === 1 &&
    ((placeTo.get(end)?.start ?? at) < at ||
      /^(?:[村庄子街路口湾]|胡同)/.test(text.slice(end, end + 2)) ||
      /[驻进入出到回返建办全各本我该]/.test(text[at - 1] ?? ''))
  )
    return true
  const quote = quoteTo.get(end + 1)
  if (quote !== undefined && vocabulary.orgSuffixes.fields(suffix).needs === 'weak') return true
  return (
    quote !== undefined &&
    /^(?:超市|加油站|门店|商店|工作站|网点|店|联盟|服务中心)$/.test(suffix) &&
    quote.end - quote.start <= 10
  )
}

/** 联合|人社局、技师学院: an authority of the place that the article is about */
const ASKED = /(?:联合|会同|协同|邀请|携手|对接)$/

function endsWord(reading: Reading, end: number, suffix: string): boolean {
  // 十八里|店|地区: the word belongs to a place that goes on.
  for (let beyond = end + 1; beyond <= end + 3; beyond++)
    if ((reading.placeTo.get(beyond)?.start ?? end) < end) return false
  // 律师事务所|律师, 市委|常委: what a dictionary joins
  if (
    suffix.length >= 4 ||
    (suffix.endsWith('委') && /^(?:常委|书记|副书记)/.test(reading.text.slice(end, end + 3)))
  )
    return true
  return reading.wordTo.has(end) || reading.placeFrom.has(end) || (reading.wordOver(end)?.end ?? 0) - end > 2
}

const ONE_EACH =
  /(?:联社|农商银行|供电公司|供电局|自来水公司|热力公司|燃气公司|公交公司|公交集团|城投公司|城投集团|水务集团|环卫集团|烟草公司|邮政公司|联通公司|移动公司|电信公司)$/

/** 区|企业|联合会, and no 区|货车|联合会 */
const FEDERATED = /(?:企业|企业家|社科界?|社会科学界|志愿服务|志愿者|青年|学生|工商业)$/

/** 市|技师学院, 旗|人民医院: a county has one of each. */
const ONE_SCHOOL = /^(?:技师学院|技工学校|职业学院|人民医院|中医院|妇幼保健院|党校|电视台|日报社)$/

/** Why a stretch before a last word makes no name, or null where it does. */
function whyNot(reading: Reading, growth: Growth, at: number, suffix: string): string | null {
  const { text, vocabulary } = reading
  const { needs = 'name', kind } = vocabulary.orgSuffixes.fields(suffix)
  const head = text.slice(growth.start, at)
  if (needs === 'weak')
    return !isLevelWordHead(reading, growth) && isNamedFirm(reading, growth, at + suffix.length)
      ? null
      : 'perhaps a trade'
  if (isLevelWordHead(reading, growth) && needs !== 'name') return null
  // 县农村信用合作联社, 市供电公司: one to each place
  if (isLevelWordHead(reading, growth) && ONE_EACH.test(text.slice(growth.start, at + suffix.length)))
    return null
  // 市第一人民医院, 县实验小学: the place is named elsewhere
  if (
    isLevelWordHead(reading, growth) &&
    /^(?:SCHOOL|HOSPITAL|MEDIA|ASSOCIATION)$/.test(kind ?? '') &&
    (head.length > 1 || ONE_SCHOOL.test(suffix) || (suffix === '医院' && head !== '市')) &&
    (suffix !== '联合会' || FEDERATED.test(head))
  )
    return null
  const places = growth.places.filter((place) => place.end <= at + 1)
  if (BUILDERS.test(head)) return null
  if (needs === 'place' && places.length === 0 && !isProper(reading, growth.start, at, suffix))
    return 'no place before it'
  const national = /^(?:中国|全国|中华|国家|中央|首都)\p{Script=Han}{2}/u.test(head)
  if (/\d+余?[家个名所处座]|^\d+标|[两三四五六七八九十]大|高校|\+/.test(head)) return 'counted, not named'
  if (head === '' || (places.length === 0 && !national && TRADE.test(head))) return 'no name of its own'
  if (kind === 'ASSOCIATION' && places.length === 0 && !national && !/[“A-Za-z]/.test(head))
    return 'an association of no named place'
  if (needs === 'part')
    return places.length > 0 || endsInBody(reading, growth.start, at) ? null : 'part of no named body'
  if (places.length === 0 && !national && !isProper(reading, growth.start, at, suffix))
    return 'words of trade only'
  const own = text.slice(places.at(-1)?.end ?? growth.start, at)
  if (places.length > 0 && /^(?:中等职业|高等职业|高等|中等|普通|公立|民办)+$/.test(own))
    return 'a place and a class word: several could be meant'
  if (
    onlyPlaces(places, growth.start, at) &&
    /^(?:店|快递|物业|保险|证券|公司|集团|中心|企业|学校|医院|商会|协会|中学|小学|联盟|分公司|项目部)$/.test(
      suffix,
    ) &&
    !/医院|中学|小学|商会/.test(suffix)
  )
    return 'a place and a class word: several could be meant'
  return null
}

/** 潍柴|动力|工会, 山东|钢铁、…: a trade at the end of a short name, where the text goes on as behind a firm. */
function isNamedFirm(reading: Reading, { places, start }: Growth, end: number): boolean {
  const behind =
    /^(?:[、，。“”）]|$|研发|高级|首席|工会|党委|团委|职工|员工|等|总经理|董事长|负责人|车间|分厂|厂区|生产|和|与|在|的)/
  // 陕西省|国防科技 names no firm: places alone are no name of one.
  const own = places.at(-1)?.full ? (places.at(-1)?.end ?? start) : start
  const named = hasProperWord(reading, own, end) || places.some((place) => !place.full)
  if (reading.wordFrom.get(own)?.tag === 'nt') return false
  return named && end - start <= 8 && behind.test(reading.text.slice(end, end + 3))
}

function onlyPlaces(places: Growth['places'], start: number, at: number): boolean {
  return places.reduce((sum, place) => sum + place.end - place.start, 0) >= at - start
}

/** 区交通局, 市交通运输部门, 镇司法所: the place is named elsewhere. */
function isLevelWordHead(reading: Reading, growth: Growth): boolean {
  const word = levelWordFrom(reading.text, growth.start)
  return (
    word !== null &&
    growth.places.length === 0 &&
    !/[片园社校厂矿景山库灾林牧]/.test(word === '区' ? (reading.text[growth.start - 1] ?? '') : '') &&
    !/^(?:区域|市场|地区性|乡村|区块|市民|县域|镇村)/.test(reading.text.slice(growth.start, growth.start + 3))
  )
}

/** A name of its own stands in it, or the last word is one of registered firms only. */
function isProper(reading: Reading, start: number, at: number, suffix: string): boolean {
  if (/^(?:有限责任公司|股份有限公司|有限公司|出版社|杂志社)$/.test(suffix)) return at > start
  // 北投|集团
  const head = reading.text.slice(start, at)
  if (suffix === '集团' && /^\p{Script=Han}{2}$/u.test(head) && !reading.vocabulary.plainWords.has(head))
    return true
  // 三元|生物|公司: a word of two characters before a trade
  if (
    /^(?:公司|集团)$/.test(suffix) &&
    BRANDED.test(head) &&
    !reading.vocabulary.plainWords.has(head.slice(0, 2))
  )
    return true
  // 政通路|小学
  if (
    /^(?:小学|中学|幼儿园)$/.test(suffix) &&
    /\p{Script=Han}{2}[路街里庄桥湾营坊]$/u.test(reading.text.slice(start, at))
  )
    return true
  return hasProperWord(reading, start, at) || isInDictionary(reading, start, at + suffix.length)
}

/** Two characters that are no word for a kind of firm, and what such a firm makes or does. */
const BRANDED =
  /^(?!知名|当地|本地|外地|著名|各类|有关|相关|多家|专业|一家|两家|某家|大型|中型|小型|重点|龙头|头部|国有|国内|国际|民营|私营|外资|合资|上市|快递|物流|外卖|互联|移动|新兴|传统|集团|全国|全省|全市|全区|全县|我国|中国|医疗|电子|食品|服装|机械|生物|软件|汽车|这家|那家|该家|其他|所在|工程|建筑|高新|科技)\p{Script=Han}{2}(?:生物|软件|机械|精密|电子|食品|服装|服饰|纺织|材料|新材料|能源|新能源|环保|汽车|制药|医药|家具|建材|电器|电气|装备|包装|印刷|餐饮|置业|商贸|化工|光电|半导体|机电|机床|陶瓷|家居|茶业|乳业|钢铁|齿轮|轴承|制造|科技|股份|实业){1,3}$/u

/** 同仁医院, 北京积水潭医院: the dictionary has the whole of it. */
function isInDictionary({ wordTo }: Reading, start: number, end: number): boolean {
  const word = wordTo.get(end)
  return word !== undefined && (word.tag === 'nt' || (word.start === start && end - start > 4))
}

function endsInBody(reading: Reading, start: number, at: number): boolean {
  const { text, vocabulary } = reading
  const suffix = vocabulary.orgSuffixes.endingAt(text, at)
  if (suffix && at - suffix.length > start) return true
  const brand = vocabulary.brands.endingAt(text, at)
  return brand !== null && at - brand.length >= start
}

function kindOf(name: string, kind: string | null): string | null {
  if (/党委|党工委|党组|党总支|党支部|区委|市委|县委|省委/.test(name) && kind !== 'SCHOOL') return 'PARTY'
  if (/(?:残疾人|妇女|工商业|归国华侨|文学艺术界)联合会$/.test(name)) return 'ASSOCIATION'
  return kind
}
