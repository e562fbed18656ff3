import { domainToASCII } from 'node:url'

/** What ends in a host name behind an `@`, with the host in the form that every server knows (RFC 5891, A-labels). */
export const withAsciiHost = (text: string): string => {
  const host = text.slice(text.lastIndexOf('@') + 1)
  return text.slice(0, text.length - host.length) + (domainToASCII(host) || host)
}
