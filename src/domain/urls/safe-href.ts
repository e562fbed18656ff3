import { parseAddress } from '../addresses/address.js'
import { safeUrl } from './safe-url.js'

const MAILTO = /^mailto:([^?]+)(?:\?[\w.~%!$'()*+,;=:@/?&-]*)?$/i

/** The check of a link in running text: whatever `safeUrl` lets through, or `mailto:` to one address. */
export const safeHref = (text: string): string | undefined => {
  const mailbox = MAILTO.exec(text.trim())?.[1]
  if (mailbox === undefined) return safeUrl(text)
  return parseAddress(mailbox) === undefined ? undefined : text.trim()
}
