import type { Clock } from '../../domain/clock.js'
import type { Fault } from '../../domain/fault.js'
import type { MailingState } from '../../domain/mailing-states.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import type { AdminLedger } from '../ports/admin-ledger.js'
import type { MailingRow, Mailings } from '../ports/mailings.js'
import { reportCounts } from '../progress/report-progress.js'

/** What the controls of a mailing need. */
export type ControlContext = {
  readonly clock: Clock
  readonly ledger: AdminLedger
  readonly mailings: Mailings
}

/** The action is not possible in the state of the mailing. */
export const wrongStateFault = (state: MailingState): Fault =>
  localizedFault(
    'MOVE_NOT_NOW',
    localizedText('mailing:notNow', { state: localizedText(`mailing:is_${state}`) }),
  )

/** @throws {Fault} NOT_FOUND */
export const requireMailing = async (
  { mailings }: ControlContext,
  mailingId: string,
): Promise<MailingRow> => {
  const mailing = await mailings.find(mailingId)
  if (!mailing) throw localizedFault('NOT_FOUND', localizedText('mailing:isGone'))
  return mailing
}

/** The undo window is over, and no worker has begun. */
export const isPastHold = ({ clock }: ControlContext, { holdUntil, state }: MailingRow): boolean =>
  state === 'holding' && holdUntil <= clock()

/** Counts a mailing again after a person changed its rows. */
export const recount = async (controls: ControlContext, mailingId: string): Promise<void> =>
  reportCounts(
    { ...controls, onCounted: () => undefined },
    await requireMailing(controls, mailingId),
  )
