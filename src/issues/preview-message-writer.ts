import type { Payload } from 'payload'

import { compileSkeleton } from '../compile/compile-skeleton.js'
import { messageWriter } from '../compile/message-writer.js'
import type { Mailbox } from '../compile/ports.js'
import { withAsciiHost } from '../domain/addresses/with-ascii-host.js'
import type { IssueContent } from '../domain/content.js'
import { testToken } from '../domain/addresses/test-token.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { dkimSigner, signersFor } from '../outgoing/dkim-signer.js'
import { issuePages } from '../outgoing/issue-pages.js'
import { createLinks } from '../options/links.js'
import { mimeComposer } from '../outgoing/mime-composer.js'
import type { IssuePreview } from './preview.js'
import { signingKeys } from '../storage/signing-keys.js'

type Press = { readonly options: ResolvedOptions; readonly payload: Payload }

type UnsentArgs = {
  readonly previewed: IssuePreview
  /** Replaces the issue's own subject. */
  readonly subject?: string
}

export type WritePreviewMessage = (to: Mailbox, messageId: string) => Promise<Buffer>

const inertLinks = async ({ options, payload }: Press) => {
  const links = createLinks(options)
  const [key] = await signingKeys(payload, options)
  const keyId = key?.id ?? ''
  return {
    preferences: links.preferences({ token: testToken(keyId, 'preferences') }),
    unsubscribe: links.unsubscribe({ token: testToken(keyId, 'unsubscribe') }),
  }
}

/** The host in the message ids of a publication. */
export const messageIdHost = ({ publication }: IssueContent): string =>
  withAsciiHost(publication.sender.address.split('@').at(-1) ?? 'localhost')

/**
 * Creates a writer of an issue's messages for previews and tests: compiled, spliced and signed as those of a mailing,
 * with personal links that open nothing.
 */
export const previewMessageWriter = async (
  dependencies: Press,
  { previewed, subject }: UnsentArgs,
): Promise<WritePreviewMessage> => {
  const { options } = dependencies
  const { date, rendered } = previewed
  const content = { ...previewed.content, ...(subject === undefined ? {} : { subject }) }
  const { listArchive: archive } = issuePages(createLinks(options), content)
  const skeleton = await compileSkeleton({ archive, content, mime: mimeComposer, rendered })
  const { dkim } = await options.secrets()
  const signers = signersFor(content.publication.sender.address, dkim.map(dkimSigner))
  const write = messageWriter(skeleton, signers)
  const personal = await inertLinks(dependencies)
  return (to, messageId) => write({ ...personal, date, messageId, to })
}
