import type { Article } from '../model/article.ts'
import type { ArticleEntity } from '../model/graph.ts'
import type { Named } from './clauses.ts'

/** Shorter names also stand inside other words. */
const SHORTEST = 4
/** An article names no more things than this; beyond it the search would cost more than it finds. */
const MOST = 60

/**
 * Where the text writes the name of a programme or venue again that is marked elsewhere: “妈妈小屋” of the second
 * sentence. `taken`: the marked names of the text. Linear in the text.
 */
export function findRepeats(
  { text }: Article,
  entities: readonly ArticleEntity[],
  taken: readonly Named[],
): Named[] {
  const things = entities.filter(({ type }) => type === 'PROGRAM' || type === 'VENUE').slice(0, MOST)
  if (things.length === 0) return []
  const covered = new Uint8Array(text.length)
  for (const { start, end } of taken) covered.fill(1, start, end)
  return things.flatMap((entity) => {
    const found: Named[] = []
    for (const name of formsOf(entity))
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
        const end = start + name.length
        if (covered.subarray(start, end).includes(1)) continue
        covered.fill(1, start, end)
        found.push({ start, end, entities: [entity], type: entity.type, anaphor: false })
      }
    return found
  })
}

/** As the text prints it, the longest first. */
function formsOf({ name, mentions }: ArticleEntity): string[] {
  const forms = new Set([name, ...mentions.slice(0, MOST).map((mention) => mention.text)])
  return [...forms].filter((form) => form.length >= SHORTEST).sort((a, b) => b.length - a.length)
}
