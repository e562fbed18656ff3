import type { MailingState } from '../../domain/mailing-states.js'
import {
  isPastHold,
  requireMailing,
  wrongStateFault,
  recount,
  type ControlContext,
} from './mailing-controls.js'
import type { MailingRow } from '../ports.js'

/** While it holds, an undo is what stops it. A cancelled one may be cancelled again, for a crash half way. */
const CANCELLABLE: readonly MailingState[] = ['preparing', 'submitting', 'paused', 'cancelled']

const mayCancel = (helm: ControlContext, mailing: MailingRow): boolean =>
  isPastHold(helm, mailing) ||
  (CANCELLABLE.includes(mailing.state) && mailing.startedAt !== undefined)

/**
 * Ends a mailing for good: whoever has no message yet is skipped. What is being submitted just now finishes.
 *
 * @param by name of who asks
 * @throws {Fault} MOVE_NOT_NOW while it holds, and when it has settled
 */
export const cancelMailing = async (
  helm: ControlContext,
  mailingId: string,
  by: string,
): Promise<void> => {
  const mailing = await requireMailing(helm, mailingId)
  const { state } = mailing
  if (!mayCancel(helm, mailing)) throw wrongStateFault(state)
  const now = helm.clock()
  const change = { pausedBy: by, settledAt: now, startedAt: mailing.startedAt ?? now }
  if (state !== 'cancelled') {
    const moved = await helm.mailings.move({ mailingId, from: state, to: 'cancelled', change })
    if (!moved) throw wrongStateFault((await requireMailing(helm, mailingId)).state)
  }
  await helm.ledger.skipOpen(mailingId, 'cancelled')
  await recount(helm, mailingId)
}
