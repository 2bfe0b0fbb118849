/** General knowledge, read from `seeds/lexicon/` and passed to every extraction step as a value. */
export interface Lexicon {
  gazetteer: Gazetteer
  /** Word lists by name, e.g. `union-suffixes`; see seeds/lexicon/README.md. */
  words: ReadonlyMap<string, readonly WordEntry[]>
  /** SHA-256 over all files: a changed lexicon is a reason to re-seed. */
  sha256: string
}

export interface WordEntry {
  word: string
  /** The further columns of its line, by the column names of the list's head line. */
  fields: Readonly<Record<string, string>>
}

/** An administrative division. */
export interface Place {
  /** GB/T 2260 code of 2, 4, 6 or 9 digits; of its parents by prefix. Countries and regions have codes of letters. */
  code: string
  /** 房山区 */
  name: string
  /** 房山; forms without the class word and colloquial ones. */
  shortNames: readonly string[]
  kind: 'COUNTRY' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'SUBDISTRICT' | 'REGION'
  /** Code of the place directly above; null for countries and regions. 直辖市 districts stand directly under it. */
  parent: string | null
}

export interface Gazetteer {
  byCode: ReadonlyMap<string, Place>
  /** By full name and by short name: several places can share one. */
  byName: ReadonlyMap<string, readonly Place[]>
}
