import type { Byline } from '../model/article.ts'
import type { BylineRole } from '../model/ontology.ts'
import { isFamilyName, splitNames } from './names.ts'
import { simplifyRoles } from './simplifyRoles.ts'

/** What a byline says. `people` is empty where it names an office only (本报评论员). */
export interface Credit {
  people: Byline[]
  /** It credits a picture: 摄, 摄影报道, 文/图. */
  photo: boolean
  /** It signs a picture and its text as one: 摄影报道, 文/图. */
  reported: boolean
  /** It holds a word for a role or an activity, so it is no mere list of names. */
  explicit: boolean
}

const ROLE = /^(实习记者|见习记者|实习生|摄影记者|记者|通讯员|撰稿人|摄影|作者)/
/** What may stand before the word for the role: 本报, 首席, 驻沪, 工人日报—中工网. */
const MODIFIER =
  /^(?:本报|本网|本刊|本台|我报)?(?:讯|全媒体|融媒体?|首席|特约|特派|高级|资深|驻\p{Script=Han}{1,3})?$/u
const ROLE_OF: Record<string, BylineRole> = {
  实习记者: '实习记者',
  见习记者: '实习记者',
  实习生: '实习记者',
  摄影记者: '摄影',
  摄影: '摄影',
  记者: '记者',
}

/** Words for what was done. 图 and 摄 credit a picture, 文 and 报道 do not; 摄影报道 and 图文 are both. */
const DEED = /^(?:摄影报道|图文报道|文并摄|文图|图文|摄影|供图|供稿|报道|撰文|采写|整理|摄|文|图)$/
const PHOTO_DEED = /[摄图]/
const WROTE_DEED = /[文道]/

/** Bylines without people: 本报评论员, 本报编辑部. */
const OFFICE = /^(?:本报|本刊|新华社|人民日报)?(?:特约)?(?:评论员|编辑部|综合报道|综合消息|综合)$/
/** 省总工会 in （省总工会 张三）: where the writer works. */
const AFFILIATION = /(?:工会|公司|集团|中心|学院|医院|[局厂矿队站社部委校报网台所处科段店馆])$/

/**
 * Reads a whole byline, with or without its brackets; null when anything in it is no part of one.
 *
 * 记者 边磊 通讯员 刘丁 · 记者余翠平 通讯员王玉 · 通讯员 刘淑珍 吕明 · 张三/文 李四/摄 · □ 王 玉 · 文/图 本报记者 张三
 */
export function parseByline(text: string): Credit | null {
  if (text.length > 90 || /[。！？!?；;“”《》\d]/.test(text)) return null
  // 本报讯（记者 某某）市总开会: what follows the bracket is the text.
  if (/[）)】\]〕]\s*[^\s（(【[〔）)】\]〕文图摄]/.test(text)) return null
  const chunks = splitChunks(simplifyRoles(text))
  if (chunks.length === 0 || chunks.length > 40) return null
  if (chunks.length === 1 && OFFICE.test(chunks[0] as string))
    return { people: [], photo: false, reported: false, explicit: true }
  return readChunks(chunks)
}

/** Brackets, bullets, spaces and slashes part the words of a byline; roles may be printed without a space. */
function splitChunks(text: string): string[] {
  const bare = text.replace(/[（）()［］[\]【】〔〕□■●◆◇○▲△★☆◎◤◥*]/g, ' ')
  return bare
    .split(/[\s　、，,/／|｜:：—–-]+/)
    .filter(Boolean)
    .flatMap((chunk) => chunk.split(/(?=实习记者|见习记者|实习生|摄影记者|通讯员|(?<!实习|见习|摄影)记者)/))
    .filter((chunk) => !MODIFIER.test(chunk))
}

interface Reading {
  credit: Credit
  role: BylineRole | null
  /** People since the last deed, to whom the next one belongs. */
  open: { name: string; role: BylineRole | null }[]
  /** 文/图 before any name holds for the names that follow. */
  prefix: 'PHOTO' | 'WROTE' | 'BOTH' | null
  lastWasDeed: boolean
  lastDone: { name: string; role: BylineRole | null }[]
  surname: string | null
}

function readChunks(chunks: string[]): Credit | null {
  const reading: Reading = {
    credit: { people: [], photo: false, reported: false, explicit: false },
    role: null,
    open: [],
    prefix: null,
    lastWasDeed: false,
    lastDone: [],
    surname: null,
  }
  for (const [i, chunk] of chunks.entries()) {
    if (!readChunk(reading, chunk, namesFollow(chunks, i))) return null
  }
  if (reading.surname) return null
  settle(reading)
  return reading.credit.people.length > 0 ? reading.credit : null
}

/** 摄影 李四: the deed belongs to the name after it, unless a deed closes the whole byline (张三 摄影 李四 撰文). */
function namesFollow(chunks: string[], i: number): boolean {
  const next = chunks[i + 1]
  return next !== undefined && !DEED.test(next) && !DEED.test(chunks[chunks.length - 1] as string)
}

function readChunk(reading: Reading, chunk: string, followed: boolean): boolean {
  if (reading.surname) {
    const name = reading.surname + chunk
    reading.surname = null
    return chunk.length <= 2 && takeNames(reading, [name])
  }
  const role = chunk.replace(/^(?:特约|本报|首席)(?=摄影)/, '').match(ROLE)
  if (DEED.test(chunk)) return takeDeed(reading, chunk, followed)
  if (role) {
    takeRole(reading, role[1] as string)
    const rest = chunk.slice(chunk.indexOf(role[0]) + role[0].length)
    return rest === '' || readChunk(reading, rest, followed)
  }
  if (chunk.length === 1) {
    reading.surname = isFamilyName(chunk) ? chunk : null
    return reading.surname !== null
  }
  const deedAtEnd = chunk.match(/^(.{2,})(摄影报道|摄影|供图|报道|摄)$/)
  if (deedAtEnd)
    return (
      readChunk(reading, deedAtEnd[1] as string, true) && takeDeed(reading, deedAtEnd[2] as string, false)
    )
  const names = namesOf(chunk, reading.role !== null && reading.open.length === 0)
  if (names) return takeNames(reading, names)
  return (
    reading.open.length === 0 && AFFILIATION.test(chunk) && chunk.length <= 24 && !/[的了到在]/.test(chunk)
  )
}

/** After 记者 or 通讯员 a pen name without a known family name is believed; elsewhere it is not. */
function namesOf(chunk: string, afterRole: boolean): string[] | null {
  const names = splitNames(chunk)
  if (names || !afterRole) return names
  return /^\p{Script=Han}{2,3}$/u.test(chunk) &&
    !AFFILIATION.test(chunk) &&
    !/[的了在从]|近日|日前/.test(chunk)
    ? [chunk]
    : null
}

function takeRole(reading: Reading, word: string): void {
  reading.credit.explicit = true
  reading.role = ROLE_OF[word] ?? '通讯员'
  if (reading.role === '摄影') reading.credit.photo = true
  reading.lastWasDeed = false
}

function takeNames(reading: Reading, names: string[]): boolean {
  reading.open.push(...names.map((name) => ({ name, role: reading.role })))
  reading.lastWasDeed = false
  return true
}

/** 文/图 张三 and 摄影 李四 stand before their people, 张三 文/图 after them; 文 and 图 there are two deeds of one man. */
function takeDeed(reading: Reading, deed: string, followed: boolean): boolean {
  reading.credit.explicit = true
  if (PHOTO_DEED.test(deed)) reading.credit.photo = true
  if (PHOTO_DEED.test(deed) && WROTE_DEED.test(deed)) reading.credit.reported = true
  const bare = reading.open.length === 0 && !reading.lastWasDeed
  if (bare || (followed && (reading.prefix !== null || deed === '摄影'))) takePrefix(reading, deed)
  else takeSuffix(reading, deed)
  return true
}

function takePrefix(reading: Reading, deed: string): void {
  const fresh = reading.open.length > 0
  settle(reading)
  reading.open = []
  const kind = !PHOTO_DEED.test(deed) ? 'WROTE' : WROTE_DEED.test(deed) ? 'BOTH' : 'PHOTO'
  reading.prefix = !fresh && reading.prefix && reading.prefix !== kind ? 'BOTH' : kind
  reading.role = reading.prefix === 'PHOTO' ? '摄影' : null
}

function takeSuffix(reading: Reading, deed: string): void {
  const photo = PHOTO_DEED.test(deed)
  const people = reading.lastWasDeed ? reading.lastDone : reading.open
  for (const { name, role } of people) {
    if (role || !photo || WROTE_DEED.test(deed)) add(reading.credit, name, role ?? '通讯员')
    if (photo) add(reading.credit, name, '摄影')
  }
  reading.lastDone = people
  reading.lastWasDeed = true
  reading.open = []
  reading.role = null
}

function settle(reading: Reading): void {
  for (const { name, role } of reading.open) {
    add(reading.credit, name, role ?? '通讯员')
    if (reading.prefix === 'BOTH') add(reading.credit, name, '摄影')
  }
}

function add(credit: Credit, name: string, role: BylineRole): void {
  if (!credit.people.some((one) => one.name === name && one.role === role)) credit.people.push({ name, role })
}
