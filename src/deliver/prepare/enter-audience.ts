import { setImmediate as nextEventLoopTurn } from 'node:timers/promises'

import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports/mailings.js'
import type { AudienceMember } from '../ports/audience.js'
import type { NewDelivery } from '../ports/ledger.js'

/** Small enough that a page's memory is freed as soon as it is written. */
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
  context: Entering,
  { mailing, members, messageHost }: EnterPageArgs,
): Promise<void> => {
  const suppressed = await context.audience.suppressedAmong(
    members.map(({ normalizedAddress }) => normalizedAddress),
    mailing.publicationId,
  )
  await context.ledger.enter(
    members.map((member): NewDelivery => {
      const id = context.newId()
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
 * Enters all readers of a mailing into the ledger, one page at a time. The cursor is saved with each page and rows are unique,
 * so a worker that dies here, or two at once, leave nobody out and enter nobody twice.
 *
 * @returns `false` when it stopped before the end: the worker is stopping, or the mailing is no longer preparing
 */
export const enterAudience = async (
  context: Entering,
  mailing: Entered,
  messageHost: string,
): Promise<boolean> => {
  const { id: mailingId, publicationId } = mailing
  let after = mailing.audienceCursor
  for (;;) {
    // A database in this process answers at once: the heartbeat, signals and garbage collection need a turn of the event loop.
    await nextEventLoopTurn()
    if (context.signal.aborted) return false
    const members = await context.audience.page({ publicationId, after, limit: PAGE })
    if (members.length > 0) await enterPage(context, { mailing, members, messageHost })
    after = members.at(-1)?.subscriptionId ?? after
    const change = after === undefined ? {} : { audienceCursor: after }
    if (!(await context.mailings.move({ mailingId, from: 'preparing', to: 'preparing', change })))
      return false
    if (members.length < PAGE) return true
  }
}
