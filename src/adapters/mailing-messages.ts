import type { Payload } from 'payload'

import { compileSkeleton } from '../compile/compile-skeleton.js'
import { piecesWriter, type WritePieces } from '../compile/message-writer.js'
import { PLACEHOLDER_LINKS } from '../compile/placeholders.js'
import type { Signer } from '../compile/signer.js'
import type { MailingMessages, MailingRow, MessagesOf, WriteMessage } from '../deliver/ports.js'
import type { Links } from '../domain/links.js'
import { signToken, type SigningKey } from '../domain/tokens.js'
import type { Slugs } from '../options/resolve-options.js'
import { issuePages } from './issue-pages.js'
import { mimeComposer } from './mime-composer.js'
import { editionContent, renditionOf } from './renditions.js'

type Press = {
  readonly payload: Payload
  readonly slugs: Slugs
  readonly links: Links
  /** Signs the links of readers. */
  readonly key: SigningKey
  /** Sign whole messages for their domain; none where the relay does. */
  readonly signers: readonly Signer[]
}

const writer =
  ({ key, links }: Press, write: WritePieces, sender: string): WriteMessage =>
  async ({ address, messageId, name, subscriptionId }, date) => ({
    envelope: { from: sender, to: address },
    raw: await write({
      to: { name, address },
      messageId,
      date,
      unsubscribe: links.unsubscribe({ token: signToken(key, 'unsubscribe', subscriptionId) }),
      preferences: links.preferences({ token: signToken(key, 'preferences', subscriptionId) }),
    }),
  })

const prepare = async (press: Press, mailing: MailingRow): Promise<MailingMessages> => {
  const { payload, slugs } = press
  const { editionId, rendererVersion } = mailing
  const content = await editionContent(payload, slugs, editionId)
  const links = { ...issuePages(press.links, content), ...PLACEHOLDER_LINKS }
  const rendered = await renditionOf({ payload, slugs, editionId, content, links, rendererVersion })
  const { archive } = links
  const skeleton = await compileSkeleton({ content, archive, rendered, mime: mimeComposer })
  const { address } = content.publication.sender
  return {
    write: writer(press, piecesWriter(skeleton, press.signers), address),
    messageHost: address.slice(address.lastIndexOf('@') + 1),
    rendererVersion: rendered.rendererVersion,
  }
}

/** Messages of mailings, rendered once in all and compiled once in each process. */
export const createMailingMessages = (press: Press): MessagesOf => {
  const prepared = new Map<string, Promise<MailingMessages>>()
  return (mailing) => {
    const key = `${mailing.id} ${mailing.editionId}`
    const known = prepared.get(key) ?? prepare(press, mailing)
    prepared.set(key, known)
    known.catch(() => prepared.delete(key))
    return known
  }
}
