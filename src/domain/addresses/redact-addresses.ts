const ADDRESS = /(?<![^\s<>()[\]:;,"])[^\s<>()[\]:;,"]+@[^\s<>()[\]:;,"]+/g
const LONGEST_REPLY = 500

/** Removes addresses from a server's reply before it is stored: servers repeat them, and replies are exported. */
export const redactAddresses = (reply: string): string =>
  reply.replace(ADDRESS, '<address>').replace(/\s+/g, ' ').trim().slice(0, LONGEST_REPLY)
