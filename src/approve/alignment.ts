import { domainToASCII } from 'node:url'

import { getDomain } from 'tldts'

import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'

/** What a receiver compares with the sender that readers see (DMARC, RFC 7489 section 3.1). */
export type Signing = {
  /** Domains that mails are signed for; none where the relay signs. */
  readonly dkimDomains: readonly string[]
  /** Envelope sender; absent: the sender's own address. */
  readonly bounceMailbox?: string | undefined
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).trim()

/** The domain that somebody registered, by the list of public suffixes: `news.example.co.uk` is of `example.co.uk`. */
const organisationOf = (domain: string): string => {
  const host = domainToASCII(domain) || domain
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}

/** Relaxed: subdomains of one organisation are as good as the same. */
const isAligned = (one: string, other: string): boolean =>
  organisationOf(one) === organisationOf(other)

/** Why receivers would not take a mail for its sender's own; `undefined` where nothing speaks against it. Pure. */
export const findMisalignment = (
  senderAddress: string,
  { bounceMailbox, dkimDomains }: Signing,
): LocalizedText | undefined => {
  const from = domainOf(senderAddress)
  const isSigned = dkimDomains.length === 0 || dkimDomains.some((dkim) => isAligned(dkim, from))
  if (!isSigned) return localizedText('alignment:dkim', { dkim: dkimDomains.join(', '), from })
  const bounces = bounceMailbox ? domainOf(bounceMailbox) : from
  return isAligned(bounces, from)
    ? undefined
    : localizedText('alignment:bounces', { bounces, from })
}
