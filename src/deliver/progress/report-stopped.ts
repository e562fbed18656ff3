import type { DeliveryContext } from '../delivery-context.js'
import { reportCounts } from './report-progress.js'

/**
 * Tells of a mailing that somebody paused or cancelled while this worker held rows of it. What was given back or
 * entered after a cancelling is skipped, too.
 */
export const reportStopped = async (desk: DeliveryContext, mailingId: string): Promise<void> => {
  const mailing = await desk.mailings.find(mailingId)
  if (mailing?.state !== 'paused' && mailing?.state !== 'cancelled') return
  if (mailing.state === 'cancelled') await desk.ledger.skipOpen(mailingId, 'cancelled')
  await reportCounts(desk, mailing)
}
