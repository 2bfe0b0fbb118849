import { addWord, childOf, emptyTrie, type Trie } from './trie.ts'

/** Finds the longest word of a list that stands at a place of a text. */
export interface WordIndex {
  /** The longest word that begins at `at`, or null. */
  at(text: string, at: number): string | null
  /** The longest word that ends at `end`, or null. */
  endingAt(text: string, end: number): string | null
  has(word: string): boolean
}

/**
 * An index over words of any length; a look-up costs at most a step for each unit of a word. Rules ask at every place
 * of a text and are mostly answered no, so the answer no takes one array read.
 */
export function makeWordIndex(words: Iterable<string>): WordIndex {
  const all = new Set(words)
  all.delete('')
  const heads = edgeOf(all, false)
  const tails = edgeOf(all, true)
  return {
    at: (text, at) => {
      if (at >= text.length) return null
      const { trie, wordTo } = heads
      let node = trie.roots[text.charCodeAt(at)] as number
      let found: string | undefined
      for (let next = at + 1; node > 0; next++) {
        found = wordTo[node] ?? found
        node = next < text.length ? childOf(trie, node, text.charCodeAt(next)) : 0
      }
      return found ?? null
    },
    endingAt: (text, end) => {
      if (end < 1 || end > text.length) return null
      const { trie, wordTo } = tails
      let node = trie.roots[text.charCodeAt(end - 1)] as number
      let found: string | undefined
      for (let next = end - 2; node > 0; next--) {
        found = wordTo[node] ?? found
        node = next >= 0 ? childOf(trie, node, text.charCodeAt(next)) : 0
      }
      return found ?? null
    },
    has: (word) => all.has(word),
  }
}

interface Edge {
  trie: Trie
  /** The word that ends (begins) at a node, if one does. */
  wordTo: (string | undefined)[]
}

function edgeOf(words: ReadonlySet<string>, backwards: boolean): Edge {
  const trie = emptyTrie()
  const nodes = Array.from(words, (word) => ({ word, node: addWord(trie, word, backwards) }))
  const wordTo = new Array<string | undefined>(trie.size + 1).fill(undefined)
  for (const { word, node } of nodes) wordTo[node] = word
  return { trie, wordTo }
}
