import type { Range } from '../../text/sentences.ts'
import { bareName } from '../../text/width.ts'

/** Which part of a name a person has typed who left out its marks: of “暖心”行动, all of 暖心”行 for 暖心行. */
export function typedPart(name: string, typed: string): Range[] {
  const bare = (end: number) => bareName(name.slice(0, end)).toLowerCase()
  let start = 0
  while (start < name.length && bare(start + 1) === '') start++
  for (let end = start + 1; end <= name.length; end++)
    if (bare(end).startsWith(typed)) return [{ start, end }]
  return []
}
