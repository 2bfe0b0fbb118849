/** Two halves of a cut text as one: Chinese without a gap, words of Latin letters with a space between. */
export function joinText(head: string, tail: string): string {
  const words =
    /[A-Za-z0-9,;:.!?]$/.test(head) && /^[A-Za-z]/.test(tail) && /[A-Za-z]\W*$/.test(head.slice(-3))
  return words ? `${head} ${tail}` : head + tail
}
