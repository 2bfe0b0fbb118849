/** A printed line that is not blank. */
export interface Line {
  /** Trimmed; heading marks of markdown and bold marks around the whole line are gone. */
  text: string
  /** 1-based. */
  line: number
  /** Blank lines above it. */
  gap: number
  /** Begins with the two-character indent of a Chinese paragraph. */
  indent: boolean
  /** Number of `#` before it, 0 for none: some OCR marks titles so (`## 某某工会…启动`). */
  level: number
}

/** Page text → its lines, blank ones counted as gaps. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const [i, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap++
      continue
    }
    const heading = trimmed.match(/^(#{1,6})\s*(?=[^#\s])/)
    const bare = heading ? trimmed.slice(heading[0].length) : trimmed
    const bold = bare.length < 200 ? bare.match(/^(\*\*|__)([^*_]+)\1$/) : null
    const level = heading ? (heading[1] as string).length : 0
    const indent = /^(?:[\u3000\t]|[ \u00a0]{2,})/.test(raw)
    lines.push({ text: bold ? (bold[2] as string).trim() : bare, line: i + 1, gap, indent, level })
    gap = 0
  }
  return lines
}
