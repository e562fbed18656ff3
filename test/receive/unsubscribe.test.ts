import { expect, it } from '@jest/globals'

import { confirmSubscription } from '../../src/receive/confirm-subscription.js'
import type { SubscriptionMove, SubscriptionState } from '../../src/receive/subscription-store.js'
import { unsubscribe } from '../../src/receive/unsubscribe.js'

const noon = new Date('2026-11-22T12:00:00Z')

/** A store of one subscription that changes its state only from the expected one, as the database does. */
const aStore = (state: SubscriptionState) => {
  const kept = { state, moves: [] as SubscriptionMove[] }
  const move = async (asked: SubscriptionMove): Promise<boolean> => {
    if (kept.state !== asked.from) return false
    kept.state = asked.to
    kept.moves.push(asked)
    return true
  }
  const find = async () => ({
    subscriptionId: 's1',
    language: 'en',
    publication: 'The Weekly',
    state: kept.state,
  })
  return { kept, store: { find, move } }
}

const args = { clock: () => noon, subscriptionId: 's1' }

it.each(['active', 'pending'] as const)(
  'unsubscribing ends a subscription that is %s, once',
  async (state) => {
    const { kept, store } = aStore(state)
    await unsubscribe({ ...args, store })
    await unsubscribe({ ...args, store })
    expect(kept.moves).toEqual([
      { subscriptionId: 's1', from: state, to: 'unsubscribed', at: noon },
    ])
  },
)

it.each([
  ['pending', 'active'],
  ['active', 'active'],
  ['unsubscribed', 'unsubscribed'],
] as const)('confirming one that is %s leaves it %s', async (before, after) => {
  const { store } = aStore(before)
  expect(await confirmSubscription({ ...args, store })).toMatchObject({ state: after })
})
