import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

/** Characters that end a name of two characters: 李明|在, 王伟|说. */
export const NO_GIVEN =
  /[说称在和是为从对向的了等与及被把将也都还又已曾到以、，。；：！？“”（）《》\s\d各其则便有个这那每很]/
/** 李明|表示, 王伟|强调: a name does not end in the first half of such a word. */
export const NEXT_WORD =
  /^(?:表[示扬彰]|介绍|认[为真]|告诉|指[出着导]|强调|坦[言诚]|透露|感[慨叹谢受到]|带[领队来着头]|作[为出报了]|出[席任]|参[加与观]|共[同计]|同[时样志]|主[持动任席]|率[队领先]|走[进访]|深[入情有]|正[在是式]|来[到自]|去[年]|先[后生]|女[士]|致[辞以]|分[别享]|就[是任]|则|道[出]|发[言现]|回[忆应]|谈[到及]|宣[布读]|一[行同起直]|现[任场]|当[选场]|通[过]|获[得评颁奖]|荣[获]|亲[自]|代[表]|围[绕]|结[合]|组[织]|负[责]|师傅|老师|法[官]|工[作程]|总[结体])/
const AFTER_NAME =
  /^(?:经理|董事长|教授|律师|法官|[，。、；：！？）”’\s]|$|和|与|及|等|说|称|表|介|在|是|为|从|对|向|的|了|告|认|指|强|坦|透|感|带|作|出|参|来|共|同|主|率|赴|走|深|先|女|一|宣|致|分|就|也|都|还|将|已|曾|正|以|则|到|回|很|笑|领|总结|记忆|激|谈|上|亲|代|围|结|现|当|通|组|获|荣|被|让|把|及|以及|给|用|有|并|积|提|讲|担|任|接|看|听|受|鼓|号|要|希|补|动|欣|自|激|兴|利|经|每|成|开|做|发|立|名|所|前|心|忙|负|率|深|亲|切|展|揭|签|颁|手|十|多|这|那|刚|才|始|终|坚|认|法|师|老|劳|工|同|(?:\d|[两三四五六七八九十])+[名位人]|口中|手中|手里|心里|身上|妻子|丈夫|父亲|母亲|夫妇|夫妻|一家|家中|家里|儿子|女儿|全程|赞不|学做|学会|带头|“)/
/** 张师傅, 王经理: a family name and how one is called. */
export const CALLED =
  /(?:师傅|先生|女士|经理|主任|主席|同志|老师|书记|校长|院长|队长|医生|大姐|大爷|阿姨|大妈|老板|班长|店长|站长|教授|某某?|姓)$/
/** 记者|年年|走进…, 代表|项目部, 选手|晋升|一级…: words that a dictionary takes for names, or that begin with a family name. */
const NO_NAME = /^(?:(.)\1|晋升|明天|今后|元旦|时值|全程|高温|高级|资深|沙龙|.{1,2}部|.[上下着过完住起])$/
/** Length of the full name that begins here, or 0. `sure`: a post stands before it, so rare family names will do. */
export function nameLength(reading: Reading, at: number, sure: boolean): number {
  const { text, vocabulary } = reading
  const family = vocabulary.surnames.at(text, at)
  // 劳动者|和|新就业群体
  if (family === '和' && reading.wordFrom.get(at)?.tag === 'c') return 0
  if (family === null || (!sure && vocabulary.surnames.fields(family).use === 'rare')) return 0
  const longest = family.length + 2
  for (const length of [longest, longest - 1]) {
    const given = text
      .slice(at + family.length, at + length)
      .replace(HARMONY, endsClause(text, at + length) ? '' : '和')
      .replace(TOWARDS, '')
      .replace(sure && length === longest ? HAVING : '', '')
    if (
      given.length < length - family.length - 1 ||
      NO_GIVEN.test(given) ||
      !/^\p{Script=Han}+$/u.test(given)
    )
      continue
    // 北京金隅天坛家具股份有限公司|龙顺成公司 is no person.
    if (FIRM.test(text.slice(at + length, at + length + 5))) continue
    if (vocabulary.titles.at(text, at)) continue
    if (isWord(reading, at, at + length) && !(sure && length === 2 && isApart(reading, at))) continue
    if (readsAsWords(reading, at, at + length)) continue
    if (isRareAndWord(reading, at, at + length)) continue
    if (NO_NAME.test(text.slice(at, at + length))) continue
    if (CALLED.test(text.slice(at, at + length)) || NEXT_WORD.test(text.slice(at + length - 1))) continue
    if (length === longest && beginsNextWord(reading, at + length - 1)) continue
    const goes = goesOn(reading, at + length) || (sure && length === 3 && isSpelt(reading, at))
    if (goes && !splitsWord(reading, at + length)) return length
  }
  return 0
}

/**
 * Ordinary words that only begin like a name: 工作室|成立|后, 职工|原木|制作, 劳动模范|和|先进.
 * Only where what is left over is no given name's either: a word of time or place, or half of the next word.
 */
function readsAsWords(reading: Reading, start: number, end: number): boolean {
  const first = reading.wordFrom.get(start)
  if (first?.tag === 'c') return isOrdinary(reading.wordFrom.get(first.end), first.end, end)
  if (!isOrdinary(first, start, end - 1)) return false
  const next = reading.wordFrom.get(end - 1)
  return (next !== undefined && next.end > end) || /^[后前时中里]/.test(reading.text.slice(end - 1))
}

function isOrdinary(word: Word | undefined, start: number, end: number): boolean {
  return (
    word !== undefined && end - start > 1 && word.end === end && !/^(?:nr|nrt|nrfg|nz|ns|x)$/.test(word.tag)
  )
}

/** 郑旻|陪同…: a verb or adverb begins at what would be the last character, and no given name ends in that. */
function beginsNextWord({ text, wordFrom, vocabulary }: Reading, at: number): boolean {
  const word = wordFrom.get(at)
  if (word === undefined || word.end - word.start < 2 || !/^(?:v|vd|vn|d|p|c|t|r)$/.test(word.tag))
    return false
  return !vocabulary.givenCharacters.has(text[at] as string)
}

/** 调度员|邵|庆|禾|一口气…: three single characters behind a post, as names are made, and a word begins behind them. */
function isSpelt({ text, wordFrom, vocabulary }: Reading, at: number): boolean {
  if (!wordFrom.has(at + 3)) return false
  for (let i = at; i < at + 3; i++) {
    if (wordFrom.get(i)?.end !== i + 1 || (i > at && !vocabulary.givenCharacters.has(text[i] as string)))
      return false
  }
  return true
}

/** What stands behind a name: a mark, a particle, or a verb or adverb that begins there (王敏|接过). */
function goesOn(reading: Reading, end: number): boolean {
  if (AFTER_NAME.test(reading.text.slice(end, end + 3))) return true
  return /^(?:v|vd|vn|d|p|c|t)$/.test(reading.wordFrom.get(end)?.tag ?? '')
}

/** 孙致和，县总工会…, 孙致和等: 和 at the end of a clause or list joins nothing. */
const HARMONY = /和$/
/** 汤向荣, 李向东: 向 as a part of a given name. */
const TOWARDS = /^向(?=[东阳荣前军明红辉华民英林勇国党上平波峰伟春南北云龙鹏飞丽文武学宇宏])/
/** 副主席|吴有祯: 有 is a part of given names behind a post. */
const HAVING = /^有/
const FIRM = /^[^，。；、）]?(?:公司|集团|医院|学校|学院|工会|街道|社区|驿站)/

function endsClause(text: string, at: number): boolean {
  return /^[，。；、等]/.test(text.slice(at, at + 1))
}

/** 困难职工|家庭|新…: an ordinary word that begins with a rare family name. */
function isRareAndWord(
  { text, wordFrom, vocabulary: { surnames } }: Reading,
  start: number,
  end: number,
): boolean {
  const word = wordFrom.get(start)
  if (word === undefined || word.end - start < 2 || word.end >= end) return false
  const family = surnames.at(text, start) as string
  return (
    family.length === 1 && surnames.fields(family).use === 'rare' && /^(?:n|v|vn|a|ad|d|t|b)$/.test(word.tag)
  )
}

/** 副主席|关平|，: a noun of two characters that stands alone behind a post, up to a mark, is a name. */
function isApart({ text, wordFrom, vocabulary: { titles } }: Reading, at: number): boolean {
  const word = wordFrom.get(at)
  const post = titles.endingAt(text, at)
  return (
    word?.end === at + 2 &&
    word.tag === 'n' &&
    post !== null &&
    titles.fields(post).rank === 'post' &&
    /^[，、；。）]/.test(text.slice(at + 2, at + 3))
  )
}

/** A stretch that is an ordinary word (平安, 和谐, 高级工) or begins one is no name. */
export function isWord(reading: Reading, start: number, end: number): boolean {
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
export function splitsWord(reading: Reading, end: number): boolean {
  const word = reading.wordOver(end)
  return (
    word !== undefined && word.start < end && word.end > end && word.end - word.start > 2 && word.tag !== 'nr'
  )
}

/** No dictionary word but a person's name: single characters, or what is tagged as a name. */
export function isUnknown(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const word = reading.wordFrom.get(at)
    if (!word) return false
    if (word.end - word.start > 1 && !/^(?:nr|nrt|nrfg|nz|ns|x)$/.test(word.tag) && at === start) return false
    if (word.end > end) return word.tag === 'nr' && word.end - end <= 0
    at = word.end
  }
  return true
}

/** 温军, 李秀兰: family name, given name of characters that such are made of, and no dictionary word. */
export function couldBeName(reading: Reading, start: number, end: number): boolean {
  const { text, vocabulary } = reading
  const family = vocabulary.surnames.at(text, start)
  if (family === null || vocabulary.surnames.fields(family).use === 'rare') return false
  const given = text.slice(start + family.length, end)
  if (given.length < 1 || given.length > 2) return false
  return [...given].every((unit) => vocabulary.givenCharacters.has(unit)) && isUnknown(reading, start, end)
}

/** The family name is a common one, or the given name is made of characters that such are made of. */
export function isGiven({ text, vocabulary }: Reading, start: number, end: number): boolean {
  const family = vocabulary.surnames.at(text, start)
  if (family === null) return false
  if (vocabulary.surnames.fields(family).use === 'common') return true
  return [...text.slice(start + family.length, end)].every((unit) => vocabulary.givenCharacters.has(unit))
}
