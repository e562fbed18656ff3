import { setTimeout as sleep } from 'node:timers/promises'

import type { Clock } from '../../domain/clock.js'

type Sleeper = { readonly clock: Clock; readonly signal: AbortSignal }

/** Resolves at an instant, or as soon as the worker is told to stop. */
export const sleepUntil = async (at: Date, { clock, signal }: Sleeper): Promise<void> => {
  const ms = at.getTime() - clock().getTime()
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined)
}
