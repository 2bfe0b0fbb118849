/** Lets so many in at once and has the others wait, first come, first served. */
export interface WaitingLine {
  /**
   * Whether there is a place: at once, or when one is given up. False if the line is full, if none came free in time,
   * or when the signal is aborted. Whoever got in must `leave`.
   */
  enter(signal: AbortSignal): boolean | Promise<boolean>
  leave(): void
}

export interface LineLimits {
  maxRunning: number
  maxWaiting: number
  /** Longest time in the line. */
  patienceMs: number
}

/** A line of our own: those of the registry keep the place of who has gone, or cannot tell a full line. */
export function waitingLine({ maxRunning, maxWaiting, patienceMs }: LineLimits): WaitingLine {
  let running = 0
  // A set keeps the order of arrival and lets anyone leave from the middle.
  const waiting = new Set<() => void>()
  const wait = (signal: AbortSignal) =>
    new Promise<boolean>((resolve) => {
      const leaveWith = (isIn: boolean) => {
        waiting.delete(letIn)
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        resolve(isIn)
      }
      const letIn = () => leaveWith(true)
      const giveUp = () => leaveWith(false)
      const timer = setTimeout(giveUp, patienceMs)
      signal.addEventListener('abort', giveUp)
      waiting.add(letIn)
    })
  return {
    enter: (signal) => {
      if (signal.aborted) return false
      if (running >= maxRunning) return waiting.size < maxWaiting && wait(signal)
      running += 1
      return true
    },
    leave: () => {
      const [next] = waiting
      // The place goes from hand to hand.
      if (next) next()
      else running -= 1
    },
  }
}
