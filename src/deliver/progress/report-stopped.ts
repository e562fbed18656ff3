import type { DeliveryContext } from '../delivery-context.js'
import { reportCounts } from './report-progress.js'

/**
 * Counts a mailing that somebody paused or cancelled while this worker held rows of it. Of a cancelled mailing it also skips
 * rows that were given back or entered after the cancellation.
 */
export const reportStopped = async (context: DeliveryContext, mailingId: string): Promise<void> => {
  const mailing = await context.mailings.find(mailingId)
  if (mailing?.state !== 'paused' && mailing?.state !== 'cancelled') return
  if (mailing.state === 'cancelled') await context.ledger.skipOpen(mailingId, 'cancelled')
  await reportCounts(context, mailing)
}
