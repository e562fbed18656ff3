import { DELIVERY_STATES } from '../../domain/mailing-states.js'
import type { DeliveryContext } from '../delivery-context.js'
import { enterAudience } from './enter-audience.js'
import type { MailingRow } from '../ports/mailings.js'
import { countRows } from '../progress/count-rows.js'
import { addSample } from '../samples.js'
import { reportStopped } from '../progress/report-stopped.js'

/**
 * Enters the audience; of a mailing that had settled, the readers without an accepted message.
 *
 * @returns `false` when it stopped before the end
 */
export const prepareMailing = async (
  context: DeliveryContext,
  mailing: MailingRow,
): Promise<boolean> => {
  const { messageHost, rendererVersion } = await context.messages.load(mailing)
  if (mailing.settledAt) await context.ledger.requeue(mailing.id)
  if (!(await enterAudience(context, mailing, messageHost))) {
    await reportStopped(context, mailing.id)
    return false
  }
  const totals = await context.ledger.totals(mailing.id)
  const { counts } = totals
  await context.mailings.move({
    mailingId: mailing.id,
    from: 'preparing',
    to: 'submitting',
    change: {
      audienceSize: countRows(counts, DELIVERY_STATES),
      counts,
      rendererVersion,
      samples: addSample(mailing.samples, totals, context.clock()),
      settledAt: null,
    },
  })
  return true
}
