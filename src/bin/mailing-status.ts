import { createLedger } from '../adapters/ledger.js'
import { systemClock } from '../adapters/system-clock.js'
import { progressOf, type Progress } from '../deliver/progress.js'
import { Fault } from '../domain/fault.js'
import type { MailingState } from '../domain/mailing-states.js'
import type { Newsroom } from './open-newsroom.js'

export type MailingStatus = Progress & { readonly mailing: string; readonly state: MailingState }

type Row = {
  readonly id: string
  readonly state: MailingState
  readonly startedAt?: string | null
  readonly settledAt?: string | null
}

/** @throws {Fault} NOT_FOUND */
export const mailingStatus = async (
  { options, payload }: Newsroom,
  id: string,
): Promise<MailingStatus> => {
  const row = await payload.db.findOne<Row>({
    collection: options.slugs.mailings,
    where: { id: { equals: id } },
  })
  if (!row)
    throw new Fault(
      'NOT_FOUND',
      `There is no mailing ${id}. “roundup publish” prints the id of each.`,
    )
  const counts = await createLedger(payload, options.slugs, systemClock).counts(id)
  const progress = progressOf({
    at: row.settledAt ? new Date(row.settledAt) : systemClock(),
    counts,
    startedAt: row.startedAt ? new Date(row.startedAt) : undefined,
  })
  return { mailing: id, state: row.state, ...progress }
}
