/** A program by its id and name. */
export type Named = readonly [id: string, name: string]

/** A program of each side, and how alike their names are. */
export interface Match {
  mine: string
  other: string
  likeness: number
}

/** Names less alike than this have no more in common than 行动 or 服务. */
export const LEAST_LIKENESS = 0.4

/**
 * How alike two sets of programs are, from 0 to 1, and by which pairs: the fuzzy-token Jaccard coefficient of J. Wang,
 * G. Li and J. Feng, "Fast-Join: an efficient method for fuzzy token matching based string similarity join" (ICDE 2011):
 * the sum of the matched pairs' likenesses, over the sizes of both sets less that sum. So a program that both run counts
 * 1, two of a like name count in part, and much that only one of them runs counts against. Each program is matched once;
 * pairs are taken from the most alike on, where the paper takes the heaviest of all matchings. `size` is that of the
 * other set, of which `others` need only have what is like something of `mine`.
 */
export function compare(
  mine: readonly Named[],
  others: readonly Named[],
  size: number,
): { score: number; matches: Match[] } {
  const pairs = mine
    .flatMap((one) =>
      others.map((other) => ({ mine: one[0], other: other[0], likeness: likenessOf(one, other) })),
    )
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || compareText(a.mine + a.other, b.mine + b.other))
  const [taken, given] = [new Set<string>(), new Set<string>()]
  const matches = pairs.filter((pair) => {
    if (taken.has(pair.mine) || given.has(pair.other)) return false
    taken.add(pair.mine)
    given.add(pair.other)
    return true
  })
  const overlap = matches.reduce((sum, { likeness }) => sum + likeness, 0)
  return { score: overlap === 0 ? 0 : overlap / (mine.length + size - overlap), matches }
}

/**
 * How alike two programs are: 1 for the same one, else the Dice coefficient (L. R. Dice, 1945) of the parts of their
 * names, as G. W. Adamson and J. Boreham (1974) use it for words.
 */
export function likenessOf([id, name]: Named, [otherId, otherName]: Named): number {
  if (id === otherId) return 1
  const [parts, others] = [partsOf(name), partsOf(otherName)]
  const shared = [...parts].filter((part) => others.has(part)).length
  return shared === 0 ? 0 : (2 * shared) / (parts.size + others.size)
}

/** What of a name means something: its letters and digits, in one width and case, spaces for all the rest. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Pairs of neighbouring Chinese characters, and words of other scripts: what the full-text index has of a name. */
function partsOf(name: string): Set<string> {
  const runs = plainName(name).match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? []
  return new Set(
    runs.flatMap((run) => {
      const characters = [...run]
      const isOne = characters.length === 1 || !/\p{Script=Han}/u.test(run)
      return isOne ? [run] : characters.slice(1).map((character, i) => characters[i] + character)
    }),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
