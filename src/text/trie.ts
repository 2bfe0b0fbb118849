/** Words as a tree of their UTF-16 units, all edges in one table of numbers: a step makes nothing and jumps little. */
export interface Trie {
  /** For each UTF-16 unit the node of the words that begin with it; 0: none does. */
  roots: Int32Array
  /** Hash table of edges, four numbers each: parent, unit, child (0: the slot is free), nothing. */
  edges: Int32Array
  /** Number of slots less one; the number is a power of two. */
  mask: number
  /** The word that ends at each node. */
  words: (string | undefined)[]
}

/** The tree of the words, read from their first unit on or, `backwards`, from their last. */
export function makeTrie(all: Iterable<string>, backwards = false): Trie {
  const words = [...all]
  const units = words.reduce((sum, word) => sum + word.length, 1)
  // At most half full.
  const slots = 1 << (32 - Math.clz32(2 * units - 1))
  const trie: Trie = {
    roots: new Int32Array(65_536),
    edges: new Int32Array(4 * slots),
    mask: slots - 1,
    words: [undefined],
  }
  for (const word of words) if (word !== '') add(trie, word, backwards)
  return trie
}

/** The node behind `node` by this unit, or 0. */
export function childOf({ edges, mask }: Trie, node: number, unit: number): number {
  for (let slot = hash(node, unit) & mask; ; slot = (slot + 1) & mask) {
    const child = edges[4 * slot + 2] as number
    if (child === 0 || (edges[4 * slot] === node && edges[4 * slot + 1] === unit)) return child
  }
}

function add(trie: Trie, word: string, backwards: boolean): void {
  let node = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(backwards ? word.length - 1 - i : i)
    const known = i === 0 ? (trie.roots[unit] as number) : childOf(trie, node, unit)
    node = known === 0 ? addChild(trie, node, unit) : known
  }
  trie.words[node] = word
}

function addChild({ roots, edges, mask, words }: Trie, parent: number, unit: number): number {
  const child = words.push(undefined) - 1
  if (parent === 0) roots[unit] = child
  else {
    let slot = hash(parent, unit) & mask
    while (edges[4 * slot + 2] !== 0) slot = (slot + 1) & mask
    edges[4 * slot] = parent
    edges[4 * slot + 1] = unit
    edges[4 * slot + 2] = child
  }
  return child
}

function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
