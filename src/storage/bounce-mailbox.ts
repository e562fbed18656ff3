import type { Payload } from 'payload'

import { parseAddress } from '../domain/addresses/address.js'
import { LONGEST_BOUNCE_MAILBOX } from '../domain/addresses/envelope-sender.js'
import type { Slugs } from '../options/resolve-options.js'
import { faultOf, sentence } from '../i18n/localize.js'

type Row = { readonly id: string; readonly delivery?: { readonly bounceMailbox?: string | null } }

/**
 * Where the bounces of a publication's mailings go; `undefined`: to the sender's address.
 *
 * @throws {Fault} SETUP_WRONG for what is no address, or too long for a token behind it
 */
export const bounceMailboxOf = async (
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
  if (mailbox && Buffer.byteLength(localPart) <= LONGEST_BOUNCE_MAILBOX) return mailbox
  const values = { mailbox: given, most: LONGEST_BOUNCE_MAILBOX }
  throw faultOf('SETUP_WRONG', sentence('replies:tooLong', values))
}
