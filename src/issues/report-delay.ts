import { optionsOf } from '../options/plugin-options.js'
import { findIssueRow } from './issue-document.js'
import { createRateLimitStore } from '../storage/rate-limits/index.js'
import { systemClock } from '../storage/system-clock.js'
import { notifyNewsroom } from '../notifications/notify-newsroom.js'
import type { RequestContext } from '../options/request-context.js'

/**
 * Notifies people of an issue that still cannot be published. A counter in the table of rate limits decides which of
 * several workers does it.
 */
export const reportDelay = async (
  { req, slugs }: RequestContext,
  issueId: string,
): Promise<void> => {
  const row = await findIssueRow({ req, slugs }, issueId)
  if (!row) return
  const at = row.publishAt ?? row.intent?.at ?? ''
  const counter = createRateLimitStore(req.payload, slugs, systemClock)
  if ((await counter.take(`delayed ${issueId} ${at}`, 1, 1)) === 0) return
  const scheduledBy = row.approval?.scheduledBy ?? row.approval?.by ?? 'system'
  await notifyNewsroom(req, optionsOf(req.payload), {
    issueId,
    kind: 'publicationDelayed',
    scheduledBy,
  })
}
