import { localizedFault, localizedText } from '../../i18n/localize.js'
import type { RequestContext } from '../../options/request-context.js'

/** @throws {Fault} NOT_FOUND while the issue has no mailing */
export const findMailingId = async (
  { req, slugs }: RequestContext,
  issueId: string,
): Promise<string> => {
  const row = await req.payload.db.findOne<{ id: string }>({
    collection: slugs.mailings,
    where: { issue: { equals: issueId } },
  })
  if (!row) throw localizedFault('NOT_FOUND', localizedText('mailing:isGone'))
  return row.id
}
