import type { Payload, SelectType, Where } from 'payload'

import type { Audience, AudienceMember } from '../../deliver/ports/audience.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { AudienceStore } from './audience-store.js'

type StorageContext = { readonly payload: Payload; readonly slugs: Slugs }

type SubscriptionRow = { readonly id: string; readonly subscriber: string }

type SubscriberRow = {
  readonly id: string
  readonly address: string
  readonly normalizedAddress: string
  readonly name?: string | null
}

type FindArgs = {
  readonly limit?: number
  readonly select: SelectType
  readonly sort?: string
  readonly where: Where
}

const find = async <Row extends object>(
  { payload }: StorageContext,
  collection: string,
  args: FindArgs,
): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({ collection, pagination: false, ...args })
  return docs
}

const findActiveSubscriptions = (
  reader: StorageContext,
  { after, limit, publicationId }: Parameters<Audience['page']>[0],
): Promise<SubscriptionRow[]> =>
  find<SubscriptionRow>(reader, reader.slugs.subscriptions, {
    limit,
    select: { subscriber: true },
    sort: 'id',
    where: {
      and: [
        { publication: { equals: publicationId } },
        { state: { equals: 'active' } },
        ...(after === undefined ? [] : [{ id: { greater_than: after } }]),
      ],
    },
  })

const withSubscribers = async (
  reader: StorageContext,
  subscriptions: readonly SubscriptionRow[],
): Promise<AudienceMember[]> => {
  const people = await find<SubscriberRow>(reader, reader.slugs.subscribers, {
    select: { address: true, name: true, normalizedAddress: true },
    where: { id: { in: subscriptions.map(({ subscriber }) => subscriber) } },
  })
  const byId = new Map(people.map((person) => [person.id, person]))
  return subscriptions.flatMap(({ id, subscriber }) => {
    const found = byId.get(subscriber)
    if (!found) return []
    const { address, name, normalizedAddress } = found
    return [{ subscriptionId: id, address, normalizedAddress, name: name ?? undefined }]
  })
}

/** A full page even if some subscriptions have no subscriber: a shorter page would mean the end of the list. */
const page = async (
  reader: StorageContext,
  { limit, ...of }: Parameters<Audience['page']>[0],
): Promise<AudienceMember[]> => {
  const members: AudienceMember[] = []
  let { after } = of
  while (members.length < limit) {
    const most = limit - members.length
    const subscriptions = await findActiveSubscriptions(reader, { ...of, after, limit: most })
    members.push(...(await withSubscribers(reader, subscriptions)))
    if (subscriptions.length < most) break
    after = subscriptions.at(-1)?.id
  }
  return members
}

/** A deleted subscription counts as left. */
const leftAmong = async (
  reader: StorageContext,
  subscriptionIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const active = await find<{ id: string }>(reader, reader.slugs.subscriptions, {
    select: { state: true },
    where: { and: [{ id: { in: [...subscriptionIds] } }, { state: { equals: 'active' } }] },
  })
  const stay = new Set(active.map(({ id }) => id))
  return new Set(subscriptionIds.filter((id) => !stay.has(id)))
}

const suppressedHashes = async (
  reader: StorageContext,
  hashes: readonly string[],
): Promise<readonly string[]> => {
  const rows = await find<{ addressHash: string }>(reader, reader.slugs.suppressions, {
    select: { addressHash: true },
    where: { addressHash: { in: [...hashes] } },
  })
  return rows.map(({ addressHash }) => addressHash)
}

export const mongoAudienceStore = (payload: Payload, slugs: Slugs): AudienceStore => {
  const reader = { payload, slugs }
  return {
    leftAmong: (ids) => leftAmong(reader, ids),
    page: (of) => page(reader, of),
    suppressedHashes: (hashes) => suppressedHashes(reader, hashes),
  }
}
