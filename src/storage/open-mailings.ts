import type { Payload } from 'payload'

import { NO_SAMPLES, type Samples } from '../deliver/samples.js'
import {
  DELIVERY_STATES,
  type DeliveryCounts,
  type MailingState,
} from '../domain/mailing-states.js'
import type { Slugs } from '../options/resolve-options.js'

/** A mailing with the counts that a worker stored last. */
export type OpenMailing = {
  readonly id: string
  readonly issueId: string
  readonly publicationId: string
  readonly state: MailingState
  readonly counts: DeliveryCounts
  readonly samples: Samples
  readonly audienceSize: number | undefined
  readonly holdUntil: Date
  readonly startedAt: Date | undefined
  readonly settledAt: Date | undefined
  /** Who paused or cancelled it: a person's name, or the code of a fault. */
  readonly stoppedBy: string | undefined
  readonly pauseReason: string | undefined
  /** Milliseconds since 1970 at which it last made progress, while it waits for nothing. */
  readonly stillSinceMs: number | undefined
}

type Row = {
  readonly id: string
  readonly issue: string
  readonly publication: string
  readonly state: MailingState
  readonly counts?: DeliveryCounts | null
  readonly samples?: Samples | null
  readonly audienceSize?: number | null
  readonly holdUntil: string
  readonly startedAt?: string | null
  readonly settledAt?: string | null
  readonly pausedBy?: string | null
  readonly pauseReason?: string | null
}

const OPEN_STATES: readonly MailingState[] = ['holding', 'preparing', 'submitting', 'paused']

const NO_COUNTS = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as DeliveryCounts

const toDate = (at: string | null | undefined): Date | undefined => (at ? new Date(at) : undefined)

const stalledSince = ({ samples, state }: Row): number | undefined =>
  state === 'preparing' || state === 'submitting' ? samples?.still?.sinceMs : undefined

const toMailing = (row: Row): OpenMailing => ({
  id: row.id,
  issueId: row.issue,
  publicationId: row.publication,
  state: row.state,
  counts: row.counts ?? NO_COUNTS,
  samples: row.samples ?? NO_SAMPLES,
  audienceSize: row.audienceSize ?? undefined,
  holdUntil: new Date(row.holdUntil),
  startedAt: toDate(row.startedAt),
  settledAt: toDate(row.settledAt),
  stoppedBy: row.pausedBy ?? undefined,
  pauseReason: row.pauseReason ?? undefined,
  stillSinceMs: stalledSince(row),
})

/** Mailings that have not ended, oldest first. One query; no delivery is read. */
export const findOpenMailings = async (
  payload: Payload,
  { mailings }: Slugs,
): Promise<OpenMailing[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: mailings,
    pagination: false,
    sort: 'createdAt',
    where: { state: { in: [...OPEN_STATES] } },
  })
  return docs.map(toMailing)
}

/** The newest mailing. */
export const findLastMailing = async (
  payload: Payload,
  { mailings }: Slugs,
): Promise<OpenMailing | undefined> => {
  const { docs } = await payload.db.find<Row>({
    collection: mailings,
    limit: 1,
    pagination: false,
    sort: '-createdAt',
  })
  return docs.map(toMailing)[0]
}

export const findMailing = async (
  payload: Payload,
  { mailings }: Slugs,
  id: string,
): Promise<OpenMailing | undefined> => {
  const row = await payload.db.findOne<Row>({
    collection: mailings,
    where: { id: { equals: id } },
  })
  return row ? toMailing(row) : undefined
}
