type RefusalReason = {
  /** Replies of this code among those that were looked at. */
  readonly count: number
  /** One of them, in the server's words. */
  readonly reply: string
}

/** Reply code and enhanced status code (RFC 3463): what replies share that differ by an id or a date. */
const CODES = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/

const kindOf = (reply: string): string => CODES.exec(reply)?.[0].replace('-', ' ') ?? reply

/** Why servers refused, the most frequent reason first. */
export const refusalReasons = (replies: readonly string[], most: number): RefusalReason[] => {
  const reasons = new Map<string, RefusalReason>()
  for (const reply of replies) {
    const known = reasons.get(kindOf(reply))
    reasons.set(kindOf(reply), { count: (known?.count ?? 0) + 1, reply: known?.reply ?? reply })
  }
  return [...reasons.values()].sort((one, other) => other.count - one.count).slice(0, most)
}
