import type { Payload } from 'payload'

import { normalizeAddress } from '../../domain/addresses/address.js'
import { signingKeys } from '../signing-keys.js'
import type { Clock } from '../../domain/clock.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import type { RecordContext } from '../../receive/record-incoming.js'
import type { ReturnStore } from '../../receive/return-store.js'
import { createSuppressionHash } from '../suppression-hash.js'
import { createSuppress } from '../suppressions.js'
import { newId } from '../write/new-id.js'
import { createOrFind } from '../write/create-or-find.js'
import { findDelivery } from './find-delivery.js'
import { markDelivery, pastDeliveries } from './delivery-rows.js'
import { publicationsOfSameSender } from './same-sender.js'
import { recountReturns } from './recount-returns.js'

type StoreArgs = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  readonly clock: Clock
}

const keep =
  (payload: Payload, collection: string): ReturnStore['keep'] =>
  ({ at, delivery, isPermanent, ...report }) =>
    createOrFind(
      async () => {
        const data = {
          ...report,
          id: newId(),
          permanent: isPermanent,
          at: at.toISOString(),
          delivery: delivery?.id,
          mailing: delivery?.mailingId,
          subscription: delivery?.subscriptionId,
        }
        await payload.db.create({ collection, data })
        return true
      },
      () => Promise.resolve(false),
    )

/** What came back, over Payload's own connection. */
export const createReturnStore = async ({
  clock,
  options,
  payload,
}: StoreArgs): Promise<ReturnStore> => {
  const { slugs } = options
  const context = { payload, slugs }
  const hashOf = await createSuppressionHash(payload, options)
  const suppress = createSuppress({ payload, slugs, clock, hashOf })
  return {
    findDelivery: (by) => findDelivery(context, by),
    keep: keep(payload, slugs.returns),
    countUnmatched: async (since) => {
      const where = {
        and: [{ delivery: { exists: false } }, { at: { greater_than: since.toISOString() } }],
      }
      return (await payload.db.count({ collection: slugs.returns, where })).totalDocs
    },
    mark: (id, returned, { at, reason }) => markDelivery(context, { at, id, reason, returned }),
    pastDeliveries: (subscriptionId, limit) => pastDeliveries(context, subscriptionId, limit),
    suppress: async ({ address, ofPublication, reason, source }) => {
      const normalized = normalizeAddress(address) ?? address
      const publicationIds =
        ofPublication === undefined
          ? [undefined]
          : await publicationsOfSameSender(context, ofPublication)
      for (const publicationId of publicationIds)
        await suppress({ normalized, publicationId, reason, source })
    },
    recount: (mailingId) => recountReturns(context, mailingId),
  }
}

/** Everything that `recordIncoming` needs, on the host's own Payload. */
export const openReturns = async (args: StoreArgs): Promise<RecordContext> => ({
  clock: args.clock,
  keys: await signingKeys(args.payload, args.options),
  store: await createReturnStore(args),
})
