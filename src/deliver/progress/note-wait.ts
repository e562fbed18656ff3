import type { Desk } from '../desk.js'
import type { MailingRow } from '../ports.js'
import type { Wait } from '../samples.js'

const isSame = (one: Wait | undefined, other: Wait | null | undefined): boolean =>
  one?.until === other?.until && one?.because === other?.because

/** Says in a mailing's row what it waits for, or that it goes on. */
export const noteWait = async (
  { mailings }: Pick<Desk, 'mailings'>,
  { id, samples, state }: MailingRow,
  wait: Wait | undefined,
): Promise<void> => {
  if (isSame(wait, samples.waits)) return
  const change = { samples: { ...samples, waits: wait ?? null } }
  await mailings.move({ mailingId: id, from: state, to: state, change })
}
