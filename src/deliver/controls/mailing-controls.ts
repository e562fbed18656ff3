import type { Clock } from '../../domain/clock.js'
import type { Fault } from '../../domain/fault.js'
import type { MailingState } from '../../domain/mailing-states.js'
import { faultOf, sentence } from '../../i18n/localize.js'
import type { DeskLedger } from '../admin-ledger.js'
import type { MailingRow, Mailings } from '../ports.js'
import { tellNow } from '../progress/report-progress.js'

/** What whoever steers a mailing works with. */
export type Helm = {
  readonly clock: Clock
  readonly ledger: DeskLedger
  readonly mailings: Mailings
}

/** What was asked for cannot be done where the mailing stands. */
export const notNow = (state: MailingState): Fault =>
  faultOf('MOVE_NOT_NOW', sentence('mailing:notNow', { state: sentence(`mailing:is_${state}`) }))

/** @throws {Fault} NOT_FOUND */
export const mailingAt = async ({ mailings }: Helm, mailingId: string): Promise<MailingRow> => {
  const mailing = await mailings.find(mailingId)
  if (!mailing) throw faultOf('NOT_FOUND', sentence('mailing:isGone'))
  return mailing
}

/** Its hold is over, so that nothing undoes it, and no worker has begun. */
export const isDue = ({ clock }: Helm, { holdUntil, state }: MailingRow): boolean =>
  state === 'holding' && holdUntil <= clock()

/** Counts a mailing anew after a person changed its rows. */
export const recount = async (helm: Helm, mailingId: string): Promise<void> =>
  tellNow({ ...helm, onNews: () => undefined }, await mailingAt(helm, mailingId))
