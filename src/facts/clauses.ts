import type { ArticleEntity } from '../model/graph.ts'
import type { Span } from '../model/mention.ts'
import type { EntityType } from '../model/ontology.ts'
import { closeOf, opens } from '../text/sentences.ts'
import { isTitle } from './titles.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A stretch of text that names one entity, or, as 双方 does, several. */
export interface Named extends Span {
  entities: readonly ArticleEntity[]
  type: EntityType
  /** 该平台, 双方, 活动: not a name but a word that stands for one. */
  anaphor: boolean
}

export interface Verb extends Span {
  word: string
  roles: ReadonlySet<string>
}

/** A name in its clause, with what governs it. */
export interface Argument {
  named: Named
  /** The nearest verb or preposition before it in the clause; null: it stands as a subject. */
  verb: Verb | null
  /** Text between `verb` (or the clause's begin) and the name or its list's first member. */
  gap: string
  /** Members of one list (A、B和C) share this number. */
  list: number
  /** The word that joins it to the list's member before: 、 和 与 …; null for the first. */
  joint: string | null
  /** Stands directly before another name and says where or whose that is: 房山区 in 房山区|长阳镇“司机之家”. */
  modifies: Argument | null
  /** A body that stands directly before it: 北京市总工会《…方案》. */
  owner: Argument | null
  /** Named only as the body of a person's post: 湖北省总工会 in 湖北省总工会主席陈一平出席…. */
  officer: boolean
  /** A time or a stage only: 活动中, 仪式后. */
  temporal: boolean
}

export interface Clause extends Span {
  verbs: Verb[]
  arguments: Argument[]
}

type Token =
  | { kind: 'name'; named: Named; start: number; end: number }
  | { kind: 'verb'; verb: Verb; start: number; end: number }

/** Reads one clause: its verbs, its names and what governs them. `names`: those of the clause, in order. */
export function readClause(
  text: string,
  { start, end }: Span,
  names: readonly Named[],
  words: Vocabulary,
): Clause {
  const tokens = tokenize(text, { start, end }, names, words)
  const verbs = tokens.flatMap((token) => (token.kind === 'verb' ? [token.verb] : []))
  return { start, end, verbs, arguments: bind(text, { start, end }, tokens, words) }
}

/** 以“夏日送清凉”为主题的: says what a thing is like, governs nothing. */
const THEME =
  /^以[^，。；]{1,36}?为(?:主题|核心|内容|载体|抓手|目标|重点|主线|契机|依托|平台|引领|导向)的?|^以[^，。；]{1,12}?命名的|^主题[为是]“[^”，。；]{1,30}”的/

function tokenize(text: string, { start, end }: Span, names: readonly Named[], words: Vocabulary): Token[] {
  const tokens: Token[] = []
  let next = 0
  let i = start
  while (i < end) {
    const named = names[next]
    if (named && named.start === i) {
      tokens.push({ kind: 'name', named, start: i, end: named.end })
      i = named.end
      next++
      continue
    }
    const close = opens(text.charCodeAt(i)) ? closeOf(text, i) : -1
    if (close > 0 && close < end && (!named || close < named.start)) {
      i = close + 1
      continue
    }
    const theme =
      text[i] === '以' || text[i] === '主'
        ? THEME.exec(text.slice(i, Math.min(end, named ? named.start : i + 40)))
        : null
    if (theme) {
      i += theme[0].length
      continue
    }
    const entry = words.verbAt(text, i, named ? Math.min(end, named.start) : end)
    if (!entry) {
      i++
      continue
    }
    const verb = { word: entry.word, roles: entry.roles, start: i, end: i + entry.word.length }
    if (!entry.roles.has('none')) tokens.push({ kind: 'verb', verb, start: i, end: verb.end })
    i = verb.end
  }
  return tokens
}

const MARKS = /[“”‘’《》「」『』"'（）()\s]/g
const JOINT =
  /^(?:等(?:地|单位|部门)?)?(?:(?:、|和|与|及|以及|暨|并|或|同|跟|[/／])(?:该[市区县省镇]?|本[市区县省]|辖区内?的?|属地|当地|驻地)?)?$/
/** 区总工会、经济发展科、区妇联: a member of the list that has no name of its own. */
const UNNAMED_MEMBER = /^、\p{Script=Han}{2,10}(?:、|和|与|及|以及)$/u
const LIES_IN = /^(?:位于|坐落于|坐落在|地处|设在|座落于|设于|在)$/
/** …潞城镇|的, …街道|胡同里的: ends what says where the next name lies. */
const THERE = /^(?:[^的，。]{0,6}[里内旁边上下中])?的$/

/** 在某镇的公司 may be where something is held; 在某镇胡同里的公司 says where the company is. */
function liesIn(verb: Verb | null, between: string): boolean {
  if (verb === null || !LIES_IN.test(verb.word) || !THERE.test(between)) return false
  return verb.word !== '在' || between.length > 1
}

const STAGE = /^(?:[”’》]*)(?:[后前中上里间内]|期间|现场|当天|当日|以来|之后|之前|结束|过程|启动以来)/

function bind(text: string, clause: Span, tokens: readonly Token[], words: Vocabulary): Argument[] {
  const bound: Argument[] = []
  let verb: Verb | null = null
  let last: Argument | null = null
  let since: Verb[] = []
  let outer: Verb | null = null
  for (const token of tokens) {
    if (token.kind === 'verb') {
      if (LIES_IN.test(token.verb.word)) outer = since.at(-1) ?? verb
      since.push(token.verb)
      continue
    }
    const argument: Argument = makeArgument(text, clause, token.named, bound.length)
    const between: string = last ? text.slice(last.named.end, token.start).replace(MARKS, '') : ''
    const joins = since.length === 0 || (since.length === 1 && since[0]?.roles.has('with') === true)
    const through = since.length === 0 && last?.named.type !== 'PERSON' && UNNAMED_MEMBER.test(between)
    if (last && ((joins && JOINT.test(between)) || through)) join(last, argument, through ? '、' : between)
    else {
      // 走进位于潞城镇的项目部: visited is what lies there, so the verb before 位于 governs it.
      const described: boolean =
        since.length === 0 && verb !== null && LIES_IN.test(verb.word) && THERE.test(between)
      // 在水库大坝旁的驿站举办: the inner place is where.
      if (!described || (outer === null && verb?.word === '在' && token.named.type === 'VENUE'))
        verb = since.at(-1) ?? verb
      else verb = outer
      // 由A主办、B承办的大赛: B acts as A does.
      const coordinate =
        last && verb && /^、$/.test(text.slice(verb.end, token.start)) && verb.roles.has('run')
      if (coordinate) verb = last?.verb ?? null
      argument.verb = verb
      argument.gap = described ? '' : text.slice(verb?.end ?? clause.start, token.start)
    }
    if (last && token.named.type === 'PERSON')
      last.officer = isOffice(text.slice(last.named.end, token.start).trim(), words)
    if (last) attach(last, argument, between, text.slice(last.named.end, token.start))
    bound.push(argument)
    last = argument
    since = []
  }
  return markOfficers(text, bound, words)
}

/** 主席; 教授、奥运冠军: a post, or a post and what else she is. */
function isOffice(between: string, words: Vocabulary): boolean {
  const [post = '', ...rest] = between.split('、')
  return isTitle(between, words) || (rest.length > 0 && between.length <= 24 && isTitle(post, words))
}

/** 州人大常委会副主任、州总工会主席吉木子石: the first body too is named for its officer only. */
function markOfficers(text: string, bound: Argument[], words: Vocabulary): Argument[] {
  for (const [i, argument] of bound.entries()) {
    const next = bound[i + 1]
    // 某公司工会走访职工，该公司工会副主席原野: not the same breath
    if (!next?.officer || next.named.anaphor || argument.named.type === 'PERSON') continue
    const between = /^(.+?)[、，兼]$/s.exec(text.slice(argument.named.end, next.named.start).trim())?.[1]
    if (between && isTitle(between, words)) argument.officer = true
  }
  return bound
}

function makeArgument(text: string, clause: Span, named: Named, list: number): Argument {
  const after = text.slice(named.end, Math.min(clause.end, named.end + 6))
  return {
    named,
    verb: null,
    gap: '',
    list,
    joint: null,
    modifies: null,
    owner: null,
    officer: false,
    temporal: (named.type === 'PROGRAM' || named.type === 'VENUE') && STAGE.test(after),
  }
}

function join(last: Argument, argument: Argument, between: string): void {
  argument.verb = last.verb
  argument.gap = last.gap
  argument.list = last.list
  argument.joint = between === '' ? last.joint : between
}

/** 房山区|长阳镇: the first modifies the second. 北京市总工会|《…方案》, 市总工会的|品牌: the first owns the second. */
function attach(before: Argument, argument: Argument, between: string, printed: string): void {
  // 陕汽集团旗下陕汽商用车公司
  if (/^的?(?:旗下|下属|所属|下辖|属下)的?$/.test(between)) before.modifies = argument
  if (between !== '' && between !== '的') return
  // 《…基层蹲点》《…劳动经济权益》: two in a row, not one of the other.
  if (/[》”][《“]/.test(printed)) return
  const isBody = ['UNION', 'COMPANY', 'INSTITUTION'].includes(before.named.type)
  const isPlace = before.named.type === 'DISTRICT'
  // 西胡林服务区|“工会驿站·司机之家”
  if (between === '' && before.named.type === 'VENUE' && argument.named.type !== 'PERSON')
    before.modifies = argument
  if (isBody) argument.owner = before
  if (isBody && argument.named.type === 'PERSON') before.officer = true
  if ((between === '' && (isBody || isPlace)) || (isPlace && argument.named.type !== 'PROGRAM')) {
    before.modifies = argument
    if (liesIn(before.verb, between)) return
    argument.verb = before.verb
    argument.gap = before.gap
  }
}
