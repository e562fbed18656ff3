import { describe, expect, it } from '@jest/globals'

import { mongoClock } from '../../../src/storage/databases/mongo-clock.js'

const NOON = Date.parse('2026-11-22T12:00:00Z')

/**
 * A host and a server whose clocks are `aheadMs` apart. Each query takes the next of `waitsMs`, the last one
 * repeatedly, and the server reads its clock at the end of the wait.
 */
const clocks = (
  aheadMs: number,
  waitsMs: readonly number[],
  answer = (ms: number): unknown => new Date(ms),
) => {
  const state = { hostMs: NOON, aheadMs, asked: 0 }
  const command = (): Promise<{ localTime: unknown }> => {
    state.hostMs += waitsMs[Math.min(state.asked, waitsMs.length - 1)] ?? 0
    state.asked += 1
    return Promise.resolve({ localTime: answer(state.hostMs + state.aheadMs) })
  }
  const now = mongoClock({ db: { command } }, () => new Date(state.hostMs))
  /** The difference between the answer and the server's clock. */
  const errorMs = async (): Promise<number> =>
    (await now()).getTime() - (state.hostMs + state.aheadMs)
  return { errorMs, state }
}

describe("the server's time", () => {
  it('is not off by the delay of one slow answer', async () => {
    const { errorMs } = clocks(5000, [8000, 20])
    expect(Math.abs(await errorMs())).toBeLessThanOrEqual(10)
  })

  it('is off by half of the delay at most when every answer is slow', async () => {
    const { errorMs, state } = clocks(0, [8000])
    expect(Math.abs(await errorMs())).toBeLessThanOrEqual(4000)
    expect(state.asked).toBe(5)
  })

  it('keeps the value of a prompt answer while the server is slow', async () => {
    const { errorMs, state } = clocks(5000, [10, 8000])
    await errorMs()
    state.hostMs += 61_000
    expect(Math.abs(await errorMs())).toBeLessThanOrEqual(5)
  })

  it('follows a clock that was set, although the server is slow', async () => {
    const { errorMs, state } = clocks(0, [10, 2000])
    await errorMs()
    state.hostMs += 61_000
    state.aheadMs = 3_600_000
    expect(Math.abs(await errorMs())).toBeLessThanOrEqual(1000)
  })

  it.each([
    ['a number', (ms: number) => ms],
    ['a long number', (ms: number) => BigInt(ms)],
    ['a date', (ms: number) => new Date(ms)],
  ])('is read from %s', async (_, answer) => {
    const { errorMs } = clocks(90_000, [0], answer)
    expect(await errorMs()).toBe(0)
  })

  it('is that of the host where the server does not report it', async () => {
    const { errorMs } = clocks(0, [0], () => 'noon')
    expect(await errorMs()).toBe(0)
  })
})
