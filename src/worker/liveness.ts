import type { Clock } from '../domain/clock.js'
import type { WorkerObserver } from './instrumented.js'

export type Liveness = {
  readonly observer: WorkerObserver
  readonly inFlight: () => number
  /** When the worker last did something. */
  readonly lastActiveAt: () => Date
  /** Whether it has done nothing for longer than any step may take. */
  readonly isStuck: () => boolean
}

/** Long enough for a page of the audience or a wait for a rate limit. */
const SILENT_MS = 120_000
/** A mail server may think for five minutes (RFC 5321 section 4.5.3.2). */
const SILENT_IN_FLIGHT_MS = 360_000

/** Distinguishes a worker that waits from one that hangs. */
export const createLiveness = (clock: Clock): Liveness => {
  let inFlight = 0
  let lastActiveAt = clock()
  return {
    observer: {
      active: () => {
        lastActiveAt = clock()
      },
      begun: () => {
        inFlight += 1
      },
      ended: () => {
        inFlight -= 1
      },
    },
    inFlight: () => inFlight,
    lastActiveAt: () => lastActiveAt,
    isStuck: () =>
      clock().getTime() - lastActiveAt.getTime() > (inFlight > 0 ? SILENT_IN_FLIGHT_MS : SILENT_MS),
  }
}
