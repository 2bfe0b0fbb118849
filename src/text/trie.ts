/** Words as a tree of their UTF-16 units, all edges in one table of numbers: a step makes nothing and jumps little. */
export interface Trie {
  /** Nodes are numbered from 1 in the order in which they were made; how many there are. */
  size: number
  /** For each UTF-16 unit the node of the words that begin with it; 0: none does. */
  roots: Int32Array
  /** Hash table of the other edges, four numbers each: parent, unit, child (0: the slot is free), nothing. */
  edges: Int32Array
  /**
   * A bit for each edge, by its hash, eight bits and more to an edge. Most steps lead nowhere, and these bits, which stay
   * near the processor, say so without a look at the table.
   */
  marks: Uint8Array
}

/** A tree without words; it grows with them, without moving house while it has no more nodes than `expected`. */
export function emptyTrie(expected = 64): Trie {
  const slots = 2 ** Math.ceil(Math.log2(2 * expected))
  return {
    size: 0,
    roots: new Int32Array(65_536),
    edges: new Int32Array(4 * slots),
    marks: new Uint8Array(slots / 2),
  }
}

/** Adds a word, read from its first unit on or, `backwards`, from its last; gives the node at its end. */
export function addWord(trie: Trie, word: string, backwards = false): number {
  let node = 0
  for (let i = 0; i < word.length; i++)
    node = addUnit(trie, node, word.charCodeAt(backwards ? word.length - 1 - i : i))
  return node
}

/** The node behind `node` (0: the root) by this unit, made where there is none. */
export function addUnit(trie: Trie, node: number, unit: number): number {
  const known = node === 0 ? (trie.roots[unit] as number) : childOf(trie, node, unit)
  return known === 0 ? addChild(trie, node, unit) : known
}

/** The node behind `node` by this unit, or 0. */
export function childOf({ edges, marks }: Trie, node: number, unit: number): number {
  const place = hash(node, unit)
  if (((marks[(place >>> 3) & (marks.length - 1)] as number) & (1 << (place & 7))) === 0) return 0
  for (let slot = place; ; slot++) {
    const at = (4 * slot) & (edges.length - 1)
    const child = edges[at + 2] as number
    if (child === 0 || (edges[at] === node && edges[at + 1] === unit)) return child
  }
}

function addChild(trie: Trie, parent: number, unit: number): number {
  const child = ++trie.size
  if (parent === 0) trie.roots[unit] = child
  else {
    // At most half full, so that a free slot is near.
    if (8 * trie.size > trie.edges.length) enlarge(trie)
    setEdge(trie, parent, unit, child)
  }
  return child
}

function enlarge(trie: Trie): void {
  const { edges } = trie
  trie.edges = new Int32Array(2 * edges.length)
  trie.marks = new Uint8Array(2 * trie.marks.length)
  for (let at = 0; at < edges.length; at += 4)
    if (edges[at + 2] !== 0)
      setEdge(trie, edges[at] as number, edges[at + 1] as number, edges[at + 2] as number)
}

function setEdge({ edges, marks }: Trie, parent: number, unit: number, child: number): void {
  const place = hash(parent, unit)
  const byte = (place >>> 3) & (marks.length - 1)
  marks[byte] = (marks[byte] as number) | (1 << (place & 7))
  let slot = place
  while (edges[((4 * slot) & (edges.length - 1)) + 2] !== 0) slot++
  const at = (4 * slot) & (edges.length - 1)
  edges[at] = parent
  edges[at + 1] = unit
  edges[at + 2] = child
}

function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 4
}
