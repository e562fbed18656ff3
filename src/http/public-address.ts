import { lookup } from 'node:dns/promises'

import ipaddr from 'ipaddr.js'

/** Which hosts a fetch may reach. Only tests use another policy than `PUBLIC_NETWORK`. */
export type NetworkPolicy = {
  /** @returns every address of a host name; none, or a rejection, when there is no such host */
  readonly resolve: (hostname: string) => Promise<readonly string[]>
  readonly allows: (address: string) => boolean
  readonly ports: readonly number[]
}

/** All global unicast addresses that IANA assigns: https://www.iana.org/assignments/ipv6-unicast-address-assignments */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an address belongs to the public network: not loopback, private, link-local, unique local, multicast or
 * reserved, and not an IPv6 form that hides an IPv4 address (mapped, 6to4, Teredo, NAT64).
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST)
}

const allAddresses = async (hostname: string): Promise<string[]> =>
  (await lookup(hostname, { all: true })).map(({ address }) => address)

export const PUBLIC_NETWORK: NetworkPolicy = {
  resolve: allAddresses,
  allows: isPublicAddress,
  ports: [80, 443],
}
