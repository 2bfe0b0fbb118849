import type { Figure } from './figures.ts'
import type { Turn } from './turns.ts'

const LONGEST = 14
const LEAD =
  /^(?:截至目前|今年|去年|目前|其中|同时|此外|还|也|已|共|累计|先后|相继|并|又|将|仅|现|(?:全国)?各级工会|全年|活动|本次|此次|该|地|了|的)+/
const TAIL =
  /(?:总计|共计|累计|合计|总数|达到|达|约|近|超过|超|逾|共|有|为|了|已|各|的|将近|突破|至|多达|高达|其中)+$/
const NOUN_END =
  /[，,。；;：:！？、\s]|参加|参与|共同|聆听|进行|完成|报名|签[署订]|建立|开展|前往|顺利|走进|被|在|中$|中[，,]|进入|授牌|均|到|承办|签约|获评|入驻|实现|组成|分别|受益|面向|提供/

/**
 * What a figure measures, copied from the text: 发展货车司机会员2261人 is 发展货车司机会员; 近200家用人单位 is 用人单位;
 * 新增10家首都工匠学院 is 新增.
 */
export function measureOf({ sentence, clause }: Turn, figure: Figure): string {
  const noun = nounAfter(sentence.source.slice(figure.end, clause.end))
  const names = clause.arguments.map(({ named }) => named)
  const named = names.findLast(({ end }) => end <= figure.digits)
  const before = sentence.source.slice(Math.max(clause.start, named?.end ?? 0), figure.digits)
  const last = before.split(/[，,、；;：:“”（）()]|等(?:场所|地)?|累计|共计|总计|先后/).at(-1) ?? ''
  const head = last.replace(TAIL, '').replace(LEAD, '').slice(-LONGEST)
  const counted = names.some(({ start }) => start >= figure.end && start <= figure.end + noun.length)
  if (counted && head.length > 1) return head
  const touching =
    named && named.end >= figure.digits - 1 ? sentence.source.slice(named.start, named.end) : ''
  return noun.length >= 2 && noun.length <= LONGEST
    ? noun
    : head || touching || noun.slice(0, LONGEST) || figure.unit
}

function nounAfter(after: string): string {
  const stop = after.search(NOUN_END)
  const noun = stop < 0 ? after : after.slice(0, stop)
  const open = noun.search(/[（(][^）)]*$/)
  return (open < 0 ? noun : noun.slice(0, open)).replace(/^[的“‘]+|[”’（(]+$/g, '')
}
