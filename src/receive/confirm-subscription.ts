import type { Clock } from '../domain/clock.js'
import type { Subscription, SubscriptionStore } from './subscription-store.js'

type Args = {
  readonly clock: Clock
  readonly store: Pick<SubscriptionStore, 'find' | 'move'>
  readonly subscriptionId: string
}

/**
 * The second step of a double opt-in. Only a pending subscription becomes active: an old link does not resubscribe readers who
 * have unsubscribed.
 *
 * @returns the subscription afterwards; `undefined` when it no longer exists
 */
export const confirmSubscription = async ({
  clock,
  store,
  subscriptionId,
}: Args): Promise<Subscription | undefined> => {
  await store.move({ subscriptionId, from: 'pending', to: 'active', at: clock() })
  return store.find(subscriptionId)
}
