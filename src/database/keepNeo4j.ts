import { type Neo4jProcess, stopNeo4j } from './runNeo4j.ts'

const RESTARTS = 3
const WITHIN_MS = 10 * 60_000

/**
 * Starts Neo4j again, with `restart`, whenever it ends without being asked to (killed, out of memory): clients see an
 * outage of seconds. Where it keeps ending, it is left alone and the user told. Returns what stops it.
 */
export function keepNeo4j(
  first: Neo4jProcess,
  restart: () => Promise<Neo4jProcess>,
  progress: (message: string) => void,
): () => Promise<void> {
  let current = first
  let stopping = false
  const watch = async () => {
    const endings: number[] = []
    while (!stopping) {
      const how = await current.exited
      if (stopping) return
      endings.push(Date.now())
      if (endings.filter((time) => Date.now() - time < WITHIN_MS).length > RESTARTS) {
        progress(
          `${current.explain(how)}\nIt keeps ending and is not started again: stop this, and start it anew.`,
        )
        return
      }
      progress(`${current.explain(how)}\nStarting it again …`)
      current = await restart()
    }
    await stopNeo4j(current)
  }
  const watching = watch()
  return async () => {
    stopping = true
    await stopNeo4j(current)
    await watching
  }
}
