import type { MailingState } from '../../domain/mailing-states.js'
import { isDue, mailingAt, notNow, recount, type Helm } from './mailing-controls.js'
import type { MailingRow } from '../ports.js'

/** While it holds, an undo is what stops it. A cancelled one may be cancelled again, for a crash half way. */
const CANCELLABLE: readonly MailingState[] = ['preparing', 'submitting', 'paused', 'cancelled']

const mayCancel = (helm: Helm, mailing: MailingRow): boolean =>
  isDue(helm, mailing) || (CANCELLABLE.includes(mailing.state) && mailing.startedAt !== undefined)

/**
 * Ends a mailing for good: whoever has no message yet is skipped. What is being submitted just now finishes.
 *
 * @param by name of who asks
 * @throws {Fault} MOVE_NOT_NOW while it holds, and when it has settled
 */
export const cancelMailing = async (helm: Helm, mailingId: string, by: string): Promise<void> => {
  const mailing = await mailingAt(helm, mailingId)
  const { state } = mailing
  if (!mayCancel(helm, mailing)) throw notNow(state)
  const now = helm.clock()
  const change = { pausedBy: by, settledAt: now, startedAt: mailing.startedAt ?? now }
  if (state !== 'cancelled') {
    const moved = await helm.mailings.move({ mailingId, from: state, to: 'cancelled', change })
    if (!moved) throw notNow((await mailingAt(helm, mailingId)).state)
  }
  await helm.ledger.skipOpen(mailingId, 'cancelled')
  await recount(helm, mailingId)
}
