import { domainToASCII } from 'node:url'

import { getDomain } from 'tldts'

import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'

/** What a receiver compares with the visible sender (DMARC, RFC 7489 section 3.1). */
export type Signing = {
  /** Domains that mails are signed for; empty if the relay signs. */
  readonly dkimDomains: readonly string[]
  /** Envelope sender. Without it, the sender's own address. */
  readonly bounceMailbox?: string | undefined
}

export const senderDomain = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).trim()

/** The registrable domain, by the list of public suffixes: that of `news.example.co.uk` is `example.co.uk`. */
const organisationOf = (domain: string): string => {
  const host = domainToASCII(domain) || domain
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}

/** Relaxed alignment: subdomains of one organisation are equal. */
export const isAligned = (one: string, other: string): boolean =>
  organisationOf(one) === organisationOf(other)

/** Why receivers would not accept a mail as the sender's own; `undefined` if they would. Pure. */
export const findMisalignment = (
  senderAddress: string,
  { bounceMailbox, dkimDomains }: Signing,
): LocalizedText | undefined => {
  const from = senderDomain(senderAddress)
  const isSigned = dkimDomains.length === 0 || dkimDomains.some((dkim) => isAligned(dkim, from))
  if (!isSigned) return localizedText('alignment:dkim', { dkim: dkimDomains.join(', '), from })
  const bounces = bounceMailbox ? senderDomain(bounceMailbox) : from
  return isAligned(bounces, from)
    ? undefined
    : localizedText('alignment:bounces', { bounces, from })
}
