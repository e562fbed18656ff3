import { setTimeout as sleep } from 'node:timers/promises'

import type { Ledger } from '../deliver/ports/ledger.js'

/** Just under a minute in all: a database is started again meanwhile, or a disk made room on. */
const WAITS_MS = [250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000]

type RetryingLedgerArgs = {
  /** Told of the first failure of a write that is tried again. */
  readonly onRetry: (error: unknown) => void
  readonly waitsMs?: readonly number[]
}

/**
 * A ledger that writes outcomes again where it fails: nobody else knows them, and rows without one would be uncertain
 * though the server's reply was heard. May be done twice: a row that has its outcome has no token any more.
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
