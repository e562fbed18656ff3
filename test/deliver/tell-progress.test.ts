import { describe, expect, it } from '@jest/globals'

import type { DeliveryCounts } from '../../src/domain/mailing-states.js'
import { NO_SAMPLES } from '../../src/deliver/samples.js'
import { tellProgress } from '../../src/deliver/tell-progress.js'

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

/** A desk that says at which second it counted. */
const openDesk = () => {
  const counted: number[] = []
  let second = 0
  const desk = {
    clock: () => new Date(second * 1000),
    ledger: {
      standing: () => {
        counted.push(second)
        return Promise.resolve({ counts, skippedFor: {}, nextTryAt: undefined })
      },
    },
    mailings: { move: () => Promise.resolve(true) },
    onNews: () => undefined,
  }
  const turn = (at: number, worked: number): Promise<void> => {
    second = at
    return tellProgress(desk, mailing, worked)
  }
  return { counted, turn }
}

describe('a mailing that is being sent', () => {
  it('is counted every two seconds at most', async () => {
    const { counted, turn } = openDesk()
    for (let at = 10; at <= 14; at += 0.5) await turn(at, 100)
    expect(counted).toEqual([10, 12, 14])
  })

  it('is not counted again while it waits for a deferred row', async () => {
    const { counted, turn } = openDesk()
    await turn(10, 1)
    for (let at = 10.5; at <= 600; at += 30) await turn(at, 0)
    await turn(700, 1)
    expect(counted).toEqual([10, 700])
  })

  it('tells in the end what moved within the two seconds', async () => {
    const { counted, turn } = openDesk()
    await turn(10, 100)
    await turn(10.5, 1)
    await turn(11, 0)
    await turn(12, 0)
    await turn(30, 0)
    expect(counted).toEqual([10, 12])
  })
})
