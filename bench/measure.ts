import autocannon from 'autocannon'

/** What one run of load showed. */
export interface Load {
  /** Answers a second. */
  rate: number
  /** Milliseconds, of single answers. */
  p50: number
  p99: number
}

/** Asks `url` for `seconds`, over so many connections, with these bodies in turn; each connection begins elsewhere. */
export async function measure(
  url: string,
  bodies: readonly string[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const times: number[] = []
  let begun = 0
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    setupClient: (client) => {
      const from = Math.floor((begun++ * bodies.length) / connections)
      client.setRequests([...bodies.slice(from), ...bodies.slice(0, from)].map((body) => ({ body })))
    },
  }
  const { duration, non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    // Its own histogram knows whole milliseconds only.
    instance.on('response', (_client, _status, _bytes, time) => times.push(time))
  })
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times under load`)
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { rate: times.length / duration, p50: at(0.5), p99: at(0.99) }
}
