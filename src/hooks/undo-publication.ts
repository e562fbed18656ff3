import { APIError } from 'payload'

import { moveMailing } from '../adapters/move-mailing.js'
import { newestEditionRow } from '../adapters/newest-edition.js'
import { withdraw } from '../adapters/withdraw-edition.js'
import type { Reader } from './desk-issue.js'

const refuse = (sentence: string): never => {
  throw new APIError(sentence, 409, undefined, true)
}

/**
 * Stops the mailing of a publication while it holds. May be called again after a crash: one that is cancelled already
 * stays so.
 *
 * @throws {APIError} 409 once the mailing has left its undo window, or where there is none
 */
export const cancelMailing = async (reader: Reader, issueId: string): Promise<void> => {
  const { req, slugs } = reader
  const mailing = await req.payload.db.findOne<{ id: string; state: string }>({
    collection: slugs.mailings,
    req,
    where: { issue: { equals: issueId } },
  })
  if (!mailing) {
    return refuse('This issue was published on the web only; publish a correction instead.')
  }
  if (mailing.state === 'cancelled') return
  const cancel = { from: 'holding', id: mailing.id, req, to: 'cancelled' } as const
  if (await moveMailing(req.payload, slugs, cancel)) return
  refuse('It is too late to undo: the mailing has begun. Publish a correction instead.')
}

/** Takes the edition of an undone publication from its readers, with its appearances. */
export const withdrawEdition = async (reader: Reader, issueId: string): Promise<void> => {
  const edition = await newestEditionRow(reader, issueId)
  if (edition) await withdraw(reader, edition.id)
}
