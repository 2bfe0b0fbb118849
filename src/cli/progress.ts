const BAR_WIDTH = 30

export interface Progress {
  /** Counts one more done; `text` says what it was. */
  step(text: string): void
  /** Takes the bar away. */
  end(): void
}

/** Progress of work on `total` things, on stderr: a bar on a terminal, elsewhere a line for each thing. */
export function showProgress(total: number): Progress {
  const { stderr } = process
  let done = 0
  if (!stderr.isTTY) return { step: (text) => stderr.write(`${++done}/${total} ${text}\n`), end: () => {} }
  return {
    step(text) {
      const filled = Math.round((++done / total) * BAR_WIDTH)
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
      // Chinese takes two columns a character: half the width is always enough, and a bar never wraps.
      const room = Math.max(0, Math.floor(((stderr.columns ?? 80) - BAR_WIDTH - 16) / 2))
      stderr.write(`\r\x1b[K${bar} ${done}/${total} ${text.slice(0, room)}`)
    },
    end: () => stderr.write('\r\x1b[K'),
  }
}
