import type { Desk } from '../delivery-context.js'
import type { MailingRow } from '../ports.js'
import type { Wait } from '../samples.js'

type Answer = { readonly most: number; readonly wait?: Wait }

type Asking = Pick<Desk, 'clock' | 'mailings' | 'relay'>

/** What the mailing's row says of a relay that takes more again as fast as anybody likes. */
const noteFast = async (
  { mailings }: Asking,
  { id, samples, state }: MailingRow,
): Promise<void> => {
  if (!samples.slowed) return
  const change = { samples: { ...samples, slowed: null } }
  await mailings.move({ mailingId: id, from: state, to: state, change })
}

const untilTried = (
  { clock }: Asking,
  closedUntil: Date | undefined,
  before: Wait | null | undefined,
): Wait => ({
  because: 'quota',
  until: (closedUntil ?? clock()).toISOString(),
  ...(before?.because === 'quota' && before.reply !== undefined ? { reply: before.reply } : {}),
})

/** How many messages the relay may be asked to take just now; a try at one that took no more is this worker's from now on. */
export const askRelay = async (desk: Asking, mailing: MailingRow): Promise<Answer> => {
  const { relay } = desk
  const { intervalMs, restsUntil } = await relay.now()
  if (restsUntil) return { most: 0 }
  if (intervalMs === 0) await noteFast(desk, mailing)
  const resumedAt = new Date(mailing.samples.countedFrom?.atMs ?? 0)
  const may = await relay.mayTry(resumedAt)
  if (may === 'all') return { most: Infinity }
  const { closedUntil } = await relay.now()
  const wait = untilTried(desk, closedUntil, mailing.samples.waits)
  return { most: may === 'one' ? 1 : 0, wait }
}

/** Whether a worker heard meanwhile that the relay takes no more, or wants a rest. */
export const restsNow = async ({ relay }: Pick<Desk, 'relay'>): Promise<boolean> =>
  (await relay.now()).restsUntil !== undefined
