import type { Desk } from './desk.js'
import type { MailingRow, Member, NewDelivery } from './ports.js'

const PAGE = 1000

type EnterPageArgs = {
  readonly mailing: MailingRow
  readonly members: readonly Member[]
  readonly messageHost: string
}

const enterPage = async (
  desk: Desk,
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
  desk: Desk,
  mailing: MailingRow,
  messageHost: string,
): Promise<boolean> => {
  const { id: mailingId, publicationId } = mailing
  let after = mailing.audienceCursor
  while (!desk.signal.aborted) {
    const members = await desk.audience.page({ publicationId, after, limit: PAGE })
    if (members.length > 0) await enterPage(desk, { mailing, members, messageHost })
    after = members.at(-1)?.subscriptionId ?? after
    const change = after === undefined ? {} : { audienceCursor: after }
    if (!(await desk.mailings.move({ mailingId, from: 'preparing', to: 'preparing', change })))
      return false
    if (members.length < PAGE) return true
  }
  return false
}
