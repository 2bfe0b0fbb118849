/** Finds the longest word of a list that stands at a place of a text. */
export interface WordIndex {
  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): string | null
  /** The longest word that ends at `end`, or null. */
  endingAt(text: string, end: number): string | null
  has(word: string): boolean
}

/** An index over words of any length; each look-up costs at most the number of words that share two characters. */
export function makeWordIndex(words: Iterable<string>): WordIndex {
  const all = new Set(words)
  const byHead = group(all, (word) => word.slice(0, 2))
  const byTail = group(all, (word) => word.slice(-2))
  return {
    at: (text, at) => {
      const same = byHead.get(text.slice(at, at + 2)) ?? byHead.get(text.slice(at, at + 1))
      return same?.find((word) => text.startsWith(word, at)) ?? oneUnit(all, text, at)
    },
    endingAt: (text, end) => {
      const same = end > 1 ? byTail.get(text.slice(end - 2, end)) : undefined
      return same?.find((word) => text.endsWith(word, end)) ?? oneUnit(all, text, end - 1)
    },
    has: (word) => all.has(word),
  }
}

function group(words: Iterable<string>, keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const same = groups.get(keyOf(word))
    if (same) same.push(word)
    else groups.set(keyOf(word), [word])
  }
  for (const same of groups.values()) same.sort((a, b) => b.length - a.length)
  return groups
}

function oneUnit(all: ReadonlySet<string>, text: string, at: number): string | null {
  const unit = text[at]
  return unit !== undefined && all.has(unit) ? unit : null
}
