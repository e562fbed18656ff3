import { normalizeAddress } from '../../domain/addresses/address.js'
import type { SkipReason } from '../../domain/mailing-states.js'
import type { DeliveryContext } from '../delivery-context.js'
import type { LeasedDelivery, RecordedOutcome } from '../ports/ledger.js'

const reasonToSkip = async (
  { audience }: DeliveryContext,
  publicationId: string,
  deliveries: readonly LeasedDelivery[],
): Promise<(delivery: LeasedDelivery) => SkipReason | undefined> => {
  const normalized = new Map(
    deliveries.map(({ address, id }) => [id, normalizeAddress(address) ?? address]),
  )
  const left = await audience.leftAmong(deliveries.map(({ subscriptionId }) => subscriptionId))
  const suppressed = await audience.suppressedAmong([...normalized.values()], publicationId)
  return ({ id, subscriptionId }) => {
    if (left.has(subscriptionId)) return 'unsubscribed'
    return suppressed.has(normalized.get(id) ?? '') ? 'suppressed' : undefined
  }
}

/** Skips readers who unsubscribed or were suppressed since the audience was entered. @returns the others */
export const skipIneligible = async (
  context: DeliveryContext,
  { publicationId, token }: { readonly publicationId: string; readonly token: string },
  deliveries: readonly LeasedDelivery[],
): Promise<LeasedDelivery[]> => {
  const reasonFor = await reasonToSkip(context, publicationId, deliveries)
  const at = context.clock()
  const skipped: RecordedOutcome[] = []
  const eligible: LeasedDelivery[] = []
  for (const delivery of deliveries) {
    const reason = reasonFor(delivery)
    if (reason) skipped.push({ deliveryId: delivery.id, outcome: { state: 'skipped', at, reason } })
    else eligible.push(delivery)
  }
  await context.ledger.record(token, skipped)
  return eligible
}
