import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import { isOwnName, wordForGround } from './groundNames.ts'
import type { Findings, Reading } from './reading.ts'
import { PLAIN } from './venues.ts'

/** Last words of what stands inside a building or ground: 淮海食品城|职工书屋, 新馆|项目部. */
const INSIDE =
  /(?:职工书屋|书屋|驿站|职工之家|骑手之家|司机之家|食堂|报告厅|会议厅|多功能厅|活动室|活动中心|服务站|服务中心|直播间|项目部|实训室|调解室|小站|小屋|会客厅|展厅|大厅|[一二三四五六七八九十]区|号楼|工会联合会|联合工会)$/
/** Before the last word: what it is for. */
const FOR = /^(?:集卡司机|美团骑手|产业工人|电子|党员|劳模|女职工|[一二三四五六七八九十\d]+号?|区域性?)*$/

/** Grounds that the names of other places and of unions begin with: 淮海食品城|职工书屋, 前门大街商圈|工会联合会. */
export function findAround(reading: Reading, earlier: readonly Mention[]): Findings {
  const mentions = earlier.flatMap((outer) =>
    /^(?:VENUE|UNION)$/.test(outer.type) && INSIDE.test(outer.text) ? (groundOf(reading, outer) ?? []) : [],
  )
  return { mentions, dropped: [] }
}

/** The longest ground before what is inside it, or null. */
function groundOf(reading: Reading, { start, end }: Mention): Mention | null {
  const { text, wordTo, placeFrom } = reading
  const inside = INSIDE.exec(text.slice(start, end))?.[0] ?? ''
  let own = start
  for (let place = placeFrom.get(own); place?.full && place.end < end; place = placeFrom.get(own))
    own = place.end
  if (/^[省市区县旗]/.test(text.slice(own, own + 1))) own++
  for (let to = end - inside.length; to > own + 2; to--) {
    const rest = text.slice(to, end - inside.length)
    const word = wordTo.has(to) && (PLAIN.test(rest) || FOR.test(rest)) ? wordForGround(reading, to) : null
    if (word === '社区') return null
    if (word === null || word.length < 2) continue
    if (INSIDE.test(text.slice(own, to)) || !isOwnName(reading, own, to - word.length, to, word)) return null
    const candidate = { start: own, end: to, type: 'VENUE' as const, kind: null }
    return makeMention(reading, { ...candidate, rule: 'venue/around', confidence: 0.7 })
  }
  return null
}
