import type { PayloadRequest } from 'payload'

import { optionsOf } from '../options/plugin-options.js'
import type { Slugs } from '../options/resolve-options.js'
import { findIssueRow } from './issue-document.js'
import { createRateLimitStore } from '../storage/rate-limits/index.js'
import { systemClock } from '../storage/system-clock.js'
import { notifyNewsroom } from '../notifications/notify-newsroom.js'

/**
 * Notifies people of an issue that still cannot be published. The count of the limits' table decides which of several
 * workers writes the letters.
 */
export const reportDelay = async (
  { req, slugs }: { readonly req: PayloadRequest; readonly slugs: Slugs },
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
