import type { Mention } from '../model/mention.ts'
import { makeMention } from './candidate.ts'
import type { Findings, Reading } from './reading.ts'

const SPEECH =
  /^(?:说|称|表示|介绍|认为|告诉|指出|强调|坦言|透露|回忆|感慨|感叹|笑着|激动|高兴|欣慰|自豪|直言|谈到|谈及|补充|解释|讲述|道|点赞|分享|提到|深有|兴奋|致辞|发言|讲话|深情|动情|呼吁|建议|寄语|鼓励|宣布|同志|先生|女士|法官|老师|劳模|师傅|名字|等|代表)/
/** Characters that end a name of two characters: 李明|在, 王伟|说. */
const NO_GIVEN =
  /[说称在和是为从对向的了等与及被把将也都还又已曾到以、，。；：！？“”（）《》\s\d各其则便有个这那每]/
/** 李明|表示, 王伟|强调: a name does not end in the first half of such a word. */
const NEXT_WORD =
  /^(?:表[示扬彰]|介绍|认[为真]|告诉|指[出着导]|强调|坦[言诚]|透露|感[慨叹谢受到]|带[领队来着头]|作[为出报了]|出[席任]|参[加与观]|共[同计]|同[时样志]|主[持动任席]|率[队领先]|走[进访]|深[入情有]|正[在是式]|来[到自]|去[年]|先[后生]|女[士]|致[辞以]|分[别享]|就[是任]|则|道[出]|发[言现]|回[忆应]|谈[到及]|宣[布读]|一[行同起直]|现[任场]|当[选场]|通[过]|获[得评]|荣[获]|亲[自]|代[表]|围[绕]|结[合]|组[织]|负[责]|师傅|老师|法[官]|工[作程])/
const AFTER_NAME =
  /^(?:[，。、；：！？）”’\s]|$|和|与|及|等|说|称|表|介|在|是|为|从|对|向|的|了|告|认|指|强|坦|透|感|带|作|出|参|来|共|同|主|率|赴|走|深|先|女|一|宣|致|分|就|也|都|还|将|已|曾|正|以|则|到|回|笑|激|谈|上|亲|代|围|结|现|当|通|组|获|荣|被|让|把|及|以及|给|用|有|并|积|提|讲|担|任|接|看|听|受|鼓|号|要|希|补|动|欣|自|激|兴|利|经|每|成|开|做|发|立|名|所|前|心|忙|负|率|深|亲|切|展|揭|签|颁|手|十|多|这|那|刚|才|始|终|坚|认|法|师|老|劳|工|同)/
/** 张师傅, 王经理: a family name and how one is called. */
const CALLED =
  /(?:师傅|先生|女士|经理|主任|主席|同志|老师|书记|校长|院长|队长|医生|大姐|大爷|阿姨|大妈|老板|班长|店长|站长|教授|某某?|姓)$/
/** More names than an article tells of would only cost time. */
const MOST_NAMES = 60
const LIST_MARK = /[、和与及，]/

/** Persons: a post and a name (副主席隋合红), a name that speaks (周福刚说), lists of them, names with ·. */
export function findPersons(reading: Reading): Findings {
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
  for (const match of reading.text.matchAll(/[\p{Script=Han}]{2,8}·[\p{Script=Han}]{2,8}/gu))
    foreignName(reading, match, add)
  return { mentions: [...mentions, ...seenAgain(reading, mentions)], dropped: [] }
}

type Add = (start: number, end: number, rule: string, confidence: number) => void

function findAt(reading: Reading, at: number, add: Add): void {
  const { text, vocabulary } = reading
  const title = vocabulary.titles.at(text, at) ?? vocabulary.honours.at(text, at)
  if (title !== null) {
    const end = at + title.length
    const length = nameLength(reading, end, vocabulary.titles.fields(title).rank !== 'trade')
    if (length > 0) add(end, end + length, 'person/title', 0.95)
  }
  if (vocabulary.surnames.at(text, at) === null) return
  const speaker = speakerLength(reading, at)
  if (speaker > 0) add(at, at + speaker, 'person/speaker', 0.9)
  else if (followsRole(reading, at)) {
    const length = nameLength(reading, at, false)
    if (length > 0 && isUnknown(reading, at, at + length)) add(at, at + length, 'person/role', 0.85)
  }
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
  if (!before || before.end - before.start < 2)
    return /\d岁的$/.test(reading.text.slice(Math.max(0, at - 4), at))
  const piece = reading.text.slice(before.start, at)
  return (
    /[员工师长手匠家兵者人生嫂哥姐骨干警官士模]$/.test(piece) &&
    /^(?:n|nr|nz|x|vn|v|l|j)$/.test(before.tag) &&
    !/^(?:企业家|专家|大家|国家|单位|职工|干部职工|一线职工|工人|会员|个人|他人|人人|别人|家人|本人|为人|加强|党员)$/.test(
      piece,
    )
  )
}

/** No dictionary word but a person's name: single characters, or what is tagged as a name. */
function isUnknown(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const word = reading.wordFrom.get(at)
    if (!word) return false
    if (word.end - word.start > 1 && !/^(?:nr|nrt|nrfg|nz|ns|x)$/.test(word.tag) && at === start) return false
    if (word.end > end) return word.tag === 'nr' && word.end - end <= 0
    at = word.end
  }
  return true
}

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

/** Length of the full name that begins here, or 0. `sure`: a post stands before it, so rare family names will do. */
function nameLength(reading: Reading, at: number, sure: boolean): number {
  const { text, vocabulary } = reading
  const family = vocabulary.surnames.at(text, at)
  if (family === null || (!sure && vocabulary.surnames.fields(family).use === 'rare')) return 0
  const longest = family.length + 2
  for (const length of [longest, longest - 1]) {
    const given = text.slice(at + family.length, at + length)
    if (given.length < length - family.length || NO_GIVEN.test(given) || !/^\p{Script=Han}+$/u.test(given))
      continue
    if (vocabulary.titles.at(text, at) || isWord(reading, at, at + length)) continue
    if (CALLED.test(text.slice(at, at + length)) || NEXT_WORD.test(text.slice(at + length - 1))) continue
    if (AFTER_NAME.test(text.slice(at + length)) && !splitsWord(reading, at + length)) return length
  }
  return 0
}

/** A stretch that is an ordinary word (平安, 和谐, 高级工) or begins one is no name. */
function isWord(reading: Reading, start: number, end: number): boolean {
  const word = reading.wordFrom.get(start)
  return (
    word !== undefined &&
    word.end >= end &&
    !/^(?:nr|nrt|nrfg|x|nz|ns)$/.test(word.tag) &&
    word.end - word.start > 1 &&
    !(word.end === end && end - start === 3)
  )
}

/** The name would end inside a word of two characters or more: 李明|显 of 明显. */
function splitsWord(reading: Reading, end: number): boolean {
  const word = reading.wordOver(end)
  return (
    word !== undefined && word.start < end && word.end > end && word.end - word.start > 2 && word.tag !== 'nr'
  )
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
    const name = text.slice(at, end)
    if (
      !/^\p{Script=Han}+$/u.test(name) ||
      NO_GIVEN.test(name.slice(family.length)) ||
      isWord(reading, at, end)
    )
      continue
    if (CALLED.test(name) || NEXT_WORD.test(text.slice(end - 1))) continue
    const after = text.slice(end, end + 4)
    if (SPEECH.test(after) && !/^(?:等|代表|道)/.test(after)) return end - at
    if (/^(?:，[男女]|（[男女左右中图]|，\d{2}岁|，今年\d)/.test(after)) return end - at
    if (/^(?:是一[名位]|等\d)/.test(after)) return end - at
  }
  return 0
}

/** A noun of persons or a mark stands before it: 退役军人|高佳说. */
function startsFresh(reading: Reading, at: number): boolean {
  const before = reading.wordTo.get(at)
  if (!before) return false
  const piece = reading.text.slice(before.start, at)
  return (
    piece.length > 1 &&
    (/^(?:n|v|vn|nz|t|p|c|uj|r)$/.test(before.tag) || reading.vocabulary.plainWords.has(piece))
  )
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
    if (
      to > middle + 1 &&
      (SPEECH.test(text.slice(to, to + 4)) || /^(?:v|p|c|d|uj|ul)$/.test(reading.wordFrom.get(to)?.tag ?? ''))
    )
      break
    to++
  }
  if (middle - from >= 2 && to - middle > 2) add(from, to, 'person/dotted', 0.85)
}
