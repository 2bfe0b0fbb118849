import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import { TRADE } from './organisations.ts'
import type { Findings, Reading } from './reading.ts'

/** 等236家企业, 等平台企业, 等企业: what a list of firms ends in. */
const TAIL =
  /等(?:[\d一二两三四五六七八九十百多余]+[多余]?家)?(?:平台|电商|互联网|快递|物流|品牌|知名|重点|外卖|成员|会员|驻区|辖区|龙头|用人)*(?:、)?(?:企业|公司|平台|商户|商家|用人单位)/g
const ITEM = /^[\p{Script=Han}A-Za-z\d]{2,8}$/u
/** 快递、外卖、货运等企业, 人社局、工会等: trades and bodies that are no firms. */
const NONE =
  /行业|制造|工会|职工|劳动者|司机|骑手|机关|学校|医院|社区|街道|[局委办厅处]$|服务业|建筑业|业$|[的了在对将为等]|^(?:小微|大型|中小|国有|民营)/
const MOST_ITEMS = 12

/** 京东、|建华|、顺丰、圆通等平台企业: what stands between firms in a list of firms is one. */
export function findListedFirms(reading: Reading, earlier: readonly Mention[]): Findings {
  const { text } = reading
  const firms = new Set(earlier.filter(({ type }) => type === 'COMPANY').map(({ end }) => end))
  if (firms.size === 0) return { mentions: [], dropped: [] }
  const taken = new Uint8Array(text.length)
  for (const { start, end, type } of earlier) if (type !== 'DISTRICT') taken.fill(1, start, end)
  const mentions = [...text.matchAll(TAIL)].flatMap(({ index }) => {
    const items = itemsBefore(text, index)
    if (!items.some(({ end }) => firms.has(end))) return []
    return items
      .slice(0, -1)
      .filter(({ start, end }) => isFirm(reading, start, end) && !taken[start] && !taken[end - 1])
      .map(({ start, end }) => {
        const candidate = { start, end, type: 'COMPANY' as const, kind: null }
        return makeMention(reading, { ...candidate, rule: 'organisation/listed', confidence: 0.6 })
      })
  })
  return { mentions, dropped: [] }
}

/** The items of the list that ends at `end`, from the right; the last one may hold more than a name: 走进|京东. */
function itemsBefore(text: string, end: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = []
  let to = end
  for (let at = end - 1; items.length < MOST_ITEMS; at--) {
    const unit = text[at] ?? '\n'
    if (!/[、，。；：！？\n]/.test(unit)) continue
    items.push({ start: at + 1, end: to })
    to = at
    if (unit !== '、') break
  }
  return items
}

function isFirm({ text, vocabulary, placeFrom }: Reading, start: number, end: number): boolean {
  const item = text.slice(start, end)
  if (!ITEM.test(item) || NONE.test(item) || TRADE.test(item)) return false
  if (vocabulary.plainWords.has(item) || vocabulary.titles.has(item) || vocabulary.verbs.has(item))
    return false
  const place = placeFrom.get(start)
  return !(place?.full && place.end >= end)
}
