import type { Mention } from '../model/mention.ts'
import { dropped, makerOf } from './candidate.ts'
import { HOME, isGenericHome } from './homes.ts'
import { type Head, headsBehind } from './programHead.ts'
import { scopeStart } from './quoteScope.ts'
import type { Quote } from './quotes.ts'
import { countedQuotes, termKinds } from './quoteTerms.ts'
import type { Findings, Reading } from './reading.ts'
import { chainStart } from './unions.ts'

/** Verbs before a quotation alone that say that it names a programme, a few words between: 推出“六大服务包”. */
const NAMING =
  /(?:推出|打造|实施|启动|创建|开展|举办|举行|推行|开设|开办|创办|设立|首创|叫响|擦亮|唱响|形成|构建|上线|开通|建立|探索|创新|名为|命名为|取名|做实|做优|开启|发布|成立|组建|推广|参加|参与|承办|主办|策划|搭建|创立|研发|开发|总结|提炼|实行|运用|举行|启用|入驻|登录|签订|签署|试办|新建|建成|建设|培育|组织|办起|开起)(?:了|的|出|起)?(?:[一二三四五六七八九十两\d]+余?[个项场届期批家名万]+)?(?:[\p{Script=Han}、]{0,8})$/u
const NO_GAP = /[的在为对以与和把将向从是有，]|问题|主题/
/** “您扫我办”, “让爱回家”: said, not named. */
const SENTENCE =
  /[我你您他她们吗呢吧了把被让]|不是|就是|怎么|什么|为什么|意识$|主体$|力量?$|目标$|理念$|精神$|作用$|优势$|难题?$|问题$|风险$|难点$|机遇$/

/** What stands behind a slogan: “…”的理念, “…”为主题, “…”等. */
const SAYS =
  /^(?:互动|游戏|环节|的?(?:方式|一致意见|意见|理念|原则|思路|要求|目标|口号|宗旨|精神|问题|难题|诉求|作用|优势|愿望|心愿|氛围|形象|局面|态势|标语|字样|称呼|角色|身份|关爱|温暖|祝福|力量|声音|故事|味道)|为主题|为主线|为抓手|为目标|为宗旨|为载体|主题(?!宣讲|活动|培训|实践|教育)|问题)/
const THEME_BEFORE =
  /(?:围绕|秉承|坚持|坚定|坚守|贯彻|践行|以|按照|本着|聚焦|破解|解决|倾听|感受到|成为|当好|化身|争做|争当|称为|称作|写着|印有|标有|落实)(?:了)?$/

/** Programmes named by a quotation: “暖心培育”工程, 2025年“工会帮就业”行动, 暖“新”行动, 推出“六大服务包”. */
export function findQuotedPrograms(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const terms: Terms = {
    times: countQuoted(reading),
    kinds: termKinds(reading),
    counted: countedQuotes(reading),
  }
  for (const quote of reading.quotes) {
    const found = quote.mark === '《' ? lessonsOn(reading, quote) : programsOf(reading, quote, terms)
    if (found.length > 0) findings.mentions.push(...found)
    else if (quote.mark !== '《' && quote.end - quote.start < 24)
      findings.dropped.push(
        dropped(reading, quote.start, quote.end, 'program/quoted', 'quoted for its wording'),
      )
  }
  return findings
}

/** What the field tells of its quotations. */
interface Terms {
  /** How often each stands in it, by what it holds. */
  times: ReadonlyMap<string, number>
  /** Kinds that the text gives them, by where they begin. */
  kinds: ReadonlyMap<number, string>
  /** Those of which there are several, by what they hold. */
  counted: ReadonlySet<string>
}

/** 开展|《工会法》学习小课堂: a law is no programme, lessons on it are. */
function lessonsOn(reading: Reading, quote: Quote): Mention[] {
  if (!NAMING.test(reading.text.slice(Math.max(0, quote.start - 16), quote.start))) return []
  return headsBehind(reading, quote)
    .filter(({ kind }) => /^(?:EVENT|COMPETITION|BRAND)$/.test(kind))
    .map(({ end, kind }) => mention(reading, quote.start, end, kind, 'program/lessons', 0.8))
}

/** How often each quotation stands in the field. */
function countQuoted({ text, quotes }: Reading): Map<string, number> {
  const times = new Map<string, number>()
  for (const { start, end } of quotes) {
    const inner = text.slice(start + 1, end - 1)
    times.set(inner, (times.get(inner) ?? 0) + 1)
  }
  return times
}

function programsOf(reading: Reading, quote: Quote, terms: Terms): Mention[] {
  const { text, vocabulary } = reading
  const inner = text.slice(quote.start + 1, quote.end - 1)
  if (/[。！？；：\n]/.test(inner) || inner === '' || reading.text.startsWith('的“', quote.end)) return []
  const items = listedItems(reading, quote, inner)
  if (items.length > 0) return items
  const behind = headsBehind(reading, quote)
  if (vocabulary.knownPrograms.has(inner)) {
    const { kind = 'BRAND' } = vocabulary.knownPrograms.fields(inner)
    // “夏送清凉”|活动启动仪式: what is held for it is an event of its own
    const events = behind.filter(({ word }) => CEREMONY.test(word))
    // “安康杯”|安全生产知识竞赛: the contest goes by the quotation
    const contest = behind.find(
      ({ kind, word, end }) => kind === 'COMPETITION' && end > quote.end + word.length,
    )
    if (contest) return [withHead(reading, quote, contest)]
    const known = mention(reading, quote.start, quote.end, kind, 'program/known', 0.9)
    return [...events.map((event) => withHead(reading, quote, event)), known]
  }
  // “十四五”|重点工程: a span of years
  if (/^十?[一二三四五]五$/.test(inner)) return []
  // “五一”|劳动奖: a feast, no honour
  const heads = behind.filter(({ kind }) => kind !== 'HONOUR' || !FEAST.test(inner))
  // “一站式”服务, “娘家人”服务平台 are ways of speaking, but 暖“新”行动 is a name.
  const slogan =
    /式$/.test(inner) || (vocabulary.slogans.has(inner) && gluedBefore(reading, quote.start) === quote.start)
  if (heads.length > 0 && !slogan)
    return [
      ...heads.map((head) => withHead(reading, quote, head)),
      ...celebrated(reading, quote, inner, heads),
    ]
  return alone(reading, quote, inner, terms)
}

/** “暖冬五送”|启动仪式: what is launched is called by the quotation. */
function celebrated(reading: Reading, quote: Quote, inner: string, heads: readonly Head[]): Mention[] {
  const [head] = heads
  const direct =
    head !== undefined && /^启动(?:仪式|会)$/.test(head.word) && head.end === quote.end + head.word.length
  if (!direct || inner.length < 4 || inner.length > 12 || SENTENCE.test(inner) || FEAST.test(inner)) return []
  return [mention(reading, quote.start, quote.end, 'CAMPAIGN', 'program/said', 0.86)]
}

/** “春送岗位、夏送清凉、金秋助学、冬送温暖”工会品牌服务: items of one length, each a name. */
function listedItems(reading: Reading, quote: Quote, inner: string): Mention[] {
  const items = inner.split('、')
  const even =
    items.length >= 3 &&
    items.every((item) => item.length >= 4 && item.length <= 6 && item.length === items[0]?.length)
  if (!even) return []
  const [behind] = headsBehind(reading, quote)
  const known = items.some((item) => reading.vocabulary.knownPrograms.has(item))
  if (!known && !(behind && /BRAND|PROJECT|EVENT/.test(behind.kind))) return []
  let at = quote.start + 1
  return items.map((item) => {
    const start = at
    at += item.length + 1
    return mention(reading, start, start + item.length, 'BRAND', 'program/listed', 0.85)
  })
}

const CEREMONY = /仪式$|(?:启动|推进|发布|总结|表彰|座谈|交流)会$/

const EDITION =
  /(?:(?:\d{4}年(?:度)?|[首第][一二三四五六七八九十百\d]*[届期季](?:全[国省市区县])?|元旦(?:春节期间))){1,3}$/

/** 2025年|“工会帮就业”行动, 百色市|首届|“…”竞赛: year, edition and glued characters before the mark belong to it. */
function withHead(reading: Reading, quote: Quote, head: Head): Mention {
  const { text } = reading
  const inner = text.slice(quote.start + 1, quote.end - 1)
  // 首届|邵阳|“匠心节”
  const at = reading.placeTo.get(quote.start)?.start ?? quote.start
  const edition =
    EDITION.exec(text.slice(Math.max(0, quote.start - 16), quote.start)) ??
    ORDINAL.exec(text.slice(Math.max(0, at - 8), quote.start))
  let start = inner.length <= 2 ? gluedBefore(reading, quote.start) : quote.start
  if (edition) {
    start = quote.start - edition[0].length
    const place = reading.placeTo.get(start)
    if (place && (place.full || /[届期季]/.test(edition[0]))) start = chainStart(reading, place)
  } else start = scopeStart(reading, start)
  // “工享年味”|“双节”百场职工联欢活动
  for (let other = reading.quoteTo.get(start); other; other = reading.quoteTo.get(start)) start = other.start
  if (FEAST.test(inner)) start = feastStart(reading, start)
  const kind = /APP|平台|小程序|公众号|热线/i.test(head.word) ? 'PLATFORM' : head.kind
  start = doubleStart(reading, start, kind)
  // “…”称号: the honour is what is quoted.
  const end = kind === 'HONOUR' ? quote.end : head.end
  return mention(reading, start, end, kind, 'program/quoted-head', 0.93)
}

/** 湖南省|庆祝|“五一”国际劳动节大会 */
function feastStart(reading: Reading, at: number): number {
  const verb = /(?:庆祝|喜迎|迎接|欢度|纪念|庆|迎)$/.exec(reading.text.slice(Math.max(0, at - 2), at))
  const start = at - (verb?.[0].length ?? 0)
  const place = verb ? reading.placeTo.get(start) : undefined
  return place?.full ? chainStart(reading, place) : start
}

const FEAST = /^(?:五一|三八|七一|八一|十一|五四|六一|双节|两节)$/
const ORDINAL = /[首第][一二三四五六七八九十百\d]*[届期季]\p{Script=Han}{2,6}$/u
/** 举办了|邵阳技师学院揭牌暨|首届“工匠节”启动仪式: two events held as one. */
const DOUBLE = /(?:举办|举行|召开|开展|迎来)(?:了)?(?<first>[^，。；、\n“”的]{4,24}暨)$/

/** Where an event begins that is held together with what the text names before it. */
function doubleStart({ text }: Reading, start: number, kind: string): number {
  const double = kind === 'EVENT' ? DOUBLE.exec(text.slice(Math.max(0, start - 32), start)) : null
  return start - (double?.groups?.first?.length ?? 0)
}

/** 暖|“新”行动: one character before a mark that holds as little is the other half of the name. */
function gluedBefore(reading: Reading, at: number): number {
  const word = reading.wordTo.get(at)
  return word &&
    /\p{Script=Han}/u.test(reading.text[at - 1] as string) &&
    word.end - word.start <= 2 &&
    /^(?:a|n|v|x|zg|g|ng|vg)$/.test(word.tag) &&
    word.end - word.start === 1
    ? word.start
    : at
}

/** 推出“六大服务包”: a verb of carrying out alone says that it is a name, or what the text calls it. */
function alone(reading: Reading, quote: Quote, inner: string, terms: Terms): Mention[] {
  const { text, vocabulary } = reading
  if (vocabulary.slogans.has(inner) || inner.length < 3 || inner.length > 20 || /，/.test(inner)) return []
  const before = text.slice(Math.max(0, quote.start - 16), quote.start)
  // “小个专新”|工会联合会: whose union it is
  if (/^(?:工会|联合会|联合工会|党支部|党组织)/.test(text.slice(quote.end, quote.end + 5))) return []
  if (SAYS.test(text.slice(quote.end, quote.end + 8))) return []
  if (THEME_BEFORE.test(before) && !METHOD.test(inner)) return []
  const counted = terms.counted.has(inner)
  const drawnUp = DEEDS.test(inner)
    ? DRAWN_UP.exec(text.slice(Math.max(0, quote.start - 28), quote.start))
    : null
  if (drawnUp) {
    const start = quote.start - (drawnUp.groups?.what?.length ?? 0)
    return [mention(reading, start, quote.end, 'PROJECT', 'program/deeds', 0.72)]
  }
  const said = SENTENCE.test(inner) ? undefined : terms.kinds.get(quote.start)
  if (isHonour(inner, text.slice(quote.end, quote.end + 6), before))
    return [mention(reading, quote.start, quote.end, 'HONOUR', 'program/quoted-honour', 0.82)]
  if (HOME.test(inner))
    return said || (counted && !isGenericHome(inner))
      ? [mention(reading, quote.start, quote.end, 'PROJECT', 'program/counted', 0.72)]
      : []
  const word = vocabulary.programHeads.endingAt(inner, inner.length)
  const kind = word ? (vocabulary.programHeads.fields(word).kind ?? 'PROJECT') : null
  // “新双15工程”和“1234”工作格局: a project, whatever stands beside it
  if (said) return [mention(reading, quote.start, quote.end, kind ?? said, 'program/said', 0.78)]
  const strong =
    (word !== null && inner.length - word.length >= 2 && STRONG.test(kind ?? '') && !/体系$/.test(inner)) ||
    METHOD.test(inner)
  const method = FORMULA.test(inner) && !/互联网\+|性/.test(inner)
  const again = (terms.times.get(inner) ?? 0) > 1
  // 打造“有温度”的职工之家: what it is like
  const named = isNamed(before) && text[quote.end] !== '的'
  if (!strong && !method && !again && !named) return []
  if (!strong && (inner.length > 16 || SENTENCE.test(inner) || /、/.test(inner))) return []
  if (word && !strong && (inner.length < 4 || /体系$/.test(inner))) return []
  if (NO_PROGRAM.test(inner)) return []
  const rest = METHOD.test(inner) || method ? 'METHOD' : 'PROJECT'
  return [mention(reading, quote.start, quote.end, kind ?? rest, 'program/quoted-verb', word ? 0.8 : 0.6)]
}

/** 发布新就业形态劳动者权益保护|“十件实事”, 推出助企|“八条措施” */
const DEEDS = /^[一二两三四五六七八九十\d]+(?:件|项|条)(?:实事|大事|措施|举措|硬措施|新政|清单)$/
const DRAWN_UP = /(?:发布|推出|出台|实施|办好|推进|落实|公布|制定|征集)(?:了)?(?<what>[^，。；、的]{0,22})$/

const EXEMPLARY =
  /(?:示范|先进|优秀|模范|标兵|品牌|最佳|十佳|特色|创新|典型)(?:单位|集体|个人|企业|基地|站点|岗|点|社区|案例|班组|项目|成果|工作者|团队|职工小家|职工之家)$/

/** “首都职工心理关爱示范单位”获授牌, 入选“…创新案例”: given to whoever is an example. */
function isHonour(inner: string, after: string, before: string): boolean {
  // 为5家“劳模和工匠人才创新工作室”|授牌
  if (/^授[牌匾]/.test(after) && inner.length > 5 && /\d余?[家个名]\p{Script=Han}{0,8}$/u.test(before))
    return true
  return (
    EXEMPLARY.test(inner) &&
    inner.length > 5 &&
    (/^(?:称号|获授|授牌|荣誉|名单|奖牌|牌匾)/.test(after) ||
      /(?:获|评为|入选|授予|命名为|荣膺|认定为|当选|列入|获评|被评|成为)[\p{Script=Han}\d]{0,8}$/u.test(
        before,
      ))
  )
}

const STRONG = /^(?:CAMPAIGN|PROJECT|COMPETITION|PLATFORM|BRAND|EVENT)$/
/** “三分钟着陆法”, no law and no office. */
const METHOD =
  /.{3}(?<!劳动|工会|司|执|立|普|守|合|违|宪|民|刑|商|公司|税|看|想|办|说|做|依|方|用|写|语|书|国|无|非)法$/
/** “工会+法院” */
const FORMULA = /^[\p{Script=Han}A-Z\d]+(?:\+[\p{Script=Han}A-Z\d]+)+$/u
/** Bodies, and what is drawn up or said. */
const NO_PROGRAM =
  /(?:(?<!模)式|工会|联合会|公司|委员会|总队|支队|工作室|清单|台账|账本|账单|难题|军令状|报告|礼包|清凉包|件套|订单班|心愿|\d+后)$/

function isNamed(before: string): boolean {
  const naming = NAMING.exec(before)
  return naming !== null && !NO_GAP.test(naming[0].slice(2).replace(/^[了的出起]/, ''))
}

const mention = makerOf('PROGRAM')
