import { normalizeAddress } from '../../domain/addresses/address.js'
import type { SkipReason } from '../../domain/mailing-states.js'
import type { DeliveryContext } from '../delivery-context.js'
import type { LeasedDelivery, RecordedOutcome } from '../ports.js'

const reasonToSkip = async (
  { audience }: DeliveryContext,
  deliveries: readonly LeasedDelivery[],
): Promise<(delivery: LeasedDelivery) => SkipReason | undefined> => {
  const normalized = new Map(
    deliveries.map(({ address, id }) => [id, normalizeAddress(address) ?? address]),
  )
  const left = await audience.leftAmong(deliveries.map(({ subscriptionId }) => subscriptionId))
  const suppressed = await audience.suppressedAmong([...normalized.values()])
  return ({ id, subscriptionId }) => {
    if (left.has(subscriptionId)) return 'unsubscribed'
    return suppressed.has(normalized.get(id) ?? '') ? 'suppressed' : undefined
  }
}

/** Readers who left or were suppressed since the audience was entered are skipped; the others are returned. */
export const skipIneligible = async (
  desk: DeliveryContext,
  token: string,
  deliveries: readonly LeasedDelivery[],
): Promise<LeasedDelivery[]> => {
  const reasonFor = await reasonToSkip(desk, deliveries)
  const at = desk.clock()
  const skipped: RecordedOutcome[] = []
  const stay: LeasedDelivery[] = []
  for (const delivery of deliveries) {
    const reason = reasonFor(delivery)
    if (reason) skipped.push({ deliveryId: delivery.id, outcome: { state: 'skipped', at, reason } })
    else stay.push(delivery)
  }
  await desk.ledger.record(token, skipped)
  return stay
}
