import { setTimeout as sleep } from 'node:timers/promises'

import { describe, expect, it } from '@jest/globals'

import {
  createEventLoopGate,
  type EventLoopGate,
} from '../../../src/storage/connect/event-loop-gate.js'

const HOUR_MS = 3_600_000

/** Awaited work that never leaves the microtask queue. */
const workThrough = async (
  gate: EventLoopGate,
  units: number,
  onUnit?: (at: number) => void,
): Promise<void> => {
  for (let at = 0; at < units; at += 1) {
    await gate.pass()
    onUnit?.(at)
  }
}

const spin = (ms: number): void => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('an event loop gate', () => {
  it('lets the loop turn after so many units, however many callers share them', async () => {
    const gate = createEventLoopGate({ spanMs: HOUR_MS, units: 50 })
    let done = 0
    const work = Array.from({ length: 100 }, () => workThrough(gate, 3, () => (done += 1)))
    const doneAtTurn = new Promise<number>((resolve) => setImmediate(() => resolve(done)))
    await Promise.all(work)
    // The gate's own turn comes first, and one caller continues with it.
    expect(await doneAtTurn).toBe(53)
    expect(done).toBe(300)
  })

  it('lets it turn after so long, however few units they were', async () => {
    const gate = createEventLoopGate({ spanMs: 100, units: 1000 })
    let done = 0
    let doneAtTurn = 0
    setImmediate(() => (doneAtTurn = done))
    await workThrough(gate, 20, () => {
      done += 1
      spin(35)
    })
    expect(doneAtTurn).toBeGreaterThan(0)
    expect(doneAtTurn).toBeLessThan(5)
  })

  it('lets callers pass where the loop turns by itself', async () => {
    const gate = createEventLoopGate({ spanMs: HOUR_MS, units: 5 })
    for (let at = 0; at < 20; at += 1) {
      expect(gate.pass()).toBeUndefined()
      await sleep(1)
    }
  })

  it('lets a short request pass long before a thousand rows of a long one are done', async () => {
    const gate = createEventLoopGate({ spanMs: HOUR_MS, units: 50 })
    let done = 0
    const long = Promise.all(
      Array.from({ length: 1000 }, () => workThrough(gate, 20, () => (done += 1))),
    )
    await sleep(0)
    const before = done
    await workThrough(gate, 3)
    expect(done - before).toBeLessThan(2000)
    await long
    expect(done).toBe(20_000)
  })

  it('lets every caller pass in the end', async () => {
    const gate = createEventLoopGate({ spanMs: HOUR_MS, units: 3 })
    const ended: number[] = []
    const callers = Array.from({ length: 40 }, async (_, at) => {
      await workThrough(gate, 10)
      ended.push(at)
    })
    await Promise.all(callers)
    expect(ended).toHaveLength(40)
  })
})
