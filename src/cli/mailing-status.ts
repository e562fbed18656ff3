import type { Payload } from 'payload'

import { createDeliveryRules } from '../storage/delivery-rules.js'
import { findTickStatus } from '../storage/last-tick.js'
import { countLiveWorkers } from '../storage/worker-heartbeat.js'
import { createLedger } from '../storage/ledger/index.js'
import {
  findMailing,
  findLastMailing,
  findOpenMailings,
  type OpenMailing,
} from '../storage/open-mailings.js'
import { systemClock } from '../storage/system-clock.js'
import { estimateRate } from '../deliver/progress/estimate-rate.js'
import { progressOf, type Progress } from '../deliver/progress/progress.js'
import type { Samples } from '../deliver/samples.js'
import { Fault } from '../domain/fault.js'
import type { DeliveryCounts, MailingState } from '../domain/mailing-states.js'
import type { Newsroom } from './open-newsroom.js'
import { describeWait } from './status/describe-wait.js'

export type PrintedStatus = Progress &
  Pick<Samples, 'nextTryAt' | 'skippedFor' | 'unreachable'> & {
    readonly mailing: string
    readonly state: MailingState
    readonly issue: { readonly id: string; readonly title: string }
    readonly holdUntil: string
    readonly startedAt: string | null
    readonly settledAt: string | null
    readonly stoppedBy: string | null
    readonly pauseReason: string | null
    /** Since when it has made no progress although it waits for nothing. */
    readonly stillSince: string | null
    /** How many workers had a heartbeat in the last two minutes. */
    readonly workers: number
    /** When a schedule called the tick last; `null` where none does. */
    readonly lastTickAt: string | null
    /** Why it makes no progress, and what to do; `null` while it does, or when it has ended. */
    readonly waits: string | null
  }

const toIsoOrNull = (at: Date | undefined): string | null => at?.toISOString() ?? null

/**
 * Finds a mailing by its id.
 * @throws {Fault} NOT_FOUND
 */
export const requireMailingRow = async (
  { options, payload }: Newsroom,
  id: string,
): Promise<OpenMailing> => {
  const mailing = await findMailing(payload, options.slugs, id)
  if (mailing) return mailing
  throw new Fault(
    'NOT_FOUND',
    `There is no mailing ${id}. “roundup publish” prints the id of each, “roundup status” those under way.`,
  )
}

const findIssueTitle = async (payload: Payload, issues: string, id: string): Promise<string> => {
  const row = await payload.db.findOne<{ id: string; title?: string | null }>({
    collection: issues,
    where: { id: { equals: id } },
  })
  return row?.title ?? ''
}

/** The recent rate while the mailing is being sent, otherwise the average since its start. */
const currentProgress = async (
  { options, payload }: Newsroom,
  mailing: OpenMailing,
  counts: DeliveryCounts,
): Promise<Progress> => {
  const { samples, settledAt, startedAt, state } = mailing
  const now = systemClock()
  const all = progressOf({ at: settledAt ?? now, counts, startedAt })
  if (state !== 'submitting' || samples.points.length < 2) return all
  const rules = await createDeliveryRules(payload, options.slugs)(mailing)
  const limits = { rules, waits: samples.waits }
  const { etaSeconds, perSecond } = estimateRate(samples.points, counts, now, limits)
  return {
    counts,
    perSecond: Math.round(perSecond * 10) / 10,
    etaSeconds: etaSeconds === 0 && counts.deferred > 0 ? null : etaSeconds,
  }
}

const toMailingStatus = async (
  newsroom: Newsroom,
  mailing: OpenMailing,
  counts: DeliveryCounts,
): Promise<PrintedStatus> => {
  const { options, payload } = newsroom
  const { id, issueId, samples, state } = mailing
  const { nextTryAt, skippedFor, unreachable } = samples
  const workers = await countLiveWorkers(payload, options.slugs, systemClock())
  const tick = await findTickStatus(payload, options)
  return {
    mailing: id,
    state,
    ...(await currentProgress(newsroom, mailing, counts)),
    issue: { id: issueId, title: await findIssueTitle(payload, options.slugs.issues, issueId) },
    holdUntil: mailing.holdUntil.toISOString(),
    startedAt: toIsoOrNull(mailing.startedAt),
    settledAt: toIsoOrNull(mailing.settledAt),
    nextTryAt,
    skippedFor,
    unreachable,
    stoppedBy: mailing.stoppedBy ?? null,
    pauseReason: mailing.pauseReason ?? null,
    stillSince: mailing.stillSinceMs ? new Date(mailing.stillSinceMs).toISOString() : null,
    workers,
    lastTickAt: tick?.lastAt ?? null,
    waits: describeWait({ ...mailing, counts }, { now: systemClock(), tick, workers }) ?? null,
  }
}

const countDeliveries = ({ options, payload }: Newsroom, id: string): Promise<DeliveryCounts> =>
  createLedger(payload, options.slugs, systemClock).counts(id)

/**
 * The status of a mailing. Its deliveries are counted now.
 *
 * @throws {Fault} NOT_FOUND
 */
export const mailingStatus = async (newsroom: Newsroom, id: string): Promise<PrintedStatus> => {
  const mailing = await requireMailingRow(newsroom, id)
  return toMailingStatus(newsroom, mailing, await countDeliveries(newsroom, id))
}

/**
 * The status of a mailing as a worker last counted it, which costs the same however long the list is.
 *
 * @throws {Fault} NOT_FOUND
 */
export const lastMailingStatus = async (newsroom: Newsroom, id: string): Promise<PrintedStatus> => {
  const mailing = await requireMailingRow(newsroom, id)
  return toMailingStatus(newsroom, mailing, mailing.counts)
}

/** Ids of the mailings that have not ended, and of the newest one. */
export const findCurrentMailingIds = async ({ options, payload }: Newsroom): Promise<string[]> => {
  const underWay = await findOpenMailings(payload, options.slugs)
  const last = await findLastMailing(payload, options.slugs)
  const ids = underWay.map(({ id }) => id)
  return last && !ids.includes(last.id) ? [...ids, last.id] : ids
}
