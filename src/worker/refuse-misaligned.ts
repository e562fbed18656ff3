import type { Payload } from 'payload'

import { findMisalignment } from '../approve/alignment.js'
import { Fault } from '../domain/fault.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { localize } from '../i18n/localize.js'

type Row = {
  readonly id: string
  readonly name: string
  readonly sender?: { readonly address?: string | null } | null
  readonly delivery?: { readonly bounceMailbox?: string | null } | null
}

const PAGE = 500

/** Why a publication's mails would be misaligned, preceded by its name. */
const misalignmentOf =
  (dkimDomains: readonly string[]) =>
  ({ delivery, name, sender }: Row): string[] => {
    const bounceMailbox = delivery?.bounceMailbox?.trim() || undefined
    const why = findMisalignment(sender?.address ?? '', { bounceMailbox, dkimDomains })
    return sender?.address && why ? [`${name}: ${localize('en', why)}`] : []
  }

/**
 * Compares the domains of this worker's signatures and bounce mailboxes with the senders of the publications (DMARC
 * alignment). Publications that do not fit are logged, and their mailings pause.
 *
 * @throws {Fault} CONFIG_INVALID when no publication fits
 */
export const refuseMisaligned = async (
  payload: Payload,
  { secrets, slugs }: Pick<ResolvedOptions, 'secrets' | 'slugs'>,
): Promise<void> => {
  const { docs } = await payload.db.find<Row>({ collection: slugs.publications, limit: PAGE })
  const { dkim } = await secrets()
  const wrong = docs.flatMap(misalignmentOf(dkim.map(({ domain }) => domain)))
  if (wrong.length === 0) return
  if (wrong.length === docs.length) throw new Fault('CONFIG_INVALID', wrong.join(' '))
  for (const msg of wrong) payload.logger.warn({ event: 'misaligned', msg })
}
