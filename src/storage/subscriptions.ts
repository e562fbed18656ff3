import type { Payload } from 'payload'

import type { Slugs } from '../options/resolve-options.js'
import type {
  Subscription,
  SubscriptionState,
  SubscriptionStore,
} from '../receive/subscription-store.js'
import { guardedUpdate } from './guarded-update/index.js'

type SubscriptionContext = { readonly payload: Payload; readonly slugs: Slugs }

type SubscriptionRow = {
  readonly id: string
  readonly publication: string
  readonly state: SubscriptionState
  readonly subscriber: string
}

type PublicationRow = { readonly id: string; readonly language: string; readonly name: string }

const findRow = async (
  { payload, slugs }: SubscriptionContext,
  subscriptionId: string,
): Promise<SubscriptionRow | undefined> =>
  (await payload.db.findOne<SubscriptionRow>({
    collection: slugs.subscriptions,
    where: { id: { equals: subscriptionId } },
  })) ?? undefined

const withPublicationNames = async (
  { payload, slugs }: SubscriptionContext,
  rows: readonly SubscriptionRow[],
): Promise<Subscription[]> => {
  const { docs } = await payload.db.find<PublicationRow>({
    collection: slugs.publications,
    pagination: false,
    where: { id: { in: rows.map(({ publication }) => publication) } },
  })
  const publications = new Map(docs.map((row) => [row.id, row]))
  return rows
    .map(({ id, publication, state }) => ({
      subscriptionId: id,
      state,
      publication: publications.get(publication)?.name ?? '',
      language: publications.get(publication)?.language ?? '',
    }))
    .sort((a, b) => a.publication.localeCompare(b.publication))
}

const findOfSameSubscriber = async (
  context: SubscriptionContext,
  subscriptionId: string,
): Promise<readonly Subscription[]> => {
  const row = await findRow(context, subscriptionId)
  if (!row) return []
  const { docs } = await context.payload.db.find<SubscriptionRow>({
    collection: context.slugs.subscriptions,
    pagination: false,
    where: { subscriber: { equals: row.subscriber } },
  })
  return withPublicationNames(context, docs)
}

/** Subscriptions over Payload's own connection. */
export const createSubscriptionStore = (context: SubscriptionContext): SubscriptionStore => ({
  find: async (subscriptionId) => {
    const row = await findRow(context, subscriptionId)
    return row && (await withPublicationNames(context, [row]))[0]
  },
  ofSameReader: (subscriptionId) => findOfSameSubscriber(context, subscriptionId),
  move: ({ at, from, subscriptionId, to }) => {
    const { payload, slugs } = context
    const left = to === 'unsubscribed' ? { unsubscribedAt: at } : {}
    return guardedUpdate(payload, slugs.subscriptions, {
      id: subscriptionId,
      guard: { state: from },
      set: { state: to, updatedAt: at, ...left },
    })
  },
})
