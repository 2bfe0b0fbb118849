/** Finds the longest word of a list that stands at a place of a text. */
export interface WordIndex {
  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): string | null
  /** The longest word that ends at `end`, or null. */
  endingAt(text: string, end: number): string | null
  has(word: string): boolean
}

/**
 * An index over words of any length; each look-up costs at most the number of words that share two characters. Rules
 * ask at every place of a text and are mostly answered no, so the answer no takes one array read and makes no string.
 */
export function makeWordIndex(words: Iterable<string>): WordIndex {
  const all = new Set(words)
  all.delete('')
  const heads = edgeOf(
    all,
    (word) => word.charCodeAt(0),
    (word) => pair(word, 0),
  )
  const tails = edgeOf(
    all,
    (word) => word.charCodeAt(word.length - 1),
    (word) => pair(word, word.length - 2),
  )
  return {
    at: (text, at) => {
      const known = heads.units[text.charCodeAt(at)]
      if (!known) return null
      const longer = known & LONGER ? heads.words.get(pair(text, at)) : undefined
      const found = longer && firstAt(longer, text, at)
      return found ?? (known & ALONE ? text.charAt(at) : null)
    },
    endingAt: (text, end) => {
      const known = tails.units[text.charCodeAt(end - 1)]
      if (!known) return null
      const longer = known & LONGER && end > 1 ? tails.words.get(pair(text, end - 2)) : undefined
      const found = longer && firstEnding(longer, text, end)
      return found ?? (known & ALONE ? text.charAt(end - 1) : null)
    },
    has: (word) => all.has(word),
  }
}

function firstAt(words: readonly string[], text: string, at: number): string | undefined {
  for (const word of words) if (text.startsWith(word, at)) return word
  return undefined
}

function firstEnding(words: readonly string[], text: string, end: number): string | undefined {
  for (const word of words) if (text.endsWith(word, end)) return word
  return undefined
}

/** What is known of a unit at the edge of words: it is a word itself, a longer word begins (ends) with it. */
const ALONE = 1
const LONGER = 2

interface Edge {
  /** For each UTF-16 unit `ALONE`, `LONGER`, both or 0. */
  units: Uint8Array
  /** The words of two units and more by their two units at the edge, the longest first. */
  words: Map<number, string[]>
}

function edgeOf(
  all: ReadonlySet<string>,
  unitOf: (word: string) => number,
  pairOf: (word: string) => number,
): Edge {
  const edge: Edge = { units: new Uint8Array(65_536), words: new Map() }
  for (const word of all) {
    const unit = unitOf(word)
    edge.units[unit] = (edge.units[unit] as number) | (word.length === 1 ? ALONE : LONGER)
    if (word.length === 1) continue
    const same = edge.words.get(pairOf(word))
    if (same) same.push(word)
    else edge.words.set(pairOf(word), [word])
  }
  for (const same of edge.words.values()) same.sort((a, b) => b.length - a.length)
  return edge
}

/** Two units as one number; at the end of a text the second counts as 0. */
function pair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}
