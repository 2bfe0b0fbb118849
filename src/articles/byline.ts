import type { Byline } from '../model/article.ts'
import type { BylineRole } from '../model/ontology.ts'
import {
  AFFILIATION,
  DEED,
  MEDIUM,
  MODIFIER,
  OFFICE,
  PHOTO_DEED,
  ROLE,
  ROLE_STARTS,
  roleOf,
  WROTE_DEED,
} from './bylineWords.ts'
import { isDoubleSurname, isFamilyName, isNoName, splitNames } from './names.ts'
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
  /** It names where a writer works: （省总工会 张三）. */
  outside: boolean
}

/**
 * Reads a whole byline, with or without its brackets; null when anything in it is no part of one.
 *
 * 记者 边磊 通讯员 刘丁 · 记者余翠平 通讯员王玉 · 通讯员 刘淑珍 吕明 · 张三/文 李四/摄 · □ 王 玉 · 文/图 本报记者 张三
 *
 * A word that is no known name is believed to be one right after its role; elsewhere only where the byline's bounds are
 * sure (`whole`, the default) and brackets, a bullet or a known name speak for it: （通讯员 阿西曲布 吉克子轩）.
 */
export function parseByline(text: string, whole = true): Credit | null {
  if (text.length > 90 || /[。！？!?；;“”《》\d]/.test(text)) return null
  // 本报讯（记者 某某）市总开会: what follows the bracket is the text.
  if (/[）)】\]〕]\s*[^\s（(【[〔）)】\]〕文图摄]/.test(text)) return null
  const chunks = splitChunks(simplifyRoles(text))
  if (chunks.length === 0 || chunks.length > 40) return null
  if (chunks.length === 1 && OFFICE.test(chunks[0] as string))
    return { people: [], photo: false, reported: false, explicit: true, outside: false }
  const marked = /^[（(［【[〔□■●◆◇○▲◎]/.test(text)
  return readChunks(chunks, whole && (marked || chunks.some((chunk) => splitNames(chunk) !== null)))
}

/** Brackets, bullets, spaces and slashes part the words of a byline; roles may be printed without a space. */
function splitChunks(text: string): string[] {
  const bare = text.replace(/[（）()［］[\]【】〔〕□■●◆◇○▲△★☆◎◤◥*]/g, ' ')
  return bare
    .split(/[\s　、，,/／|｜:：—–-]+/)
    .filter(Boolean)
    .flatMap((chunk) => chunk.split(ROLE_STARTS))
    .filter((chunk) => !MODIFIER.test(chunk) && !MEDIUM.test(chunk))
}

interface Reading {
  credit: Credit
  role: BylineRole | 'OTHER' | null
  /** People since the last deed, to whom the next one belongs. */
  open: { name: string; role: BylineRole | 'OTHER' | null }[]
  /** 文/图 before any name holds for the names that follow. */
  prefix: 'PHOTO' | 'WROTE' | 'BOTH' | null
  lastWasDeed: boolean
  lastDone: { name: string; role: BylineRole | 'OTHER' | null }[]
  surname: string | null
  /** Words that are no known names may be names. */
  trusting: boolean
}

function readChunks(chunks: string[], trusting: boolean): Credit | null {
  const reading: Reading = {
    credit: { people: [], photo: false, reported: false, explicit: false, outside: false },
    role: null,
    open: [],
    prefix: null,
    lastWasDeed: false,
    lastDone: [],
    surname: null,
    trusting,
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
  const role = chunk.replace(/^(?:特约|本报|首席)+(?=摄影|撰稿|评论)/, '').match(ROLE)
  if (DEED.test(chunk)) return takeDeed(reading, chunk, followed)
  if (role) {
    takeRole(reading, role[1] as string)
    const rest = chunk.slice(chunk.indexOf(role[0]) + role[0].length)
    return rest === '' || readChunk(reading, rest, followed)
  }
  if (chunk.length === 1 || isDoubleSurname(chunk)) {
    reading.surname =
      isFamilyName(chunk) || chunk.length === 2 || (reading.trusting && reading.role) ? chunk : null
    return reading.surname !== null
  }
  if (reading.open.length > 0 && isPlaceOfReport(chunk)) return true
  const deedAtEnd = chunk.match(/^(.{2,})(摄影报道|摄影|供图|报道|摄)$/)
  if (deedAtEnd)
    return (
      readChunk(reading, deedAtEnd[1] as string, true) && takeDeed(reading, deedAtEnd[2] as string, false)
    )
  const names = namesOf(chunk, reading)
  if (names) return takeNames(reading, names)
  return takeAffiliation(reading, chunk)
}

function takeAffiliation({ open, credit }: Reading, chunk: string): boolean {
  if (open.length > 0 || !AFFILIATION.test(chunk) || chunk.length > 24 || /[的了到在]/.test(chunk))
    return false
  credit.outside = true
  return true
}

/** 记者 张三 北京报道, 记者 张三 发自北京. */
function isPlaceOfReport(chunk: string): boolean {
  const place = chunk.match(/^(?:发自.{2,6}|(.{2,4})报道)$/)
  return (
    place !== null &&
    (!place[1] ||
      /^.[州京海都沙安阳昌汉津庆宁圳岛连门南原口明林春滨]$/.test(place[1]) ||
      !splitNames(place[1]))
  )
}

function namesOf(chunk: string, { role, open, trusting }: Reading): string[] | null {
  const names = splitNames(chunk)
  if (names || role === null || AFFILIATION.test(chunk) || isNoName(chunk)) return names
  const pen = trusting ? /^\p{Script=Han}{2,8}$/u : /^\p{Script=Han}{2,3}$/u
  return pen.test(chunk) && (trusting || open.length === 0) ? [chunk] : null
}

function takeRole(reading: Reading, word: string): void {
  reading.credit.explicit = true
  reading.role = roleOf(word)
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
    if (role || !photo || (WROTE_DEED.test(deed) && deed !== '摄影报道'))
      add(reading.credit, name, role ?? '通讯员')
    if (photo && role !== 'OTHER') add(reading.credit, name, '摄影')
  }
  reading.lastDone = people
  reading.lastWasDeed = true
  reading.open = []
  reading.role = null
}

function settle(reading: Reading): void {
  for (const { name, role } of reading.open) {
    add(reading.credit, name, role ?? '通讯员')
    if (reading.prefix === 'BOTH' && role !== 'OTHER') add(reading.credit, name, '摄影')
  }
}

function add(credit: Credit, name: string, role: BylineRole | 'OTHER'): void {
  if (role !== 'OTHER' && !credit.people.some((one) => one.name === name && one.role === role))
    credit.people.push({ name, role })
}
