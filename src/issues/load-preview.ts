import { findPreviewReader } from './preview-readers.js'
import { previewIssue, type IssuePreview } from './preview.js'
import { messageIdHost, previewMessageWriter } from './preview-message-writer.js'
import type { Mailbox } from '../compile/ports.js'
import { readMessage, type ReadMessage } from '../compile/read-message.js'
import { isAtLeastRole } from '../domain/roles.js'
import { localizedFault, localizedText } from '../i18n/localize.js'
import { translate } from '../i18n/translate.js'
import type { IssueRequest } from './queries/issue-handler.js'

type LoadedPreview = ReadMessage & {
  readonly raw: Buffer
  readonly previewed: IssuePreview
}

/** Whom the message is written to: a subscriber, named by their subscription, or else a sample reader. */
const addressee = async (
  request: IssueRequest,
  subscriptionId: string | null,
): Promise<Mailbox> => {
  const { issue, req, role, slugs } = request
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

/**
 * The message that a subscriber would get, with its parts read from its bytes.
 *
 * @throws {Fault} MOVE_FORBIDDEN for whoever may not see subscribers, NOT_FOUND when the subscription is gone
 */
export const loadPreview = async (
  request: IssueRequest,
  subscriptionId: string | null,
): Promise<LoadedPreview> => {
  const { issue, options, req } = request
  const to = await addressee(request, subscriptionId)
  const previewed = await previewIssue({ options, req }, issue)
  const write = await previewMessageWriter({ options, payload: req.payload }, { previewed })
  const { content } = previewed
  const raw = await write(to, `preview-${issue.id}@${messageIdHost(content)}`)
  return { ...readMessage(raw), previewed, raw }
}
