/** 1-based lines on which the elements of the first list of a JSON text begin; the text is known to be valid. */
export function linesOfElements(text: string): number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let listDepth = 0
  let awaits = false
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|\n|[[\]{},:]|[^\s[\]{},:"]+/g)) {
    if (token === '\n') {
      line++
      continue
    }
    if (awaits && token !== ']') lines.push(line)
    if (awaits) awaits = false
    if (token === '[' || token === '{') depth++
    if (token === '[' && listDepth === 0) {
      listDepth = depth
      awaits = true
    }
    if (token === ',' && depth === listDepth) awaits = true
    if (token === ']' || token === '}') depth--
    if (listDepth > 0 && depth < listDepth) return lines
  }
  return lines
}

/** The line that V8 names in its message, or the one of the position that it names; 0 where it names neither. */
export function lineOfSyntaxError(text: string, error: unknown): number {
  const message = String(error)
  const line = message.match(/\bline (\d+)/)?.[1]
  if (line) return Number(line)
  const position = message.match(/\bposition (\d+)/)?.[1]
  if (position) return text.slice(0, Number(position)).split('\n').length
  return /end of JSON/.test(message) ? text.split('\n').length : 0
}
