import { Fault } from '../../domain/fault.js'
import {
  DELIVERY_STATES,
  OPEN_DELIVERY_STATES,
  type DeliveryCounts,
} from '../../domain/mailing-states.js'
import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports/mailings.js'
import { resendUncertain } from '../replies/resend-uncertain.js'
import { countRows } from '../progress/count-rows.js'
import { addSample } from '../samples.js'
import { reportProgress } from '../progress/report-progress.js'

/** @throws {Fault} CONTENT_CONFLICT when rows that were entered have disappeared */
const refuseLostRows = ({ audienceSize, id }: MailingRow, counts: DeliveryCounts): void => {
  const rows = countRows(counts, DELIVERY_STATES)
  if (audienceSize === undefined || rows >= audienceSize) return
  throw new Fault(
    'CONTENT_CONFLICT',
    `${audienceSize - rows} of ${audienceSize} deliveries of this mailing are gone from the database, so nobody can say who got it. Look for what deleted them before you resume.`,
    { mailingId: id },
  )
}

const markSettled = async (context: DeliveryContext, mailing: MailingRow): Promise<void> => {
  const totals = await context.ledger.totals(mailing.id)
  const { counts } = totals
  const at = context.clock()
  const isDone = countRows(counts, OPEN_DELIVERY_STATES) === 0
  if (isDone) refuseLostRows(mailing, counts)
  const samples = addSample(mailing.samples, totals, at)
  const settled =
    isDone &&
    (await context.mailings.move({
      mailingId: mailing.id,
      from: 'submitting',
      to: 'settled',
      change: { counts, samples, settledAt: at, report: 'due' },
    }))
  const state = settled ? 'settled' : 'submitting'
  context.onCounted({ mailingId: mailing.id, state, startedAt: mailing.startedAt, counts })
}

/** Settles a mailing once it has no open rows; else reports its progress. */
export const settleMailing = async (
  context: DeliveryContext,
  mailing: MailingRow,
  worked: number,
): Promise<void> => {
  const { id } = mailing
  await resendUncertain(context, mailing)
  if (await context.ledger.hasOpen(id)) return reportProgress(context, mailing, worked)
  await markSettled(context, mailing)
  // Between the count and the settling another worker may have made rows uncertain, or a person may have queued some.
  await resendUncertain(context, mailing)
  if (await context.ledger.hasOpen(id))
    await context.mailings.move({
      mailingId: id,
      from: 'settled',
      to: 'submitting',
      change: { settledAt: null },
    })
}
