import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports/mailings.js'
import type { Wait } from '../rate-limits/wait.js'

/** An instant that was set by the database's clock differs slightly by another clock. */
const TOLERANCE_MS = 5000

const isSame = (one: Wait | undefined, other: Wait | null | undefined): boolean => {
  if (!one || !other) return !one && !other
  const isSameEnd = Math.abs(Date.parse(one.until) - Date.parse(other.until)) < TOLERANCE_MS
  return isSameEnd && one.because === other.because && one.reply === other.reply
}

/** Writes into a mailing's row what it waits for, or that it goes on. */
export const noteWait = async (
  { mailings }: Pick<DeliveryContext, 'mailings'>,
  { id, samples, state }: MailingRow,
  wait: Wait | undefined,
): Promise<void> => {
  if (isSame(wait, samples.waits)) return
  const change = { samples: { ...samples, waits: wait ?? null } }
  await mailings.move({ mailingId: id, from: state, to: state, change })
}
