import type { Gazetteer, Lexicon } from '../model/lexicon.ts'
import { makeWordIndex, type WordIndex } from '../text/wordIndex.ts'

type Fields = Readonly<Record<string, string>>

/** A list of words with its columns, ready for look-up. */
export interface List extends WordIndex {
  fields(word: string): Fields
}

/** The word lists that the rules read; `seeds/lexicon/` tells what stands in each. */
export interface Vocabulary {
  gazetteer: Gazetteer
  placeNames: WordIndex
  ambiguousPlaces: List
  verbs: List
  titles: List
  surnames: List
  givenCharacters: List
  /** Words that may stand inside a name although they are verbs, adverbs or the like. */
  nameWords: List
  /** Words that no name holds: whom names are said of, what is counted. */
  plainWords: List
  orgSuffixes: List
  brands: List
  programHeads: List
  knownBodies: List
  honours: List
  venueSuffixes: List
  groundWords: List
  slogans: List
  knownPrograms: List
}

const made = new WeakMap<Lexicon, Vocabulary>()

/** The vocabulary of a lexicon; made once for each lexicon. A list that is missing counts as empty. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = made.get(lexicon)
  if (known) return known
  const vocabulary: Vocabulary = {
    gazetteer: lexicon.gazetteer,
    placeNames: makeWordIndex(lexicon.gazetteer.byName.keys()),
    ambiguousPlaces: listOf(lexicon, 'ambiguous-places'),
    verbs: listOf(lexicon, 'verbs'),
    titles: listOf(lexicon, 'post-titles'),
    surnames: listOf(lexicon, 'surnames'),
    givenCharacters: listOf(lexicon, 'given-name-characters'),
    nameWords: listOf(lexicon, 'name-words'),
    plainWords: listOf(lexicon, 'plain-words'),
    orgSuffixes: listOf(lexicon, 'org-suffixes'),
    brands: listOf(lexicon, 'brands'),
    programHeads: listOf(lexicon, 'program-heads'),
    knownBodies: listOf(lexicon, 'known-bodies'),
    honours: listOf(lexicon, 'honours'),
    venueSuffixes: listOf(lexicon, 'venue-suffixes'),
    groundWords: listOf(lexicon, 'ground-words'),
    slogans: listOf(lexicon, 'slogans'),
    knownPrograms: listOf(lexicon, 'known-programs'),
  }
  made.set(lexicon, vocabulary)
  return vocabulary
}

function listOf(lexicon: Lexicon, name: string): List {
  const entries = new Map((lexicon.words.get(name) ?? []).map(({ word, fields }) => [word, fields]))
  return { ...makeWordIndex(entries.keys()), fields: (word) => entries.get(word) ?? {} }
}
