import type { DeliveryContext } from '../delivery-context.js'
import { reportStopped } from '../progress/report-stopped.js'

/** Longer than any worker holds a row. */
const LATELY_MS = 3_600_000

/**
 * Skips what went back into a mailing after it was cancelled: rows of a worker that died with them, or that was stopped by
 * something else than the cancelling.
 */
export const skipLeftovers = async (desk: DeliveryContext): Promise<void> => {
  const lately = new Date(desk.clock().getTime() - LATELY_MS)
  for (const { id } of await desk.mailings.cancelledSince(lately))
    if (await desk.ledger.hasOpen(id)) await reportStopped(desk, id)
}
