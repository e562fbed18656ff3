import { refuse } from '../../access/refusal.js'
import { moveMailing } from '../../storage/move-mailing.js'
import { withdrawEditions } from '../withdraw-editions.js'
import { localizedText } from '../../i18n/localize.js'
import type { RequestContext } from '../issue-document.js'

type Mailing = { readonly id: string; readonly state: string; readonly startedAt?: string | null }

/**
 * Stops the mailing of a publication while it holds. May be called again after a crash: one that is cancelled already
 * stays so.
 *
 * @throws {Refusal} 409 once the mailing has left its undo window, or where there is none
 */
export const cancelHoldingMailing = async (
  reader: RequestContext,
  issueId: string,
): Promise<void> => {
  const { req, slugs } = reader
  const mailing = await req.payload.db.findOne<Mailing>({
    collection: slugs.mailings,
    req,
    where: { issue: { equals: issueId } },
  })
  if (!mailing) {
    return refuse(req, localizedText('transitions:webOnly'))
  }
  if (mailing.state === 'cancelled' && !mailing.startedAt) return
  const cancel = { from: 'holding', id: mailing.id, req, to: 'cancelled' } as const
  if (await moveMailing(req.payload, slugs, cancel)) return
  refuse(req, localizedText('transitions:tooLateToUndo'))
}

/** Takes every edition of an undone publication from its readers, corrections included, with its appearances. */
export const withdrawAllEditions = (reader: RequestContext, issueId: string): Promise<void> =>
  withdrawEditions(reader, { issueId })
