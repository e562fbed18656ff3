import { describe, expect, it } from '@jest/globals'

import type { Ledger, RecordedOutcome } from '../../src/deliver/ports/ledger.js'
import { retryingLedger } from '../../src/worker/retrying-ledger.js'

const outcomes: readonly RecordedOutcome[] = [
  {
    deliveryId: 'one',
    outcome: { state: 'accepted', at: new Date('2026-11-22T12:00:00Z'), reply: '250 Taken' },
  },
]

/** A ledger whose first writes fail as on a full disk. */
const fullFor = (failures: number) => {
  const told: unknown[] = []
  let tries = 0
  const record: Ledger['record'] = () => {
    tries += 1
    if (tries > failures) return Promise.resolve(1)
    return Promise.reject(new Error('database or disk is full'))
  }
  const onTrouble = (error: unknown): void => void told.push(String(error))
  return { ledger: retryingLedger({ record }, { onRetry: onTrouble, waitsMs: [1, 1, 1] }), told }
}

describe('outcomes that the database does not accept', () => {
  it('are written as soon as it does, and the failure is logged once', async () => {
    const { ledger, told } = fullFor(3)
    expect(await ledger.record('token', outcomes)).toBe(1)
    expect(told).toEqual(['Error: database or disk is full'])
  })

  it('fail when it does not for too long', async () => {
    const { ledger } = fullFor(4)
    await expect(ledger.record('token', outcomes)).rejects.toThrow('database or disk is full')
  })
})
