import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports/mailings.js'
import { MOST_ATTEMPTS } from './retry-rules.js'

/**
 * Queues rows again that dead workers left uncertain, where the publication chose so; the Message-ID stays the same. Rows that
 * were tried too often or for too long stay held.
 *
 * @returns how many rows were queued
 */
export const resendUncertain = async (
  context: Pick<DeliveryContext, 'clock' | 'giveUpAfterMs' | 'ledger' | 'rulesOf'>,
  mailing: MailingRow,
): Promise<number> => {
  const { resendsUncertain } = await context.rulesOf(mailing)
  if (!resendsUncertain) return 0
  const now = context.clock()
  const startedAt = mailing.startedAt ?? now
  if (now.getTime() - startedAt.getTime() >= context.giveUpAfterMs) return 0
  const selection = { attemptsBelow: MOST_ATTEMPTS }
  return context.ledger.resolveUncertain(mailing.id, selection, 'queued')
}
