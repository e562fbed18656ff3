import { setTimeout as sleep } from 'node:timers/promises'

import type { Ledger } from '../deliver/ports/ledger.js'

/** Just under a minute in total: time to restart a database or to free a disk. */
const WAITS_MS = [250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000]

type RetryingLedgerArgs = {
  /** Called at the first failure of a write that is tried again. */
  readonly onRetry: (error: unknown) => void
  readonly waitsMs?: readonly number[]
}

/**
 * A ledger that repeats failed writes of outcomes: only this worker knows them, and rows without one would become uncertain
 * although the server has replied. Repeating is safe: a row that has its outcome no longer has a token.
 */
export const retryingLedger = <Kept extends Pick<Ledger, 'record'>>(
  ledger: Kept,
  { onRetry, waitsMs = WAITS_MS }: RetryingLedgerArgs,
): Kept => ({
  ...ledger,
  record: async (token, outcomes) => {
    for (const [tries, ms] of waitsMs.entries()) {
      try {
        return await ledger.record(token, outcomes)
      } catch (error) {
        if (tries === 0) onRetry(error)
        await sleep(ms)
      }
    }
    return ledger.record(token, outcomes)
  },
})
