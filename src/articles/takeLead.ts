import { type Credit, parseByline } from './byline.ts'
import { simplifyRoles } from './simplifyRoles.ts'

/** What stands before the first sentence of a body. */
export interface Lead {
  credit: Credit | null
  /** The agency or paper it comes from, if another than the one that prints it. */
  source: string | null
  /** The body without its lead. */
  rest: string
  /** A bracket was opened and never closed. */
  unbalanced: boolean
}

const OWN = /^(?:本报|本网|本刊|本台)/
/** 某某工报讯, unlike 新华社电: a paper signs what it reports itself with its own name. */
const OWN_NAME = /^(?!据).*报讯/
const MEDIUM =
  '(?:本报|本网|本刊|本台|新华社|新华网|中新社|中新网|中工网|人民网|央视网|[\\p{Script=Han}\\d]{0,8}?(?:日报|晚报|晨报|早报|午报|时报|商报|工人报|劳动报|工报|导报|周报|快报|都市报|融媒体?|客户端|新闻网|新闻|在线|网|社))'
/** 某某日报—中工网: two media of one house, or an app before its paper. */
const AGENCY = `(?:据)?(?:\\p{Script=Han}{2,6}[/／])?${MEDIUM}(?:\\s*[—–\\-/／·]+\\s*${MEDIUM})?(?:全媒体|融媒体?|客户端)?`
const DATE = '(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?'
/** 本报讯, 本报西安3月5日电, 据新华社电, 中工网讯, 某某网（某某日报网）讯. */
const HEAD = new RegExp(
  `^[■□●◆▲◎*【\\[]*\\s*(${AGENCY})(?:[（(]\\p{Script=Han}{2,12}[）)])?\\s*(?:\\p{Script=Han}{0,10}?)\\s*${DATE}\\s*(?:综合)?(?:讯|电|消息)[】\\]]?(?=[\\s（(［【\\[〔，,:：。记通实]|$)[\\s:：，,]*`,
  'u',
)
/** 吕梁讯（记者…）: an unknown agency is believed when a byline follows in brackets. */
const LOOSE_HEAD = new RegExp(`^\\p{Script=Han}{0,12}?${DATE}\\s*(?:讯|电|消息)\\s*(?=[（(［【\\[〔])`, 'u')
/** 吕梁讯 近日…: a place and 讯 before a space. */
const PLACE_HEAD = /^(?!通讯|[喜简资短快音]讯)\p{Script=Han}{2,4}(?<![通喜简资短快音])讯\s+(?=\S{12})/u
const BRACKETS = /^[（(［【[〔]([^）)］】\]〕]{1,80})[）)］】\]〕]\s*[:：]?\s*/

/**
 * Cuts the lead off a body: 本报讯（记者 某某）近日… · （通讯员某某）近日… · 新华社北京1月2日电（记者…）… · 本报记者 某某 报道：…
 * Null where the body begins at once.
 */
export function takeLead(text: string): Lead | null {
  const start = simplifyRoles(text.slice(0, 200))
  const head = start.match(HEAD) ?? start.match(PLACE_HEAD)
  const agency = head?.[1] ?? null
  const own = agency === null || OWN.test(agency) || OWN_NAME.test(head?.[0] ?? '')
  const source = own ? null : agency.replace(/^据/, '')
  const headLength = head?.[0].length ?? start.match(LOOSE_HEAD)?.[0].length ?? 0
  const after = start.slice(headLength)
  const known = head !== null
  const byline = bracketed(after) ?? unclosed(after, known) ?? running(after, known)
  if (!byline && !known) return null
  const length = headLength + (byline?.length ?? 0)
  const credit = signedBy(byline?.credit ?? null, own && known)
  return { credit, source, rest: text.slice(length).trim(), unbalanced: byline?.unbalanced ?? false }
}

/** 本报讯（某某某）: whom a paper names in its own dateline without a word for the role is its reporter. */
function signedBy(credit: Credit | null, ownReport: boolean): Credit | null {
  if (!credit || credit.explicit || credit.outside || !ownReport) return credit
  return { ...credit, people: credit.people.map(({ name }) => ({ name, role: '记者' })) }
}

interface Found {
  credit: Credit | null
  length: number
  unbalanced: boolean
}

function bracketed(text: string): Found | null {
  const match = text.match(BRACKETS)
  const credit = match ? parseByline(match[0].replace(/[:：\s]+$/, '')) : null
  return match && credit ? { credit, length: match[0].length, unbalanced: false } : null
}

/** 本报讯（记者 某某 近日，…: the closing bracket was lost. */
function unclosed(text: string, known: boolean): Found | null {
  if (!/^[（(［【[〔]/.test(text) || !(known || /^.(?:本报)?(?:记者|通讯员)/.test(text))) return null
  const inside = running(text.slice(1), true)
  if (inside) return { credit: inside.credit, length: inside.length + 1, unbalanced: true }
  return text.slice(0, 40).match(/[）)］】\]〕]/) ? null : { credit: null, length: 1, unbalanced: true }
}

/** 记者 某某 通讯员 某某 近日，…: without brackets the byline ends at the last space (or 报道) up to which it is one. */
function running(text: string, known: boolean): Found | null {
  const bare = text.replace(/^[■□●◆▲◎*\s]+/, '')
  if (
    !/^(?:本报)?(?:\p{Script=Han}{0,12}\s?)?(?:记者|通讯员)/u.test(bare) ||
    !(known || /^本报|^[记通].{1,12}报道|^\p{Script=Han}{2,10}(?:报|网|新闻|客户端)\s?记者/u.test(bare))
  )
    return null
  const skipped = text.length - bare.length
  for (const end of bylineEnds(bare)) {
    const credit = parseByline(bare.slice(0, end), false)
    const rest = bare.slice(end).match(/^[\s:：，,]*/) as RegExpMatchArray
    if (credit?.explicit && credit.people.length > 0 && end < bare.length)
      return { credit, length: skipped + end + rest[0].length, unbalanced: false }
  }
  return null
}

function bylineEnds(text: string): number[] {
  return [...text.slice(0, 60).matchAll(/(?<=报道)|(?=[\s:：])/g)].map((match) => match.index).reverse()
}
