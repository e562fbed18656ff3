import { readerOf } from '../../../issues/preview-readers.js'
import { previewedIssue, type PreviewedIssue } from '../../../issues/preview.js'
import { messageHostOf, unsentMessages } from '../../../issues/unsent-message.js'
import type { Mailbox } from '../../../compile/ports.js'
import { readMessage, type ReadMessage } from '../../../compile/read-message.js'
import { atLeast } from '../../../domain/roles.js'
import { faultOf, sentence } from '../../../i18n/localize.js'
import { translate } from '../../../i18n/translate.js'
import type { AskedOfIssue } from '../../../issues/queries/on-issue.js'

type AskedPreview = ReadMessage & {
  readonly raw: Buffer
  readonly previewed: PreviewedIssue
}

/** Whom the message is written to: the subscriber that `as` names by their subscription, else nobody real. */
const addressee = async (asked: AskedOfIssue): Promise<Mailbox> => {
  const { issue, req, role, slugs } = asked
  const subscriptionId = req.searchParams.get('as')
  if (!subscriptionId) {
    return { address: 'reader@example.org', name: translate(req.t, sentence('preview:someReader')) }
  }
  if (!atLeast(role, 'publisher')) {
    throw faultOf('MOVE_FORBIDDEN', sentence('preview:readersForPublishers'))
  }
  const found = await readerOf({ publicationId: issue.publication, req, slugs }, subscriptionId)
  if (!found) throw faultOf('NOT_FOUND', sentence('preview:readerLeft'))
  return { address: found.address, name: found.name }
}

/** The very message that somebody would get, and its parts as its bytes have them. */
export const previewAsked = async (asked: AskedOfIssue): Promise<AskedPreview> => {
  const { issue, options, req } = asked
  const to = await addressee(asked)
  const previewed = await previewedIssue({ options, req }, issue)
  const write = await unsentMessages({ options, payload: req.payload }, { previewed })
  const { content } = previewed
  const raw = await write(to, `preview-${issue.id}@${messageHostOf(content)}`)
  return { ...readMessage(raw), previewed, raw }
}
