import { Fault } from '../../domain/fault.js'
import {
  DELIVERY_STATES,
  OPEN_DELIVERY_STATES,
  type DeliveryCounts,
} from '../../domain/mailing-states.js'
import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports.js'
import { resendUncertain } from '../replies/resend-uncertain.js'
import { countRows } from '../progress/count-rows.js'
import { addSample } from '../samples.js'
import { reportProgress } from '../progress/report-progress.js'

/** @throws {Fault} CONTENT_CONFLICT when rows that were entered are no longer there */
const refuseLostRows = ({ audienceSize, id }: MailingRow, counts: DeliveryCounts): void => {
  const rows = countRows(counts, DELIVERY_STATES)
  if (audienceSize === undefined || rows >= audienceSize) return
  throw new Fault(
    'CONTENT_CONFLICT',
    `${audienceSize - rows} of ${audienceSize} deliveries of this mailing are gone from the database, so nobody can say who got it. Look for what deleted them before you resume.`,
    { mailingId: id },
  )
}

const markSettled = async (desk: DeliveryContext, mailing: MailingRow): Promise<void> => {
  const standing = await desk.ledger.standing(mailing.id)
  const { counts } = standing
  const at = desk.clock()
  const isDone = countRows(counts, OPEN_DELIVERY_STATES) === 0
  if (isDone) refuseLostRows(mailing, counts)
  const samples = addSample(mailing.samples, standing, at)
  const settled =
    isDone &&
    (await desk.mailings.move({
      mailingId: mailing.id,
      from: 'submitting',
      to: 'settled',
      change: { counts, samples, settledAt: at, report: 'due' },
    }))
  const state = settled ? 'settled' : 'submitting'
  desk.onNews({ mailingId: mailing.id, state, startedAt: mailing.startedAt, counts })
}

/** Settles a mailing once nothing in it is open; else tells how far it is. */
export const settleMailing = async (
  desk: DeliveryContext,
  mailing: MailingRow,
  worked: number,
): Promise<void> => {
  const { id } = mailing
  await resendUncertain(desk, mailing)
  if (await desk.ledger.hasOpen(id)) return reportProgress(desk, mailing, worked)
  await markSettled(desk, mailing)
  // Another worker found rows uncertain, or somebody queued them, between the counting and the settling.
  await resendUncertain(desk, mailing)
  if (await desk.ledger.hasOpen(id))
    await desk.mailings.move({
      mailingId: id,
      from: 'settled',
      to: 'submitting',
      change: { settledAt: null },
    })
}
