import type { Payload, SelectType, Where } from 'payload'

import type { Audience, AudienceMember } from '../../deliver/ports/audience.js'
import type { Slugs } from '../../options/resolve-options.js'
import type { AudienceStore } from './audience-store.js'

type AudienceContext = { readonly payload: Payload; readonly slugs: Slugs }

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
  { payload }: AudienceContext,
  collection: string,
  args: FindArgs,
): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({ collection, pagination: false, ...args })
  return docs
}

const findActiveSubscriptions = (
  context: AudienceContext,
  { after, limit, publicationId }: Parameters<Audience['page']>[0],
): Promise<SubscriptionRow[]> =>
  find<SubscriptionRow>(context, context.slugs.subscriptions, {
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
  context: AudienceContext,
  subscriptions: readonly SubscriptionRow[],
): Promise<AudienceMember[]> => {
  const people = await find<SubscriberRow>(context, context.slugs.subscribers, {
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
  context: AudienceContext,
  { limit, ...of }: Parameters<Audience['page']>[0],
): Promise<AudienceMember[]> => {
  const members: AudienceMember[] = []
  let { after } = of
  while (members.length < limit) {
    const most = limit - members.length
    const subscriptions = await findActiveSubscriptions(context, { ...of, after, limit: most })
    members.push(...(await withSubscribers(context, subscriptions)))
    if (subscriptions.length < most) break
    after = subscriptions.at(-1)?.id
  }
  return members
}

/** A deleted subscription counts as left. */
const leftAmong = async (
  context: AudienceContext,
  subscriptionIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const active = await find<{ id: string }>(context, context.slugs.subscriptions, {
    select: { state: true },
    where: { and: [{ id: { in: [...subscriptionIds] } }, { state: { equals: 'active' } }] },
  })
  const stay = new Set(active.map(({ id }) => id))
  return new Set(subscriptionIds.filter((id) => !stay.has(id)))
}

const suppressedHashes = async (
  context: AudienceContext,
  hashes: readonly string[],
): Promise<readonly string[]> => {
  const rows = await find<{ addressHash: string }>(context, context.slugs.suppressions, {
    select: { addressHash: true },
    where: { addressHash: { in: [...hashes] } },
  })
  return rows.map(({ addressHash }) => addressHash)
}

export const mongoAudienceStore = (payload: Payload, slugs: Slugs): AudienceStore => {
  const context = { payload, slugs }
  return {
    leftAmong: (ids) => leftAmong(context, ids),
    page: (of) => page(context, of),
    suppressedHashes: (hashes) => suppressedHashes(context, hashes),
  }
}
