import { createHash } from 'node:crypto'
import { domainToASCII } from 'node:url'

/** A label of a host name as RFC 1035 has it. */
const isLabel = (text: string): boolean => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(text)

/** A slug as one label of a host name: in Punycode where its letters need it, a hash where that is too long. */
export const asciiSlug = (slug: string): string =>
  [slug, domainToASCII(slug)].find(isLabel) ??
  createHash('sha256').update(slug).digest('hex').slice(0, 12)
