import { setTimeout as sleep } from 'node:timers/promises'

import type { Clock } from '../../domain/clock.js'

type Sleeper = { readonly clock: Clock; readonly signal: AbortSignal }

/** A clock that is set back meanwhile keeps nobody waiting for longer than one such span. */
const LONGEST_NAP_MS = 1000

/** Resolves at an instant, or as soon as the worker is told to stop. */
export const sleepUntil = async (at: Date, { clock, signal }: Sleeper): Promise<void> => {
  let leftMs = at.getTime() - clock().getTime()
  while (leftMs > 0 && !signal.aborted) {
    const napMs = Math.min(leftMs, LONGEST_NAP_MS)
    await sleep(napMs, undefined, { signal }).catch(() => undefined)
    leftMs = Math.min(leftMs - napMs, at.getTime() - clock().getTime())
  }
}
