import type { Lexicon } from '../model/lexicon.ts'
import { addWord, childOf, emptyTrie } from '../text/trie.ts'

/** What a verb or preposition says of the names after it; `seeds/lexicon/verbs.tsv` explains each. */
export type VerbRole =
  | 'run'
  | 'build'
  | 'hold'
  | 'join'
  | 'follow'
  | 'ally'
  | 'invite'
  | 'with'
  | 'visit'
  | 'serve'
  | 'at'
  | 'by'
  | 'source'
  | 'to'
  | 'as'
  | 'award'
  | 'use'
  | 'refer'
  | 'be'
  | 'gather'
  | 'call'
  | 'none'

export interface VerbEntry {
  word: string
  roles: ReadonlySet<string>
}

/** The word lists that the rules of facts read, made ready for look-up. */
export interface Vocabulary {
  /** The longest verb that begins at `at` and ends by `end`, or null. */
  verbAt(text: string, at: number, end: number): VerbEntry | null
  /** Post titles, each with its rank: post or trade. */
  titles: ReadonlyMap<string, string>
  /** Units, each with its kind: count, people, money or share. */
  units: ReadonlyMap<string, string>
}

const made = new WeakMap<Lexicon, Vocabulary>()

/** The vocabulary of a lexicon; made once for each lexicon. A list that is missing counts as empty. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = made.get(lexicon)
  if (known) return known
  const vocabulary = {
    verbAt: longestMatch(lexicon),
    titles: columnOf(lexicon, 'post-titles', 'rank'),
    units: columnOf(lexicon, 'measure-units', 'kind'),
  }
  made.set(lexicon, vocabulary)
  return vocabulary
}

function longestMatch(lexicon: Lexicon): Vocabulary['verbAt'] {
  const trie = emptyTrie()
  const entries: (VerbEntry | undefined)[] = [undefined]
  for (const { word, fields } of lexicon.words.get('verbs') ?? []) {
    const node = addWord(trie, word)
    while (entries.length <= trie.size) entries.push(undefined)
    entries[node] = { word, roles: new Set((fields.roles ?? '').split('、')) }
  }
  return (text, at, end) => {
    let found: VerbEntry | null = null
    let node = at < end ? (trie.roots[text.charCodeAt(at)] as number) : 0
    for (let next = at + 1; node > 0; next++) {
      found = entries[node] ?? found
      node = next < end ? childOf(trie, node, text.charCodeAt(next)) : 0
    }
    return found
  }
}

function columnOf(lexicon: Lexicon, list: string, column: string): Map<string, string> {
  return new Map((lexicon.words.get(list) ?? []).map(({ word, fields }) => [word, fields[column] ?? '']))
}
