import { type Credit, parseByline } from './byline.ts'

/** What stands after the last sentence of a body. */
export interface Tail {
  /** The body without it. */
  rest: string
  credits: Credit[]
  source: string | null
}

const SOURCE =
  /(?:^|[\s。！？”）)])[（(]?\s*(?:(?:转自|摘自|转载自|原载|选自|来源|稿源|信息来源)\s*[:：]?|据(?=\s*《|\p{Script=Han}{2,8}[报社网][）)]))\s*[《“]?([^《》“”\s，。：:（）()]{2,16})[》”]?(?:微信公众号|公众号|客户端|报道|消息|电)?\s*[）)]?[。]?$/u
/** （下转第三版） and （完） are for the page, not for the reader of the text. */
const JUMP = /\s*[（(](?:下转[^（()）]{1,8}版[^（()）]{0,6}|完|未完待续)[）)]$/

/** Cuts credits, source and jump lines off the end: …的温暖。某某 摄 · …工作。 转自《某网》 · …（记者 某某） */
export function takeTail(text: string): Tail {
  const tail: Tail = { rest: text, credits: [], source: null }
  for (let round = 0; round < 4; round++) {
    const cut = cutSource(tail) ?? cutJump(tail.rest) ?? cutCredit(tail)
    if (cut === null) break
    tail.rest = cut.trimEnd()
  }
  return tail
}

/** 转自《中工网》 → 中工网, as a whole line. */
export function sourceLine(text: string): string | null {
  const match = text.length <= 40 ? text.match(SOURCE) : null
  return match?.index === 0 ? (match[1] as string) : null
}

function cutSource(tail: Tail): string | null {
  const end = tail.rest.slice(-50)
  const match = end.match(SOURCE)
  if (!match || tail.source) return null
  tail.source = match[1] as string
  const kept = /^[。！？”）)]/.test(match[0]) ? 1 : 0
  return tail.rest.slice(0, tail.rest.length - match[0].length + kept)
}

function cutJump(text: string): string | null {
  const match = text.slice(-24).match(JUMP)
  return match ? text.slice(0, -match[0].length) : null
}

function cutCredit(tail: Tail): string | null {
  const end = tail.rest.slice(-100)
  for (const match of creditStarts(end)) {
    const printed = end.slice(match)
    const credit = parseByline(printed)
    const trusted = credit && (credit.explicit || /^[（(].*[）)]$/.test(printed))
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
