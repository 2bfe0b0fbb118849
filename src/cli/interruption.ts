import { Failure } from './run.ts'

/** A second signal within this time is the first one again: npm passes on what the terminal has sent already. */
const SAME_SIGNAL_MS = 1000

/**
 * Aborted when this command is to stop: Ctrl-C, SIGTERM, the terminal closed, or npm, which started it, killed.
 * The command then tidies up and ends; asked once more, it ends at once.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  let asked = 0
  const stop = () => {
    if (asked === 0) {
      asked = Date.now()
      controller.abort(new Failure('Interrupted.'))
    } else if (Date.now() - asked > SAME_SIGNAL_MS) {
      process.exit(1)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.env.npm_lifecycle_event) whenParentIsGone(stop)
  return controller.signal
}

/** A killed npm passes on nothing; its child would serve on unseen. */
function whenParentIsGone(stop: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}
