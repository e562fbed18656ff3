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

/** The delivery of an id or a Message-ID, with the publication of its mailing. */
export const findDelivery = async (
  { payload, slugs }: ReturnRows,
  by: Parameters<ReturnStore['findDelivery']>[0],
): Promise<ReturnedDelivery | undefined> => {
  const id = 'id' in by ? by.id : idIn(by.messageId)
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<DeliveryRow>({ collection: slugs.deliveries, where })
  if (!row || ('messageId' in by && row.messageId !== by.messageId)) return undefined
  const mailing = await payload.db.findOne<{ readonly id: string; readonly publication: string }>({
    collection: slugs.mailings,
    where: { id: { equals: row.mailing } },
  })
  if (!mailing) return undefined
  return {
    id: row.id,
    mailingId: row.mailing,
    publicationId: mailing.publication,
    subscriptionId: row.subscription,
    address: row.address,
  }
}
