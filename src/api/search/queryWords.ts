import { normaliseText } from '../../text/width.ts'

/** What a search looks for: stretches without white space, less the marks around them; what has no sound is left out. */
export function queryWords(text: string): string[] {
  const stretches = normaliseText(text).match(/[\p{L}\p{N}]\S*/gu) ?? []
  return stretches.map((stretch) => stretch.replace(/[^\p{L}\p{N}]+$/u, ''))
}
