import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import { levelWordFrom } from './levelWords.ts'
import type { Findings, Reading } from './reading.ts'

const ITEM =
  /^[、和与及](?<item>\p{Script=Han}{2,8}?[局厅]|(?:住建|卫健|发改|国资|交通|城管|教|农|经信|卫生健康|发展改革)委|(?:人民)?法院|(?:人民)?检察院|妇联|工商联|残联|科协|文联|红十字会|人武部|人民医院|中医院|妇幼保健院|融媒体中心|环卫中心|交警大队|消防救援大队|公安分局)(?=[、，。；）\n]|和|与|及|等|共|联|携|签|开|举|召|印|派|参|组|主|承|协|为|$)/u
/** 分局, 该局: not the authority of a place. */
const NONE = /^(?:分局|.{0,2}总局)$|[的了在对将把各该本]/

const KINDS: readonly [RegExp, string][] = [
  [/法院$/, 'COURT'],
  [/医院$|保健院$/, 'HOSPITAL'],
  [/媒体中心$/, 'MEDIA'],
  [/[局厅委院部队]$/, 'GOVERNMENT'],
  [/中心$/, 'OTHER'],
]

/** 路北区人社局、|司法局、|法院: the authorities that follow one in a list are of the same place. */
export function findListedAuthorities(reading: Reading, earlier: readonly Mention[]): Findings {
  const { text } = reading
  const mentions: Mention[] = []
  for (const holder of earlier) {
    const isUnion = holder.type === 'UNION' && holder.name.endsWith('总工会')
    const isAuthority =
      holder.type === 'INSTITUTION' &&
      /^(?:GOVERNMENT|COURT|ASSOCIATION|PARTY|HOSPITAL|MEDIA)$/.test(holder.kind ?? '')
    if (!isUnion && !isAuthority) continue
    const prefix = prefixOf(reading, holder)
    if (prefix === '') continue
    for (let at = holder.end; ; ) {
      const next = ITEM.exec(text.slice(at, at + 14))
      const item = next?.groups?.item
      const start = at + 1
      if (!item || NONE.test(item) || levelWordFrom(text, start) !== null || reading.placeFrom.has(start))
        break
      at = start + item.length
      const kind = KINDS.find(([pattern]) => pattern.test(item))?.[1] ?? 'ASSOCIATION'
      const candidate = { start, end: at, type: 'INSTITUTION' as const, kind, name: `${prefix}${item}` }
      mentions.push(makeMention(reading, { ...candidate, rule: 'elided/authority', confidence: 0.85 }))
    }
  }
  return { mentions, dropped: [] }
}

/** The places or the level word that a name begins with: 路北区, 区. */
function prefixOf({ text, placeFrom }: Reading, { start, end }: Mention): string {
  let at = start
  for (let place = placeFrom.get(at); place && place.end < end; place = placeFrom.get(at)) at = place.end
  if (at === start) at += levelWordFrom(text, start)?.length ?? 0
  return text.slice(start, at)
}
