/**
 * All matches of a global pattern, left to right. What `matchAll` gives, without the copy of the pattern that `matchAll`
 * makes at each call, which takes longer than to search a clause. No pattern may match nothing.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
