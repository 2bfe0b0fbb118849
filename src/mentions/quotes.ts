/** Something between quotation marks or title marks; `start` and `end` include the marks. */
export interface Quote {
  start: number
  end: number
  mark: '“' | '‘' | '《'
}

const CLOSE: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》' }
/** No longer than this is a name; longer quotations are speech. */
const LONGEST = 60

/** The short quotations of a text, inner ones too, by their start. A quotation that its line does not close is none. */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = []
  const open: { mark: string; at: number }[] = []
  for (const { 0: mark, index } of text.matchAll(/[“”‘’《》\n]/g)) {
    if (mark === '\n') open.length = 0
    else if (CLOSE[mark]) open.push({ mark, at: index })
    else {
      const from = open.findLastIndex((opened) => CLOSE[opened.mark] === mark)
      if (from < 0) continue
      const { mark: opener, at } = open[from] as { mark: string; at: number }
      open.length = from
      if (index - at <= LONGEST) quotes.push({ start: at, end: index + 1, mark: opener as Quote['mark'] })
    }
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end)
}
