import type { ListedDelivery, DeliveryTotals } from '../../deliver/ports/admin-ledger.js'
import type { Outcome, RecordedOutcome } from '../../deliver/ports/ledger.js'
import {
  DELIVERY_STATES,
  type DeliveryCounts,
  type DeliveryState,
  type SkipReason,
} from '../../domain/mailing-states.js'

/** What an outcome stores in a row. `null` empties a field, except for `lastReply`, which then keeps its value. */
export type RecordedRow = {
  readonly id: string
  readonly state: DeliveryState
  readonly lastReply: string | null
  readonly nextAttemptAt: string | null
  readonly skipReason: string | null
  readonly settledAt: string | null
  /** 1 subtracts an attempt that was started and not carried out. */
  readonly attempts: 0 | 1
}

/** Stored as the reply when the worker ended before the server had replied. */
export const RECLAIMED_REPLY =
  'The worker ended before the outcome was known: the message may have been accepted.'

const settledAt = (outcome: Outcome): string | null =>
  outcome.state === 'accepted' || outcome.state === 'refused' || outcome.state === 'skipped'
    ? outcome.at.toISOString()
    : null

const nextAttemptAt = (outcome: Outcome): string | null => {
  if (outcome.state === 'postponed') return outcome.until.toISOString()
  return outcome.state === 'deferred' ? outcome.retryAt.toISOString() : null
}

export const toRecordedRow = ({ deliveryId, outcome }: RecordedOutcome): RecordedRow => ({
  id: deliveryId,
  state: outcome.state === 'postponed' ? 'deferred' : outcome.state,
  lastReply: 'reply' in outcome ? outcome.reply : null,
  nextAttemptAt: nextAttemptAt(outcome),
  skipReason: outcome.state === 'skipped' ? outcome.reason : null,
  settledAt: settledAt(outcome),
  attempts: outcome.state === 'queued' || outcome.state === 'postponed' ? 1 : 0,
})

/**
 * Upper bound for groups of replies: servers that put a number of their own into each reply would produce one group
 * per subscriber.
 */
export const MAX_REPLY_GROUPS = 2000

export const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** An instant as any of the databases returns it. */
export const optionalDate = (value: unknown): Date | undefined =>
  value instanceof Date || typeof value === 'string' ? new Date(value) : undefined

/** A delivery as the admin and its export show it. The fields of `row` are named as in the collection. */
export const toDeliveryLine = (
  id: unknown,
  row: Readonly<Record<string, unknown>>,
): ListedDelivery => ({
  id: optionalText(id) ?? '',
  address: optionalText(row['address']) ?? '',
  state: row['state'] as DeliveryState,
  skipReason: optionalText(row['skipReason']),
  attempts: Number(row['attempts']),
  lastReply: optionalText(row['lastReply']),
  messageId: optionalText(row['messageId']) ?? '',
  at: optionalDate(row['settledAt']) ?? optionalDate(row['changedAt']) ?? new Date(0),
})

type StateGroup = {
  readonly state: DeliveryState
  readonly reason: string | undefined
  readonly rows: number
  readonly nextAttemptAt: Date | undefined
}

const countInState = (groups: readonly StateGroup[], state: DeliveryState): number =>
  groups.reduce((sum, group) => sum + (group.state === state ? group.rows : 0), 0)

/** Adds up rows that are grouped by state and reason. */
export const toTotals = (groups: readonly StateGroup[]): DeliveryTotals => {
  const counts = Object.fromEntries(
    DELIVERY_STATES.map((state) => [state, countInState(groups, state)]),
  ) as DeliveryCounts
  const skipped = groups.filter(({ state }) => state === 'skipped')
  return {
    counts,
    skippedFor: Object.fromEntries(skipped.map(({ reason, rows }) => [reason as SkipReason, rows])),
    nextTryAt: groups.find(({ state }) => state === 'deferred')?.nextAttemptAt,
  }
}
