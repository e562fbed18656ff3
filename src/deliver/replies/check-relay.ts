import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports.js'
import type { Wait } from '../samples.js'

type RelayAllowance = { readonly max: number; readonly wait?: Wait }

type RelayContext = Pick<DeliveryContext, 'clock' | 'mailings' | 'relay'>

/** What the mailing's row says of a relay that takes more again as fast as anybody likes. */
const noteFast = async (
  { mailings }: RelayContext,
  { id, samples, state }: MailingRow,
): Promise<void> => {
  if (!samples.slowed) return
  const change = { samples: { ...samples, slowed: null } }
  await mailings.move({ mailingId: id, from: state, to: state, change })
}

const untilTried = (
  { clock }: RelayContext,
  closedUntil: Date | undefined,
  before: Wait | null | undefined,
): Wait => ({
  because: 'quota',
  until: (closedUntil ?? clock()).toISOString(),
  ...(before?.because === 'quota' && before.reply !== undefined ? { reply: before.reply } : {}),
})

/** How many messages the relay may be asked to take just now; a try at one that took no more is this worker's from now on. */
export const checkRelay = async (
  desk: RelayContext,
  mailing: MailingRow,
): Promise<RelayAllowance> => {
  const { relay } = desk
  const { intervalMs, restsUntil } = await relay.now()
  if (restsUntil) return { max: 0 }
  if (intervalMs === 0) await noteFast(desk, mailing)
  const resumedAt = new Date(mailing.samples.countedFrom?.atMs ?? 0)
  const may = await relay.mayTry(resumedAt)
  if (may === 'all') return { max: Infinity }
  const { closedUntil } = await relay.now()
  const wait = untilTried(desk, closedUntil, mailing.samples.waits)
  return { max: may === 'one' ? 1 : 0, wait }
}

/** Whether a worker heard meanwhile that the relay takes no more, or wants a rest. */
export const isRelayResting = async ({ relay }: Pick<DeliveryContext, 'relay'>): Promise<boolean> =>
  (await relay.now()).restsUntil !== undefined
