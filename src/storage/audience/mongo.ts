import type { Payload, SelectType, Where } from 'payload'

import type { Audience, Member } from '../../deliver/ports.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { AudienceRows } from './rows.js'

type Reader = { readonly payload: Payload; readonly slugs: Slugs }

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
  { payload }: Reader,
  collection: string,
  args: FindArgs,
): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({ collection, pagination: false, ...args })
  return docs
}

const activeAfter = (
  reader: Reader,
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

const withPeople = async (
  reader: Reader,
  subscriptions: readonly SubscriptionRow[],
): Promise<Member[]> => {
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

/** Full to the limit, though some subscriptions have nobody behind them: less would mean the end. */
const page = async (
  reader: Reader,
  { limit, ...of }: Parameters<Audience['page']>[0],
): Promise<Member[]> => {
  const members: Member[] = []
  let { after } = of
  while (members.length < limit) {
    const most = limit - members.length
    const subscriptions = await activeAfter(reader, { ...of, after, limit: most })
    members.push(...(await withPeople(reader, subscriptions)))
    if (subscriptions.length < most) break
    after = subscriptions.at(-1)?.id
  }
  return members
}

/** A subscription that was deleted is one that was left, too. */
const leftAmong = async (
  reader: Reader,
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
  reader: Reader,
  hashes: readonly string[],
): Promise<readonly string[]> => {
  const rows = await find<{ addressHash: string }>(reader, reader.slugs.suppressions, {
    select: { addressHash: true },
    where: { addressHash: { in: [...hashes] } },
  })
  return rows.map(({ addressHash }) => addressHash)
}

export const mongoAudienceRows = (payload: Payload, slugs: Slugs): AudienceRows => {
  const reader = { payload, slugs }
  return {
    leftAmong: (ids) => leftAmong(reader, ids),
    page: (of) => page(reader, of),
    suppressedHashes: (hashes) => suppressedHashes(reader, hashes),
  }
}
