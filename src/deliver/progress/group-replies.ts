import type { DomainReply } from '../ports/admin-ledger.js'

/** Readers whose servers gave the same reply. */
export type ReplyGroup = {
  readonly state: DomainReply['state']
  /** One of the replies. */
  readonly reply: string
  readonly domains: readonly string[]
  readonly readers: number
}

/** Ids, times and IP addresses: the parts that differ between otherwise equal replies. */
const OWN_NUMBER = /(?<!\S)[^\s\d]*\d[^\s\d]*\d[^\s\d]*\d\S*/g
const CODES = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/

const withoutOwnNumbers = (reply: string): string => {
  const codes = CODES.exec(reply)?.[0] ?? ''
  return `${codes} ${reply.slice(codes.length).replace(OWN_NUMBER, '…').toLowerCase()}`
}

const withReply = (group: ReplyGroup | undefined, row: DomainReply): ReplyGroup => ({
  state: row.state,
  reply: group?.reply ?? row.reply,
  domains: [...new Set([...(group?.domains ?? []), row.domain])],
  readers: (group?.readers ?? 0) + row.readers,
})

/** Groups equal replies, the most frequent first. */
export const groupReplies = (rows: readonly DomainReply[]): ReplyGroup[] => {
  const groups = new Map<string, ReplyGroup>()
  for (const row of rows) {
    const key = `${row.state} ${withoutOwnNumbers(row.reply)}`
    groups.set(key, withReply(groups.get(key), row))
  }
  return [...groups.values()].sort((one, other) => other.readers - one.readers)
}
