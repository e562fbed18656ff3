import type { Payload } from 'payload'

import type { RelayLimitEvent } from '../deliver/delivery-context.js'
import type { StalledMailing } from '../deliver/stall/watch-stalls.js'
import type { Clock } from '../domain/clock.js'
import type { DeliveryCounts, MailingState } from '../domain/mailing-states.js'
import type { MailingProgress } from './run-worker.js'
import type { WorkerObserver } from './instrumented.js'

type Logger = Payload['logger']

/** The least time between two progress lines of one mailing. */
const EVERY_MS = 5000

/** Mailings whose last line is remembered; the one without news for longest is forgotten first. */
const MAX_MAILINGS = 100

/** The event that a line with counts has in these states. The reason of a pause has a line of its own. */
const EVENTS: Partial<Record<MailingState, string>> = {
  cancelled: 'cancelled',
  paused: 'stopped',
  settled: 'settled',
}

const inWords = (counts: DeliveryCounts): string =>
  Object.entries(counts)
    .filter(([, rows]) => rows > 0)
    .map(([state, rows]) => `${String(rows)} ${state}`)
    .join(', ') || 'nobody entered yet'

const createProgressLogger = (logger: Logger, clock: Clock) => {
  const logged = new Map<string, { readonly atMs: number; readonly words: string }>()
  return ({ counts, etaSeconds, mailingId, perSecond, state }: MailingProgress): void => {
    const isEnd = state in EVENTS
    const words = `${state}: ${inWords(counts)}`
    const last = logged.get(mailingId)
    const atMs = clock().getTime()
    if (last?.words === words || (last && !isEnd && atMs - last.atMs < EVERY_MS)) return
    logged.delete(mailingId)
    logged.set(mailingId, { atMs, words })
    const [oldest] = logged.keys()
    if (logged.size > MAX_MAILINGS && oldest !== undefined) logged.delete(oldest)
    const event = EVENTS[state] ?? 'progress'
    const facts = isEnd ? { counts, state } : { counts, etaSeconds, state }
    const line = `Mailing ${mailingId} ${words}; ${String(perSecond)} per second.`
    logger.info({ event, mailing: mailingId, perSecond, ...facts, msg: line })
  }
}

const movesIn = (logger: Logger): NonNullable<WorkerObserver['moved']> => {
  return ({ change, from, mailingId: mailing, to }) => {
    if (from === 'holding')
      logger.info({ event: 'begun', mailing, msg: `Mailing ${mailing} begun.` })
    if (to !== 'paused') return
    const { pausedBy: code, pauseReason: reason } = change ?? {}
    const msg = `Mailing ${mailing} paused itself (${code ?? ''}): ${reason ?? ''}`
    logger.warn({ event: 'paused', mailing, code, reason, msg })
  }
}

export type WorkerLog = {
  readonly observer: WorkerObserver
  readonly onRelayLimit: (met: RelayLimitEvent) => void
  readonly onProgress: (progress: MailingProgress) => void
  readonly onStall: (of: StalledMailing) => void
}

const LIMITS = {
  quota: 'takes no more for now; nobody is refused for that, and a message is tried at',
  rate: 'asks to go slower; nobody is refused for that, and it goes on at',
} as const

const limitsIn =
  (logger: Logger) =>
  ({ limit, mailingId: mailing, reply, until }: RelayLimitEvent): void => {
    const at = until.toISOString()
    const msg = `Mailing ${mailing} waits: the mail server ${LIMITS[limit]} ${at}: ${reply}`
    logger.warn({ event: 'limit', limit, mailing, reply, until: at, msg })
  }

/** Logs what a worker does, one line per event. No line contains an address. */
export const createWorkerLog = (logger: Logger, clock: Clock): WorkerLog => ({
  onRelayLimit: limitsIn(logger),
  onProgress: createProgressLogger(logger, clock),
  onStall: ({ mailingId: mailing, stall: { sinceMs } }) => {
    const minutes = Math.floor((clock().getTime() - sinceMs) / 60_000)
    const msg = `Mailing ${mailing} has not moved for ${String(minutes)} minutes although it waits for nothing.`
    logger.warn({ event: 'still', mailing, since: new Date(sinceMs).toISOString(), msg })
  },
  observer: {
    moved: movesIn(logger),
    reclaimed: ({ queued, uncertain }) => {
      const msg = `Taken back from a worker that died: ${String(queued)} queued again, ${String(uncertain)} uncertain.`
      logger.warn({ event: 'reclaimed', queued, uncertain, msg })
    },
  },
})
