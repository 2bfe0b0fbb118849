import { setTimeout as sleep } from 'node:timers/promises'

/** Waits; rejects with the signal's own reason (the timer's would be a bare AbortError) when that comes first. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted())
}
