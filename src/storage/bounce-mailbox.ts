import type { Payload } from 'payload'

import { parseAddress } from '../domain/addresses/address.js'
import { MAX_BOUNCE_MAILBOX_OCTETS } from '../domain/addresses/envelope-sender.js'
import type { Slugs } from '../options/resolve-options.js'
import { localizedFault, localizedText } from '../i18n/localize.js'

type Row = { readonly id: string; readonly delivery?: { readonly bounceMailbox?: string | null } }

/**
 * Finds the mailbox that takes the bounces of a publication's mailings; `undefined` means the sender's own address.
 *
 * @throws {Fault} SETUP_WRONG when the mailbox is no address, or too long to carry a delivery's token
 */
export const findBounceMailbox = async (
  payload: Payload,
  slugs: Slugs,
  publicationId: string,
): Promise<string | undefined> => {
  const row = await payload.db.findOne<Row>({
    collection: slugs.publications,
    where: { id: { equals: publicationId } },
  })
  const given = row?.delivery?.bounceMailbox?.trim()
  if (!given) return undefined
  const mailbox = parseAddress(given)
  const localPart = mailbox?.slice(0, mailbox.lastIndexOf('@')) ?? ''
  if (mailbox && Buffer.byteLength(localPart) <= MAX_BOUNCE_MAILBOX_OCTETS) return mailbox
  const values = { mailbox: given, most: MAX_BOUNCE_MAILBOX_OCTETS }
  throw localizedFault('SETUP_WRONG', localizedText('replies:tooLong', values))
}
