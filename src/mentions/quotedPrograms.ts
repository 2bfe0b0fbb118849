import type { Mention } from '../model/mention.ts'
import { dropped, makerOf } from './candidate.ts'
import type { Quote } from './quotes.ts'
import type { Findings, Reading } from './reading.ts'
import { chainStart } from './unions.ts'

/** How far behind a quotation its head word may end: “工会+法院”|劳动争议诉调联动工作机制. */
const HEAD_REACH = 24
/** Verbs before a quotation alone that say that it names a programme, a few words between: 推出“六大服务包”. */
const NAMING =
  /(?:推出|打造|实施|启动|创建|开展|举办|举行|推行|开设|开办|创办|设立|首创|叫响|擦亮|唱响|形成|构建|上线|开通|建立|探索|创新|名为|命名为|取名|做实|做优|开启|发布|成立|组建|推广|参加|参与|承办|主办|策划|搭建|创立|研发|开发|总结|提炼|实行|运用|举行|启用|入驻|登录|新建|建成|建设|培育|组织)(?:了|的|出|起)?(?:[一二三四五六七八九十两\d]+余?[个项场届期批家名万]+)?(?:[\p{Script=Han}、]{0,8})$/u
const NO_GAP = /[的在为对以与和把将向从是有，]|问题|主题/
/** “您扫我办”, “让爱回家”: said, not named. */
const SENTENCE =
  /[我你您他她们吗呢吧了把被让]|不是|就是|怎么|什么|为什么|意识$|主体$|力量?$|目标$|理念$|精神$|作用$|优势$|难题?$|问题$|风险$|难点$|机遇$/

/** What stands behind a slogan: “…”的理念, “…”为主题, “…”等. */
const SAYS =
  /^(?:的?(?:理念|原则|思路|要求|目标|口号|宗旨|精神|问题|难题|诉求|作用|优势|愿望|心愿|氛围|形象|局面|态势|标语|字样|称呼|角色|身份|关爱|温暖|祝福|力量|声音|故事|味道)|为主题|为主线|为抓手|为目标|为宗旨|为载体|主题(?!宣讲|活动|培训|实践|教育)|问题)/
const THEME_BEFORE =
  /(?:围绕|秉承|坚持|坚定|坚守|贯彻|践行|以|按照|本着|聚焦|破解|解决|倾听|感受到|成为|当好|化身|争做|争当|称为|称作|写着|印有|标有|落实)(?:了)?$/

/** Programmes named by a quotation: “暖心培育”工程, 2025年“工会帮就业”行动, 暖“新”行动, 推出“六大服务包”. */
export function findQuotedPrograms(reading: Reading): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const times = countQuoted(reading)
  for (const quote of reading.quotes) {
    if (quote.mark === '《') continue
    const found = programsOf(reading, quote, times)
    if (found.length > 0) findings.mentions.push(...found)
    else if (quote.end - quote.start < 24)
      findings.dropped.push(
        dropped(reading, quote.start, quote.end, 'program/quoted', 'quoted for its wording'),
      )
  }
  return findings
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

function programsOf(reading: Reading, quote: Quote, times: ReadonlyMap<string, number>): Mention[] {
  const { text, vocabulary } = reading
  const inner = text.slice(quote.start + 1, quote.end - 1)
  if (/[。！？；：\n]/.test(inner) || inner === '' || reading.text.startsWith('的“', quote.end)) return []
  const items = listedItems(reading, quote, inner)
  if (items.length > 0) return items
  if (vocabulary.knownPrograms.has(inner)) {
    const { kind = 'BRAND' } = vocabulary.knownPrograms.fields(inner)
    return [mention(reading, quote.start, quote.end, kind, 'program/known', 0.9)]
  }
  const head = headBehind(reading, quote)
  // “一站式”服务, “娘家人”服务平台 are ways of speaking, but 暖“新”行动 is a name.
  const slogan =
    /式$/.test(inner) || (vocabulary.slogans.has(inner) && gluedBefore(reading, quote.start) === quote.start)
  if (head && !slogan) return [withHead(reading, quote, head)]
  return alone(reading, quote, inner, (times.get(inner) ?? 0) > 1)
}

/** “春送岗位、夏送清凉、金秋助学、冬送温暖”工会品牌服务: items of one length, each a name. */
function listedItems(reading: Reading, quote: Quote, inner: string): Mention[] {
  const items = inner.split('、')
  const even =
    items.length >= 2 &&
    items.every((item) => item.length >= 4 && item.length <= 6 && item.length === items[0]?.length)
  if (!even) return []
  const behind = headBehind(reading, quote)
  const known = items.some((item) => reading.vocabulary.knownPrograms.has(item))
  if (!known && !(behind && /BRAND|PROJECT|EVENT/.test(behind.kind))) return []
  let at = quote.start + 1
  return items.map((item) => {
    const start = at
    at += item.length + 1
    return mention(reading, start, start + item.length, 'BRAND', 'program/listed', 0.85)
  })
}

interface Head {
  end: number
  kind: string
  word: string
}

/** The head word behind a quotation, words that tell its field between: “1+3”|服务模式, “双沟通”|工作机制. */
export function headBehind(reading: Reading, quote: Quote): Head | null {
  const { text, vocabulary } = reading
  let at = text[quote.end] === '@' ? quote.end + 1 : quote.end
  // “网格+工会”的|工作模式: only heads that tell what the quotation is
  const of = /^的\p{Script=Han}{0,6}?(?:工作法|模式|工作机制|服务机制|品牌|工作格局)/u.exec(
    text.slice(at, at + 16),
  )
  if (of) {
    const word = vocabulary.programHeads.endingAt(of[0], of[0].length)
    return word
      ? { end: at + of[0].length, kind: vocabulary.programHeads.fields(word).kind ?? 'METHOD', word }
      : null
  }
  if (/^(?:的|[两三四五六七八九十]大)/.test(text.slice(at, at + 2))) return null
  const year = /^\d{4}年(?:度)?/.exec(text.slice(at, at + 8))
  if (year) at += year[0].length
  if (/^（[^）]{1,8}）/.test(text.slice(at, at + 10))) at = text.indexOf('）', at) + 1
  let best: Head | null = null
  while (at < text.length && at - quote.end <= HEAD_REACH) {
    // “1234”大兴|“产改”|模式
    const inner = reading.quoteFrom.get(at)
    if (inner && inner.end - inner.start <= 8 && at > quote.end) {
      at = inner.end
      continue
    }
    if (!/[\p{L}\p{N}]/u.test(text[at] as string)) break
    const word = vocabulary.programHeads.at(text, at)
    if (word && endsHead(reading, at + word.length) && (word !== '法' || at === quote.end)) {
      best = { end: at + word.length, kind: vocabulary.programHeads.fields(word).kind ?? 'PROJECT', word }
      at += word.length
      if (best.kind !== 'BRAND' && best.word !== '培训' && best.word !== '服务') break
      continue
    }
    const next = reading.wordFrom.get(at)
    if (next && stopsHead(reading, next.start, next.end, next.tag)) break
    at = next ? next.end : at + 1
  }
  return best
}

function endsHead(reading: Reading, end: number): boolean {
  const word = reading.wordOver(end)
  return word === undefined || word.start >= end || word.end - word.start > 3 || reading.wordTo.has(end)
}

/** Verbs, particles and conjunctions end the stretch in which a head is sought. */
function stopsHead({ text, vocabulary }: Reading, start: number, end: number, tag: string): boolean {
  const piece = text.slice(start, end)
  if (vocabulary.nameWords.has(piece)) return false
  if (
    /^(?:p|c|u.*|r|d|y|m|f)$/.test(tag) ||
    (tag === 't' && /[年月日今昨天前]/.test(piece) && piece !== '青年') ||
    /^[等以及和与]/.test(piece)
  )
    return true
  return tag === 'v' && piece.length > 1 && vocabulary.verbs.has(piece)
}

const EDITION =
  /(?:(?:\d{4}年(?:度)?|[首第][一二三四五六七八九十百\d]*[届期季](?:全[国省市区县])?|元旦(?:春节期间))){1,3}$/

/** 2025年|“工会帮就业”行动, 百色市|首届|“…”竞赛: year, edition and glued characters before the mark belong to it. */
function withHead(reading: Reading, quote: Quote, head: Head): Mention {
  const { text } = reading
  const inner = text.slice(quote.start + 1, quote.end - 1)
  const edition = EDITION.exec(text.slice(Math.max(0, quote.start - 16), quote.start))
  let start = inner.length <= 2 ? gluedBefore(reading, quote.start) : quote.start
  if (edition) {
    start = quote.start - edition[0].length
    const place = /[届期季]/.test(edition[0]) ? reading.placeTo.get(start) : undefined
    if (place) start = chainStart(reading, place)
  }
  const kind = /APP|平台|小程序|公众号|热线/i.test(head.word) ? 'PLATFORM' : head.kind
  // “…”称号: the honour is what is quoted.
  const end = kind === 'HONOUR' ? quote.end : head.end
  return mention(reading, start, end, kind, 'program/quoted-head', 0.93)
}

/** 暖|“新”行动: one character before a mark that holds as little is the other half of the name. */
function gluedBefore(reading: Reading, at: number): number {
  const word = reading.wordTo.get(at)
  return word &&
    word.end - word.start <= 2 &&
    /^(?:a|n|v|x|zg|g|ng|vg)$/.test(word.tag) &&
    word.end - word.start === 1
    ? word.start
    : at
}

/** 推出“六大服务包”: a verb of carrying out alone says that it is a name. */
function alone(reading: Reading, quote: Quote, inner: string, again: boolean): Mention[] {
  const { text, vocabulary } = reading
  if (vocabulary.slogans.has(inner) || inner.length < 3 || inner.length > 16 || /，/.test(inner)) return []
  const before = text.slice(Math.max(0, quote.start - 16), quote.start)
  const after = text.slice(quote.end, quote.end + 8)
  if (SAYS.test(after) || THEME_BEFORE.test(before)) return []
  if (HOME.test(inner)) return []
  const innerHead = vocabulary.programHeads.endingAt(inner, inner.length)
  const strong =
    innerHead !== null &&
    inner.length - innerHead.length >= 2 &&
    /^(?:CAMPAIGN|PROJECT|COMPETITION|PLATFORM|BRAND|EVENT)$/.test(
      vocabulary.programHeads.fields(innerHead).kind ?? '',
    ) &&
    !/体系$/.test(inner)
  const naming = NAMING.exec(before)
  const named = naming !== null && !NO_GAP.test(naming[0].slice(2).replace(/^[了的出起]/, ''))
  const method =
    /^[\p{Script=Han}A-Z\d]+(?:\+[\p{Script=Han}A-Z\d]+)+$/u.test(inner) && !/互联网\+|性/.test(inner)
  if (!strong && !named && !method && !again) return []
  if (SENTENCE.test(inner) && !strong) return []
  if (innerHead && !strong && (inner.length < 4 || /体系$/.test(inner))) return []
  if (/式$|(?:工会|联合会|公司|委员会|总队|支队|工作室)$/.test(inner)) return []
  const kind = innerHead
    ? (vocabulary.programHeads.fields(innerHead).kind ?? 'PROJECT')
    : method
      ? 'METHOD'
      : 'PROJECT'
  return [mention(reading, quote.start, quote.end, kind, 'program/quoted-verb', innerHead ? 0.8 : 0.6)]
}

/** Homes and stations are places; `venues.ts` knows them. */
const HOME = /(?:司机之家|职工之家|驿站|服务站|书屋|小家|餐厅|阅览室|e站)$/

const mention = makerOf('PROGRAM')
