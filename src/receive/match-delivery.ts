import { normalizeAddress } from '../domain/addresses/address.js'
import { findToken, parseEnvelopeSender } from '../domain/addresses/envelope-sender.js'
import type { SigningKey } from '../domain/addresses/tokens.js'
import type { Incoming } from './read-incoming.js'
import type { Report } from './reports/report.js'
import type { MatchedBy, ReturnedDelivery, ReturnStore } from './return-store.js'

type MatchArgs = {
  readonly incoming: Pick<Incoming, 'addressed' | 'isVerified' | 'messageIds' | 'reports'>
  readonly keys: readonly SigningKey[]
  readonly store: Pick<ReturnStore, 'findDelivery'>
}

/** The delivery that a message is about, and how that is known. */
export type Match = {
  readonly delivery: ReturnedDelivery | undefined
  readonly matchedBy: MatchedBy
}

/** Five are more than any report names. */
const MAX_TRIED = 5

const byToken = async ({ incoming, keys, store }: MatchArgs): Promise<Match | undefined> => {
  const tokens = incoming.addressed.filter((address) => findToken(address) !== undefined)
  if (tokens.length === 0) return undefined
  const id = tokens.map((address) => parseEnvelopeSender(keys, address)).find(Boolean)
  const delivery = id === undefined ? undefined : await store.findDelivery({ id })
  if (delivery) return { delivery, matchedBy: 'token' }
  return { delivery: undefined, matchedBy: id === undefined ? 'forgedToken' : 'nothing' }
}

/**
 * The delivery that a message names: by the token in an address, which nobody can forge; a token that no key signed
 * settles that it is nobody's. Without any, by the Message-ID of the returned message, which has 74 random bits that only
 * the recipient and the servers on the way have seen.
 */
export const matchDelivery = async (args: MatchArgs): Promise<Match> => {
  const found = await byToken(args)
  if (found) return found
  for (const messageId of args.incoming.messageIds.slice(0, MAX_TRIED)) {
    const delivery = await args.store.findDelivery({ messageId })
    if (delivery)
      return { delivery, matchedBy: args.incoming.isVerified ? 'provider' : 'messageId' }
  }
  return byAddress(args)
}

/** A provider that gives messages an id of its own names the address alone: then it is about the newest message to it. */
const byAddress = async ({ incoming, store }: MatchArgs): Promise<Match> => {
  const [report] = incoming.reports
  const address = incoming.isVerified ? normalizeAddress(report?.recipient ?? '') : undefined
  const delivery = address === undefined ? undefined : await store.findDelivery({ address })
  return { delivery, matchedBy: delivery ? 'provider' : 'nothing' }
}

/** A bounce that is matched by Message-ID alone has to name the address that was mailed, too. */
export const isAbout = ({ delivery, matchedBy }: Match, report: Report): boolean => {
  if (!delivery) return false
  if (matchedBy !== 'messageId' || report.kind === 'complaint') return true
  const mailed = normalizeAddress(delivery.address)
  return report.recipient !== null && normalizeAddress(report.recipient) === mailed
}
