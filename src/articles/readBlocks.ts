import { type Credit, parseByline } from './byline.ts'
import { isCaption, isFurniture, isListItem, isTableRow, sectionLabel } from './marks.ts'
import { breaksOff } from './sentence.ts'
import type { Line } from './splitLines.ts'
import { takeLead } from './takeLead.ts'
import { sourceLine, takeTail } from './takeTail.ts'

export type BlockKind = 'TITLE' | 'BODY' | 'LIST' | 'CAPTION' | 'BYLINE' | 'SECTION' | 'SOURCE' | 'FURNITURE'

/** A piece of the page with one role. */
export interface Block {
  kind: BlockKind
  /** Printed text without what `credit` and `source` were read from; a SECTION's label. */
  text: string
  line: number
  gap: number
  level: number
  credit: Credit | null
  source: string | null
  /** A body that opens with 本报讯（记者…） or the like: the start of an article. */
  lead: boolean
  unbalanced: boolean
}

/** Lines → blocks: a line that holds a title and its body, or a body and its credit, becomes several. */
export function readBlocks(lines: Line[]): Block[] {
  return markNames(markKickers(markVerse(markOpenings(lines.flatMap(readLine)))))
}

function readLine(line: Line): Block[] {
  const byline = readByline(line)
  if (byline) return [byline]
  const section = sectionLabel(line.text)
  if (section) return [block(line, 'SECTION', section)]
  if (isFurniture(line.text)) return [block(line, 'FURNITURE', line.text)]
  const source = sourceLine(line.text)
  if (source) return [{ ...block(line, 'SOURCE', ''), source }]
  const [title, text] = runInTitle(line.text)
  return title ? [block(line, 'TITLE', title), ...readText({ ...line, gap: 0 }, text)] : readText(line, text)
}

function block(line: Line, kind: BlockKind, text: string): Block {
  const { gap, level } = line
  return {
    kind,
    text,
    line: line.line,
    gap,
    level,
    credit: null,
    source: null,
    lead: false,
    unbalanced: false,
  }
}

/** □ 某某 · （某某 某某）: without a word for a role, only plain names behind a mark are a byline. */
const MARKED_NAMES =
  /^[（(□■●◆◎▲○◇]\s*(?:\S{2,24}(?:工会|公司|中心|学院|[局厂社所处科段店馆部队])\s+)?(?:\p{Script=Han}{2,3}|\p{Script=Han}\s+\p{Script=Han})(?:[\s、　]+\p{Script=Han}{1,3})*[）)]?$/u

/** A line of its own: 本报记者 某某 摄影报道 · □ 某某 · （通讯员 某某） · 本报讯（记者 某某）. */
function readByline(line: Line): Block | null {
  if (line.text.length > 90 || line.level > 0) return null
  const credit = parseByline(line.text)
  const marked = credit?.explicit || MARKED_NAMES.test(line.text)
  if (credit && marked) return { ...block(line, 'BYLINE', line.text), credit }
  const lead = takeLead(line.text)
  if (lead?.rest !== '') return null
  return {
    ...block(line, 'BYLINE', line.text),
    credit: lead.credit,
    source: lead.source,
    lead: true,
    unbalanced: lead.unbalanced,
  }
}

/** 【市总召开全委会】近日，… · 市总召开全委会 本报讯（记者…）… · ■市总召开全委会 近日，…: title and body in one line. */
function runInTitle(text: string): [title: string | null, body: string] {
  if (text.length < 40) return [null, text]
  const start = text.slice(0, 100)
  const bracket = start.match(/^[■●◆▲★]?\s*【([^】]{4,40})】\s*(?=\S)/)
  if (bracket && !parseByline(bracket[1] as string))
    return [bracket[1] as string, text.slice(bracket[0].length)]
  const bullet = start.match(/^[■●◆▲★◎]\s*([^。，；：]{6,40}?)[\s　]+(?=[^\s]{20})/)
  if (bullet) return [bullet[1] as string, text.slice(bullet[0].length)]
  const before = start.match(/^([^。；]{6,45}?)[\s　]+(?=(?:本报|新华社|中新社)\S{0,12}(?:讯|电)[\s　（(])/)
  return before ? [before[1] as string, text.slice(before[0].length)] : [null, text]
}

function readText(line: Line, whole: string): Block[] {
  const printed = whole.replace(/^[（(]上接[^（()）]{1,8}版[^（()）]{0,8}[）)]\s*(?=\S)/, '')
  const lead = takeLead(printed)
  const tail = takeTail(lead?.rest ?? printed)
  const kind = lead ? 'BODY' : kindOf(tail.rest, line)
  const opening = {
    ...block(line, kind, tail.rest),
    credit: lead?.credit ?? null,
    source: lead?.source ?? null,
    lead: lead !== null,
    unbalanced: lead?.unbalanced ?? false,
  }
  const closing = { ...line, gap: 0 }
  const credits = tail.credits.map((credit) => ({ ...block(closing, 'BYLINE', ''), credit }))
  const sources = tail.source ? [{ ...block(closing, 'SOURCE', ''), source: tail.source }] : []
  return tail.rest === '' && !lead ? [...credits, ...sources] : [opening, ...credits, ...sources]
}

function kindOf(text: string, line: Line): BlockKind {
  if (line.level === 0) {
    if (isCaption(text)) return 'CAPTION'
    if (isListItem(text) || isTableRow(text)) return 'LIST'
  }
  return isTitle(text) ? 'TITLE' : 'BODY'
}

/** 据了解，… · 会上，… · 某某表示，…: a sentence that a column break cut short, not a title. */
const SENTENCE =
  /^(?:据(?![点理守])|记者(?:了解到|获悉|从|近日)|(?:近日|日前|连日来|近年来|下一步|此外|同时|会上|会后|活动中|活动现场|活动当天|仪式上|现场|当天|目前|截至目前|\d{1,2}月\d{1,2}日)[，,])|(?:表示|指出|强调|介绍|认为|要求)[，,：:]/

/** A title is one short line without a full stop that does not break off at a comma. */
function isTitle(text: string): boolean {
  if (text.length > 110 || /[。；;]|[，、：,:]$|^[，、。：；！？”’》）,:!?)]/.test(text)) return false
  if (SENTENCE.test(text)) return false
  if (/^(?:问|答|记者|主持人)\s*[:：]|：.*[？?]$/.test(text)) return false
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (chinese * 3 < text.length) return !/[.,]$/.test(text) && text.split(/\s+/).length <= 16
  return (
    chinese <= 45 && (text.match(/，|,/g)?.length ?? 0) <= 2 && !(/[！？!?…]$/.test(text) && chinese > 30)
  )
}

/** 本报讯（记者 某某） / 一台机器人、一把扳手……4月1 / 8日，由…: below a lead of its own line stands no title but text. */
function markOpenings(blocks: Block[]): Block[] {
  return blocks.map((block, i) => {
    const above = blocks[i - 1]
    const led = above?.kind === 'BYLINE' && (above.lead || /^【?\p{Script=Han}{1,8}讯/u.test(above.text))
    const opens = block.kind === 'TITLE' && block.level === 0 && led
    return opens && blocks[i + 1]?.kind === 'BODY' ? { ...block, kind: 'BODY' } : block
  })
}

const LONE_NAMES = /^[—–]*\s*\p{Script=Han}{1,3}(?:[\s、]+\p{Script=Han}{1,3}){0,3}$/u

/** …寝食难安。 / 某某某 / the next headline, or nothing: a lone name between a whole text and a title signs the text. */
function markNames(blocks: Block[]): Block[] {
  return blocks.map((block, i) => {
    const [before, after] = [blocks[i - 1], blocks[i + 1]]
    const ends = before?.kind === 'BODY' && !breaksOff(before.text)
    const stands = block.kind === 'TITLE' && ends && (!after || after.kind === 'TITLE')
    const credit =
      stands && LONE_NAMES.test(block.text) ? parseByline(block.text.replace(/^[—–]+/, '')) : null
    return credit ? { ...block, kind: 'BYLINE', credit } : block
  })
}

/** 市级模范集体、某某车间： / 高炉旁的守望者 / 本报记者 某某: a line with a colon over a title is a kicker. */
function markKickers(blocks: Block[]): Block[] {
  return blocks.map((block, i) => {
    const [next, after] = blocks.slice(i + 1, i + 3)
    const signed = next?.kind === 'TITLE' && (after?.lead || after?.kind === 'BYLINE')
    return signed && isKicker(block) ? { ...block, kind: 'TITLE' } : block
  })
}

function isKicker({ kind, text, lead }: Block): boolean {
  return (
    kind === 'BODY' && !lead && text.length <= 36 && /^[^。，；：]*[^下说道示绍出调为求括有][：:]$/.test(text)
  )
}

/** Five short lines one below the other are verse or a list, whatever each looks like; with an author's line above, four. */
function markVerse(blocks: Block[]): Block[] {
  const out = [...blocks]
  for (let start = 0; start < blocks.length; start++) {
    let end = start
    while (isVerse(blocks[end]) && (end === start || blocks[end]?.gap === 0)) end++
    const above = out[start - 1]?.kind
    const headed = above === 'BYLINE' || above === 'LIST'
    if (end - start >= (headed ? 4 : 5)) {
      const first = headed || above === 'TITLE' ? start : start + 1
      for (let i = first; i < end; i++) out[i] = { ...(blocks[i] as Block), kind: 'LIST' }
    }
    start = Math.max(start, end - 1)
  }
  return out
}

function isVerse(block: Block | undefined): boolean {
  return block?.kind === 'TITLE' && block.level === 0 && block.text.length <= 24
}
