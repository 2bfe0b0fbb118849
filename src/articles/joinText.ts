/** What must stand between the halves of a cut text: nothing in Chinese (AP|P上线), a space between English words. */
export function gapBetween(head: string, tail: string): '' | ' ' {
  const english = /^[\x20-\x7e‘’“”—–…]{12,}$/.test(head.slice(-24)) && !/[-—–]$/.test(head)
  return english && /^[A-Za-z0-9"“‘(]/.test(tail) ? ' ' : ''
}

/** Pieces of one paragraph as one text. */
export function joinPieces(pieces: string[]): string {
  return pieces
    .map((piece, i) => (i === 0 ? piece : gapBetween(pieces[i - 1] as string, piece) + piece))
    .join('')
}
