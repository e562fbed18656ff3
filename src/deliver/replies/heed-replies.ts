import type { FaultCode } from '../../domain/fault.js'
import type { Desk } from '../desk.js'
import { noteOutcomes } from '../breakers/tally.js'
import { domainOf } from '../pace/domain-of.js'
import type { LeasedDelivery, MailingRow, RecordedOutcome } from '../ports.js'
import { readReply } from './read-reply.js'
import { slowDownAfter, type SlowDown } from './slow-down.js'

type Heeding = Pick<Desk, 'clock' | 'random' | 'suppress'> & {
  readonly pacer: Pick<Desk['pacer'], 'slowDown'>
}

type Said = { readonly address: string; readonly reply: string }

/** What servers said with this meaning, and to whom. */
const saying = (
  code: FaultCode,
  deliveries: readonly LeasedDelivery[],
  outcomes: readonly RecordedOutcome[],
): readonly Said[] => {
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

const suppressUnknown = async (desk: Heeding, unknown: readonly Said[]): Promise<void> => {
  const byReason = new Map<string, string[]>()
  for (const { address, reply } of unknown) {
    const reason = reasonOf(reply)
    byReason.set(reason, [...(byReason.get(reason) ?? []), address])
  }
  for (const [reason, addresses] of byReason) await desk.suppress(addresses, reason)
}

/** By publication and domain; what one process knows, and a new one learns again. */
const slowedBy = new WeakMap<Heeding, Map<string, SlowDown>>()

const slowDomains = async (
  desk: Heeding,
  publicationId: string,
  throttled: readonly Said[],
): Promise<void> => {
  const known = slowedBy.get(desk) ?? new Map<string, SlowDown>()
  slowedBy.set(desk, known)
  for (const domain of new Set(throttled.map(({ address }) => domainOf(address)))) {
    const key = `${publicationId} ${domain}`
    const before = known.get(key)
    const slowDown = slowDownAfter(before, desk.clock().getTime(), desk.random())
    if (slowDown === before) continue
    known.set(key, slowDown)
    await desk.pacer.slowDown(publicationId, domain, new Date(slowDown.untilMs))
  }
}

/**
 * What replies ask for beyond their own row: a domain that is slowed down, an address that is suppressed, a breaker that
 * counts.
 */
export const heedReplies = async (
  desk: Heeding,
  mailing: Pick<MailingRow, 'id' | 'publicationId' | 'samples'>,
  deliveries: readonly LeasedDelivery[],
  outcomes: readonly RecordedOutcome[],
): Promise<void> => {
  noteOutcomes(desk, mailing, outcomes)
  await suppressUnknown(desk, saying('ADDRESS_UNKNOWN', deliveries, outcomes))
  await slowDomains(desk, mailing.publicationId, saying('DOMAIN_THROTTLED', deliveries, outcomes))
}
