import type { Payload } from 'payload'

import { findMisalignment } from '../approve/alignment.js'
import { compileSkeleton } from '../compile/compile-skeleton.js'
import { piecesWriter, type WritePieces } from '../compile/message-writer.js'
import { PLACEHOLDER_LINKS } from '../compile/placeholders.js'
import type { Signer } from '../compile/dkim.js'
import type {
  MailingMessages,
  MailingMessageSource,
  WriteMessage,
} from '../deliver/ports/message-source.js'
import type { MailingRow } from '../deliver/ports/mailings.js'
import { withAsciiHost } from '../domain/addresses/with-ascii-host.js'
import { toEnvelopeSender, toUnsubscribeAddress } from '../domain/addresses/envelope-sender.js'
import { memoized } from '../domain/memoized.js'
import type { Links } from '../domain/urls/links.js'
import { signToken, type SigningKey } from '../domain/addresses/tokens.js'
import type { Slugs } from '../options/resolve-options.js'
import { localizedFault } from '../i18n/localize.js'
import { findBounceMailbox } from '../storage/bounce-mailbox.js'
import { issuePages } from './issue-pages.js'
import { signersFor } from './dkim-signer.js'
import { mimeComposer } from './mime-composer.js'
import { editionContent, findOrRender } from './renditions.js'

type MessageDependencies = {
  readonly payload: Payload
  readonly slugs: Slugs
  readonly links: Links
  /** Signs the links of readers. */
  readonly key: SigningKey
  /** Mail to the bounce mailbox reaches an inlet, which honours addresses for unsubscribing. */
  readonly unsubscribeByMail?: boolean
  /** Of all publications; empty where the relay signs. */
  readonly signers: readonly Signer[]
}

/** Addresses of ours that differ from message to message. */
type OwnAddresses = {
  /** The envelope sender of a delivery. */
  readonly senderOf: (deliveryId: string) => string
  /** To which a mail ends a subscription; `undefined` where no such mail is read. */
  readonly leaveOf: (subscriptionId: string) => string | undefined
}

/** The compiled messages of a mailing, without the envelope sender, which may change. */
type Prepared = Omit<MailingMessages, 'write'> & {
  readonly writeFrom: (addresses: OwnAddresses) => WriteMessage
  readonly sender: string
}

const writer =
  ({ key, links }: MessageDependencies, write: WritePieces): Prepared['writeFrom'] =>
  ({ leaveOf, senderOf }) =>
  async ({ address, id, messageId, name, subscriptionId }, date) => ({
    envelope: { from: senderOf(id), to: address },
    raw: await write({
      to: { name, address },
      messageId,
      date,
      unsubscribe: links.unsubscribe({ token: signToken(key, 'unsubscribe', subscriptionId) }),
      unsubscribeAddress: leaveOf(subscriptionId),
      preferences: links.preferences({ token: signToken(key, 'preferences', subscriptionId) }),
    }),
  })

const prepare = async (
  dependencies: MessageDependencies,
  mailing: MailingRow,
): Promise<Prepared> => {
  const { payload, slugs } = dependencies
  const { editionId, rendererVersion } = mailing
  const content = await editionContent(payload, slugs, editionId)
  const { listArchive, ...pages } = issuePages(dependencies.links, content)
  const links = { ...pages, ...PLACEHOLDER_LINKS }
  const rendered = await findOrRender({
    payload,
    slugs,
    editionId,
    content,
    links,
    rendererVersion,
  })
  const skeleton = await compileSkeleton({
    archive: listArchive,
    content,
    rendered,
    mime: mimeComposer,
  })
  const { address } = content.publication.sender
  return {
    writeFrom: writer(
      dependencies,
      piecesWriter(skeleton, signersFor(address, dependencies.signers)),
    ),
    sender: address,
    messageHost: withAsciiHost(address.slice(address.lastIndexOf('@') + 1)),
    rendererVersion: rendered.rendererVersion,
  }
}

/** @throws {Fault} SETUP_WRONG for a signature or an envelope of another organisation than the sender's */
const refuseMisalignment = (
  { signers }: Pick<MessageDependencies, 'signers'>,
  sender: string,
  bounceMailbox: string | undefined,
): void => {
  const dkimDomains = signers.map(({ domain }) => domain)
  const why = findMisalignment(sender, { bounceMailbox, dkimDomains })
  if (why) throw localizedFault('SETUP_WRONG', why)
}

const cacheKey = ({ editionId, id }: MailingRow): string => `${id} ${editionId}`

const mailingIdIn = (key: string): string => key.slice(0, key.indexOf(' '))

/**
 * Messages of mailings, rendered once in all and compiled once in each process while a mailing is under way. The mailbox
 * for bounces is the publication's present one, so that it can be corrected while a mailing is paused.
 */
export const createMailingMessages = (dependencies: MessageDependencies): MailingMessageSource => {
  const prepared = new Map<string, Promise<Prepared>>()
  return {
    load: async (mailing) => {
      const { sender, writeFrom, ...messages } = await memoized(prepared, cacheKey(mailing), () =>
        prepare(dependencies, mailing),
      )
      const mailbox = await findBounceMailbox(
        dependencies.payload,
        dependencies.slugs,
        mailing.publicationId,
      )
      refuseMisalignment(dependencies, sender, mailbox)
      const senderOf = (deliveryId: string): string =>
        mailbox === undefined ? sender : toEnvelopeSender(dependencies.key, mailbox, deliveryId)
      const leaveOf = (subscriptionId: string): string | undefined =>
        mailbox !== undefined && dependencies.unsubscribeByMail
          ? toUnsubscribeAddress(dependencies.key, mailbox, subscriptionId)
          : undefined
      return { ...messages, write: writeFrom({ leaveOf, senderOf }) }
    },
    keepOnly: (mailingIds) => {
      for (const key of prepared.keys()) if (!mailingIds.has(mailingIdIn(key))) prepared.delete(key)
    },
  }
}
