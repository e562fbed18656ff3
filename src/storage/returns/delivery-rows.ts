import type { BounceReason } from '../../receive/reports/report.js'
import type { PastDelivery, ReturnedAs } from '../../receive/return-store.js'
import { guardedUpdate } from '../guarded-update/index.js'
import type { ReturnRows } from './find-delivery.js'

type MarkArgs = {
  readonly id: string
  readonly returned: ReturnedAs
  readonly reason: string
  readonly at: Date
}

/** Says in a delivery's row what came back. A complaint replaces a bounce; the first bounce stays. */
export const markDelivery = async (
  { payload, slugs }: ReturnRows,
  { at, id, reason, returned }: MarkArgs,
): Promise<void> => {
  const set = { returned, returnReason: reason, returnedAt: at }
  const from = returned === 'complained' ? [null, 'bounced'] : [null]
  for (const guarded of from) {
    const update = { id, guard: { returned: guarded }, set }
    if (await guardedUpdate(payload, slugs.deliveries, update)) return
  }
}

type Row = {
  readonly id: string
  readonly returned?: ReturnedAs | null
  readonly returnReason?: BounceReason | null
  readonly settledAt?: string | Date | null
}

/** The newest accepted deliveries to a subscription, the newest first: ids are in the order of time. */
export const pastDeliveries = async (
  { payload, slugs }: ReturnRows,
  subscriptionId: string,
  limit: number,
): Promise<PastDelivery[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: slugs.deliveries,
    limit,
    pagination: false,
    sort: '-id',
    where: {
      and: [{ subscription: { equals: subscriptionId } }, { state: { equals: 'accepted' } }],
    },
  })
  return docs.map(({ returned, returnReason, settledAt }) => ({
    returned: returned ?? undefined,
    reason: returnReason ?? undefined,
    at: new Date(settledAt ?? 0),
  }))
}
