import type { Payload } from 'payload'

import type { MailingMove, MailingRow, Mailings } from '../deliver/ports/mailings.js'
import { NO_SAMPLES, type Samples } from '../deliver/samples.js'
import type { MailingState } from '../domain/mailing-states.js'
import type { Slugs } from '../options/resolve-options.js'
import { moveMailing } from './move-mailing.js'

type Row = {
  readonly id: string
  readonly publication: string
  readonly edition: string
  readonly state: MailingState
  readonly holdUntil: string
  readonly audienceCursor?: string | null
  readonly audienceSize?: number | null
  readonly rendererVersion?: string | null
  readonly startedAt?: string | null
  readonly settledAt?: string | null
  readonly resumeTo?: 'preparing' | 'submitting' | null
  readonly samples?: Samples | null
  readonly bounced?: number | null
  readonly complained?: number | null
}

const OPEN_STATES: readonly MailingState[] = ['holding', 'preparing', 'submitting']

const toReturnCounts = ({
  bounced,
  complained,
}: Row): Pick<MailingRow, 'bounced' | 'complained'> => ({
  bounced: bounced ?? 0,
  complained: complained ?? 0,
})

const toMailing = (row: Row): MailingRow => ({
  id: row.id,
  publicationId: row.publication,
  editionId: row.edition,
  state: row.state,
  holdUntil: new Date(row.holdUntil),
  audienceCursor: row.audienceCursor ?? undefined,
  audienceSize: row.audienceSize ?? undefined,
  rendererVersion: row.rendererVersion ?? undefined,
  startedAt: row.startedAt ? new Date(row.startedAt) : undefined,
  settledAt: row.settledAt ? new Date(row.settledAt) : undefined,
  resumeTo: row.resumeTo ?? (row.audienceSize ? 'submitting' : 'preparing'),
  samples: row.samples ?? NO_SAMPLES,
  ...toReturnCounts(row),
})

/** Instants as ISO strings, which every database stores. */
const withIsoDates = (change: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(change).map(([key, value]: [string, unknown]) => [
      key,
      value instanceof Date ? value.toISOString() : value,
    ]),
  )

/** Mailings over Payload's own connection. Each state change is one guarded statement. */
export const createMailings = (payload: Payload, slugs: Slugs): Mailings => ({
  open: async () => {
    const { docs } = await payload.db.find<Row>({
      collection: slugs.mailings,
      pagination: false,
      sort: 'createdAt',
      where: { state: { in: [...OPEN_STATES] } },
    })
    return docs.map(toMailing)
  },
  cancelledSince: async (instant) => {
    const { docs } = await payload.db.find<Row>({
      collection: slugs.mailings,
      pagination: false,
      where: {
        and: [
          { state: { equals: 'cancelled' } },
          { settledAt: { greater_than: instant.toISOString() } },
        ],
      },
    })
    return docs.map(toMailing)
  },
  find: async (mailingId) => {
    const row = await payload.db.findOne<Row>({
      collection: slugs.mailings,
      where: { id: { equals: mailingId } },
    })
    return row ? toMailing(row) : undefined
  },
  move: ({ change = {}, from, mailingId, to }: MailingMove) =>
    moveMailing(payload, slugs, { from, id: mailingId, to }, withIsoDates(change)),
})
