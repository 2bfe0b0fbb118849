import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

/** 一是实施|聚共识工程|，…二是实施|惠民生工程|，…: points of one report. */
const POINTS =
  /[一二三四五六七八九十]是(?:深入|大力|全面|持续|扎实)*(?:实施|开展|推进|启动|打造|抓好|做实)(?:了|好)?(?<name>[\p{Script=Han}“”]{3,12}?(?:工程|行动|计划))(?=[，。；、：])/gu
/** 做大|金秋助学、医疗互助|等帮扶品牌 */
const BRANDS =
  /(?:打造|做大|做优|做强|深化|擦亮|叫响|推出|形成|培育|做实|丰富)(?:了|出)?(?<items>(?:[\p{Script=Han}]{4,6}、){1,5}[\p{Script=Han}]{4,6})等(?:[\p{Script=Han}]{0,8})?品牌/gu

/** Heads that a list of programmes repeats: 技能提升服务包、法律援助服务包、阵地建设服务包. */
const REPEATED = '服务包|行动|工程|计划|项目|工作法|课堂|讲堂|大赛|竞赛'
const LIST = new RegExp(
  `(?:[\\p{Script=Han}A-Za-z]{2,10}?(?:${REPEATED})(?:、|和)){1,12}[\\p{Script=Han}A-Za-z]{2,10}?(?:${REPEATED})(?![\\p{Script=Han}]{0,2}(?:负责|人员))`,
  'gu',
)
/** Whether there can be such a list at all. */
const LISTED = new RegExp(`(?:${REPEATED})[、和]`)
/** 实施|思想引领、安居圆梦、城市融入|等行动计划: items that one head at the end names. */
const SHARED =
  /(?:实施|开展|推进|启动|推出|深化|抓好)(?:了|好)?(?<items>(?:[\p{Script=Han}·]{4,14}、){1,6}[\p{Script=Han}·]{4,14})等(?:[\d一二三四五六七八九十]+[大项个])?(?<head>(?:专项|重点)?(?:行动计划|行动|工程|计划))(?![\p{Script=Han}]{0,2}(?:方案|体系))/gu
/** 包括, 实施, 开展了: what stands before the first item of a list. */
const LEAD = /^.*(?:包括|包含|涵盖|推出|开展|实施|启动|举办|组织|参加|打造|推进|深化|做好|即|为)(?:了)?/u
const COUNTED =
  /[一二三四五六七八九十百两\d]{1,3}大(?:[\p{Script=Han}]{0,6}?)(?:品牌服务|服务品牌|品牌|行动|工程|计划|项目|服务包|工作法)/gu

/**
 * Programmes in a list whose items end alike (素质提升工程、暖心服务工程), and counted ones of a named body
 * (市总工会|十大品牌服务).
 */
export function findListedPrograms(reading: Reading, earlier: readonly Mention[]): Findings {
  const { text, vocabulary } = reading
  const mentions: Mention[] = []
  for (const match of LISTED.test(text) ? text.matchAll(LIST) : []) {
    let at = match.index
    for (const [i, item] of match[0].split(/[、和](?=\p{Script=Han})/u).entries()) {
      const start = text.indexOf(item, at)
      const lead = i === 0 ? (LEAD.exec(item)?.[0].length ?? 0) : 0
      const name = item.slice(lead)
      const head = vocabulary.programHeads.endingAt(name, name.length)
      at = start + item.length
      if (!head || name.length - head.length < 3 || /[的了等其他]|^(?:国家|全国)?重[点大]/.test(name))
        continue
      const { kind = 'PROJECT' } = vocabulary.programHeads.fields(head)
      const candidate = { start: start + lead, end: at, type: 'PROGRAM' as const, kind }
      mentions.push(makeMention(reading, { ...candidate, rule: 'program/list', confidence: 0.8 }))
    }
  }
  mentions.push(...sharedHeads(reading), ...named(reading))
  const bodyTo = new Map(earlier.filter(({ type }) => type !== 'DISTRICT').map((body) => [body.end, body]))
  for (const { 0: printed, index } of text.matchAll(COUNTED)) {
    const body = bodyTo.get(index)
    if (!body || body.type === 'PROGRAM' || body.type === 'PERSON') continue
    const end = index + printed.length
    const candidate = { start: body.start, end, type: 'PROGRAM' as const, kind: 'BRAND' }
    mentions.push(makeMention(reading, { ...candidate, rule: 'program/counted', confidence: 0.8 }))
  }
  return { mentions, dropped: [] }
}

/** Programmes that are counted off, and brands in a list. */
function named(reading: Reading): Mention[] {
  const points = [...reading.text.matchAll(POINTS)].map(({ 0: printed, index, groups }) =>
    program(reading, index + printed.length - (groups?.name?.length ?? 0), groups?.name ?? '', 'PROJECT'),
  )
  const listed = reading.text.includes('品牌') ? [...reading.text.matchAll(BRANDS)] : []
  const brands = listed.flatMap(({ 0: printed, index, groups }) => {
    const items = groups?.items ?? ''
    let at = index + printed.indexOf(items)
    return items.split('、').map((item) => {
      const start = at
      at += item.length + 1
      return program(reading, start, item, 'BRAND')
    })
  })
  return [...points, ...brands]
}

function program(reading: Reading, start: number, name: string, kind: string): Mention {
  const candidate = { start, end: start + name.length, type: 'PROGRAM' as const, kind }
  return makeMention(reading, { ...candidate, rule: 'program/points', confidence: 0.7 })
}

/** 青年思想引领、|安居圆梦、|城市融入等|行动计划: each item is named with the head of all. */
function sharedHeads(reading: Reading): Mention[] {
  return [...reading.text.matchAll(SHARED)].flatMap(({ 0: printed, index, groups }) => {
    const { items = '', head = '' } = groups ?? {}
    const word = reading.vocabulary.programHeads.endingAt(head, head.length)
    const { kind = 'CAMPAIGN' } = word ? reading.vocabulary.programHeads.fields(word) : {}
    let at = index + printed.indexOf(items)
    return items.split('、').flatMap((item) => {
      const start = at
      at += item.length + 1
      if (/[的了等其]|工程$|行动$|计划$/.test(item)) return []
      const candidate = {
        start,
        end: start + item.length,
        type: 'PROGRAM' as const,
        kind,
        name: `${item}${head}`,
      }
      return [makeMention(reading, { ...candidate, rule: 'program/shared-head', confidence: 0.7 })]
    })
  })
}
