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

/**
 * The line on which a text stops being JSON. V8 does not always name it, but a text that is cut off before the fault
 * fails at its end, and one cut off after it does not, so the line can be searched for.
 */
export function lineOfSyntaxError(text: string): number {
  const lines = text.split('\n')
  let [sound, faulty] = [0, lines.length]
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1
    if (failsAtEnd(lines.slice(0, middle).join('\n'))) sound = middle
    else faulty = middle
  }
  return faulty
}

function failsAtEnd(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const position = String(error).match(/\bposition (\d+)/)?.[1]
    return (
      /end of JSON/.test(String(error)) ||
      (position !== undefined && Number(position) >= text.trimEnd().length)
    )
  }
}
