import type { FaultCode } from '../../domain/fault.js'
import type { DeliveryContext } from '../delivery-context.js'
import { domainOf } from '../rate-limits/domain-of.js'
import type { LeasedDelivery, MailingRow, RecordedOutcome } from '../ports.js'
import { readReply } from './read-reply.js'

type ReplyEffectsContext = Pick<DeliveryContext, 'suppress'> & {
  readonly pacer: Pick<DeliveryContext['pacer'], 'slowDown'>
  readonly relay: Pick<DeliveryContext['relay'], 'took'>
  readonly tally: Pick<DeliveryContext['tally'], 'note'>
}

type AddressReply = { readonly address: string; readonly reply: string }

/** What servers said with this meaning, and to whom. */
const saying = (
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

/** The codes alone: servers like to repeat the address in their words, and a suppression holds none. */
const reasonOf = (reply: string): string => {
  const { code, status = '' } = readReply(reply)
  return `no such address: ${String(code)} ${status}`.trim()
}

const suppressUnknown = async (
  desk: ReplyEffectsContext,
  unknown: readonly AddressReply[],
): Promise<void> => {
  const byReason = new Map<string, string[]>()
  for (const { address, reply } of unknown) {
    const reason = reasonOf(reply)
    byReason.set(reason, [...(byReason.get(reason) ?? []), address])
  }
  for (const [reason, addresses] of byReason) await desk.suppress(addresses, reason)
}

/**
 * What replies ask for beyond their own row: domains that are slowed down, addresses that are suppressed, breakers that
 * count. A constant number of statements, however many replies there are.
 */
export const applyReplyEffects = async (
  desk: ReplyEffectsContext,
  mailing: Pick<MailingRow, 'id' | 'publicationId' | 'samples'>,
  deliveries: readonly LeasedDelivery[],
  outcomes: readonly RecordedOutcome[],
): Promise<void> => {
  await desk.relay.took(outcomes.filter(({ outcome }) => outcome.state === 'accepted').length)
  await desk.tally.note(mailing, outcomes)
  await suppressUnknown(desk, saying('ADDRESS_UNKNOWN', deliveries, outcomes))
  const throttled = saying('DOMAIN_THROTTLED', deliveries, outcomes)
  if (throttled.length === 0) return
  const domains = [...new Set(throttled.map(({ address }) => domainOf(address)))]
  await desk.pacer.slowDown(mailing.publicationId, domains)
}
