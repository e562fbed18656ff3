import { setImmediate as otherEvents } from 'node:timers/promises'

import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow, AudienceMember, NewDelivery } from '../ports.js'

/** Small enough that a page is forgotten as soon as it was written. */
const PAGE = 250

type Entering = Pick<DeliveryContext, 'newId'> & {
  readonly audience: Pick<DeliveryContext['audience'], 'page' | 'suppressedAmong'>
  readonly ledger: Pick<DeliveryContext['ledger'], 'enter'>
  readonly mailings: Pick<DeliveryContext['mailings'], 'move'>
  readonly signal: Pick<AbortSignal, 'aborted'>
}

type Entered = Pick<MailingRow, 'audienceCursor' | 'id' | 'publicationId'>

type EnterPageArgs = {
  readonly mailing: Entered
  readonly members: readonly AudienceMember[]
  readonly messageHost: string
}

const enterPage = async (
  desk: Entering,
  { mailing, members, messageHost }: EnterPageArgs,
): Promise<void> => {
  const suppressed = await desk.audience.suppressedAmong(
    members.map(({ normalizedAddress }) => normalizedAddress),
  )
  await desk.ledger.enter(
    members.map((member): NewDelivery => {
      const id = desk.newId()
      const isSuppressed = suppressed.has(member.normalizedAddress)
      return {
        id,
        mailingId: mailing.id,
        subscriptionId: member.subscriptionId,
        variant: 'all',
        address: member.address,
        name: member.name,
        messageId: `${id}@${messageHost}`,
        state: isSuppressed ? 'skipped' : 'queued',
        ...(isSuppressed ? { skipReason: 'suppressed' } : {}),
      }
    }),
  )
}

/**
 * Enters everybody who gets a mailing, a page at a time. The cursor is kept with each page and rows are unique, so
 * a worker that dies here, or two at once, leave nobody out and nobody twice.
 *
 * @returns `false` when it stopped before the end: told to, or the mailing is no longer preparing
 */
export const enterAudience = async (
  desk: Entering,
  mailing: Entered,
  messageHost: string,
): Promise<boolean> => {
  const { id: mailingId, publicationId } = mailing
  let after = mailing.audienceCursor
  for (;;) {
    // A database in this process answers at once: signs of life, signals and freed memory wait for a turn of the loop.
    await otherEvents()
    if (desk.signal.aborted) return false
    const members = await desk.audience.page({ publicationId, after, limit: PAGE })
    if (members.length > 0) await enterPage(desk, { mailing, members, messageHost })
    after = members.at(-1)?.subscriptionId ?? after
    const change = after === undefined ? {} : { audienceCursor: after }
    if (!(await desk.mailings.move({ mailingId, from: 'preparing', to: 'preparing', change })))
      return false
    if (members.length < PAGE) return true
  }
}
