import type { MailingState } from '../../domain/mailing-states.js'
import {
  isPastHold,
  requireMailing,
  wrongStateFault,
  recount,
  type ControlContext,
} from './mailing-controls.js'
import type { MailingRow } from '../ports/mailings.js'

/** A holding mailing is stopped by an undo. A cancelled one may be cancelled again, in case of a crash half way. */
const CANCELLABLE: readonly MailingState[] = ['preparing', 'submitting', 'paused', 'cancelled']

const mayCancel = (controls: ControlContext, mailing: MailingRow): boolean =>
  isPastHold(controls, mailing) ||
  (CANCELLABLE.includes(mailing.state) && mailing.startedAt !== undefined)

/**
 * Ends a mailing for good: readers without a message are skipped. Messages that are being submitted finish.
 *
 * @param by name of the person who cancels
 * @throws {Fault} MOVE_NOT_NOW while it is holding or once it has settled
 */
export const cancelMailing = async (
  controls: ControlContext,
  mailingId: string,
  by: string,
): Promise<void> => {
  const mailing = await requireMailing(controls, mailingId)
  const { state } = mailing
  if (!mayCancel(controls, mailing)) throw wrongStateFault(state)
  const now = controls.clock()
  const change = { pausedBy: by, settledAt: now, startedAt: mailing.startedAt ?? now }
  if (state !== 'cancelled') {
    const moved = await controls.mailings.move({ mailingId, from: state, to: 'cancelled', change })
    if (!moved) throw wrongStateFault((await requireMailing(controls, mailingId)).state)
  }
  await controls.ledger.skipOpen(mailingId, 'cancelled')
  await recount(controls, mailingId)
}
