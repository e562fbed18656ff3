import type { RequestContext } from '../options/request-context.js'
import type { NewMailing } from '../publish/publish-store.js'
import { moveMailing } from './move-mailing.js'
import { newId } from './write/new-id.js'
import { createOrFind } from './write/create-or-find.js'

type MailingRow = {
  readonly id: string
  readonly state: string
  readonly edition: string
  readonly startedAt?: string | null
}

const findMailingOfIssue = async (
  { req, slugs }: RequestContext,
  issueId: string,
): Promise<MailingRow | undefined> =>
  (await req.payload.db.findOne<MailingRow>({
    collection: slugs.mailings,
    req,
    where: { issue: { equals: issueId } },
  })) ?? undefined

/**
 * Creates the one mailing of an issue, in its undo window. A mailing that was undone starts its undo window again
 * with the new edition; one that was cancelled after it had started stays cancelled.
 *
 * @returns the id of the mailing
 */
export const holdMailing = async (
  context: RequestContext,
  mailing: NewMailing,
): Promise<string> => {
  const { req, slugs } = context
  const holding = { edition: mailing.editionId, holdUntil: mailing.holdUntil, state: 'holding' }
  const make = async (): Promise<MailingRow> => {
    const { issueId: issue, publicationId: publication } = mailing
    const row = { id: newId(), issue, publication, ...holding }
    await req.payload.db.create({ collection: slugs.mailings, data: row, req })
    return row
  }
  const existing =
    (await findMailingOfIssue(context, mailing.issueId)) ??
    (await createOrFind(make, () => findMailingOfIssue(context, mailing.issueId)))
  const wasUndone = existing.state === 'cancelled' && !existing.startedAt
  if (wasUndone && existing.edition !== mailing.editionId) {
    const { edition, holdUntil } = holding
    const again = { from: 'cancelled', id: existing.id, req, to: 'holding' } as const
    await moveMailing(req.payload, slugs, again, { edition, holdUntil })
  }
  return existing.id
}
