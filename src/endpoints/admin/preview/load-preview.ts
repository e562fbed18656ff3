import { findPreviewReader } from '../../../issues/preview-readers.js'
import { previewIssue, type IssuePreview } from '../../../issues/preview.js'
import { messageIdHost, previewMessageWriter } from '../../../issues/preview-message-writer.js'
import type { Mailbox } from '../../../compile/ports.js'
import { readMessage, type ReadMessage } from '../../../compile/read-message.js'
import { isAtLeastRole } from '../../../domain/roles.js'
import { localizedFault, localizedText } from '../../../i18n/localize.js'
import { translate } from '../../../i18n/translate.js'
import type { IssueRequest } from '../../../issues/queries/issue-handler.js'

type AskedPreview = ReadMessage & {
  readonly raw: Buffer
  readonly previewed: IssuePreview
}

/** Whom the message is written to: the subscriber that `as` names by their subscription, else nobody real. */
const addressee = async (asked: IssueRequest): Promise<Mailbox> => {
  const { issue, req, role, slugs } = asked
  const subscriptionId = req.searchParams.get('as')
  if (!subscriptionId) {
    return {
      address: 'reader@example.org',
      name: translate(req.t, 'preview:someReader'),
    }
  }
  if (!isAtLeastRole(role, 'publisher')) {
    throw localizedFault('MOVE_FORBIDDEN', localizedText('preview:readersForPublishers'))
  }
  const found = await findPreviewReader(
    { publicationId: issue.publication, req, slugs },
    subscriptionId,
  )
  if (!found) throw localizedFault('NOT_FOUND', localizedText('preview:readerLeft'))
  return { address: found.address, name: found.name }
}

/** The very message that somebody would get, and its parts as its bytes have them. */
export const loadPreview = async (asked: IssueRequest): Promise<AskedPreview> => {
  const { issue, options, req } = asked
  const to = await addressee(asked)
  const previewed = await previewIssue({ options, req }, issue)
  const write = await previewMessageWriter({ options, payload: req.payload }, { previewed })
  const { content } = previewed
  const raw = await write(to, `preview-${issue.id}@${messageIdHost(content)}`)
  return { ...readMessage(raw), previewed, raw }
}
