import { parseUnsubscribeAddress } from '../domain/addresses/envelope-sender.js'
import type { TakeMessage } from './bounce-source.js'
import { readIncoming } from './read-incoming.js'
import { recordIncoming, type RecordContext } from './record-incoming.js'
import type { SubscriptionStore } from './subscription-store.js'
import { unsubscribe } from './unsubscribe.js'

type TakeContext = RecordContext & {
  readonly subscriptions: Pick<SubscriptionStore, 'move'>
}

/**
 * Takes a message for the mailbox of bounces: one to a signed address for unsubscribing ends that subscription, whatever it
 * says; anything else is read as a report.
 */
export const createTakeMessage =
  (context: TakeContext): TakeMessage =>
  async ({ raw, recipients, source }) => {
    for (const incoming of readIncoming(raw, recipients)) {
      const leaving = incoming.addressed
        .map((address) => parseUnsubscribeAddress(context.keys, address))
        .filter((id) => id !== undefined)
      for (const subscriptionId of new Set(leaving))
        await unsubscribe({ clock: context.clock, store: context.subscriptions, subscriptionId })
      if (leaving.length === 0) await recordIncoming(context, incoming, source)
    }
  }
