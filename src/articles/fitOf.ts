const words = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * How well `tail` goes on where `head` breaks off: above 1 means that something in the text says so. `page` is the
 * text around, in which a string over the cut may stand whole elsewhere.
 *
 * 工会工|作人员: a word lies over the cut. 走进“司机之|家”: a quotation closes. 各项赛事|，吸引: a sentence cannot begin so.
 */
export function fitOf(head: string, tail: string, page: string): number {
  const left = head.slice(-6)
  const right = tail.slice(0, 6)
  return wordOverCut(left, right) + phraseOverCut(left, right, page) + quotes(head, tail)
}

function wordOverCut(left: string, right: string): number {
  const over = words.segment(left + right).containing(left.length - 1)
  if (!over || over.index + over.segment.length <= left.length) return 0
  if (/^[\d.%]+$/.test(over.segment)) return 0.5
  return over.segment.length > 2 || /[A-Za-z]/.test(over.segment) ? 2.5 : 2
}

/** The longest string over the cut that the page prints whole elsewhere. */
function phraseOverCut(left: string, right: string, page: string): number {
  for (const length of [5, 4, 3]) {
    for (let onLeft = 1; onLeft < length; onLeft++) {
      const phrase = left.slice(-onLeft) + right.slice(0, length - onLeft)
      if (phrase.length === length && /^[\p{L}\p{N}]+$/u.test(phrase) && page.includes(phrase))
        return length === 3 ? 1 : 2
    }
  }
  return 0
}

const PAIRS = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
] as const

function quotes(before: string, after: string): number {
  const head = before.slice(-300)
  const tail = after.slice(0, 300)
  let score = 0
  for (const [open, close] of PAIRS) {
    const opened = head.lastIndexOf(open) > head.lastIndexOf(close)
    const opens = tail.indexOf(open)
    const closes = tail.indexOf(close)
    const closesFirst = closes >= 0 && (opens < 0 || closes < opens)
    if (opened && closesFirst) score += 1.5
    if (opened !== closesFirst && (closesFirst || opens >= 0)) score -= 1
  }
  return score
}
