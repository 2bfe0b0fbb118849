import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import { HOME } from './homes.ts'
import type { Quote } from './quotes.ts'
import type { Findings, Reading } from './reading.ts'
import { chainStart } from './unions.ts'

const SCOPE = /(?:全国|全省|全市|全区|全县|首都|国家级?|[省市区县](?:级)?|中央企业|全总)(?:五一|三八)?$/
/** 全国农林水利气象系统|工匠 */
const FIELD = /(?:全[国省市区县]|首都)\p{Script=Han}{2,10}(?:系统|行业|领域|战线)$/u
/** 通州区|职工|创新工作室, 全国|劳模和工匠人才|创新工作室 */
const MAKERS = /(?:职工|劳模和(?:工匠人才)|劳模工匠|劳模)$/
const AWARDING =
  '授予|评为|获评|荣获|荣膺|命名|认定|获得|入选|当选|摘得|斩获|夺得|新增|颁发|颁授|评选|获颁|推荐为|推选为|确定为|列为|挂牌|创建|选树|表彰|荣登|喜获|捧回|争创|申报|称号|获'
const AWARD = new RegExp(
  `(?:${AWARDING})(?:了|的|为|出|首批)*(?:[首第][一二三四五六七八九十]?[批届])?(?:[一二三四五六七八九十\\d]+[家名个位])?(?:国家级|[省市区县州]级)?$`,
  'u',
)
/** 命名孙绪江等28个工作室为|“…” */
const AS = /(?:命名|认定|评|选|确定|确认|列|授予|推荐)[^，]{0,20}为(?:国家级|[省市区县州]级)?$/
const AWARD_NEAR = new RegExp(`(?:${AWARDING})[^，]{0,14}$|(?:首届|第.届|全国|全省|全市|年度)$`, 'u')
const CALLED = /^(?:等)?(?:荣誉)?(?:称号|荣誉|奖项|获得者|奖章|奖状|获奖)/
const RANK =
  /(?:工匠|劳模|标兵|能手|先锋号|先锋岗|奖章|奖状|模范|之星|示范单位|先进单位|先进集体|先进个人|示范岗|文明岗|达人|状元|最美\p{Script=Han}{2,6}|示范基地|示范点|职工之家|职工小家|职工书屋|年度人物|岗位明星)$/u

/** 聘请29名…担任|“金牌和事佬”, 被聘为|“校园导师”, 评出|“金牌微讲师”: who is appointed or chosen. */
const CHOSEN =
  /(?:聘(?:任|请|为)|受聘|担任|选聘|评出|选出|评选出|选树|登上|当选为?|选为|培育)[^，。；“”]{0,12}$/
const ROLE =
  /(?:员|师|使者|之星|大使|合伙人|先锋|达人|和事佬|明星|标兵|工匠|好人|能手|带头人|主播|领航员|管家|推荐官|体验官|志愿者|匠人|楷模|榜样|能人|家庭|班组|钻井队|卫士|天使|骑士|巧匠|绣娘|突击手|.{4}(?:顾问|校长|站长|专家))$/

/** 评出“匠心使者”|20名, 确定…、“优秀组织”|单位9家: how many are given it. */
const COUNTED = /^(?:获得者|获奖者|单位|奖)?\d+[名人位家]/
const JUDGED =
  /(?:评审|确定|评选|评出|选出|表彰|授予|颁发|揭晓|产生|选树|、|[”]\d+[名人位家][，和])[^。]{0,12}$/

/** “薪安工地”|示范点, 全国“安康杯”|竞赛优胜单位: what is awarded in the name of the quotation. */
const RANK_BEHIND =
  /^(?:竞赛|活动|行动|工程|创建)?(?:示范(?:点|单位|岗|基地|企业|集体|项目|户|班组|工地)|优胜(?:单位|班组|集体|企业|奖|个人)|先进(?:集体|单位|个人|班组)|[一二三特]等奖|优秀组织奖|优秀组织单位|标兵)/

/** Honours: a scope and an honour (全国五一劳动奖章, 首都劳动奖章), an award and a quotation (认定…“大兴工匠学院”). */
export function findHonours(reading: Reading): Findings {
  const mentions: Mention[] = []
  const { text, vocabulary } = reading
  for (let at = 0; at < text.length; at++) {
    const word = vocabulary.honours.at(text, at)
    if (
      word === null ||
      /^(?:库|.{0,3}分院|精神|工匠|学院|人才|技能|队伍|讲|联盟|培育|馆|摇篮|和(?:工匠|技能|先进)|建设|创新|工作室|故事|宣讲|文化|称号评选|领军人|带头人|负责人|代表(?!作)|育人|实训|宣传|先进事迹|事迹|选树|评选|命名|称号|工程|计划|疗休养|职工疗|座谈|表彰|大会)/.test(
        text.slice(at + word.length),
      )
    )
      continue
    const start = honourStart(reading, at, vocabulary.honours.fields(word).before ?? 'scope')
    if (start >= 0) mentions.push(honour(reading, start, at + word.length, 'program/honour', 0.85))
  }
  const quoted = reading.quotes.flatMap((quote) => quotedHonour(reading, quote))
  return { mentions: mentions.concat(quoted), dropped: [] }
}

/** 认定…“大兴工匠学院”, 授予她“三八红旗手”称号, 首届“岭南工匠”: what is awarded, or called an honour. */
function quotedHonour(reading: Reading, quote: Quote): Mention[] {
  const { text, vocabulary } = reading
  const inner = text.slice(quote.start + 1, quote.end - 1)
  if (quote.mark === '《' || inner.length < 3 || inner.length > 20 || /[，。；！？]/.test(inner)) return []
  const before = text.slice(Math.max(0, quote.start - 24), quote.start).replace(/^.*[。；\n]/s, '')
  const start = scopeStart(reading, quote.start)
  const end = quote.end + (RANK_BEHIND.exec(text.slice(quote.end, quote.end + 10))?.[0].length ?? 0)
  if (CALLED.test(text.slice(end, end + 6))) return [honour(reading, start, end, 'program/called', 0.85)]
  // 创建|“工友书屋”: built, not awarded
  const built = HOME.test(inner) && /(?:创建|挂牌)[^，]{0,4}$/.test(before)
  if (!built && (AWARD.test(before) || AS.test(before)))
    return [honour(reading, start, end, 'program/awarded', 0.9)]
  if (COUNTED.test(text.slice(end, end + 8)) && JUDGED.test(before))
    return [honour(reading, start, end, 'program/awarded', 0.8)]
  if (end > quote.end) return [honour(reading, start, end, 'program/rank', 0.8)]
  if (ROLE.test(inner) && !vocabulary.slogans.has(inner) && isChosen(reading, quote, before))
    return [honour(reading, quote.start, quote.end, 'program/chosen', 0.72)]
  const honoured = RANK.test(inner) || vocabulary.honours.endingAt(inner, inner.length) !== null
  if (honoured && (AWARD_NEAR.test(before) || /[”、]$/.test(before) || start < quote.start))
    return [honour(reading, start, quote.end, 'program/rank', 0.75)]
  return []
}

/** 深圳|“暖蜂使者”、外卖骑手…: a place before it, the person behind it. */
function isChosen({ text, placeTo }: Reading, quote: Quote, before: string): boolean {
  return CHOSEN.test(before) || (placeTo.has(quote.start) && text[quote.end] === '、')
}

/** 通州区|“职工创新工作室”, 全国|“最美职工”, 2024年度|“…” */
function scopeStart(reading: Reading, at: number): number {
  const place = reading.placeTo.get(at)
  if (place?.full) return chainStart(reading, place)
  const scope = /(?:全国|全省|全市|首都|[省市区县]级?)$/.exec(reading.text.slice(Math.max(0, at - 4), at))
  return scope && !/^[省市区县]级?$/.test(scope[0]) ? at - scope[0].length : at
}

/** 全国|劳动模范, 北京市|先进工作者, 全国五一|劳动奖章. */
function honourStart(reading: Reading, at: number, before: string): number {
  const { text } = reading
  if (before === 'any') return at
  const makers = MAKERS.exec(text.slice(Math.max(0, at - 10), at))
  if (makers) return honourStart(reading, at - makers[0].length, before)
  const field = FIELD.exec(text.slice(Math.max(0, at - 18), at))
  if (field) return at - field[0].length
  const head = text.slice(Math.max(0, at - 6), at)
  const scope = SCOPE.exec(head)
  if (scope) {
    const start = at - (head.length - scope.index)
    const place =
      reading.placeTo.get(at) ?? reading.placeTo.get(text.startsWith('五一', at - 2) ? at - 2 : -1)
    return place ? chainStart(reading, place) : start
  }
  const place =
    reading.placeTo.get(at) ??
    (/五一$|级$/.test(head) ? reading.placeTo.get(at - (head.endsWith('级') ? 1 : 2)) : undefined)
  // 怀柔|劳模: who they are
  const short = !/^(?:劳模|职工书屋|职工之家)/.test(text.slice(at, at + 4)) && place?.needs === ''
  return place && (place.full || short) ? chainStart(reading, place) : -1
}

function honour(reading: Reading, start: number, end: number, rule: string, confidence: number): Mention {
  return makeMention(reading, { start, end, type: 'PROGRAM', kind: 'HONOUR', rule, confidence })
}
