import type { Dropped, Mention } from '../model/mention.ts'

/** Whether a name inside another one names something by itself. */
const KEEPS_INSIDE: (outer: Mention, inner: Mention) => boolean = (outer, inner) => {
  // 嵇|永康
  if (outer.type === 'PERSON') return false
  if (inner.type === 'DISTRICT') return !isBrand(outer, inner)
  // 美团|苏州公司, 首钢|技师学院: a brand inside a longer name is a part of it
  if (inner.rule === 'organisation/brand' && (outer.type === 'COMPANY' || outer.kind === 'SCHOOL'))
    return false
  // 首钢|园 is known by the whole name
  if (outer.rule === 'organisation/known' && outer.type === 'VENUE') return false
  // 省级劳模工匠育人|基地 is a title, no place
  if (outer.kind === 'HONOUR' && inner.end === outer.end && inner.type !== 'PROGRAM') return false
  // 淮海食品城|职工书屋 are two places
  if (inner.rule === 'venue/around' || isPartOf(outer, inner)) return true
  if (inner.type === 'PERSON' || inner.type === 'VENUE')
    // 未来科学城|管委会: the body alone
    return (
      inner.type === 'VENUE' && !/^(?:VENUE|COMPANY)$/.test(outer.type) && inner.rule !== 'organisation/known'
    )
  if (inner.type === 'PROGRAM') return outer.type === 'PROGRAM' && isPartProgram(outer, inner)
  // 中建三局集团|北京有限公司 is one firm; 顺丰速运有限公司|新元营业店 are two.
  if (inner.type === outer.type && outer.rule === 'organisation/unit') return inner.start === outer.start
  if (inner.type === 'COMPANY' && outer.type === 'COMPANY')
    // 攀钢|集团 is one as well
    return (
      inner.start === outer.start &&
      !/(?:快递|速运|物流|物业|保险|超市|外卖|出行)$/.test(inner.text) &&
      !/(?:有限|股份|责任)公司$/.test(outer.text) &&
      !/^(?:集团|公司|总公司|集团公司)$/.test(outer.text.slice(inner.text.length))
    )
  if (inner.type === outer.type && inner.type === 'INSTITUTION')
    return (
      inner.start === outer.start &&
      (!/^(?:PARTY|GOVERNMENT)$/.test(inner.kind ?? '') || inner.text.endsWith('委员会'))
    )
  if (outer.type === 'PROGRAM' && /^[“‘]/.test(inner.text)) return false
  if (outer.type === 'VENUE' && inner.kind === 'OTHER') return false
  return inner.start === outer.start || outer.type === 'PROGRAM'
}

/** 徐州|汉风|机械有限公司, 鼓楼区|五一|劳动奖章: the short name of a town behind another place is a firm's brand, a day. */
function isBrand(outer: Mention, inner: Mention): boolean {
  const before = inner.start - outer.start
  // 西北|工业集团, 华东|师范大学
  if (before === 0 && /^[东西华中][东南西北中部]$/.test(inner.text))
    return outer.type === 'COMPANY' || outer.kind === 'SCHOOL' || outer.kind === 'HOSPITAL'
  if (before < 2 || /(?:街道|地区|[镇乡])$/.test(inner.text) || inner.end >= outer.end) return false
  if (outer.kind === 'HONOUR') return inner.kind === 'SUBDISTRICT'
  const firm = outer.type === 'COMPANY' || outer.kind === 'HOSPITAL'
  return firm && before <= 3 && inner.kind === 'SUBDISTRICT' && /(?:公司|集团|医院|厂)$/.test(outer.text)
}

/** 密云水库|白河主坝, 首钢园|三高炉报告厅: what is inside has a name of its own. */
function isPartOf(outer: Mention, inner: Mention): boolean {
  if (outer.type !== 'VENUE' || inner.type !== 'VENUE' || inner.start !== outer.start) return false
  if (inner.rule === 'organisation/known') return true
  const rest = outer.text.slice(inner.text.length)
  const works = /^(?:改造|[改扩迁新]建|工程|项目|配套|建设)/.test(rest)
  return /^venue\/where/.test(outer.rule) && rest.length >= 4 && !works
}

/** 选拔赛 and its 大赛, “…”行动|推进会, “大国工匠年度人物”|发布活动, “安康杯”竞赛|优胜单位 */
function isPartProgram(outer: Mention, inner: Mention): boolean {
  const tail = outer.text.slice(-4)
  if (inner.confidence < 0.85 || inner.end >= outer.end) return false
  if (inner.kind === 'HONOUR' && /(?:仪式|会|发布活动|评选活动)$/.test(tail)) return true
  if (inner.kind === 'COMPETITION' && outer.kind === 'HONOUR') return true
  return inner.start === outer.start && /程序|赛|决定|通知|体系|仪式|会$|发布活动/.test(tail)
}

/**
 * Where candidates overlap: the longer one stands, and inside it only what names a thing by itself (the place and the
 * employer in a union's name). Crossing ones: the surer. Sorted by place, longer first.
 */
export function arbitrate(candidates: readonly Mention[]): { mentions: Mention[]; dropped: Dropped[] } {
  const sorted = [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence || order(a) - order(b),
  )
  const kept: Mention[] = []
  const dropped: Dropped[] = []
  const drop = ({ field, start, end, text, rule }: Mention, by: Mention, how: string) =>
    dropped.push({ field, start, end, text, rule, reason: `${how} ${by.text}` })
  for (const mention of sorted) {
    const near = nearby(kept, mention)
    const same = near.find(
      (other) => other.start === mention.start && other.end === mention.end && !areTwo(other, mention),
    )
    if (same) {
      if (same.type !== mention.type || same.rule !== mention.rule)
        drop(mention, same, 'read as another thing:')
      continue
    }
    const crossing = near.find((other) => other.end < mention.end && other.start < mention.start)
    if (crossing) {
      if (crossing.confidence >= mention.confidence || mention.type === 'DISTRICT') {
        drop(mention, crossing, 'overlaps')
        continue
      }
      drop(crossing, mention, 'overlaps')
      kept.splice(kept.lastIndexOf(crossing), 1)
    }
    const outer = near.find(
      (other) =>
        other !== crossing &&
        !areTwo(other, mention) &&
        other.start <= mention.start &&
        other.end >= mention.end &&
        !KEEPS_INSIDE(other, mention),
    )
    if (outer) drop(mention, outer, 'a part of')
    else kept.push(mention)
  }
  return { mentions: kept, dropped }
}

/** 蒲城县|、大荔县总工会: the county and, by its side in the list, its union. */
function areTwo(one: Mention, other: Mention): boolean {
  return one.type !== other.type && (one.rule === 'union/listed' || other.rule === 'union/listed')
}

/** Mentions start in order, and none is longer than a hundred: only the last few can overlap. */
function nearby(kept: readonly Mention[], mention: Mention): Mention[] {
  const near: Mention[] = []
  for (let i = kept.length - 1; i >= 0 && (kept[i] as Mention).start > mention.start - 120; i--) {
    const other = kept[i] as Mention
    if (other.end > mention.start) near.push(other)
  }
  return near
}

const ORDER = ['UNION', 'PERSON', 'VENUE', 'INSTITUTION', 'COMPANY', 'PROGRAM', 'DISTRICT']

function order({ type }: Mention): number {
  return ORDER.indexOf(type)
}
