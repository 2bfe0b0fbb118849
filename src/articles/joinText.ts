/** What must stand between the halves of a cut text: nothing in Chinese, a space between words of Latin letters. */
export function gapBetween(head: string, tail: string): '' | ' ' {
  const end = head.slice(-4)
  return /[A-Za-z]\W*$/.test(end.slice(-3)) && /[A-Za-z0-9,;:.!?]$/.test(end) && /^[A-Za-z]/.test(tail)
    ? ' '
    : ''
}

/** Pieces of one paragraph as one text. */
export function joinPieces(pieces: string[]): string {
  return pieces
    .map((piece, i) => (i === 0 ? piece : gapBetween(pieces[i - 1] as string, piece) + piece))
    .join('')
}
