import { setTimeout as sleep } from 'node:timers/promises'

import type { OpenMailing } from '../storage/open-mailings.js'
import type { Liveness } from '../worker/liveness.js'
import type { Health } from './worker-page.js'

/** A slower database is of no use to a worker. */
const DATABASE_TIMEOUT_MS = 5000

type HealthArgs = {
  readonly signal: AbortSignal
  readonly signs: Liveness
  readonly underWay: () => Promise<readonly OpenMailing[]>
}

const withTimeout = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
  const ending = new AbortController()
  try {
    return await Promise.race([
      work.catch(() => undefined),
      sleep(DATABASE_TIMEOUT_MS, undefined, { signal: ending.signal }),
    ])
  } finally {
    ending.abort()
  }
}

const healthState = ({ signal, signs }: HealthArgs, mailings: unknown): string => {
  if (mailings === undefined) return 'withoutDatabase'
  if (signs.isStuck()) return 'stuck'
  return signal.aborted ? 'stopping' : 'working'
}

/** A worker is healthy while its loop turns and the database answers. */
export const createHealthCheck = (args: HealthArgs) => async (): Promise<Health> => {
  const { signs, underWay } = args
  const mailings = await withTimeout(underWay())
  const state = healthState(args, mailings)
  return {
    isWell: state === 'working' || state === 'stopping',
    state,
    heartbeatAt: signs.lastActiveAt().toISOString(),
    inFlight: signs.inFlight(),
    mailings: mailings?.map(({ id, state: mailingState, stillSinceMs }) => ({
      id,
      state: mailingState,
      stillSince: stillSinceMs === undefined ? null : new Date(stillSinceMs).toISOString(),
    })),
  }
}
