import { type Credit, parseByline } from './byline.ts'

/** What stands after the last sentence of a body. */
export interface Tail {
  /** The body without it. */
  rest: string
  credits: Credit[]
  source: string | null
}

const SOURCE =
  /(?:^|[\s。！？”）)])[（(]?\s*(?:(?:本文)?(?:转自|摘自|转载自|原载|选自|来源|稿源|信息来源|综合(?=《|\p{Script=Han}{2,20}[报社网台](?:、[^、]{2,12})*(?:等)?报道))\s*[:：]?|据(?=\s*《|\p{Script=Han}{2,8}[报社网](?:[）)]|电|客户端|$)))\s*[《“]?([^《》“”\s，。:：（）()]{2,24}?(?:[》”]?、?《[^《》\s]{2,12})*)[》”]?(?:等?(?:媒体)?)(?:微信公众号|公众号|客户端|报道|消息|电)*\s*[）)]?[。]?$/u
/** （中工网）, （某某工人报客户端）: nothing but a medium's name. */
const MEDIUM =
  /[（(](新华社|\p{Script=Han}{2,8}(?:日报|晚报|晨报|工人报|劳动报|工报|客户端|中工网|新华网|人民网))[）)]$/u
/** （来源：中工网 记者某某）: source and byline in one bracket. */
const SOURCE_WITH_BYLINE =
  /[（(](?:来源|转自|稿源)[:：]?\s*([^\s，。:：（）()]{2,12})\s+((?:本报|本网)?(?:记者|通讯员|作者)[^（）()]{2,30})[）)]$/u
/** （下转第三版）, （完）, （作者单位：…）, （责任编辑：…） are for the page, not for the reader of the text. */
const JUMP =
  /\s*[（(](?:下转[^（()）]{1,8}版[^（()）]{0,6}|完|未完待续|作者(?:单位|系|为)[^（()）。]{2,40}|(?:责任编辑|责编|编辑|校对|审核)[\s:：/][^（()）]{1,20})[）)]$/
/** …送上祝福。（某市总工会）: the unit that sent the text in. */
const UNIT = /(?<=[。！？”]\s*)[（(][^（()）。，、]{2,16}(?:工会|供稿|宣传部|办公室)[）)]$/

/** 受访者供图, 图片由某某公司提供, 资料图片: whose picture it is; `[1]` and `[2]` hold the name. */
const PROVIDER =
  /(?<=[。！？”）)]\s*)[（(]?\s*(?:资料(?:图片?|照片)|(?:图片|照片|本版图片)?(?:均?由|来自)([^，。（）()]{2,24}?)(?:提供|供图)|([^，。（）()\s]{3,20}?)供图|图片来源[:：][^，。（）()]{2,20})\s*[）)]?$/

/** Cuts credits, source and jump lines off the end: …的温暖。某某 摄 · …工作。 转自《某网》 · …（记者 某某） */
export function takeTail(text: string): Tail {
  const tail: Tail = { rest: text, credits: [], source: null }
  for (let round = 0; round < 4; round++) {
    const cut = cutSource(tail) ?? cutJump(tail.rest) ?? cutCredit(tail) ?? cutProvider(tail)
    if (cut === null) break
    tail.rest = cut.trimEnd()
  }
  return tail
}

/** 转自《中工网》 → 中工网, as a whole line. */
export function sourceLine(text: string): string | null {
  const match = text.length <= 40 ? text.match(SOURCE) : null
  return match?.index === 0 ? (match[1] as string).replaceAll(/》、?《/g, '、') : null
}

function cutSource(tail: Tail): string | null {
  if (tail.source) return null
  const end = tail.rest.slice(-60)
  const both = end.match(SOURCE_WITH_BYLINE)
  const credit = both ? parseByline(both[2] as string) : null
  if (both && credit) tail.credits.unshift(credit)
  const match = (credit ? both : null) ?? end.match(MEDIUM) ?? end.match(SOURCE)
  if (!match) return null
  tail.source = (match[1] as string).replaceAll(/》、?《/g, '、')
  const kept = /^[。！？”）)]/.test(match[0]) ? 1 : 0
  return tail.rest.slice(0, tail.rest.length - match[0].length + kept)
}

/** …送去慰问品。图片由某某某提供: a person's picture is a credit, anybody else's is only cut off. */
function cutProvider(tail: Tail): string | null {
  const match = tail.rest.slice(-60).match(PROVIDER)
  if (!match) return null
  const credit = parseByline(`${match[1] ?? match[2] ?? ''} 供图`)
  if (credit) tail.credits.unshift(credit)
  return tail.rest.slice(0, -match[0].length)
}

function cutJump(text: string): string | null {
  const end = text.slice(-56)
  const match = end.match(JUMP) ?? end.match(UNIT)
  return match ? text.slice(0, -match[0].length) : null
}

function cutCredit(tail: Tail): string | null {
  const end = tail.rest.slice(-100)
  for (const match of creditStarts(end)) {
    const printed = end.slice(match)
    const credit = parseByline(printed)
    const trusted = credit && (credit.explicit || /^[（(].*[）)]$|^\s+\S/.test(printed))
    if (!trusted || credit.people.length === 0) continue
    tail.credits.unshift(credit)
    return tail.rest.slice(0, tail.rest.length - printed.length)
  }
  return null
}

/** Where a credit can begin: after the last sentence, at the last bracket, or at a space before 某某 摄. */
function creditStarts(end: string): number[] {
  const starts: number[] = []
  const sentence = end.match(/[。！？!?…”’》](?=[^。！？!?…”’》]*$)/)
  if (sentence?.index !== undefined && !/\S[（(]/.test(end.slice(sentence.index + 1)))
    starts.push(sentence.index + 1)
  const bracket = end.match(/[（(][^（()）]*[）)]$/)
  if (bracket?.index !== undefined) starts.push(bracket.index)
  const shot = end.match(/(?<=[\s。）)])[^\s。）)]{2,4}\s*(?:摄|供图)$/)
  if (shot?.index !== undefined) starts.push(shot.index)
  return starts
}
