import type { Fault } from '../../domain/fault.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import type { DeliveryContext } from '../delivery-context.js'
import { pauseForFault } from '../pause-for-fault.js'
import type { MailingRow } from '../ports/mailings.js'
import { recentRate } from '../progress/estimate-rate.js'
import { reportCounts } from '../progress/report-progress.js'
import type { Samples } from '../samples.js'
import { redactAddresses } from '../../domain/addresses/redact-addresses.js'

/** After this time without an accepted message the mailing pauses: a person has to decide. */
const PAUSED_AFTER_MS = 24 * 3_600_000

/** The reply was about a limit of our own relay, not about a recipient. */
export const isRelayLimit = ({ code }: Fault): boolean =>
  code === 'RELAY_QUOTA' || code === 'RELAY_THROTTLED'

/** When a message of this mailing was accepted last; else when it began or was resumed. */
const lastAcceptedMs = ({ samples, startedAt }: MailingRow, now: Date): number => {
  const { countedFrom, points } = samples
  const accepted = points.at(-1)?.accepted ?? 0
  const lastGrowth = accepted > 0 ? points.find((point) => point.accepted === accepted) : undefined
  return Math.max(
    lastGrowth?.atMs ?? 0,
    startedAt?.getTime() ?? now.getTime(),
    countedFrom?.atMs ?? 0,
  )
}

/** Reads the mailing's row; counts it first where it is to wait, so that it shows when a message was accepted last. */
const rowOf = async (
  context: DeliveryContext,
  id: string,
  isCounted: boolean,
): Promise<MailingRow | undefined> => {
  const row = await context.mailings.find(id)
  if (!row || !isCounted) return row
  await reportCounts(context, row)
  return context.mailings.find(id)
}

type LimitEffect = Pick<Samples, 'slowed' | 'waits'> & { readonly until: Date }

const applyQuota = async ({ state }: DeliveryContext, reply: string): Promise<LimitEffect> => {
  const until = await state.relayLimiter.close()
  return { until, waits: { because: 'quota', reply, until: until.toISOString() } }
}

const applyRate = async (
  context: DeliveryContext,
  { samples }: MailingRow,
  reply: string,
): Promise<LimitEffect> => {
  const { clock } = context
  const { relayLimiter } = context.state
  const now = clock()
  const rate = Math.max(relayLimiter.perSecond(), recentRate(samples.points, now.getTime()))
  const { intervalMs, restsUntil = now } = await relayLimiter.slowDown(rate)
  const perMinute = Math.round(60_000 / Math.max(1, intervalMs))
  return { until: restsUntil, slowed: { perMinute, reply, sinceMs: now.getTime() } }
}

/**
 * Applies a limit of our own relay: the mailing waits or goes slower, and its row says so. After a day without an accepted
 * message the mailing pauses, whatever the relay says.
 */
export const applyRelayReply = async (
  context: DeliveryContext,
  { id, state }: MailingRow,
  fault: Fault,
): Promise<void> => {
  const isQuota = fault.code === 'RELAY_QUOTA'
  const mailing = await rowOf(context, id, isQuota)
  if (mailing?.state !== state) return
  const reply = redactAddresses(fault.message)
  const now = context.clock()
  if (now.getTime() - lastAcceptedMs(mailing, now) >= PAUSED_AFTER_MS) {
    await context.state.relayLimiter.close()
    await pauseForFault(
      context,
      mailing,
      localizedFault('RELAY_QUOTA', localizedText('breakers:quota', { reply })),
    )
    return
  }
  const { until, ...effect } = isQuota
    ? await applyQuota(context, reply)
    : await applyRate(context, mailing, reply)
  const change = { samples: { ...mailing.samples, ...effect } }
  await context.mailings.move({ mailingId: id, from: state, to: state, change })
  context.onRelayLimit({ mailingId: id, limit: isQuota ? 'quota' : 'rate', reply, until })
}
