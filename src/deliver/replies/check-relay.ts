import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports/mailings.js'
import type { Wait } from '../rate-limits/wait.js'
import type { WorkerState } from '../worker-state.js'

type RelayAllowance = { readonly max: number; readonly wait?: Wait }

type RelayState = { readonly state: Pick<WorkerState, 'relayLimiter'> }

type RelayContext = Pick<DeliveryContext, 'clock' | 'mailings'> & RelayState

/** Removes from the mailing's row that the relay asked to go slower. */
const clearSlowed = async (
  { mailings }: RelayContext,
  { id, samples, state }: MailingRow,
): Promise<void> => {
  if (!samples.slowed) return
  const change = { samples: { ...samples, slowed: null } }
  await mailings.move({ mailingId: id, from: state, to: state, change })
}

const waitForNextTry = (
  { clock }: RelayContext,
  closedUntil: Date | undefined,
  before: Wait | null | undefined,
): Wait => ({
  because: 'quota',
  until: (closedUntil ?? clock()).toISOString(),
  ...(before?.because === 'quota' && before.reply !== undefined ? { reply: before.reply } : {}),
})

/** How many messages the relay may be given now. While its quota is used up, one worker gets one message to try. */
export const checkRelay = async (
  context: RelayContext,
  mailing: MailingRow,
): Promise<RelayAllowance> => {
  const { relayLimiter } = context.state
  const { intervalMs, restsUntil } = await relayLimiter.status()
  if (restsUntil) return { max: 0 }
  if (intervalMs === 0) await clearSlowed(context, mailing)
  const resumedAt = new Date(mailing.samples.countedFrom?.atMs ?? 0)
  const may = await relayLimiter.mayTry(resumedAt)
  if (may === 'all') return { max: Infinity }
  const { closedUntil } = await relayLimiter.status()
  const wait = waitForNextTry(context, closedUntil, mailing.samples.waits)
  return { max: may === 'one' ? 1 : 0, wait }
}

/** Whether the relay asked any worker to rest. */
export const isRelayResting = async ({ state }: RelayState): Promise<boolean> =>
  (await state.relayLimiter.status()).restsUntil !== undefined
