import type { FaultCode } from '../../domain/fault.js'
import type { DeliveryContext } from '../delivery-context.js'
import { domainOf } from '../rate-limits/limit.js'
import type { LeasedDelivery, RecordedOutcome } from '../ports/ledger.js'
import type { MailingRow } from '../ports/mailings.js'
import type { WorkerState } from '../worker-state.js'
import { readReply } from './read-reply.js'

type ReplyEffectsContext = Pick<DeliveryContext, 'suppress'> & {
  readonly state: {
    readonly attemptHistory: Pick<WorkerState['attemptHistory'], 'record'>
    readonly rateLimiter: Pick<WorkerState['rateLimiter'], 'slowDown'>
    readonly relayLimiter: Pick<WorkerState['relayLimiter'], 'noteAccepted'>
  }
}

type AddressReply = { readonly address: string; readonly reply: string }

/** The replies that mean this fault, with the address of each. */
const repliesWithFault = (
  code: FaultCode,
  deliveries: readonly LeasedDelivery[],
  outcomes: readonly RecordedOutcome[],
): readonly AddressReply[] => {
  const replies = new Map<string, string>()
  for (const { deliveryId, outcome } of outcomes)
    if ('fault' in outcome && outcome.fault === code) replies.set(deliveryId, outcome.reply)
  if (replies.size === 0) return []
  return deliveries.flatMap(({ address, id }) => {
    const reply = replies.get(id)
    return reply === undefined ? [] : [{ address, reply }]
  })
}

/** The codes alone: servers often repeat the address in their text, and a suppression must not contain it. */
const reasonOf = (reply: string): string => {
  const { code, status = '' } = readReply(reply)
  return `no such address: ${String(code)} ${status}`.trim()
}

const suppressUnknown = async (
  context: ReplyEffectsContext,
  unknown: readonly AddressReply[],
): Promise<void> => {
  const byReason = new Map<string, string[]>()
  for (const { address, reply } of unknown) {
    const reason = reasonOf(reply)
    byReason.set(reason, [...(byReason.get(reason) ?? []), address])
  }
  for (const [reason, addresses] of byReason) await context.suppress(addresses, reason)
}

/**
 * Applies what replies ask for beyond their own row: slows domains down, suppresses addresses, records attempts for the
 * breakers. A constant number of statements, however many replies there are.
 */
export const applyReplyEffects = async (
  context: ReplyEffectsContext,
  mailing: Pick<MailingRow, 'id' | 'publicationId' | 'samples'>,
  deliveries: readonly LeasedDelivery[],
  outcomes: readonly RecordedOutcome[],
): Promise<void> => {
  const { attemptHistory, rateLimiter, relayLimiter } = context.state
  await relayLimiter.noteAccepted(
    outcomes.filter(({ outcome }) => outcome.state === 'accepted').length,
  )
  await attemptHistory.record(mailing, outcomes)
  await suppressUnknown(context, repliesWithFault('ADDRESS_UNKNOWN', deliveries, outcomes))
  const throttled = repliesWithFault('DOMAIN_THROTTLED', deliveries, outcomes)
  if (throttled.length === 0) return
  const domains = [...new Set(throttled.map(({ address }) => domainOf(address)))]
  await rateLimiter.slowDown(mailing.publicationId, domains)
}
