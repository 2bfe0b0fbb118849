import type { Quote } from './quotes.ts'
import type { Reading } from './reading.ts'

/** Verbs by which a clause about a quotation says that it was made: “棉田工会”由…共同|推出. */
const MADE =
  '推出|打造|创办|创立|创建|首创|独创|发起|建立|开办|合办|主办|承办|举办|联办|开设|成立|探索|推行|研发|开发|搭建|设立|建设|共建|策划|运营|组织实施|实施|选树'
const MADE_BY = new RegExp(
  `^(?:是|系|由|作为|，是|，由|系由|是由)(?!职工|工会会员)[^。；！？\\n“”]{2,48}?(?:${MADE})(?:的|了|，|。|；|$|\\n)`,
)
/** What it is called at the end of that clause: 乡村技能人才选树|品牌. */
const CALLED_SO = /的([^，。；“”\n]{2,18})(?=[，。；\n]|$)/
/** Between the items of a list: 与法院“…”、|人社|“…”. */
const GAP = /^(?:[、和与及]|以及)?\p{Script=Han}{0,6}$/u
const COUNTED =
  /^(?:等)?(?:[一二两三四五六七八九十\d]+(?:个|项|大|套|种|类|款|场|条))?(?:的)?(?=\p{Script=Han})/u

/**
 * Kinds of quotations that the text calls programmes, by where they begin: items of a list with its head word behind it
 * (“…”“…”等做法, “…”、“…”三套系统), and what a clause says was made (“…”由…共同推出). Linear: each quotation is read once.
 */
export function termKinds(reading: Reading): Map<number, string> {
  const kinds = new Map<string | number, string>()
  const quotes = reading.quotes.filter(({ mark }) => mark === '“')
  for (let i = 0; i < quotes.length; ) {
    const chain = chainFrom(reading, quotes, i)
    const last = chain.at(-1) as Quote
    const kind =
      kindBehind(reading, (chain[0] as Quote).start, last.end, chain.length) ?? sharedKind(reading, chain)
    if (kind) for (const { start } of chain) kinds.set(start, kind)
    i += chain.length
  }
  for (const { start, end } of quotes) {
    const kind = madeKind(reading, end)
    if (kind && !kinds.has(start)) kinds.set(start, kind)
  }
  return kinds as Map<number, string>
}

/** The quotations from the `i`th on that one list holds. */
function chainFrom({ text }: Reading, quotes: readonly Quote[], i: number): Quote[] {
  const chain = [quotes[i] as Quote]
  for (let j = i + 1; j < quotes.length; j++) {
    const last = chain.at(-1) as Quote
    const next = quotes[j] as Quote
    const gap = text.slice(last.end, next.start)
    const separated = gap === '' || /^[、和与及以]/.test(gap)
    if (next.start < last.end || gap.length > 8 || !separated || !GAP.test(gap)) break
    chain.push(next)
  }
  return chain
}

/** 运动会|设置了|“极速配送”“翻山越岭”等6个项目: what a sports meeting is made of. */
const SET_UP = /(?:设置|设有|分为|进行)了?$/

/** “…”“…”|等|做法: the head word right behind 等, a count or both. */
function kindBehind(
  { text, vocabulary }: Reading,
  start: number,
  end: number,
  length: number,
): string | null {
  if (SET_UP.test(text.slice(Math.max(0, start - 6), start))) return null
  const lead = COUNTED.exec(text.slice(end, end + 8))?.[0] ?? ''
  if (lead === '' || (length === 1 && !lead.startsWith('等'))) return null
  const from = end + lead.length
  const run = /^\p{Script=Han}{2,8}/u.exec(text.slice(from, from + 8))?.[0] ?? ''
  if (/^(?:体系|内容|方面|问题|要求|主题(?!行动|活动|宣讲|培训|项目)|口号|任务|目标|环节|精神)/.test(run))
    return null
  for (let to = 2; to <= run.length; to++) {
    const word = vocabulary.programHeads.endingAt(run, to)
    if (word && (to === word.length || !isActing(run.slice(0, to - word.length), vocabulary)))
      return (
        vocabulary.programHeads.fields(longestFrom(run, to - word.length, vocabulary) ?? word).kind ?? null
      )
  }
  return null
}

/** “…”、“…”及“…”|活动: separate items, the head word right behind the last. */
function sharedKind({ text, vocabulary }: Reading, chain: readonly Quote[]): string | null {
  const last = chain.at(-1) as Quote
  const apart = chain.every((quote, i) => i === 0 || text[quote.start - 1] !== '”')
  const word = chain.length > 1 && apart ? vocabulary.programHeads.at(text, last.end) : null
  const kind = word ? vocabulary.programHeads.fields(word).kind : null
  return kind && kind !== 'PLATFORM' ? kind : null
}

/** 等|系列|活动: a word of the list of verbs that says nothing of an act. */
function isActing(piece: string, { verbs }: Reading['vocabulary']): boolean {
  return verbs.has(piece) && !/\bnone\b/.test(verbs.fields(piece).roles ?? '')
}

function longestFrom(run: string, at: number, { programHeads }: Reading['vocabulary']): string | null {
  return programHeads.at(run, at)
}

function madeKind({ text, vocabulary }: Reading, end: number): string | null {
  const clause = MADE_BY.exec(text.slice(end, end + 60))
  if (!clause) return null
  const called = CALLED_SO.exec(text.slice(end + clause[0].length - 1, end + clause[0].length + 22))?.[1]
  const word = called && vocabulary.programHeads.endingAt(called, called.length)
  return (word && vocabulary.programHeads.fields(word).kind) || 'PROJECT'
}

const NUMBER = '[\\d.,万千百余两一二三四五六七八九十]+'
const COUNT_BEHIND = new RegExp(
  `^(?:[，]?(?:共计?|达到?|已达|总数达|近|约|超过?|累计))*${NUMBER}(?:[个家处座所间]|余[个家处座所间])`,
)
const COUNT_BEFORE = /(?:\d|[两二三四五六七八九十百千万余])[个家处座所间]$/

/** What quotations hold of which the text counts several: “暖蜂驿站”|500个, 再建10个|“心灵驿站”. */
export function countedQuotes({ text, quotes }: Reading): Set<string> {
  const counted = new Set<string>()
  for (const { start, end } of quotes)
    if (
      COUNT_BEHIND.test(text.slice(end, end + 12)) ||
      COUNT_BEFORE.test(text.slice(Math.max(0, start - 4), start))
    )
      counted.add(text.slice(start + 1, end - 1))
  return counted
}
