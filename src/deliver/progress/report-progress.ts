import type { DeliveryContext } from '../delivery-context.js'
import type { AdminLedger } from '../admin-ledger.js'
import type { MailingRow } from '../ports.js'
import { addSample } from '../samples.js'
import type { CountSchedule } from './count-schedule.js'

type ReportContext = Pick<DeliveryContext, 'clock' | 'onNews'> & {
  readonly ledger: Pick<AdminLedger, 'standing'>
  readonly mailings: Pick<DeliveryContext['mailings'], 'move'>
}

type Mailing = Pick<MailingRow, 'id' | 'samples' | 'startedAt' | 'state'>

/** Counts a mailing and writes it into its row, unless somebody moved it on meanwhile. */
export const reportCounts = async (desk: ReportContext, mailing: Mailing): Promise<void> => {
  const { id, samples, startedAt, state } = mailing
  const standing = await desk.ledger.standing(id)
  const { counts } = standing
  const change = { counts, samples: addSample(samples, standing, desk.clock()) }
  await desk.mailings.move({ mailingId: id, from: state, to: state, change })
  desk.onNews({ mailingId: id, state, startedAt, counts })
}

/** Tells of a mailing that is being sent: one worker at a time, when something moved. */
export const reportProgress = async (
  desk: ReportContext & { readonly countTurns: CountSchedule },
  mailing: Mailing,
  worked: number,
): Promise<void> => {
  if (!(await desk.countTurns.isOurTurn(mailing.id, worked))) return
  const startedAt = desk.clock()
  await reportCounts(desk, mailing)
  desk.countTurns.markCounted(mailing.id, startedAt)
}
