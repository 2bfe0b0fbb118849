import type { Quote } from './quotes.ts'
import type { Reading } from './reading.ts'

/** How far behind a quotation its head word may end: “工会+法院”|劳动争议诉调联动工作机制. */
const HEAD_REACH = 24

/** A head word of a programme behind a quotation. */
export interface Head {
  end: number
  kind: string
  word: string
}

/** Heads that what is said of them belongs to: “…”职工疗休养|产品推介会. */
const WEAK =
  /^(?:培训|服务|宣讲|巡讲|疗休养|义诊|观影|志愿服务|课程|课堂|讲堂|学堂|夜校|品牌|服务品牌|工作品牌)$/
/** What is held for a programme and is an event of its own: “…”计划|启动仪式, “…”行动|推进会. */
const EVENT_OF =
  /^(?:启动仪式|启动会|推进会|现场推进会|现场会|发布会|发布活动|推介会|(?:总结|表彰|总结表彰)(?:会|大会)|揭牌仪式|授牌仪式|签约仪式|开班仪式|颁奖仪式|开幕式|闭幕式|誓师会|誓师大会|动员会|总决赛|决赛|座谈会|交流会)/
/** Verbs that stand inside the name behind a quotation: “薪安工地”|创建|活动, “…”|评选|活动. */
const INNER_ACT =
  /^(?:创建|展示|展播|宣讲|体验|评选|征集|培育|选树|关爱|帮扶|慰问|走访|宣传|推广|推介|提升|普及|交流|分享|学习|改造|共建|调解|救助|援助|阅读|发布|培训|竞赛|观摩|巡演|巡展|寻访|推选|练兵|结对|互助|普法|诊疗|配送|招募|实践|联合|协同|联动|跨|共享)$/

/** “…”|之|元宵节游园活动, “…”职工|徒步|大会, “…”|庆|“五一”长跑比赛 */
const INSIDE_NAME = /^(?:非|非公|之|多元|双向|徒步|健步|首都|庆|迎|庆祝|迎新)$/

/** “服务暖冬”|关爱|户外劳动者慰问活动: right behind the mark such a verb tells what the programme is for. */
const CARING = /^(?:关爱|关心|慰问|致敬|情暖|服务|走访|助力|守护|寻找|评选)$/

/** 庆祝“五一”|国际劳动节暨全省劳模表彰大会 */
const FEAST_MEETING =
  /^(?:国际)?(?:劳动节|劳动妇女节|妇女节)(?:暨[^，。；“”\n]{2,26}?)?(?:大会|晚会|座谈会|报告会|茶话会|活动|仪式)/

/**
 * The head words behind a quotation, words that tell its field between: “1+3”|服务模式, “双沟通”|工作机制. Two where a
 * programme's own event follows it (“…”劳动竞赛, “…”劳动竞赛启动仪式): the shorter first.
 */
export function headsBehind(reading: Reading, quote: Quote): Head[] {
  const { text } = reading
  // “…”|——|关爱户外劳动者活动
  let at = quote.end + (/^(?:@|——?)/.exec(text.slice(quote.end, quote.end + 2))?.[0].length ?? 0)
  const feast = FEAST_MEETING.exec(text.slice(at, at + 44))
  if (feast) return [{ end: at + feast[0].length, kind: 'EVENT', word: '大会' }]
  const of = headOfWhat(reading, at)
  if (of) return [of]
  if (/^(?:的|[两三四五六七八九十]大)/.test(text.slice(at, at + 2))) return []
  const year = /^\d{4}(?:年(?:度)?|(?=\p{Script=Han}))/u.exec(text.slice(at, at + 8))
  if (year) at += year[0].length
  if (/^（[^）]{1,8}）/.test(text.slice(at, at + 10))) at = text.indexOf('）', at) + 1
  const found = nearest(reading, quote, at)
  if (!found) return []
  const head = wholeHead(reading, found)
  const event = EVENT_OF.exec(text.slice(head.end, head.end + 6))
  if (!event || !endsHead(reading, head.end + event[0].length)) return [head]
  const kind = /决赛$/.test(event[0]) ? 'COMPETITION' : 'EVENT'
  // “…”工程|发布会暨启动仪式
  const double = /^暨\p{Script=Han}{2,8}?(?:仪式|会)/u.exec(
    text.slice(head.end + event[0].length, head.end + 24),
  )
  const end = head.end + event[0].length + (double?.[0].length ?? 0)
  return [head, { end, kind, word: event[0] }]
}

/** “…”百场职工|大联欢|主题活动, “…”|项目|评选活动: a head and what is done with it are one name. */
function wholeHead(reading: Reading, head: Head): Head {
  const { text, vocabulary } = reading
  const from = head.end + (/^(?:成果|作品)/.exec(text.slice(head.end, head.end + 2))?.[0].length ?? 0)
  const act = EVENT_OF.test(text.slice(from)) ? null : vocabulary.programHeads.at(text, from)
  const word = act && /.活动$/.test(act) ? act : null
  const end = from + (word?.length ?? 0)
  if (!word || !endsHead(reading, end)) return head
  return { end, kind: vocabulary.programHeads.fields(word).kind ?? 'EVENT', word }
}

/** “网格+工会”的|工作模式: only heads that tell what the quotation is. */
function headOfWhat({ text, vocabulary }: Reading, at: number): Head | null {
  const of = /^的\p{Script=Han}{0,6}?(?:工作法|模式|工作机制|服务机制|品牌|工作格局)/u.exec(
    text.slice(at, at + 16),
  )
  const word = of && vocabulary.programHeads.endingAt(of[0], of[0].length)
  if (!of || !word) return null
  return { end: at + of[0].length, kind: vocabulary.programHeads.fields(word).kind ?? 'METHOD', word }
}

function nearest(reading: Reading, quote: Quote, from: number): Head | null {
  const { text, vocabulary } = reading
  let best: Head | null = null
  for (let at = from; at < text.length && at - quote.end <= HEAD_REACH; ) {
    // “1234”大兴|“产改”|模式
    const inner = reading.quoteFrom.get(at)
    if (inner && inner.end - inner.start <= 8 && at > quote.end) {
      at = inner.end
      continue
    }
    // “…”人文交流|——|…国家职工技能大赛
    if (at > from && text.startsWith('——', at)) at += 2
    if (!/[\p{L}\p{N}]/u.test(text[at] as string)) break
    const word = vocabulary.programHeads.at(text, at)
    if (word && endsHead(reading, at + word.length) && (word !== '法' || at === quote.end)) {
      best = { end: at + word.length, kind: vocabulary.programHeads.fields(word).kind ?? 'PROJECT', word }
      at += word.length
      if (!WEAK.test(word) && best.kind !== 'BRAND') break
      continue
    }
    // “…”聊城市|2022年|七夕相亲节, “…杯”|第28届|长跑比赛, 双|15|工程
    const year = /^(?:\d{4}年(?:度)?|(?:第[一二三四五六七八九十\d]+|首)[届期季]|\d+(?=工程|计划|行动))/.exec(
      text.slice(at, at + 7),
    )
    if (year) {
      at += year[0].length
      continue
    }
    const next = reading.wordFrom.get(at)
    const cares = next?.start === from && CARING.test(text.slice(next.start, next.end))
    if (next && !cares && stopsHead(reading, next.start, next.end, next.tag)) break
    at = next ? next.end : at + 1
  }
  return best
}

function endsHead(reading: Reading, end: number): boolean {
  // “职工之家”活动|面积: no activity
  if (/^(?:面积|场地|阵地|中心|室|空间|区域)/.test(reading.text.slice(end, end + 2))) return false
  const word = reading.wordOver(end)
  // 托管|班里, 招聘|会上
  if (/^[上里中内]/.test(reading.text.slice(end, end + 1)) && word?.end === end + 1) return true
  return word === undefined || word.start >= end || word.end - word.start > 3 || reading.wordTo.has(end)
}

/** 心理|关爱|进基层活动: a head stands close behind, no mark between. */
function leadsToHead(text: string, from: number, { programHeads }: Reading['vocabulary']): boolean {
  for (let at = from; at < from + 6 && /\p{Script=Han}/u.test(text[at] ?? ''); at++)
    if (programHeads.at(text, at) !== null) return true
  return false
}

/** Verbs, particles and conjunctions end the stretch in which a head is sought. */
function stopsHead({ text, vocabulary }: Reading, start: number, end: number, tag: string): boolean {
  const piece = text.slice(start, end)
  // “…”|百名|劳模图片展
  // “工会+法院+人社”|三方|联动机制
  if (/^[两双三四五六七八九多]方$/.test(piece)) return false
  if (vocabulary.nameWords.has(piece) || INSIDE_NAME.test(piece) || /^[百千万][名场家年人企]?$/.test(piece))
    return false
  if (INNER_ACT.test(piece) && leadsToHead(text, end, vocabulary)) return false
  if (
    /^(?:p|c|u.*|r|d|y|m|f)$/.test(tag) ||
    (tag === 't' && /[年月日今昨天前]/.test(piece) && piece !== '青年') ||
    /^[等以及和与]/.test(piece)
  )
    return true
  return tag === 'v' && piece.length > 1 && vocabulary.verbs.has(piece)
}
