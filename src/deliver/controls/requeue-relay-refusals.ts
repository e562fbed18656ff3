import type { AdminLedger } from '../ports/admin-ledger.js'
import { classifyReply } from '../replies/classify-reply.js'

const PAGE = 500
const RELAY_FAULTS: readonly string[] = ['RELAY_QUOTA', 'RELAY_THROTTLED']

/** Decided by the stored reply: rows from before these fault codes existed have nothing else. */
const isRelayRefusal = (reply: string | undefined): boolean =>
  reply !== undefined && RELAY_FAULTS.includes(classifyReply(reply, 'RCPT'))

/** Queues rows again that were refused for a limit of our own relay; one page at a time, and safe to repeat. */
export const requeueRelayRefusals = async (
  ledger: Pick<AdminLedger, 'page' | 'requeue'>,
  mailingId: string,
): Promise<void> => {
  let after = ''
  for (;;) {
    const rows = await ledger.page({ mailingId, state: 'refused', after, limit: PAGE })
    const ids = rows.filter(({ lastReply }) => isRelayRefusal(lastReply)).map(({ id }) => id)
    if (ids.length > 0) await ledger.requeue(mailingId, ids)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
