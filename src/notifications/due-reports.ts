import type { PayloadRequest } from 'payload'

import type { NewsroomEvent } from '../domain/newsroom-event.js'
import type { Samples } from '../deliver/samples.js'
import type { MailingState } from '../domain/mailing-states.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { guardedUpdate } from '../storage/guarded-update/index.js'
import { notifyNewsroom } from './notify-newsroom.js'

const STATES: readonly MailingState[] = ['settled', 'paused', 'preparing', 'submitting']

type Row = {
  readonly id: string
  readonly state: MailingState
  readonly samples?: Samples | null
}

type Kind = Extract<NewsroomEvent, { mailingId: string }>['kind']

/** `undefined` if somebody resumed the mailing before its notification was written. */
const kindOf = ({ samples, state }: Row): Kind | undefined => {
  if (state === 'settled') return 'mailingSettled'
  if (state === 'paused') return 'mailingPaused'
  return samples?.still?.isTold ? 'mailingStill' : undefined
}

/**
 * Notifies people of mailings that settled, stopped by themselves or do not move. Whoever marks a mailing as reported
 * sends the notification, so that it is sent once whatever the number of workers. A crash between the two loses the
 * notification.
 */
export const sendDueReports = async (
  req: PayloadRequest,
  options: ResolvedOptions,
): Promise<void> => {
  const { mailings } = options.slugs
  const { docs } = await req.payload.db.find<Row>({
    collection: mailings,
    pagination: false,
    req,
    select: { samples: true, state: true },
    where: { and: [{ report: { equals: 'due' } }, { state: { in: [...STATES] } }] },
  })
  for (const row of docs) {
    const { id, state } = row
    const kind = kindOf(row)
    const claim = { guard: { report: 'due', state }, id, req, set: { report: 'sent' } }
    if (!kind || !(await guardedUpdate(req.payload, mailings, claim))) continue
    await notifyNewsroom(req, options, { kind, mailingId: id } satisfies NewsroomEvent)
  }
}
