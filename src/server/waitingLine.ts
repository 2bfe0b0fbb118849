/** Lets so many in at once and has the others wait, first come, first served. */
export interface WaitingLine {
  /**
   * Whether there are so many places: at once, or when others give theirs up. False if the line is full, if none came
   * free in time, or when the signal is aborted. Whoever got in must `leave`.
   */
  enter(places: number, signal: AbortSignal): boolean | Promise<boolean>
  leave(places: number): void
}

export interface LineLimits {
  /** How many places there are. */
  maxRunning: number
  maxWaiting: number
  /** Longest time in the line. */
  patienceMs: number
}

interface Waiter {
  places: number
  letIn(): void
}

/** A line of our own: those of the registry keep the place of who has gone, or cannot tell a full line. */
export function waitingLine({ maxRunning, maxWaiting, patienceMs }: LineLimits): WaitingLine {
  let free = maxRunning
  // A set keeps the order of arrival and lets anyone leave from the middle.
  const waiting = new Set<Waiter>()
  const letNextIn = () => {
    for (const next of waiting) {
      if (next.places > free) return
      free -= next.places
      next.letIn()
    }
  }
  const wait = (places: number, signal: AbortSignal) =>
    new Promise<boolean>((resolve) => {
      const leaveWith = (isIn: boolean) => {
        waiting.delete(waiter)
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        resolve(isIn)
      }
      const giveUp = () => {
        leaveWith(false)
        // Those behind may need fewer places.
        letNextIn()
      }
      const waiter = { places, letIn: () => leaveWith(true) }
      const timer = setTimeout(giveUp, patienceMs)
      signal.addEventListener('abort', giveUp)
      waiting.add(waiter)
    })
  return {
    enter: (places, signal) => {
      if (signal.aborted) return false
      if (waiting.size > 0 || places > free) return waiting.size < maxWaiting && wait(places, signal)
      free -= places
      return true
    },
    leave: (places) => {
      free += places
      letNextIn()
    },
  }
}
