import type { Mention } from '../model/mention.ts'
import { dropped, makeMention } from './candidate.ts'
import {
  contestStart,
  GENERIC,
  GENERIC_HEAD,
  isQuotedProgram,
  ordinalStart,
  scopedStart,
  startBehindVerb,
} from './eventStart.ts'
import { indexSpans, type Near } from './overlapping.ts'
import type { Findings, Reading } from './reading.ts'

/** 电焊工项目|决赛: the name goes on. */
const GOES_ON =
  /^(?:决赛|总决赛|选拔赛|启动|推进会|现场会|活动|座谈会|颁奖|总结|表彰|发布会|动员|誓师|开幕式|闭幕式|揭牌|工作|评选)/

/**
 * Programmes without quotation marks: an ordinal and a contest (第八届…大赛), a verb of carrying out and a name with words
 * of its own (举办人工智能主题培训). Where the head word is an everyday one, only what the article is about counts: a
 * title or the first sentences, or a name with a proper name in it.
 */
export function findBareEvents(reading: Reading, earlier: readonly Mention[]): Findings {
  const findings: Findings = { mentions: [], dropped: [] }
  const near = indexSpans(earlier)
  const { text, vocabulary } = reading
  const lead = leadOf(reading)
  for (let at = 0; at < text.length; ) {
    const word = vocabulary.programHeads.at(text, at)
    if (word === null) {
      at++
      continue
    }
    const end = at + word.length
    const bare = vocabulary.programHeads.fields(word).bare
    if (bare !== 'no' && endsWord(reading, end) && !near(at, end).some(({ type }) => type === 'PROGRAM')) {
      const found = eventAt(reading, at, end, word, lead, near)
      if (found) ('reason' in found ? findings.dropped : findings.mentions).push(found as never)
      if (found && !('reason' in found)) findings.mentions.push(...whatItIsFor(reading, found, at))
    }
    at += word.length
  }
  return findings
}

/** How far the beginning of a text goes. */
interface Lead {
  /** The first sentence of a body; of a title all. */
  first: number
  /** The first two. */
  second: number
}

function leadOf({ field, text }: Reading): Lead {
  if (field !== 'text') return { first: text.length, second: text.length }
  const first = text.search(/[。\n]/)
  if (first < 0) return { first: text.length, second: text.length }
  const next = text.slice(first + 1, first + 200).search(/[。\n]/)
  return { first, second: next < 0 ? first : first + 1 + next }
}

function endsWord(reading: Reading, end: number): boolean {
  const word = reading.wordOver(end)
  if (
    /^(?:室|组|方|者|员|站|点|区|中心|现场|名单|期间|当天|的?通知|小组|领导|办公室|服务中心)/.test(
      reading.text.slice(end, end + 4),
    )
  )
    return /^(?:期间|当天|现场)/.test(reading.text.slice(end))
  // 协商|会上, 托管|班里: a dictionary's words of a head and where
  const where = /^[上里中内]/.test(reading.text.slice(end, end + 1)) && word?.end === end + 1
  return where || word === undefined || word.start >= end || reading.wordTo.has(end)
}

function eventAt(reading: Reading, at: number, end: number, word: string, lead: Lead, near: Near) {
  const { text, vocabulary } = reading
  const bare = vocabulary.programHeads.fields(word).bare
  const kind = vocabulary.programHeads.fields(word).kind ?? 'EVENT'
  if (GOES_ON.test(text.slice(end, end + 4)) && vocabulary.programHeads.at(text, end) !== null) return null
  const ordinal = ordinalStart(reading, at)
  // 首届职工体育季暨|全市职工羽毛球比赛
  const joint = kind === 'COMPETITION' && text.slice(Math.max(0, ordinal), at).includes('暨')
  if (ordinal >= 0 && !joint) return event(reading, ordinal, end, kind, 'program/ordinal', 0.86)
  const wide = scopedStart(reading, at)
  // 2022年|大兴区|职工健康关爱|系列活动: a year and a place name any event
  const scoped = kind === 'COMPETITION' || /.节$/.test(word) || /^\d{4}年/.test(text.slice(wide)) ? wide : -1
  if (scoped >= 0) return event(reading, scoped, end, kind, 'program/scoped', 0.84)
  const contest = kind === 'COMPETITION' ? contestStart(reading, at, end) : -1
  if (contest >= 0) return event(reading, contest, end, kind, 'program/contest', 0.78)
  // a place where somebody is, not what takes place there
  if (near(at, end).some((one) => one.type === 'VENUE' && one.end === end)) return null
  const there = heldStart(text, at, end)
  if (there >= 0 && !near(there, end).some(isQuotedProgram))
    return event(reading, there, end, kind, 'program/held', 0.7)
  const start = behindOf(text, startBehindVerb(reading, at, end, near), at)
  if (start < 0 || near(start, end).some(isQuotedProgram)) return null
  const own = text.slice(start, at)
  // 组织|和参加了|比赛
  if (/^[和与及]|《[^》]*$|[”’](?:已|累计|共|先后|将|还)/.test(own)) return null
  // …能手大赛暨|白案点心技能大赛: two contests
  const both = kind === 'COMPETITION' ? own.lastIndexOf('暨') : -1
  if (both > 0 && vocabulary.programHeads.endingAt(own, both)) return null
  if (bare === 'signed' && SIGNED_BEHIND.test(text.slice(end, end + 24)) && own.length >= 6)
    return event(reading, start, end, kind, 'program/signed', 0.72)
  if (bare === 'signed') return signedAt(reading, start, at, end, kind)
  if (start < lead.first && isTopic(reading, word, own, start))
    return event(reading, start, end, kind, 'program/topic', 0.62)
  // 技能竞赛|接电项目, 启动|仪式暨…: a part of another name
  if (/(?:竞赛|大赛|比赛).*$/.test(own) && /项目$/.test(word)) return null
  if (/^(?:仪式|典礼|活动)/.test(own)) return null
  const listed = own.includes('、') && !/(?:主题|精神)[^、]*$/.test(own)
  // 制定|10余项|技能提升计划
  const several =
    listed ||
    /(?:\d{2,}|[\d一二三四五六七八九十百]+余|[多数])[个项场次]$/.test(
      text.slice(Math.max(0, start - 6), start),
    )
  if (several || own.length < 3 || GENERIC.test(own) || GENERIC_HEAD.test(own))
    return own === '' ? null : dropped(reading, start, end, 'program/bare', 'everyday words only')
  const proper = hasProper(near(start, end), start, end) || /[A-Za-z\d“（]/.test(own)
  if (bare === 'strong' && own.length >= 4)
    return event(reading, start, end, kind, 'program/verb-object', 0.8)
  if (start < lead.second && own.length >= 4) return event(reading, start, end, kind, 'program/lead', 0.78)
  if (proper && own.length >= 4) return event(reading, start, end, kind, 'program/proper', 0.65)
  if (own.length >= 8 && /主题|专项/.test(text.slice(start, end)))
    return event(reading, start, end, kind, 'program/themed', 0.65)
  return dropped(reading, start, end, 'program/bare', 'not what the article is about')
}

const CEREMONY =
  /(?:仪式|启动会|推进会|总结会|表彰会|表彰大会|发布会|动员会|誓师会|誓师大会|开幕式|闭幕式|现场会|座谈会|交流会)$/

/** 海淀区职工职业技能大赛|人工智能训练师竞赛决赛, 天津市职工运动会|乒乓球比赛: what the contest is a part of. */
const WHOLE = /^.{4,}?(?:技能大赛|大赛|运动会|技能竞赛|艺术节|文化节)(?=.{2,})/u

/** 首都职工心理关爱行动|启动会: what the ceremony is held for. */
function whatItIsFor(reading: Reading, { start, text, kind: held }: Mention, at: number): Mention[] {
  const { vocabulary } = reading
  const whole = held === 'COMPETITION' ? WHOLE.exec(reading.text.slice(start, at)) : null
  if (whole)
    return [event(reading, start, start + whole[0].length, 'COMPETITION', 'program/of-contest', 0.86)]
  const own = reading.text.slice(start, at).replace(/(?:工作|总结|颁奖)$/, '')
  const head = CEREMONY.test(text) ? vocabulary.programHeads.endingAt(own, own.length) : null
  const fields = head ? vocabulary.programHeads.fields(head) : null
  const kind = fields?.kind ?? ''
  if (
    head === null ||
    fields?.bare !== 'strong' ||
    own.length - head.length < 4 ||
    !/CAMPAIGN|COMPETITION/.test(kind) ||
    head === '建设改革'
  )
    return []
  return [event(reading, start, start + own.length, kind, 'program/of-ceremony', 0.86)]
}

/** 在…举行的|新就业形态劳动者集中入会仪式|上: what is held, as the text calls it. */
function heldStart(text: string, at: number, end: number): number {
  if (!/^[上中][，。、]/.test(text.slice(end, end + 2))) return -1
  const name =
    /(?:(?:举行|举办|召开|开展)的|(?:^|[，。；、\n])在|记者从)(?<own>[^，。；、\n“”的]{4,28})$/u.exec(
      text.slice(Math.max(0, at - 34), at),
    )?.groups?.own
  return name && !GENERIC.test(name) ? at - name.length : -1
}

/** 一场热闹非凡的|蓝领音乐节: what describes an event is no part of its name. */
function behindOf(text: string, start: number, at: number): number {
  const of = start < 0 ? -1 : text.slice(start, at).search(/的(?!士)[^的]*$/)
  return of < 0 ? start : start + of + 1
}

/** What an article reports on is named by what it is: 开展|健康义诊, 举办|女职工法律知识讲座, 开展|职工沟通会. */
const TOPIC =
  /^(?:义诊|沟通会|恳谈会|讲座|推介会|联谊会|读书会|分享会|体验营|演讲比赛|朗诵会|茶话会|培训|主题培训|培训班|评议会|现场会|推进会|招聘会|运动会|比赛|大赛|竞赛|演出|慰问演出)$/
const HOLDING = /(?:举办|举行|开展|组织|召开|开设)(?:了|一场|首场)?(?:\d{4}年(?:度)?)?(?:职工|会员)?$/

function isTopic({ text }: Reading, word: string, own: string, start: number): boolean {
  if (!TOPIC.test(word) || GENERIC.test(own) || own.includes('、')) return false
  const meeting = /^(?:现场会|推进会|评议会)$/.test(word)
  const least = meeting ? 8 : /^(?:培训|招聘会|比赛|大赛|竞赛|演出)$/.test(word) ? 4 : 2
  return own.length >= least && HOLDING.test(text.slice(Math.max(0, start - 12), start))
}

/** 推动企业|签订技术工人工资专项集体合同: whoever does, so no one contract. */
const URGED = /(?:推动|推进|指导|督促|帮助|引导|促进|鼓励)[^，。；]{1,8}签[订署]$/

/** 签订|友好小区共建|协议, 签署|工资专项|集体合同; 劳动合同 and the like are nobody's programme. */
function signedAt(reading: Reading, start: number, at: number, end: number, kind: string) {
  const { text } = reading
  const own = text.slice(start, at)
  const signed = /(?:签订|签署|签下|签约|签了|续签|达成)(?:了)?$/.test(
    text.slice(Math.max(0, start - 4), start),
  )
  if (
    signed &&
    !URGED.test(text.slice(Math.max(0, start - 16), start)) &&
    !/^\d+[份个]/.test(text.slice(end, end + 6)) &&
    own.length >= 4 &&
    !GENERIC.test(own) &&
    !PRIVATE.test(own) &&
    !/[、或在的了与]/.test(own)
  )
    return event(reading, start, end, kind, 'program/signed', 0.72)
  return dropped(reading, start, end, 'program/bare', 'an agreement between private parties, or any')
}

/** 三地工会合作框架协议|近日在雄安签订 */
const SIGNED_BEHIND =
  /^(?:近日|日前|今天|昨天|当天|\d+月\d+日)?(?:在[^，。]{2,14}|正式)?(?:签订|签署|签约|达成)/
const PRIVATE = /劳动(?!竞赛|关系)|还款|支付|付款|和解|调解|保密|聘用|买卖|租赁|三方|就业意向|用工|赔偿/

function hasProper(near: readonly Mention[], start: number, end: number): boolean {
  return near.some((mention) => mention.start >= start && mention.end <= end)
}

function event(
  reading: Reading,
  start: number,
  end: number,
  kind: string,
  rule: string,
  confidence: number,
): Mention {
  // 授牌仪式|暨“通武廊”…联盟座谈会: two events held as one
  const double =
    kind !== 'COMPETITION' &&
    /^暨[^，。；、\n]{2,40}?(?:仪式|座谈会|论坛|大会|启动会|推进会|交流会|培训班|典礼|活动|行动|大赛|竞赛)/.exec(
      reading.text.slice(end, end + 48),
    )
  const longer = double ? end + double[0].length : reading.text.startsWith('活动', end) ? end + 2 : end
  return makeMention(reading, { start, end: longer, type: 'PROGRAM', kind, rule, confidence })
}
