import type { Fault } from '../../domain/fault.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import type { DeliveryContext } from '../delivery-context.js'
import { pauseForFault } from '../pause-for-fault.js'
import type { MailingRow } from '../ports.js'
import { recentRate } from '../progress/estimate-rate.js'
import { reportCounts } from '../progress/report-progress.js'
import type { Samples } from '../samples.js'
import { redactAddresses } from '../../domain/addresses/redact-addresses.js'

/** A relay that took nothing for so long is a matter for people. */
const PAUSED_AFTER_MS = 24 * 3_600_000

/** The reply spoke of a limit of our own relay, and of no recipient. */
export const isRelayLimit = ({ code }: Fault): boolean =>
  code === 'RELAY_QUOTA' || code === 'RELAY_THROTTLED'

/** When a message of this mailing was taken last; else when it began, or was resumed. */
const lastTakenMs = ({ samples, startedAt }: MailingRow, now: Date): number => {
  const { countedFrom, points } = samples
  const accepted = points.at(-1)?.accepted ?? 0
  const taken = accepted > 0 ? points.find((point) => point.accepted === accepted) : undefined
  return Math.max(taken?.atMs ?? 0, startedAt?.getTime() ?? now.getTime(), countedFrom?.atMs ?? 0)
}

/** Its row; counted first where it is to wait, so that it says when a message was taken last. */
const rowOf = async (
  desk: DeliveryContext,
  id: string,
  isCounted: boolean,
): Promise<MailingRow | undefined> => {
  const row = await desk.mailings.find(id)
  if (!row || !isCounted) return row
  await reportCounts(desk, row)
  return desk.mailings.find(id)
}

type Met = Pick<Samples, 'slowed' | 'waits'> & { readonly until: Date }

const closed = async ({ relay }: DeliveryContext, reply: string): Promise<Met> => {
  const until = await relay.close()
  return { until, waits: { because: 'quota', reply, until: until.toISOString() } }
}

const slowed = async (
  desk: DeliveryContext,
  { samples }: MailingRow,
  reply: string,
): Promise<Met> => {
  const { clock, relay } = desk
  const now = clock()
  const rate = Math.max(relay.perSecond(), recentRate(samples.points, now.getTime()))
  const { intervalMs, restsUntil = now } = await relay.slowDown(rate)
  const perMinute = Math.round(60_000 / Math.max(1, intervalMs))
  return { until: restsUntil, slowed: { perMinute, reply, sinceMs: now.getTime() } }
}

/**
 * What a limit of our own relay asks for: the mailing waits, or goes slower, and says so in its row. Whatever the relay
 * says, a day without a message that it took pauses the mailing.
 */
export const applyRelayReply = async (
  desk: DeliveryContext,
  { id, state }: MailingRow,
  fault: Fault,
): Promise<void> => {
  const isQuota = fault.code === 'RELAY_QUOTA'
  const mailing = await rowOf(desk, id, isQuota)
  if (mailing?.state !== state) return
  const reply = redactAddresses(fault.message)
  const now = desk.clock()
  if (now.getTime() - lastTakenMs(mailing, now) >= PAUSED_AFTER_MS) {
    await desk.relay.close()
    await pauseForFault(
      desk,
      mailing,
      localizedFault('RELAY_QUOTA', localizedText('breakers:quota', { reply })),
    )
    return
  }
  const { until, ...met } = isQuota ? await closed(desk, reply) : await slowed(desk, mailing, reply)
  const change = { samples: { ...mailing.samples, ...met } }
  await desk.mailings.move({ mailingId: id, from: state, to: state, change })
  desk.onRelayLimit({ mailingId: id, limit: isQuota ? 'quota' : 'rate', reply, until })
}
