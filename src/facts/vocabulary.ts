import type { Lexicon } from '../model/lexicon.ts'

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

/** A tree of words by their characters: one step a character, however many words there are. */
interface Branch {
  entry: VerbEntry | null
  next: Map<number, Branch>
}

function longestMatch(lexicon: Lexicon): Vocabulary['verbAt'] {
  const root: Branch = { entry: null, next: new Map() }
  for (const { word, fields } of lexicon.words.get('verbs') ?? [])
    branchOf(root, word).entry = { word, roles: new Set((fields.roles ?? '').split('、')) }
  return (text, at, end) => {
    let found: VerbEntry | null = null
    let branch = root.next.get(text.charCodeAt(at))
    for (let i = at + 1; branch !== undefined && i <= end; i++) {
      found = branch.entry ?? found
      branch = branch.next.get(text.charCodeAt(i))
    }
    return found
  }
}

function branchOf(root: Branch, word: string): Branch {
  let branch = root
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const next = branch.next.get(code) ?? { entry: null, next: new Map() }
    branch.next.set(code, next)
    branch = next
  }
  return branch
}

function columnOf(lexicon: Lexicon, list: string, column: string): Map<string, string> {
  return new Map((lexicon.words.get(list) ?? []).map(({ word, fields }) => [word, fields[column] ?? '']))
}
