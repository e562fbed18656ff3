import type { Outcome, RecordedOutcome } from '../deliver/ports.js'
import type { DeliveryState } from '../domain/mailing-states.js'

/** What an outcome writes into a row; `null` empties a field, `lastReply` stays where none is given. */
export type RecordedRow = {
  readonly id: string
  readonly state: DeliveryState
  readonly lastReply: string | null
  readonly nextAttemptAt: string | null
  readonly skipReason: string | null
  readonly settledAt: string | null
}

/** Stands in the place of a server's words when the worker died before it had any. */
export const reclaimedReply =
  'The worker ended before the outcome was known: the message may have been accepted.'

const settledAt = (outcome: Outcome): string | null =>
  outcome.state === 'accepted' || outcome.state === 'refused' || outcome.state === 'skipped'
    ? outcome.at.toISOString()
    : null

export const recordedRow = ({ deliveryId, outcome }: RecordedOutcome): RecordedRow => ({
  id: deliveryId,
  state: outcome.state,
  lastReply: 'reply' in outcome ? outcome.reply : null,
  nextAttemptAt: outcome.state === 'deferred' ? outcome.retryAt.toISOString() : null,
  skipReason: outcome.state === 'skipped' ? outcome.reason : null,
  settledAt: settledAt(outcome),
})
