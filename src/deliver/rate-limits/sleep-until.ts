import { setTimeout as sleep } from 'node:timers/promises'

import type { Clock } from '../../domain/clock.js'

type SleepContext = { readonly clock: Clock; readonly signal: AbortSignal }

/** Reads the clock again after this time: a clock that is set back prolongs the wait by no more. */
const MAX_NAP_MS = 1000

/** Resolves at an instant, or as soon as the worker is told to stop. */
export const sleepUntil = async (at: Date, { clock, signal }: SleepContext): Promise<void> => {
  let leftMs = at.getTime() - clock().getTime()
  while (leftMs > 0 && !signal.aborted) {
    const napMs = Math.min(leftMs, MAX_NAP_MS)
    await sleep(napMs, undefined, { signal }).catch(() => undefined)
    leftMs = Math.min(leftMs - napMs, at.getTime() - clock().getTime())
  }
}
