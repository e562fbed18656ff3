import type { Desk } from '../delivery-context.js'
import type { DeskLedger } from '../admin-ledger.js'
import type { MailingRow } from '../ports.js'
import { sampled } from '../samples.js'
import type { CountTurns } from './count-turns.js'

type Telling = Pick<Desk, 'clock' | 'onNews'> & {
  readonly ledger: Pick<DeskLedger, 'standing'>
  readonly mailings: Pick<Desk['mailings'], 'move'>
}

type Mailing = Pick<MailingRow, 'id' | 'samples' | 'startedAt' | 'state'>

/** Counts a mailing and writes it into its row, unless somebody moved it on meanwhile. */
export const tellNow = async (desk: Telling, mailing: Mailing): Promise<void> => {
  const { id, samples, startedAt, state } = mailing
  const standing = await desk.ledger.standing(id)
  const { counts } = standing
  const change = { counts, samples: sampled(samples, standing, desk.clock()) }
  await desk.mailings.move({ mailingId: id, from: state, to: state, change })
  desk.onNews({ mailingId: id, state, startedAt, counts })
}

/** Tells of a mailing that is being sent: one worker at a time, when something moved. */
export const tellProgress = async (
  desk: Telling & { readonly countTurns: CountTurns },
  mailing: Mailing,
  worked: number,
): Promise<void> => {
  if (!(await desk.countTurns.isOurs(mailing.id, worked))) return
  const startedAt = desk.clock()
  await tellNow(desk, mailing)
  desk.countTurns.end(mailing.id, startedAt)
}
