import { refuse } from '../../access/refusal.js'
import { moveMailing } from '../../storage/move-mailing.js'
import { withdraw } from '../withdraw-edition.js'
import { sentence } from '../../i18n/localize.js'
import type { Reader } from '../issue-document.js'

type Mailing = { readonly id: string; readonly state: string; readonly startedAt?: string | null }

/**
 * Stops the mailing of a publication while it holds. May be called again after a crash: one that is cancelled already
 * stays so.
 *
 * @throws {Refusal} 409 once the mailing has left its undo window, or where there is none
 */
export const cancelMailing = async (reader: Reader, issueId: string): Promise<void> => {
  const { req, slugs } = reader
  const mailing = await req.payload.db.findOne<Mailing>({
    collection: slugs.mailings,
    req,
    where: { issue: { equals: issueId } },
  })
  if (!mailing) {
    return refuse(req, sentence('moves:webOnly'))
  }
  if (mailing.state === 'cancelled' && !mailing.startedAt) return
  const cancel = { from: 'holding', id: mailing.id, req, to: 'cancelled' } as const
  if (await moveMailing(req.payload, slugs, cancel)) return
  refuse(req, sentence('moves:tooLateToUndo'))
}

/** Takes every edition of an undone publication from its readers, corrections included, with its appearances. */
export const withdrawEditions = (reader: Reader, issueId: string): Promise<void> =>
  withdraw(reader, { issueId })
