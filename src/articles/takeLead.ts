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
const AGENCY =
  '(?:本报|本网|本刊|本台|(?:据)?(?:新华社|新华网|中新社|中新网|中工网|人民网|央视网|\\p{Script=Han}{2,8}?(?:日报|晚报|晨报|早报|午报|时报|商报|工人报|劳动报|工报|导报|周报|快报|融媒体?|客户端|网|社)))'
const DATE = '(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?'
/** 本报讯, 本报西安3月5日电, 据新华社电, 中工网讯. */
const HEAD = new RegExp(
  `^[■□●◆▲◎*【\\[]*\\s*(${AGENCY})(?:\\p{Script=Han}{0,8}?)${DATE}\\s*(?:综合)?(?:讯|电|消息)[】\\]]?(?=[\\s（(［【\\[〔，,:：。记通实]|$)[\\s:：，,]*`,
  'u',
)
/** 吕梁讯（记者…）: an unknown agency is believed when a byline follows in brackets. */
const LOOSE_HEAD = new RegExp(`^\\p{Script=Han}{0,12}?${DATE}\\s*(?:讯|电|消息)\\s*(?=[（(［【\\[〔])`, 'u')
const BRACKETS = /^[（(［【[〔]([^）)］】\]〕]{1,80})[）)］】\]〕]\s*[:：]?\s*/

/**
 * Cuts the lead off a body: 本报讯（记者 某某）近日… · （通讯员某某）近日… · 新华社北京1月2日电（记者…）… · 本报记者 某某 报道：…
 * Null where the body begins at once.
 */
export function takeLead(text: string): Lead | null {
  const start = simplifyRoles(text.slice(0, 200))
  const head = start.match(HEAD)
  const agency = head?.[1] ?? null
  const source = agency && !OWN.test(agency) ? agency.replace(/^据/, '') : null
  const headLength = head?.[0].length ?? start.match(LOOSE_HEAD)?.[0].length ?? 0
  const after = start.slice(headLength)
  const known = head !== null
  const byline = bracketed(after) ?? unclosed(after, known) ?? running(after, known)
  if (!byline && !known) return null
  const length = headLength + (byline?.length ?? 0)
  const credit = byline?.credit ?? null
  return { credit, source, rest: text.slice(length).trim(), unbalanced: byline?.unbalanced ?? false }
}

interface Found {
  credit: Credit | null
  length: number
  unbalanced: boolean
}

function bracketed(text: string): Found | null {
  const match = text.match(BRACKETS)
  const credit = match ? parseByline(match[1] as string) : null
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
    !/^(?:本报)?(?:\p{Script=Han}{0,4})?(?:记者|通讯员)/u.test(bare) ||
    !(known || /^本报|^[记通].{1,12}报道/.test(bare))
  )
    return null
  const skipped = text.length - bare.length
  for (const end of bylineEnds(bare)) {
    const credit = parseByline(bare.slice(0, end))
    const rest = bare.slice(end).match(/^[\s:：，,]*/) as RegExpMatchArray
    if (credit?.explicit && credit.people.length > 0 && end < bare.length)
      return { credit, length: skipped + end + rest[0].length, unbalanced: false }
  }
  return null
}

function bylineEnds(text: string): number[] {
  return [...text.slice(0, 60).matchAll(/(?<=报道)|(?=[\s:：])/g)].map((match) => match.index).reverse()
}
