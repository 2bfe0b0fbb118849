import { describe, expect, test } from 'vitest'
import { waitingLine } from '../../src/server/waitingLine.ts'

const here = () => new AbortController().signal
const entered = async (promise: boolean | Promise<boolean>) =>
  Promise.race([promise, new Promise<'waits'>((done) => setImmediate(() => done('waits')))])

describe('a waiting line', () => {
  test('lets so many in, has so many wait, and refuses the others at once', async () => {
    const line = waitingLine({ maxRunning: 2, maxWaiting: 1, patienceMs: 60_000 })
    expect(line.enter(here())).toBe(true)
    expect(line.enter(here())).toBe(true)
    const third = line.enter(here())
    expect(await entered(third)).toBe('waits')
    expect(line.enter(here())).toBe(false)
    line.leave()
    expect(await third).toBe(true)
    line.leave()
    line.leave()
    expect(line.enter(here())).toBe(true)
  })

  test('first come, first served', async () => {
    const line = waitingLine({ maxRunning: 1, maxWaiting: 3, patienceMs: 60_000 })
    line.enter(here())
    const order: number[] = []
    const all = [1, 2, 3].map(async (i) => {
      await line.enter(here())
      order.push(i)
      line.leave()
    })
    line.leave()
    await Promise.all(all)
    expect(order).toEqual([1, 2, 3])
  })

  test('who goes away leaves the place to others', async () => {
    const line = waitingLine({ maxRunning: 1, maxWaiting: 1, patienceMs: 60_000 })
    line.enter(here())
    const gone = new AbortController()
    const first = line.enter(gone.signal)
    gone.abort()
    expect(await first).toBe(false)
    const second = line.enter(here())
    line.leave()
    expect(await second).toBe(true)
    expect(line.enter(gone.signal)).toBe(false)
  })

  test('nobody waits for ever', async () => {
    const line = waitingLine({ maxRunning: 1, maxWaiting: 1, patienceMs: 5 })
    line.enter(here())
    expect(await line.enter(here())).toBe(false)
    const next = line.enter(here())
    line.leave()
    expect(await next).toBe(true)
  })
})
