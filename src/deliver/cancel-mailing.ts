import type { MailingState } from '../domain/mailing-states.js'
import { mailingAt, notNow, recount, type Helm } from './helm.js'

/** While it holds, an undo is what stops it. A cancelled one may be cancelled again, for a crash half way. */
const CANCELLABLE: readonly MailingState[] = ['preparing', 'submitting', 'paused', 'cancelled']

/**
 * Ends a mailing for good: whoever has no message yet is skipped. What is being submitted just now finishes.
 *
 * @param by name of who asks
 * @throws {Fault} MOVE_NOT_NOW while it holds, and when it has settled
 */
export const cancelMailing = async (helm: Helm, mailingId: string, by: string): Promise<void> => {
  const { startedAt, state } = await mailingAt(helm, mailingId)
  if (!CANCELLABLE.includes(state) || !startedAt) throw notNow(state)
  const change = { pausedBy: by, settledAt: helm.clock() }
  if (state !== 'cancelled') {
    const moved = await helm.mailings.move({ mailingId, from: state, to: 'cancelled', change })
    if (!moved) throw notNow((await mailingAt(helm, mailingId)).state)
  }
  await helm.ledger.skipOpen(mailingId, 'cancelled')
  await recount(helm, mailingId)
}
