import { z } from 'zod'

import { boundedInteger, strict } from './checks.js'

/** How a schedule drives publication and delivery on hosts without a long-lived process. */
export type TickOptions = {
  /**
   * Lets a schedule drive everything that a worker does: each `POST /api/roundup/tick` with `Authorization: Bearer
   * <secret>` publishes, sends and notifies for a few seconds.
   *
   * @default none: the address answers 404
   * @example tick: { secret: process.env.CRON_SECRET, maxSeconds: 50 }
   */
  tick?: {
    /** At least 16 characters, e.g. made with `openssl rand -base64 32`. Not set or empty: there is no tick. */
    secret?: string | undefined
    /**
     * Seconds that one tick may take, from 5 to 900; a few less than the host allows a function. A request may ask for
     * fewer with `?maxSeconds=10`. @default 50
     */
    maxSeconds?: number
  }
}

/** A shorter tick would spend its time on starting; no host lets a function run for longer. */
export const MIN_TICK_SECONDS = 5
const MAX_TICK_SECONDS = 900

export const TICK_OPTIONS = {
  tick: strict({
    secret: z.preprocess(
      (given) => (given === '' ? undefined : given),
      z
        .string('expected a secret as text.')
        .min(16, 'fewer than 16 characters; make one with: openssl rand -base64 32')
        .optional(),
    ),
    maxSeconds: boundedInteger(
      MIN_TICK_SECONDS,
      MAX_TICK_SECONDS,
      `expected a whole number of seconds from ${String(MIN_TICK_SECONDS)} to ${String(MAX_TICK_SECONDS)}.`,
    ).default(50),
  }).optional(),
}
