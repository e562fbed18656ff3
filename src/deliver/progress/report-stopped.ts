import type { Desk } from '../delivery-context.js'
import { tellNow } from './report-progress.js'

/**
 * Tells of a mailing that somebody paused or cancelled while this worker held rows of it. What was given back or
 * entered after a cancelling is skipped, too.
 */
export const tellStopped = async (desk: Desk, mailingId: string): Promise<void> => {
  const mailing = await desk.mailings.find(mailingId)
  if (mailing?.state !== 'paused' && mailing?.state !== 'cancelled') return
  if (mailing.state === 'cancelled') await desk.ledger.skipOpen(mailingId, 'cancelled')
  await tellNow(desk, mailing)
}
