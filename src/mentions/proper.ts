import type { Reading } from './reading.ts'

/**
 * Whether a stretch holds a name of its own: a proper noun, a brand, letters, or a run of single characters, which is
 * what a dictionary makes of names that it does not know (恒|信, 顺|丰).
 */
export function hasProperWord(reading: Reading, start: number, end: number): boolean {
  const { text, vocabulary } = reading
  if (/[A-Za-z]{2,}|“/.test(text.slice(start, end)) || NUMBERED.test(text.slice(start, end))) return true
  let singles = 0
  for (let at = start; at < end; ) {
    const word = reading.wordFrom.get(at)
    const to = Math.min(word?.end ?? at + 1, end)
    const piece = text.slice(at, to)
    if (vocabulary.brands.has(piece)) return true
    if (word && word.end <= end && /^(?:nz|nr|nrt|nrfg|nt|ns)$/.test(word.tag)) return true
    singles = piece.length === 1 && !vocabulary.nameWords.has(piece) ? singles + 1 : 0
    if (singles >= 2) return true
    at = to
  }
  return false
}

/** 六尺|巷, 九里|桥: a small ground that a number is a part of. */
const NUMBERED = /^[二两三四五六七八九十百千]\p{Script=Han}{1,2}[里巷街路桥湾屯坊河庄沟塘坡]/u
