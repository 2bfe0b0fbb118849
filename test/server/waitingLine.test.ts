import { describe, expect, test } from 'vitest'
import { waitingLine } from '../../src/server/waitingLine.ts'

const here = () => new AbortController().signal
const entered = async (promise: boolean | Promise<boolean>) =>
  Promise.race([promise, new Promise<'waits'>((done) => setImmediate(() => done('waits')))])

describe('a waiting line', () => {
  test('lets so many in, has so many wait, and refuses the others at once', async () => {
    const line = waitingLine({ maxRunning: 2, maxWaiting: 1, patienceMs: 60_000 })
    expect(line.enter(1, here())).toBe(true)
    expect(line.enter(1, here())).toBe(true)
    const third = line.enter(1, here())
    expect(await entered(third)).toBe('waits')
    expect(line.enter(1, here())).toBe(false)
    line.leave(1)
    expect(await third).toBe(true)
    line.leave(1)
    line.leave(1)
    expect(line.enter(1, here())).toBe(true)
  })

  test('first come, first served', async () => {
    const line = waitingLine({ maxRunning: 1, maxWaiting: 3, patienceMs: 60_000 })
    line.enter(1, here())
    const order: number[] = []
    const all = [1, 2, 3].map(async (i) => {
      await line.enter(1, here())
      order.push(i)
      line.leave(1)
    })
    line.leave(1)
    await Promise.all(all)
    expect(order).toEqual([1, 2, 3])
  })

  test('who goes away leaves the place to others', async () => {
    const line = waitingLine({ maxRunning: 1, maxWaiting: 1, patienceMs: 60_000 })
    line.enter(1, here())
    const gone = new AbortController()
    const first = line.enter(1, gone.signal)
    gone.abort()
    expect(await first).toBe(false)
    const second = line.enter(1, here())
    line.leave(1)
    expect(await second).toBe(true)
    expect(line.enter(1, gone.signal)).toBe(false)
  })

  test('who needs many places waits until there are so many, and those behind wait, too', async () => {
    const line = waitingLine({ maxRunning: 4, maxWaiting: 5, patienceMs: 60_000 })
    line.enter(2, here())
    const gone = new AbortController()
    const large = line.enter(3, gone.signal)
    const small = line.enter(1, here())
    expect(await entered(small)).toBe('waits')
    gone.abort()
    expect(await large).toBe(false)
    expect(await small).toBe(true)
    line.leave(1)
    line.leave(2)
    expect(line.enter(4, here())).toBe(true)
    expect(await entered(line.enter(1, here()))).toBe('waits')
  })

  test('nobody waits for ever', async () => {
    const line = waitingLine({ maxRunning: 1, maxWaiting: 1, patienceMs: 5 })
    line.enter(1, here())
    expect(await line.enter(1, here())).toBe(false)
    const next = line.enter(1, here())
    line.leave(1)
    expect(await next).toBe(true)
  })
})
