import { domainToASCII } from 'node:url'

/** Writes the host behind the last `@` of an address in ASCII (A-labels, RFC 5891). */
export const withAsciiHost = (text: string): string => {
  const host = text.slice(text.lastIndexOf('@') + 1)
  return text.slice(0, text.length - host.length) + (domainToASCII(host) || host)
}
