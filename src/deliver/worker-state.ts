import type { Clock } from '../domain/clock.js'
import { createAttemptHistory, type AttemptHistory } from './breakers/attempt-history.js'
import { createCountSchedule, type CountSchedule } from './progress/count-schedule.js'
import { createRateLimiter } from './rate-limits/create-rate-limiter.js'
import type { RateLimitStore } from './rate-limits/rate-limit-store.js'
import type { RateLimiter } from './rate-limits/rate-limiter.js'
import { createRelayLimiter, type RelayLimiter } from './rate-limits/relay-limiter.js'

/**
 * What one worker keeps in memory from round to round. The database holds the truth that all workers share; here is what
 * this worker read of it last, and what it has not written yet.
 */
export type WorkerState = {
  /** The last attempts of each mailing, by all workers. */
  readonly attemptHistory: AttemptHistory
  /** When this worker counts a mailing, so that not all of them do. */
  readonly countSchedule: CountSchedule
  /** Limits of publications and recipient domains, and the cap of this process. */
  readonly rateLimiter: RateLimiter
  /** What the mail server itself takes, for all workers that send through it. */
  readonly relayLimiter: RelayLimiter
  /** Forgets every mailing but these, so that memory does not grow with the mailings that a worker has sent. */
  readonly keepOnly: (mailingIds: ReadonlySet<string>) => void
}

export type WorkerStateArgs = {
  readonly clock: Clock
  /** Caps this process; 0 lifts the limits that workers share. */
  readonly perSecond?: number | undefined
  /** Returns a number from 0 to 1. */
  readonly random: () => number
  /** Names the mail server, without its password. */
  readonly relayName: string
  readonly store: RateLimitStore
  readonly workerId: string
}

/** The only place where the state of a worker is created. */
export const createWorkerState = (args: WorkerStateArgs): WorkerState => {
  const { clock, perSecond, random, relayName, store, workerId } = args
  const attemptHistory = createAttemptHistory({ clock, store, workerId })
  const countSchedule = createCountSchedule({ clock, store })
  const relayLimiter = createRelayLimiter({ clock, relay: relayName, store })
  return {
    attemptHistory,
    countSchedule,
    rateLimiter: createRateLimiter({
      clock,
      perSecond,
      random,
      relay: relayLimiter,
      relayName,
      store,
    }),
    relayLimiter,
    keepOnly: (mailingIds) => {
      attemptHistory.keepOnly(mailingIds)
      countSchedule.keepOnly(mailingIds)
    },
  }
}
