import type { Clock } from '../domain/clock.js'
import {
  shouldReport,
  mustWait,
  addFailure,
  markReported,
  type FailedAttempts,
} from './failed-attempts.js'
import { fulfilIntent } from './fulfil-intent.js'
import type { PublishStore } from './publish-store.js'
import { refusalReason } from './refusal-reason.js'

export type ReconcileArgs = {
  readonly clock: Clock
  readonly store: PublishStore
  /** Kept between calls, so that failures are retried later and later. */
  readonly attempts?: FailedAttempts
  /** How long an issue fails before people are notified. @default five minutes */
  readonly reportAfterMs?: number | undefined
  /** Called with an issue that failed. The others go on. */
  readonly onFailure: (issueId: string, error: unknown) => void
  /** Called with an issue that was published, or whose edition and mailing were completed. */
  readonly onPublished?: ((issueId: string) => void) | undefined
}

type Round = ReconcileArgs & { readonly attempts: FailedAttempts }

/** Tries something with an issue, unless it must wait. A failure leaves it as it is, to be retried. */
const attempt = async (
  { attempts, clock, onFailure, onPublished, reportAfterMs, store }: Round,
  issueId: string,
  work: () => Promise<boolean>,
): Promise<void> => {
  if (mustWait(attempts, issueId, clock())) return
  try {
    if (await work()) onPublished?.(issueId)
    attempts.delete(issueId)
  } catch (error) {
    addFailure(attempts, issueId, clock())
    onFailure(issueId, error)
    if (!shouldReport(attempts, issueId, clock(), reportAfterMs)) return
    await store.reportDelay(issueId).then(
      () => markReported(attempts, issueId),
      (failure: unknown) => onFailure(issueId, failure),
    )
  }
}

/** A refusal by our own rules takes the issue back to review. @returns whether it was published */
const publishOrSendBack = async (
  { onFailure, store }: Round,
  issueId: string,
): Promise<boolean> => {
  try {
    await store.publish(issueId)
    return true
  } catch (error) {
    const reason = refusalReason(error)
    if (!reason) throw error
    onFailure(issueId, error)
    await store.refuseScheduledPublish(issueId, reason)
    return false
  }
}

/**
 * Publishes what is due, and fulfils every intent that a crash left without its edition or mailing.
 *
 * @returns how many issues were looked at
 */
export const reconcile = async (args: ReconcileArgs): Promise<number> => {
  const round = { ...args, attempts: args.attempts ?? new Map() }
  const due = await args.store.due(args.clock())
  for (const issueId of due) await attempt(round, issueId, () => publishOrSendBack(round, issueId))
  const unfulfilled = await args.store.unfulfilled()
  for (const issueId of unfulfilled)
    await attempt(
      round,
      issueId,
      async () => (await fulfilIntent({ ...args, issueId })) !== undefined,
    )
  return due.length + unfulfilled.length
}
