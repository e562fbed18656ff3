import type { AdminLedger } from '../admin-ledger.js'
import { classifyReply } from '../replies/classify-reply.js'

const PAGE = 500
const OURS: readonly string[] = ['RELAY_QUOTA', 'RELAY_THROTTLED']

/** Of the kept reply alone: rows that were refused before such replies were known have nothing else. */
const isOfOurRelay = (reply: string | undefined): boolean =>
  reply !== undefined && OURS.includes(classifyReply(reply, 'RCPT'))

/** Queues again whoever was refused for a limit of our own relay; a page at a time, and may be done twice. */
export const requeueRelayRefusals = async (
  ledger: Pick<AdminLedger, 'page' | 'requeue'>,
  mailingId: string,
): Promise<void> => {
  let after = ''
  for (;;) {
    const rows = await ledger.page({ mailingId, state: 'refused', after, limit: PAGE })
    const ours = rows.filter(({ lastReply }) => isOfOurRelay(lastReply)).map(({ id }) => id)
    if (ours.length > 0) await ledger.requeue(mailingId, ours)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
