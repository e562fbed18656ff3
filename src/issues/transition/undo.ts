import { refuse } from '../../access/refusal.js'
import { moveMailing } from '../../storage/move-mailing.js'
import { withdrawEditions } from '../withdraw-editions.js'
import { localizedText } from '../../i18n/localize.js'
import type { RequestContext } from '../../options/request-context.js'

type Mailing = { readonly id: string; readonly state: string; readonly startedAt?: string | null }

/**
 * Cancels the mailing of an issue while it holds. May be called again after a crash: a cancelled mailing stays
 * cancelled.
 */
export const cancelHoldingMailing = async (
  context: RequestContext,
  issueId: string,
): Promise<void> => {
  const { req, slugs } = context
  const mailing = await req.payload.db.findOne<Mailing>({
    collection: slugs.mailings,
    req,
    where: { issue: { equals: issueId } },
  })
  if (!mailing) {
    return refuse(localizedText('transitions:webOnly'))
  }
  if (mailing.state === 'cancelled' && !mailing.startedAt) return
  const cancel = { from: 'holding', id: mailing.id, req, to: 'cancelled' } as const
  if (await moveMailing(req.payload, slugs, cancel)) return
  refuse(localizedText('transitions:tooLateToUndo'))
}

/** Withdraws every edition of an undone publication, corrections included, with its appearances. */
export const withdrawAllEditions = (context: RequestContext, issueId: string): Promise<void> =>
  withdrawEditions(context, { issueId })
