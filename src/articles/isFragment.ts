import { fitOf } from './fitOf.ts'
import type { Block } from './readBlocks.ts'
import { breaksOff, freshness } from './sentence.ts'
import type { Story, Walk } from './story.ts'

/**
 * A short line that looks like a title may be a piece of a sentence that two column breaks cut:
 * 走进某区某镇“司机之 / 家”，师傅感慨地说 · …组织货车企业 / 开展夏季慰问 / 活动，送去清凉。
 */
export function isFragment(walk: Walk, story: Story | null, head: Block, next: Block | null): boolean {
  if (head.level > 0 || head.kind !== 'TITLE') return false
  const { text, line } = head
  const page = walk.page.around(line)
  const last = story?.pieces.at(-1)
  let score = 0
  if (last?.kind === 'BODY' && breaksOff(last.text)) score += 1.5 + fitOf(last.text, text, page)
  if (next?.kind === 'BODY') score += fitOf(text, next.text, page) - freshness(next.text)
  // A title over its text is shorter: 由某市总工会、某某集团共同组建的行业工会联合会当天揭 / 牌，首批吸纳会员…
  if (next?.kind === 'BODY' && text.length > 28 && !/[\s：！？]/.test(text)) score += 1.5
  // …获得过首都劳动 / 奖章，他把…: no sentence begins so, but for 近日， and its like.
  if (next?.kind === 'BODY' && /^\p{Script=Han}{2,3}[，、]/u.test(next.text) && freshness(next.text) < 1)
    score += 1
  // …现场召开送温暖工作 / 座谈会。: no text under a title is that short.
  if (next?.kind === 'BODY' && /^\p{Script=Han}{1,8}[。！]$/u.test(next.text)) score += 2
  if (/，|,/.test(text)) score += 1.5
  if (/[的和与在对为将还并以把被向从由及等了是]$/.test(text)) score += 1.5
  if (!balanced(text)) score += 1.5
  if (text.length < 5) score += 1
  if (/^(?:由|为|在|自|随着|作为|针对|围绕)[^，：]{16,}$/.test(text)) score += 1
  if (head.gap > walk.usualGap) score -= 1
  return score + Math.abs(freshness(text)) >= 3
}

function balanced(text: string): boolean {
  return (
    text.split('“').length === text.split('”').length && text.split('《').length === text.split('》').length
  )
}
