import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports.js'
import { MOST_ATTEMPTS } from './may-resend.js'

/**
 * Queues again what dead workers left uncertain, with the same Message-ID, where the publication says so. What was tried
 * too often, or too long, stays held.
 *
 * @returns how many rows
 */
export const resendUncertain = async (
  desk: Pick<DeliveryContext, 'clock' | 'giveUpAfterMs' | 'ledger' | 'rulesOf'>,
  mailing: MailingRow,
): Promise<number> => {
  const { resendsUncertain } = await desk.rulesOf(mailing)
  if (!resendsUncertain) return 0
  const now = desk.clock()
  const startedAt = mailing.startedAt ?? now
  if (now.getTime() - startedAt.getTime() >= desk.giveUpAfterMs) return 0
  const few = { attemptsBelow: MOST_ATTEMPTS }
  return desk.ledger.resolveUncertain(mailing.id, few, 'queued')
}
