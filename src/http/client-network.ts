import ipaddr from 'ipaddr.js'

/** Requests that come around the proxies, or through proxies that send nothing readable, count as one network. */
export const NO_NETWORK = 'unreadable'

/** `1.2.3.4:5678`, `"[2001:db8::1]:443"`, `fe80::1%eth0`: what proxies write around an address. */
const stripPort = (entry: string): string =>
  entry
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/^\[([^\]]*)\](?::\d{1,5})?$/, '$1')
    .replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/, '$1')
    .replace(/%.*/s, '')

const LONGEST_ENTRY = 64

const addressIn = (entry: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined => {
  const text = stripPort(entry)
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text)
  return text.includes(':') && ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : undefined
}

/** The IPv4 address that an IPv6 address stands for: mapped (RFC 4291) or translated (RFC 6052). */
const innerIPv4 = (address: ipaddr.IPv6): ipaddr.IPv4 | undefined => {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address()
  return address.range() === 'rfc6052'
    ? new ipaddr.IPv4(address.toByteArray().slice(12))
    : undefined
}

const PER_NETWORK = 4

const networkOf = (address: ipaddr.IPv4 | ipaddr.IPv6): string => {
  if (address instanceof ipaddr.IPv4) return address.toString()
  const inner = innerIPv4(address)
  if (inner) return inner.toString()
  const parts = address.parts.slice(0, PER_NETWORK).map((part) => part.toString(16))
  return `${parts.join(':')}::/64` // what one customer gets: RFC 6177
}

/** The n-th entry from the right. Does not read what a client may have written before it. */
const fromTheRight = (header: string, n: number): string | undefined => {
  let end = header.length
  for (let left = n; ; left -= 1) {
    const comma = header.lastIndexOf(',', end - 1)
    if (left === 1) return header.slice(comma + 1, end)
    if (comma <= 0) return undefined
    end = comma
  }
}

/**
 * The network that a request comes from. Every trusted proxy appends the address that it was called from, so the n-th
 * entry of `x-forwarded-for` from the right is the last one that no client can forge.
 *
 * @returns an IPv4 address, or the /64 of an IPv6 one; `undefined` where no proxy is trusted
 */
export const clientNetwork = (
  headers: Pick<Headers, 'get'>,
  trustedProxies: number,
): string | undefined => {
  if (trustedProxies === 0) return undefined
  const entry = fromTheRight(headers.get('x-forwarded-for') ?? '', trustedProxies)
  if (entry === undefined || entry.length > LONGEST_ENTRY) return NO_NETWORK
  const address = addressIn(entry)
  return address ? networkOf(address) : NO_NETWORK
}
