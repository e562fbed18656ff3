import { createLedger } from '../storage/ledger/index.js'
import { createMailings } from '../storage/mailings.js'
import { systemClock } from '../storage/system-clock.js'
import type { ControlContext } from '../deliver/controls/mailing-controls.js'
import type { DeliveryCounts, MailingState } from '../domain/mailing-states.js'
import { requireMailingRow } from './mailing-status.js'
import type { Newsroom } from './open-newsroom.js'

export type ControlledMailing = {
  readonly mailing: string
  readonly state: MailingState
  readonly counts: DeliveryCounts
}

/** The name under which the admin shows the action. */
const OPERATOR = 'Operator'

/**
 * Pauses, resumes or cancels a mailing in the operator's name.
 *
 * @throws {Fault} NOT_FOUND, or MOVE_NOT_NOW when the mailing's state does not allow the action
 */
export const controlMailing = async (
  newsroom: Newsroom,
  mailing: string,
  control: (context: ControlContext, mailingId: string, by: string) => Promise<unknown>,
): Promise<ControlledMailing> => {
  const { options, payload } = newsroom
  await requireMailingRow(newsroom, mailing)
  const ledger = createLedger(payload, options.slugs, systemClock)
  const context = { clock: systemClock, ledger, mailings: createMailings(payload, options.slugs) }
  await control(context, mailing, OPERATOR)
  const { state } = await requireMailingRow(newsroom, mailing)
  return { mailing, state, counts: await ledger.counts(mailing) }
}
