import type { DeliveryContext } from '../delivery-context.js'
import type { AdminLedger } from '../ports/admin-ledger.js'
import type { MailingRow } from '../ports/mailings.js'
import { addSample } from '../samples.js'
import type { WorkerState } from '../worker-state.js'

type ReportContext = Pick<DeliveryContext, 'clock' | 'onCounted'> & {
  readonly ledger: Pick<AdminLedger, 'totals'>
  readonly mailings: Pick<DeliveryContext['mailings'], 'move'>
}

type Mailing = Pick<MailingRow, 'id' | 'samples' | 'startedAt' | 'state'>

/** Counts a mailing and writes the counts into its row, unless its state has changed meanwhile. */
export const reportCounts = async (context: ReportContext, mailing: Mailing): Promise<void> => {
  const { id, samples, startedAt, state } = mailing
  const totals = await context.ledger.totals(id)
  const { counts } = totals
  const change = { counts, samples: addSample(samples, totals, context.clock()) }
  await context.mailings.move({ mailingId: id, from: state, to: state, change })
  context.onCounted({ mailingId: id, state, startedAt, counts })
}

/** Counts a mailing that is being sent: by one worker at a time, and when rows were worked on. */
export const reportProgress = async (
  context: ReportContext & { readonly state: Pick<WorkerState, 'countSchedule'> },
  mailing: Mailing,
  worked: number,
): Promise<void> => {
  if (!(await context.state.countSchedule.isOurTurn(mailing.id, worked))) return
  const startedAt = context.clock()
  await reportCounts(context, mailing)
  context.state.countSchedule.markCounted(mailing.id, startedAt)
}
