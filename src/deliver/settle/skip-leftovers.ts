import type { DeliveryContext } from '../delivery-context.js'
import { reportStopped } from '../progress/report-stopped.js'

/** Longer than any worker holds a row. */
const RECENT_MS = 3_600_000

/**
 * Skips rows that went back into a mailing after it was cancelled: those of a worker that died, or that stopped for another
 * reason than the cancellation.
 */
export const skipLeftovers = async (context: DeliveryContext): Promise<void> => {
  const since = new Date(context.clock().getTime() - RECENT_MS)
  for (const { id } of await context.mailings.cancelledSince(since))
    if (await context.ledger.hasOpen(id)) await reportStopped(context, id)
}
