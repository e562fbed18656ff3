import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports.js'
import type { Wait } from '../samples.js'

/** An end that is told by the database's clock, and read by another, is never the same to the millisecond. */
const ABOUT_MS = 5000

const isSame = (one: Wait | undefined, other: Wait | null | undefined): boolean => {
  if (!one || !other) return !one && !other
  const isSameEnd = Math.abs(Date.parse(one.until) - Date.parse(other.until)) < ABOUT_MS
  return isSameEnd && one.because === other.because && one.reply === other.reply
}

/** Says in a mailing's row what it waits for, or that it goes on. */
export const noteWait = async (
  { mailings }: Pick<DeliveryContext, 'mailings'>,
  { id, samples, state }: MailingRow,
  wait: Wait | undefined,
): Promise<void> => {
  if (isSame(wait, samples.waits)) return
  const change = { samples: { ...samples, waits: wait ?? null } }
  await mailings.move({ mailingId: id, from: state, to: state, change })
}
