import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import {
  CALLED,
  couldBeName,
  isGiven,
  isUnknown,
  isWord,
  NEXT_WORD,
  NO_GIVEN,
  nameLength,
  splitsWord,
} from './personName.ts'
import type { Findings, Reading } from './reading.ts'

const SPEECH =
  /^(?:说|称|表示|介绍|认为|告诉|指出|强调|坦言|透露|回忆|感慨|感叹|笑着|激动|高兴|欣慰|自豪|直言|谈到|谈及|补充|解释|讲述|道|点赞|分享|提到|深有|兴奋|致辞|发言|讲话|深情|动情|呼吁|建议|寄语|鼓励|宣布|同志|先生|女士|法官|老师|劳模|师傅|名字|等|代表)/
/** More names than an article tells of would only cost time. */
const MOST_NAMES = 60
const LIST_MARK = /[、和与及，]/

/** Persons: a post and a name (副主席隋合红), a name that speaks (周福刚说), lists of them, names with ·. */
export function findPersons(reading: Reading, earlier: readonly Mention[]): Findings {
  const mentions: Mention[] = []
  const taken = new Set<number>()
  const add = (start: number, end: number, rule: string, confidence: number) => {
    if (taken.has(start)) return
    taken.add(start)
    mentions.push(makeMention(reading, { start, end, type: 'PERSON', kind: null, rule, confidence }))
    const next = nextInList(reading, end)
    if (next > 0) add(end + 1, next, 'person/list', 0.85)
  }
  for (let at = 0; at < reading.text.length; at++) findAt(reading, at, add)
  for (const { type, end } of earlier)
    if (type === 'COMPANY' || type === 'INSTITUTION') findOf(reading, end, add)
  for (const match of reading.text.includes('·')
    ? reading.text.matchAll(/[\p{Script=Han}]{2,8}·[\p{Script=Han}]{2,8}/gu)
    : [])
    foreignName(reading, match, add)
  return { mentions: [...mentions, ...seenAgain(reading, mentions)], dropped: [] }
}

type Add = (start: number, end: number, rule: string, confidence: number) => void

function findAt(reading: Reading, at: number, add: Add): void {
  const { text, vocabulary } = reading
  const title = vocabulary.titles.at(text, at) ?? vocabulary.honours.at(text, at)
  if (title !== null) {
    // 记者 李旺旺）
    const end = at + title.length + (/^(?:记者|通讯员) /.test(text.slice(at)) ? 1 : 0)
    const length = nameLength(reading, end, true)
    const isPost = vocabulary.titles.fields(title).rank !== 'trade'
    const strange = isPost ? strangeLength(reading, end) : 0
    if (strange > length) add(end, end + strange, 'person/strange', 0.75)
    else if (length > 0 && (isPost || isGiven(reading, end, end + length)))
      add(end, end + length, 'person/title', 0.95)
  }
  if (vocabulary.surnames.at(text, at) === null) return
  const speaker = speakerLength(reading, at)
  if (speaker > 0) add(at, at + speaker, 'person/speaker', 0.9)
  else if (followsRole(reading, at)) {
    const length = nameLength(reading, at, true)
    const known = length > 0 && isUnknown(reading, at, at + length)
    if (known && isGiven(reading, at, at + length)) add(at, at + length, 'person/role', 0.85)
  } else {
    const length = plainLength(reading, at)
    if (length > 0) add(at, at + length, 'person/plain', 0.75)
  }
}

const SAID =
  /^(?:出席|主持|致辞|宣布|陪同|带队|一行|参加|表示|介绍|说|告诉|指出|强调|坦言|认为|透露|回忆|深有感触)/

/** 主席|吉木子石|表示: behind a post and before a verb of speech stands a name, of whatever people. */
function strangeLength(reading: Reading, at: number): number {
  const { text, wordFrom, vocabulary } = reading
  if (!/^\p{Script=Han}$/u.test(text[at] ?? '')) return 0
  for (let length = 2; length <= 5; length++) {
    if (!/^\p{Script=Han}$/u.test(text[at + length - 1] ?? '')) return 0
    if (!SAID.test(text.slice(at + length, at + length + 4))) continue
    const name = text.slice(at, at + length)
    if (/[们的等在也还又和与对]|同志$|长$|员$/.test(name) || CALLED.test(name)) return 0
    for (let i = at; i < at + length; ) {
      const word = wordFrom.get(i)
      const end = word?.end ?? i + 1
      if (end > at + length || isKnown(vocabulary, text, i)) return 0
      if (end - i > 1 && !/^(?:nr|nrt|nrfg|ns|nz|x|n)$/.test(word?.tag ?? 'x')) return 0
      i = end
    }
    return length
  }
  return 0
}

function isKnown({ verbs, plainWords, titles }: Reading['vocabulary'], text: string, at: number): boolean {
  return [verbs, plainWords, titles].some((words) => words.at(text, at) !== null)
}

/** …公司|炼铁作业部|刘伟, …公司|代表队的|李强 */
const OWN_PEOPLE =
  /^(?:[\p{Script=Han}]{1,6}(?:作业部|事业部|车间|班组|工区|分厂|项目部))?(?:代表队|职工|员工|选手)?的?/u

/** …有限公司|徐惠芬“捐款…”, …有限公司的|赵刚、: a name right behind the body that its bearer works for. */
function findOf(reading: Reading, end: number, add: Add): void {
  const at = end + (OWN_PEOPLE.exec(reading.text.slice(end, end + 14))?.[0].length ?? 0)
  const length = nameLength(reading, at, false)
  if (length > 0 && couldBeName(reading, at, at + length)) add(at, at + length, 'person/of-body', 0.8)
}

/** 的|邓代林，, ，祝敬毫|是…: nothing tells but what the name is made of and that a clause goes on behind it. */
function plainLength(reading: Reading, at: number): number {
  const { text, wordTo, wordFrom } = reading
  const before = text[at - 1] ?? '\n'
  const fresh =
    /[，。：；、（\s的和与由在为]/.test(before) || /^(?:v|p|c|uj|t)$/.test(wordTo.get(at)?.tag ?? '')
  if (!fresh) return 0
  const length = nameLength(reading, at, false)
  if (length < 3 || !couldBeName(reading, at, at + length)) return 0
  const end = at + length
  const goesOn =
    /^(?:[，、和与的说等（是从在时]|每天|一行|今年|第一|一样|领衔|牵头|分获|分别|荣获|摘得|夺得)/.test(
      text.slice(end, end + 2),
    )
  return goesOn || /^(?:v|d|p)$/.test(wordFrom.get(end)?.tag ?? '') ? length : 0
}

/** 、马强: the end of the name that a list goes on with, or 0. */
function nextInList(reading: Reading, end: number): number {
  if (!LIST_MARK.test(reading.text[end] ?? '') || reading.text[end] === '，') return 0
  const length = nameLength(reading, end + 1, true)
  return length > 0 && isUnknown(reading, end + 1, end + 1 + length) ? end + 1 + length : 0
}

/** 爆破员|, 创始人|, 老党员|: a word for who does something, by its last character; or a year of age, 的. */
function followsRole(reading: Reading, at: number): boolean {
  const before = reading.wordTo.get(at)
  if (
    before &&
    before.end - before.start === 1 &&
    /[工员师手长匠嫂]/.test(reading.text[before.start] as string)
  )
    return true
  if (!before || before.end - before.start < 2)
    return /\d岁的$/.test(reading.text.slice(Math.max(0, at - 4), at))
  const piece = reading.text.slice(before.start, at)
  if (KIN.test(piece) || /(?:冠|亚|季)军$/.test(piece)) return true
  return (
    /(?:[员工师长手匠家兵者人生嫂哥姐骨干警官士模导间组司团院校队厂站]|领导|村民|居民|市民|牧民|农民工)$/.test(
      piece,
    ) &&
    /^(?:n|nr|nz|x|vn|v|l|j)$/.test(before.tag) &&
    !/^(?:企业家|专家|大家|国家|单位|职工|干部职工|一线职工|工人|会员|个人|他人|人人|别人|家人|本人|为人|加强|党员)$/.test(
      piece,
    )
  )
}

const KIN = /^(?:徒弟|妻子|丈夫|队友|搭档|爱人|父亲|母亲|儿子|女儿|主人公|得主|同事|好友|骑手)$/

/** A name that was told once stands for the person wherever it comes again: 林雪|一直坚持…. */
function seenAgain(reading: Reading, found: readonly Mention[]): Mention[] {
  const taken = new Set(found.map(({ start }) => start))
  const names = [...new Set(found.map(({ name }) => name))].filter(
    (name) => name.length > 2 || found.length < 40,
  )
  return names.slice(0, MOST_NAMES).flatMap((name) => {
    const again: Mention[] = []
    for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + name.length)) {
      const end = at + name.length
      const inside = name.length === 2 && !(reading.wordFrom.has(at) && !splitsWord(reading, end))
      if (taken.has(at) || inside) continue
      again.push(
        makeMention(reading, {
          start: at,
          end,
          type: 'PERSON',
          kind: null,
          rule: 'person/again',
          confidence: 0.9,
        }),
      )
    }
    return again
  })
}

/** 周福刚说, 林雪是一名…: the family name is common and the next words are said of persons alone. */
function speakerLength(reading: Reading, at: number): number {
  const { text, vocabulary } = reading
  const family = vocabulary.surnames.at(text, at) as string
  if (vocabulary.surnames.fields(family).use !== 'common') return 0
  if (vocabulary.titles.at(text, at) || (vocabulary.plainWords.at(text, at)?.length ?? 0) > 1) return 0
  if (/[\p{Script=Han}]/u.test(text[at - 1] ?? '') && !startsFresh(reading, at)) return 0
  for (const given of [2, 1]) {
    const end = at + family.length + given
    // Asked first because it is mostly answered no.
    if (!isSaidOfPersons(text.slice(end, end + 4))) continue
    const name = text.slice(at, end)
    // 武汉|说唱团
    if (reading.placeFrom.get(at)?.end === end && /^说(?:唱|书)/.test(text.slice(end))) continue
    if (
      !/^\p{Script=Han}+$/u.test(name) ||
      NO_GIVEN.test(name.slice(family.length)) ||
      isWord(reading, at, end)
    )
      continue
    if (!CALLED.test(name) && !NEXT_WORD.test(text.slice(end - 1))) return end - at
  }
  return 0
}

function isSaidOfPersons(after: string): boolean {
  return (
    (SPEECH.test(after) && !/^(?:等|代表|道)/.test(after)) ||
    /^(?:，[男女]|（[男女左右中图]|，\d{2}岁|，今年\d|是一[名位]|等\d)/.test(after)
  )
}

/** A noun of persons or a mark stands before it: 退役军人|高佳说. */
function startsFresh(reading: Reading, at: number): boolean {
  // 上班的|刘静|说
  if (reading.text[at - 1] === '的') return true
  const before = reading.wordTo.get(at)
  if (!before) return false
  const piece = reading.text.slice(before.start, at)
  return (
    piece.length > 1 &&
    (/^(?:n|ns|v|vn|nz|t|p|c|uj|r)$/.test(before.tag) || reading.vocabulary.plainWords.has(piece))
  )
}

function endsName({ text, wordFrom }: Reading, at: number): boolean {
  const word = wordFrom.get(at)
  if (!word) return false
  // 吐|拉|洪: single characters of a name that a dictionary has as verbs
  if (word.end - word.start === 1) return NO_GIVEN.test(text[at] as string)
  return /^(?:v|p|c|d|uj|ul|t|f|n|vn|r|s)$/.test(word.tag)
}

/** 阿依古丽·买买提: cut to the words at its edges. */
function foreignName(reading: Reading, match: RegExpMatchArray, add: Add): void {
  const whole = match[0]
  const start = match.index as number
  const middle = start + whole.indexOf('·')
  const { text, vocabulary } = reading
  if (reading.quotes.some((quote) => quote.start < start && quote.end > start)) return
  let from = middle
  while (from > start && middle - from < 6) {
    if (vocabulary.titles.endingAt(text, from) && from < middle) break
    const word = reading.wordTo.get(from)
    if (word && word.end - word.start > 1 && /^(?:v|p|c|n|vn|uj|r|d)$/.test(word.tag) && from < middle) break
    from--
  }
  let to = middle + 1
  const limit = start + whole.length
  while (to < limit && to - middle < 6) {
    if (to > middle + 1 && (SPEECH.test(text.slice(to, to + 4)) || endsName(reading, to))) break
    to++
  }
  // 旺苍·中国红军城: a place, not a person
  const isPlace = (start: number, end: number) => {
    const place = reading.placeFrom.get(start)
    return place?.end === end && place.needs !== 'class'
  }
  const first = reading.wordFrom.get(from)
  // 服务台·陕工惠: an ordinary word
  const isOrdinary = first && first.end - from > 1 && /^(?:n|v|vn|j|l)$/.test(first.tag)
  if (isOrdinary || isPlace(from, middle) || isPlace(middle + 1, to)) return
  if (middle - from >= 2 && to - middle > 2) add(from, to, 'person/dotted', 0.7)
}
