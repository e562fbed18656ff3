const ADDRESS = /(?<![^\s<>()[\]:;,"])[^\s<>()[\]:;,"]+@[^\s<>()[\]:;,"]+/g
const LONGEST_REPLY = 500

/** A server's words as the ledger keeps them: servers like to repeat the address, and ledgers are exported. */
export const redactAddresses = (reply: string): string =>
  reply.replace(ADDRESS, '<address>').replace(/\s+/g, ' ').trim().slice(0, LONGEST_REPLY)
