import type { Payload, Where } from 'payload'

import type { Audience, Member } from '../deliver/ports.js'
import type { Slugs } from '../options/resolve-options.js'

type Reader = {
  readonly payload: Payload
  readonly slugs: Slugs
  /** How a suppression remembers an address. */
  readonly hashOf: (normalizedAddress: string) => string
}

type SubscriptionRow = { readonly id: string; readonly subscriber: string }

type SubscriberRow = {
  readonly id: string
  readonly address: string
  readonly normalizedAddress: string
  readonly name?: string | null
}

type FindArgs = { readonly limit?: number; readonly sort?: string; readonly where: Where }

const find = async <Row extends object>(
  { payload }: Reader,
  collection: string,
  args: FindArgs,
): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({ collection, pagination: false, ...args })
  return docs
}

const page: (reader: Reader, ...args: Parameters<Audience['page']>) => Promise<Member[]> = async (
  reader,
  { after, limit, publicationId },
) => {
  const subscriptions = await find<SubscriptionRow>(reader, reader.slugs.subscriptions, {
    limit,
    sort: 'id',
    where: {
      and: [
        { publication: { equals: publicationId } },
        { state: { equals: 'active' } },
        ...(after === undefined ? [] : [{ id: { greater_than: after } }]),
      ],
    },
  })
  const subscribers = await find<SubscriberRow>(reader, reader.slugs.subscribers, {
    where: { id: { in: subscriptions.map(({ subscriber }) => subscriber) } },
  })
  const byId = new Map(subscribers.map((subscriber) => [subscriber.id, subscriber]))
  return subscriptions.flatMap(({ id, subscriber }) => {
    const found = byId.get(subscriber)
    if (!found) return []
    const { address, name, normalizedAddress } = found
    return [{ subscriptionId: id, address, normalizedAddress, name: name ?? undefined }]
  })
}

const suppressedAmong = async (
  reader: Reader,
  normalizedAddresses: readonly string[],
): Promise<ReadonlySet<string>> => {
  const byHash = new Map(normalizedAddresses.map((address) => [reader.hashOf(address), address]))
  const rows = await find<{ addressHash: string }>(reader, reader.slugs.suppressions, {
    where: { addressHash: { in: [...byHash.keys()] } },
  })
  return new Set(rows.flatMap(({ addressHash }) => byHash.get(addressHash) ?? []))
}

/** A subscription that was deleted is one that was left, too. */
const leftAmong = async (
  reader: Reader,
  subscriptionIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const active = await find<{ id: string }>(reader, reader.slugs.subscriptions, {
    where: { and: [{ id: { in: [...subscriptionIds] } }, { state: { equals: 'active' } }] },
  })
  const stay = new Set(active.map(({ id }) => id))
  return new Set(subscriptionIds.filter((id) => !stay.has(id)))
}

/** Who gets a mailing, from the subscriptions as they stand. */
export const createAudience = (reader: Reader): Audience => ({
  page: (of) => page(reader, of),
  suppressedAmong: (addresses) => suppressedAmong(reader, addresses),
  leftAmong: (ids) => leftAmong(reader, ids),
})
