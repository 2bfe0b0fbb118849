import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import { HOME, isGenericHome } from './homes.ts'
import type { Quote } from './quotes.ts'
import type { Findings, Reading } from './reading.ts'

/** What may stand between the mark and the word for the place: “暖蜂”|骑手|驿站, “工会+商会”|劳动争议|调解室. */
const BEHIND =
  /^(?!的|和|与|等|在|为)[\p{Script=Han}]{0,8}?(?:驿站|之家|服务站点|服务站|工作站|家园|港湾|书屋|小站|小屋|会客厅|主题公园|广场|园地|活动阵地|实训基地|教育基地|培训基地|基地|空间|小镇|综合体|调解室|教学点|实训点|体验馆|展馆|食堂|超市|书吧|(?<=^[\p{Script=Han}]{2,4})站)(?=[，。；、！）（\n”的里内外中上是由在将为和与及等举开成揭启设投正前旁被累已\d]|$)/u
const BUILT =
  /(?:设立|建立|建成|建起|打造|成立|揭牌|启用|创建|推出|建设|走进|来到|位于|设在|在|到|把|将|升级|投用|新建|开设|依托|共建|联建|合建)(?:了|的|出)?[\p{Script=Han}\d]{0,6}$/u

/** 为…养路队|建起“暖心小家”: one home that somebody raised, by whatever name. */
const RAISED = /(?:建起|建起了|建成|建成了|建好|改造|扩建)$/
/** 建有淋浴室、洗衣房和|“法律援助小屋” */
const EQUIPPED = /(?:建有|设有|设置了?|配有)[^，。；：！？\n“”]{1,20}[、和]$/
/** 一座24小时开放的|“智能驿站” */
const ONE = /[一这那][座处间][^，。；“”]{0,10}的?$/
/** “澜工职工之家”|建成投用: one home that opens. */
const OPENED = /^(?:正式|全面)?(?:建成|投用|投入使用|启用|揭牌|落成|对外开放)/
/** 两家共同打造的“司机之家”|在服务区启用: one home, however many are called so. */
const IN_USE = /^(?:在|正式|近日|日前|揭牌|启用|投入|准时|亮灯|迎来|里|开门|开张|落成|投用)/
const COUNT = /^(?:等|、|“|[\d近约]|[一二两三四五六七八九十]+[个家])/

/** Homes and stations under quotation marks: 长阳镇“司机之家”, 西胡林服务区“工会驿站·司机之家”, “暖蜂”骑手驿站. */
export function findQuotedVenues(reading: Reading, earlier: readonly Mention[]): Findings {
  const holderTo = new Map(
    earlier
      .filter(({ type }) => type !== 'PROGRAM' && type !== 'PERSON')
      .map((mention) => [mention.end, mention]),
  )
  const mentions = reading.quotes.flatMap((quote) => {
    const holder = holderTo.get(quote.start)
    const end = endOf(reading, quote, holder?.type === 'VENUE')
    if (end === null) return []
    // 樟树市总工会|“职工书屋”: of all of that name the union's
    const generic = isGenericHome(reading.text.slice(quote.start + 1, quote.end - 1))
    const start =
      holder && (holder.type !== 'UNION' || generic) ? holder.start : namedGround(reading, quote, generic)
    const candidate = { start, end, type: 'VENUE' as const, kind: null }
    return [
      makeMention(reading, {
        ...candidate,
        rule: 'venue/quoted',
        confidence: start < quote.start ? 0.85 : 0.75,
      }),
    ]
  })
  return { mentions, dropped: [] }
}

/** ，汾江|“司机之家”: a water, hill or bridge tells one home from the others. */
function namedGround({ text }: Reading, { start }: Quote, generic: boolean): number {
  const ground = generic ? GROUND.exec(text.slice(Math.max(0, start - 6), start)) : null
  return ground ? start - (ground[1] as string).length : start
}

const GROUND = /(?:^|[，。；、：\s在])(\p{Script=Han}{1,3}[湖江河山岭港桥湾])$/u

function endOf(reading: Reading, quote: Quote, inVenue: boolean): number | null {
  const { text } = reading
  const inner = text.slice(quote.start + 1, quote.end - 1)
  // “劳模工匠进校园”: what goes there, not where
  if (
    /^[一二两三四五六七八九十\d]+大|进(?:校园|园区|工地)/.test(inner) ||
    inner.length > 14 ||
    /[，。！？；]/.test(inner)
  )
    return null
  const behind = BEHIND.exec(text.slice(quote.end, quote.end + 20))
  if (behind && /[了的建设立成在为到进入走送开办]/.test(behind[0].slice(0, -2))) return null
  if (behind && !isGenericHome(inner)) return quote.end + behind[0].length
  if (!HOME.test(inner)) return null
  const before = text.slice(Math.max(0, quote.start - 12), quote.start)
  const placed =
    inVenue ||
    ONE.test(before) ||
    (isGenericHome(inner) && /总工会$/.test(before)) ||
    reading.placeTo.has(quote.start) ||
    namedGround(reading, quote, isGenericHome(inner)) < quote.start ||
    /(?:服务区|园区|港区|厂区|矿区|校区|景区|小区|广场|大厦|街道|镇|公司|社区|车站|机场|码头)$/.test(before)
  if (
    placed ||
    (/(?:[建立成设造出]|社区|街道|[镇乡村]|园区|大厦|广场)的$/.test(before) &&
      IN_USE.test(text.slice(quote.end, quote.end + 4)))
  )
    return quote.end
  if (!isGenericHome(inner) && OPENED.test(text.slice(quote.end, quote.end + 6))) return quote.end
  if (COUNT.test(text.slice(quote.end, quote.end + 6)) || /[\d多个家]$/.test(before)) return null
  if (!isGenericHome(inner) && EQUIPPED.test(text.slice(Math.max(0, quote.start - 24), quote.start)))
    return quote.end
  return (isGenericHome(inner) ? RAISED : BUILT).test(before) ? quote.end : null
}
