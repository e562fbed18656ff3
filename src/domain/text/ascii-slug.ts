import { createHash } from 'node:crypto'
import { domainToASCII } from 'node:url'

/** A label of a host name (RFC 1035 section 2.3.1): at most 63 letters, digits and hyphens. */
const isLabel = (text: string): boolean => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(text)

/**
 * Writes a slug as one label of a host name: in Punycode where its letters need it, as a hash where that is too long.
 *
 * @returns at most 63 letters, digits and hyphens (RFC 1035 section 2.3.1)
 */
export const asciiSlug = (slug: string): string =>
  [slug, domainToASCII(slug)].find(isLabel) ??
  createHash('sha256').update(slug).digest('hex').slice(0, 12)
