import { parseAddress } from '../addresses/address.js'
import { safeUrl } from './safe-url.js'

const MAILTO = /^mailto:([^?]+)(?:\?[\w.~%!$'()*+,;=:@/?&-]*)?$/i

/**
 * Checks a link in running text.
 *
 * @returns the link without surrounding space: an URL that `safeUrl` accepts, or `mailto:` with one address; else `undefined`
 */
export const safeHref = (text: string): string | undefined => {
  const mailbox = MAILTO.exec(text.trim())?.[1]
  if (mailbox === undefined) return safeUrl(text)
  return parseAddress(mailbox) === undefined ? undefined : text.trim()
}
