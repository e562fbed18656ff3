import type { PayloadRequest } from 'payload'

import type { DeskEvent } from '../domain/desk-event.js'
import type { MailingState } from '../domain/mailing-states.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { guardedUpdate } from './guarded-update.js'
import { tellDesk } from './tell-desk.js'

const EVENTS: Partial<Record<MailingState, 'mailingSettled' | 'mailingPaused'>> = {
  settled: 'mailingSettled',
  paused: 'mailingPaused',
}

type Row = { readonly id: string; readonly state: MailingState }

/**
 * Tells of mailings that settled or stopped by themselves. Whoever marks one as reported writes its letters, so that
 * they are written once whatever the number of workers; a crash between the mark and the letter loses the letter.
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
    select: { state: true },
    where: { and: [{ report: { equals: 'due' } }, { state: { in: Object.keys(EVENTS) } }] },
  })
  for (const { id, state } of docs) {
    const kind = EVENTS[state]
    const claim = { guard: { report: 'due', state }, id, req, set: { report: 'sent' } }
    if (!kind || !(await guardedUpdate(req.payload, mailings, claim))) continue
    await tellDesk(req, options, { kind, mailingId: id } satisfies DeskEvent)
  }
}
