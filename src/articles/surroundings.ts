/** The text of a page near a line: enough for a page; a longer file is searched only around the place in question. */
export interface Surroundings {
  around(line: number): string
}

const REACH = 6000

export function surroundingsOf(page: string): Surroundings {
  const starts = [0]
  for (let at = page.indexOf('\n'); at >= 0; at = page.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    around: (line) => {
      const at = starts[line - 1] ?? 0
      return page.slice(Math.max(0, at - REACH), at + REACH)
    },
  }
}
