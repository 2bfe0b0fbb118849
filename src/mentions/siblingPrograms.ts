import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import { GENERIC, GENERIC_HEAD } from './eventStart.ts'
import type { Findings, Reading } from './reading.ts'

/** 举办…招聘会|、校企对接签约仪式|及|…论坛: the next item of the list. */
const NEXT =
  /^(?:、|以及|及|和|与|暨)(?<item>[\p{Script=Han}A-Za-z\d]{4,24}?)(?=[，。；、\n]|等|以及|及(?!时)|举行|举办|开幕|落幕|启动|在|$)/u
/** 举行了|劳模故事分享会|、“…”读书分享活动: the item before. */
const PREVIOUS =
  /(?:举行|举办|开展|组织|召开|启动|推出|参加|开设)(?:了|过)?(?<item>[\p{Script=Han}A-Za-z\d]{4,24})(?:、|以及|及|和|与)$/u
const KINDS = /^(?:EVENT|COMPETITION|CAMPAIGN)$/
const LONGEST = 34

/** What stands in one list with a programme and ends like one is one: 举办职工诵读会、|书画大赛. */
export function findSiblingPrograms(reading: Reading, earlier: readonly Mention[]): Findings {
  const { text } = reading
  const mentions: Mention[] = []
  const programs = earlier.filter(({ type, kind }) => type === 'PROGRAM' && KINDS.test(kind ?? ''))
  const starts = new Set(programs.map(({ start }) => start))
  for (const { start, end } of programs) {
    const before = PREVIOUS.exec(text.slice(Math.max(0, start - LONGEST), start))
    const item = before?.groups?.item
    if (before && item) {
      const at = start - before[0].length + before[0].indexOf(item)
      mentions.push(...sibling(reading, at, item))
    }
    for (let at = end; ; ) {
      const next = NEXT.exec(text.slice(at, at + LONGEST))
      const whole = next?.groups?.item
      if (!next || !whole) break
      const from = at + next[0].length - whole.length
      const name = firstOfTwo(reading, whole)
      const found = starts.has(from) ? [] : sibling(reading, from, name)
      mentions.push(...found)
      if (found.length === 0) break
      starts.add(from)
      at = from + name.length
    }
  }
  return { mentions, dropped: [] }
}

/** 签约仪式|和民企招聘会: the last two. */
function firstOfTwo({ vocabulary }: Reading, item: string): string {
  const first = item.slice(0, Math.max(0, item.search(/[和与]/)))
  return vocabulary.programHeads.endingAt(first, first.length) ? first : item
}

function sibling(reading: Reading, start: number, item: string): Mention[] {
  const { programHeads } = reading.vocabulary
  const head = programHeads.endingAt(item, item.length)
  const kind = head ? (programHeads.fields(head).kind ?? 'EVENT') : ''
  const own = item.slice(0, item.length - (head?.length ?? 0))
  if (!head || !KINDS.test(kind) || own.length < 2 || GENERIC.test(own) || GENERIC_HEAD.test(own)) return []
  if (/[的了在为将]|其中|工作$/.test(own)) return []
  const candidate = { start, end: start + item.length, type: 'PROGRAM' as const, kind }
  return [makeMention(reading, { ...candidate, rule: 'program/sibling', confidence: 0.7 })]
}
