import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'
import { chainStart } from './unions.ts'

const SCOPE = /(?:全国|全省|全市|首都|国家级?|[省市区县](?:级)?|中央企业|全总)(?:五一|三八)?$/
/** 通州区|职工|创新工作室, 全国|劳模和工匠人才|创新工作室 */
const MAKERS = /(?:职工|劳模和工匠人才|劳模工匠|劳模)$/
const AWARD =
  /(?:授予|评为|获评|荣获|命名为?|认定为?|获得|入选|当选|获|新增|认定首批\p{Script=Han}{0,3}|颁发|评选出|评选)(?:了|的|为)?(?:[首第][一二三四五六七八九十]?批)?(?:[一二三四五六七八九十\d]+[家名个位])?$/u

/** Honours: a scope and an honour (全国五一劳动奖章, 首都劳动奖章), an award and a quotation (认定…“大兴工匠学院”). */
export function findHonours(reading: Reading): Findings {
  const mentions: Mention[] = []
  const { text, vocabulary } = reading
  for (let at = 0; at < text.length; at++) {
    const word = vocabulary.honours.at(text, at)
    if (
      word === null ||
      /^(?:精神|故事|宣讲|文化|称号评选|领军人|带头人|负责人|代表(?!作))/.test(text.slice(at + word.length))
    )
      continue
    const start = honourStart(reading, at, vocabulary.honours.fields(word).before ?? 'scope')
    if (start >= 0) mentions.push(honour(reading, start, at + word.length, 'program/honour', 0.85))
  }
  for (const quote of reading.quotes) {
    const inner = text.slice(quote.start + 1, quote.end - 1)
    if (quote.mark === '《' || inner.length < 4 || inner.length > 16) continue
    const called = /^(?:荣誉)?称号|^荣誉|^奖/.exec(text.slice(quote.end, quote.end + 4))
    const before = text.slice(Math.max(0, quote.start - 16), quote.start)
    if (called) mentions.push(honour(reading, quote.start, quote.end, 'program/called', 0.85))
    else if (AWARD.test(before))
      mentions.push(honour(reading, placeBefore(reading, quote.start), quote.end, 'program/awarded', 0.75))
  }
  return { mentions, dropped: [] }
}

/** 全国|劳动模范, 北京市|先进工作者, 全国五一|劳动奖章. */
function honourStart(reading: Reading, at: number, before: string): number {
  const { text } = reading
  if (before === 'any') return at
  const makers = MAKERS.exec(text.slice(Math.max(0, at - 10), at))
  if (makers) {
    const start = honourStart(reading, at - makers[0].length, before)
    return /级$/.test(text.slice(start, at - makers[0].length)) ? -1 : start
  }
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
  return place && (place.full || place.needs === '') ? chainStart(reading, place) : -1
}

/** 通州区|“职工创新工作室” */
function placeBefore(reading: Reading, at: number): number {
  const place = reading.placeTo.get(at)
  return place?.full ? chainStart(reading, place) : at
}

function honour(reading: Reading, start: number, end: number, rule: string, confidence: number): Mention {
  return makeMention(reading, { start, end, type: 'PROGRAM', kind: 'HONOUR', rule, confidence })
}
