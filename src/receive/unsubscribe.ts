import type { Clock } from '../domain/clock.js'
import type { SubscriptionState, SubscriptionStore } from './subscription-store.js'

type Args = {
  readonly clock: Clock
  readonly store: Pick<SubscriptionStore, 'move'>
  readonly subscriptionId: string
}

const LEAVABLE: readonly SubscriptionState[] = ['active', 'pending']

/** Ends a subscription. Repeating it is safe: the date of the first time is kept. */
export const unsubscribe = async ({ clock, store, subscriptionId }: Args): Promise<void> => {
  const at = clock()
  for (const from of LEAVABLE) {
    if (await store.move({ subscriptionId, from, to: 'unsubscribed', at })) return
  }
}
