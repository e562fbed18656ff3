import { describe, expect, it } from '@jest/globals'

import type { DeliveryCounts } from '../../src/domain/mailing-states.js'
import { NO_SAMPLES } from '../../src/deliver/samples.js'
import { createCountSchedule } from '../../src/deliver/progress/count-schedule.js'
import { reportProgress } from '../../src/deliver/progress/report-progress.js'
import { rateLimitsInMemory } from '../support/rate-limits-in-memory.js'

const counts: DeliveryCounts = {
  queued: 0,
  leased: 0,
  submitting: 0,
  accepted: 99,
  deferred: 1,
  refused: 0,
  uncertain: 0,
  skipped: 0,
}

const mailing = {
  id: 'm1',
  samples: NO_SAMPLES,
  startedAt: undefined,
  state: 'submitting',
} as const

/** Delivery contexts of one mailing that record the seconds at which one of them counted it. */
const openDesk = (tookSeconds = 0, workers = 1) => {
  const counted: number[] = []
  let second = 0
  const clock = (): Date => new Date(second * 1000)
  const store = rateLimitsInMemory(() => second * 1000)
  const desks = Array.from({ length: workers }, () => ({
    clock,
    state: { countSchedule: createCountSchedule({ clock, store }) },
    ledger: {
      totals: () => {
        counted.push(second)
        second += tookSeconds
        return Promise.resolve({ counts, skippedFor: {}, nextTryAt: undefined })
      },
    },
    mailings: { move: () => Promise.resolve(true) },
    onCounted: () => undefined,
  }))
  const turn = async (at: number, worked: number): Promise<void> => {
    second = at
    for (const context of desks) await reportProgress(context, mailing, worked)
  }
  return { counted, turn }
}

describe('a mailing that is being sent', () => {
  it('is counted by one of ten workers at a time', async () => {
    const { counted, turn } = openDesk(0, 10)
    for (let at = 10; at <= 14; at += 0.5) await turn(at, 100)
    expect(counted).toEqual([10, 12, 14])
  })

  it('is counted every two seconds at most', async () => {
    const { counted, turn } = openDesk()
    for (let at = 10; at <= 14; at += 0.5) await turn(at, 100)
    expect(counted).toEqual([10, 12, 14])
  })

  it.each([
    ['for a fiftieth of the time where counting takes long', 0.1, [10, 15, 20]],
    ['every minute at least', 60, [10, 70]],
  ])('is counted %s', async (_, tookSeconds, expected) => {
    const { counted, turn } = openDesk(tookSeconds)
    for (let at = 10; at <= (expected.at(-1) ?? 0); at += 1) await turn(at, 100)
    expect(counted).toEqual(expected)
  })

  it('is counted when the clock was set back, too', async () => {
    const { counted, turn } = openDesk()
    await turn(3600, 100)
    await turn(10, 100)
    expect(counted).toEqual([3600, 10])
  })

  it('is not counted again while it waits for a deferred row', async () => {
    const { counted, turn } = openDesk()
    await turn(10, 1)
    for (let at = 10.5; at <= 600; at += 30) await turn(at, 0)
    await turn(700, 1)
    expect(counted).toEqual([10, 700])
  })

  it('reports in the end what changed within the last two seconds', async () => {
    const { counted, turn } = openDesk()
    await turn(10, 100)
    await turn(10.5, 1)
    await turn(11, 0)
    await turn(12, 0)
    await turn(30, 0)
    expect(counted).toEqual([10, 12])
  })
})
