import type { Payload } from 'payload'

import type { Slugs } from '../../options/resolve-options.js'
import type { ReturnedDelivery, ReturnStore } from '../../receive/return-store.js'

export type ReturnRows = { readonly payload: Payload; readonly slugs: Slugs }

type DeliveryRow = {
  readonly id: string
  readonly mailing: string
  readonly subscription: string
  readonly address: string
  readonly messageId?: string | null
}

/** A Message-ID begins with the id of its delivery, which has an index. */
const idIn = (messageId: string): string => messageId.slice(0, Math.max(messageId.indexOf('@'), 0))

const rowOfAddress = async (
  { payload, slugs }: ReturnRows,
  address: string,
): Promise<DeliveryRow | undefined> => {
  const person = await payload.db.findOne<{ readonly id: string }>({
    collection: slugs.subscribers,
    where: { normalizedAddress: { equals: address } },
  })
  if (!person) return undefined
  const { docs: own } = await payload.db.find<{ readonly id: string }>({
    collection: slugs.subscriptions,
    pagination: false,
    where: { subscriber: { equals: person.id } },
  })
  const { docs } = await payload.db.find<DeliveryRow>({
    collection: slugs.deliveries,
    limit: 1,
    pagination: false,
    sort: '-id',
    where: {
      and: [{ subscription: { in: own.map(({ id }) => id) } }, { state: { equals: 'accepted' } }],
    },
  })
  return docs[0]
}

const rowOf = async (
  rows: ReturnRows,
  by: Parameters<ReturnStore['findDelivery']>[0],
): Promise<DeliveryRow | undefined> => {
  if ('address' in by) return rowOfAddress(rows, by.address)
  const id = 'id' in by ? by.id : idIn(by.messageId)
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const where = { id: { equals: id } }
  const collection = rows.slugs.deliveries
  const row = await rows.payload.db.findOne<DeliveryRow>({ collection, where })
  return row && 'messageId' in by && row.messageId !== by.messageId ? undefined : (row ?? undefined)
}

/** The delivery of an id, a Message-ID or an address, with the publication of its mailing. */
export const findDelivery = async (
  rows: ReturnRows,
  by: Parameters<ReturnStore['findDelivery']>[0],
): Promise<ReturnedDelivery | undefined> => {
  const row = await rowOf(rows, by)
  if (!row) return undefined
  const mailing = await rows.payload.db.findOne<{
    readonly id: string
    readonly publication: string
  }>({ collection: rows.slugs.mailings, where: { id: { equals: row.mailing } } })
  if (!mailing) return undefined
  return {
    id: row.id,
    mailingId: row.mailing,
    publicationId: mailing.publication,
    subscriptionId: row.subscription,
    address: row.address,
  }
}
