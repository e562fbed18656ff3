import { APIError, type PayloadRequest } from 'payload'

import { moveMailing } from '../adapters/move-mailing.js'
import { newestEditionRow } from '../adapters/newest-edition.js'
import { systemClock } from '../adapters/system-clock.js'
import type { Slugs } from '../options/resolve-options.js'

/**
 * Takes a publication back while its mailing holds: the mailing is cancelled by a guarded write, the edition
 * withdrawn, its appearances removed.
 *
 * @throws {APIError} 409 once the mailing has left its undo window
 */
export const undoPublication = async (
  reader: { readonly req: PayloadRequest; readonly slugs: Slugs },
  issueId: string,
): Promise<void> => {
  const { req, slugs } = reader
  const mailing = await req.payload.db.findOne<{ id: string; state: string }>({
    collection: slugs.mailings,
    req,
    where: { issue: { equals: issueId } },
  })
  const isStopped =
    mailing !== null &&
    (mailing.state === 'cancelled' ||
      (await moveMailing(req.payload, slugs, {
        from: 'holding',
        id: mailing.id,
        req,
        to: 'cancelled',
      })))
  if (!isStopped) {
    throw new APIError(
      'It is too late to undo: the mailing has begun. Publish a correction instead.',
      409,
      undefined,
      true,
    )
  }
  const edition = await newestEditionRow(reader, issueId)
  if (!edition) return
  await req.payload.db.updateOne({
    collection: slugs.editions,
    data: { withdrawnAt: systemClock().toISOString() },
    id: edition.id,
    req,
    returning: false,
  })
  await req.payload.db.deleteMany({
    collection: slugs.appearances,
    req,
    where: { edition: { equals: edition.id } },
  })
}
