import { createLocalReq, type Payload } from 'payload'

import { createPublishStore } from '../issues/publish-store.js'
import { sendDueReports } from '../notifications/due-reports.js'
import type { Clock } from '../domain/clock.js'
import { optionsOf } from '../options/plugin-options.js'
import type { FailedAttempts } from '../publish/failed-attempts.js'
import { reconcile, type ReconcileArgs } from '../publish/reconcile.js'
import { loggableError } from '../logging/loggable-error.js'

type ReconcilerOptions = {
  /** Kept between calls, so that failures are retried later and later. */
  readonly attempts?: FailedAttempts
  readonly onPublished?: ReconcileArgs['onPublished']
  readonly reportAfterMs?: ReconcileArgs['reportAfterMs']
}

/**
 * Completes publishing that a crash interrupted before the mailing was created, and sends the reports that are due.
 */
export const createReconciler =
  (
    payload: Payload,
    clock: Clock,
    { attempts = new Map(), onPublished, reportAfterMs }: ReconcilerOptions = {},
  ): (() => Promise<number>) =>
  async () => {
    const req = await createLocalReq({}, payload)
    const options = optionsOf(payload)
    await sendDueReports(req, options)
    return reconcile({
      attempts,
      clock,
      onFailure: (issueId, error) => {
        payload.logger.error({
          event: 'unpublished',
          err: loggableError(error),
          msg: `Issue ${issueId} could not be published.`,
        })
      },
      onPublished,
      reportAfterMs,
      store: createPublishStore({ req, slugs: options.slugs }),
    })
  }
