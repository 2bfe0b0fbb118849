/** NFKC with all whitespace gone: how texts are compared. */
export function normalise(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/g, '')
}

/** As `normalise`, and without quotation marks: “工会帮就业”行动 is 工会帮就业行动. */
export function normaliseName(name: string | null | undefined): string {
  return normalise(name).replace(/[“”‘’"'「」『』《》〈〉]/g, '')
}

/** As `normalise`, but with its line breaks: a column break that was not mended stays visible. */
export function normaliseLines(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, '')
}
