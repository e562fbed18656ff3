import type { Clock } from '../../domain/clock.js'
import type { Fault } from '../../domain/fault.js'
import type { MailingState } from '../../domain/mailing-states.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import type { AdminLedger } from '../admin-ledger.js'
import type { MailingRow, Mailings } from '../ports.js'
import { reportCounts } from '../progress/report-progress.js'

/** What whoever steers a mailing works with. */
export type ControlContext = {
  readonly clock: Clock
  readonly ledger: AdminLedger
  readonly mailings: Mailings
}

/** What was asked for cannot be done where the mailing stands. */
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

/** Its hold is over, so that nothing undoes it, and no worker has begun. */
export const isPastHold = ({ clock }: ControlContext, { holdUntil, state }: MailingRow): boolean =>
  state === 'holding' && holdUntil <= clock()

/** Counts a mailing anew after a person changed its rows. */
export const recount = async (helm: ControlContext, mailingId: string): Promise<void> =>
  reportCounts({ ...helm, onNews: () => undefined }, await requireMailing(helm, mailingId))
