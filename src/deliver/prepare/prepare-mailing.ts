import { DELIVERY_STATES } from '../../domain/mailing-states.js'
import type { DeliveryContext } from '../delivery-context.js'
import { enterAudience } from './enter-audience.js'
import type { MailingRow } from '../ports.js'
import { countRows } from '../progress/count-rows.js'
import { addSample } from '../samples.js'
import { reportStopped } from '../progress/report-stopped.js'

/**
 * Enters the audience; of a mailing that had settled, whoever has no accepted message yet.
 *
 * @returns `false` when it stopped before the end
 */
export const prepareMailing = async (
  desk: DeliveryContext,
  mailing: MailingRow,
): Promise<boolean> => {
  const { messageHost, rendererVersion } = await desk.messagesOf(mailing)
  if (mailing.settledAt) await desk.ledger.requeue(mailing.id)
  if (!(await enterAudience(desk, mailing, messageHost))) {
    await reportStopped(desk, mailing.id)
    return false
  }
  const standing = await desk.ledger.standing(mailing.id)
  const { counts } = standing
  await desk.mailings.move({
    mailingId: mailing.id,
    from: 'preparing',
    to: 'submitting',
    change: {
      audienceSize: countRows(counts, DELIVERY_STATES),
      counts,
      rendererVersion,
      samples: addSample(mailing.samples, standing, desk.clock()),
      settledAt: null,
    },
  })
  return true
}
