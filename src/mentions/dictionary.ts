import { addUnit, emptyTrie, type Trie } from '../text/trie.ts'

/** Words of a language with how often each is met and its part of speech. */
export interface Dictionary {
  trie: Trie
  /** For each node of the tree the logarithm of how much of all texts the word there is. */
  weights: Float64Array
  /** For each node where in `tags` the part of speech of the word there stands; 0 where no word ends. */
  tagOf: Uint8Array
  /** The first is that of what is no word. */
  tags: readonly string[]
  /** Weight of a character that is no word: as of a word met once. */
  unknown: number
}

/** Nodes that the dictionary of jieba makes: only what memory is asked for at once. */
const NODES = 500_000
const LONGEST_WORD = 64

/** Reads a dictionary as jieba has it: on each line a word, its count and its tag. */
export function readDictionary(lines: string): Dictionary {
  const trie = emptyTrie(NODES)
  const entries: { node: number; count: number; tag: string }[] = []
  const path = new Int32Array(LONGEST_WORD)
  let total = 0
  for (let start = 0, before = 0, reached = 0; start < lines.length; ) {
    const end = lines.indexOf(' ', start)
    // Words are in order, so most begin as the one before does, whose nodes are known.
    let length = 0
    while (length < reached && lines.charCodeAt(start + length) === lines.charCodeAt(before + length))
      length++
    for (; start + length < end; length++)
      path[length] = addUnit(
        trie,
        length > 0 ? (path[length - 1] as number) : 0,
        lines.charCodeAt(start + length),
      )
    const tagAt = lines.indexOf(' ', end + 1) + 1
    const stop = lines.indexOf('\n', tagAt)
    const count = Number(lines.slice(end + 1, tagAt))
    entries.push({ node: path[length - 1] as number, count, tag: lines.slice(tagAt, stop) })
    total += count
    before = start
    reached = length
    start = stop + 1
  }
  return weigh(trie, entries, total)
}

function weigh(
  trie: Trie,
  entries: readonly { node: number; count: number; tag: string }[],
  total: number,
): Dictionary {
  const weights = new Float64Array(trie.size + 1)
  const tagOf = new Uint8Array(trie.size + 1)
  const tags = ['x']
  const numbers = new Map<string, number>()
  for (const { node, count, tag } of entries) {
    const number = numbers.get(tag) ?? tags.push(tag) - 1
    numbers.set(tag, number)
    weights[node] = Math.log(count) - Math.log(total)
    tagOf[node] = number
  }
  return { trie, weights, tagOf, tags, unknown: Math.log(1) - Math.log(total) }
}
