import { setImmediate as nextEventLoopTurn } from 'node:timers/promises'

import type { DeliveryContext } from '../delivery-context.js'
import type { MailingRow } from '../ports/mailings.js'
import type { SkipReason } from '../../domain/mailing-states.js'
import type { AudienceMember, Narrowing } from '../ports/audience.js'
import type { NewDelivery } from '../ports/ledger.js'

/** Small enough that a page's memory is freed as soon as it is written. */
const PAGE = 250

type Entering = Pick<DeliveryContext, 'newId'> & {
  readonly audience: Pick<DeliveryContext['audience'], 'narrow' | 'page' | 'suppressedAmong'>
  readonly ledger: Pick<DeliveryContext['ledger'], 'enter'>
  readonly mailings: Pick<DeliveryContext['mailings'], 'move'>
  readonly signal: Pick<AbortSignal, 'aborted'>
}

type Entered = Pick<MailingRow, 'audienceCursor' | 'editionId' | 'id' | 'publicationId'>

type Entry = {
  readonly mailing: Entered
  readonly messageHost: string
  readonly narrowing: Narrowing | undefined
}

/** Which members of a page the host leaves in. Those that it lists are entered before: a page has only the others. */
const includedAmong = async (
  { narrowing }: Entry,
  members: readonly AudienceMember[],
): Promise<ReadonlySet<string>> => {
  const ids = members.map(({ subscriptionId }) => subscriptionId)
  if (narrowing === undefined) return new Set(ids)
  return narrowing.kind === 'condition' ? narrowing.among(ids) : new Set()
}

type PageArgs = {
  readonly members: readonly AudienceMember[]
  /** Subscriptions that the host leaves in. */
  readonly included: ReadonlySet<string>
}

const enterPage = async (
  context: Entering,
  { mailing, messageHost }: Entry,
  { included, members }: PageArgs,
): Promise<void> => {
  if (members.length === 0) return
  const suppressed = await context.audience.suppressedAmong(
    members.map(({ normalizedAddress }) => normalizedAddress),
    mailing.publicationId,
  )
  const reasonFor = (member: AudienceMember): SkipReason | undefined => {
    if (suppressed.has(member.normalizedAddress)) return 'suppressed'
    return included.has(member.subscriptionId) ? undefined : 'excluded'
  }
  await context.ledger.enter(
    members.map((member): NewDelivery => {
      const id = context.newId()
      const skipReason = reasonFor(member)
      return {
        id,
        mailingId: mailing.id,
        subscriptionId: member.subscriptionId,
        variant: 'all',
        address: member.address,
        name: member.name,
        messageId: `${id}@${messageHost}`,
        ...(skipReason ? { state: 'skipped', skipReason } : { state: 'queued' }),
      }
    }),
  )
}

type Saved = { readonly audienceCursor?: string }

/** Saves how far it has come. @returns `false` when the worker is stopping, or the mailing is no longer preparing */
const mayGoOn = async (context: Entering, { mailing }: Entry, change: Saved): Promise<boolean> =>
  (await context.mailings.move({
    mailingId: mailing.id,
    from: 'preparing',
    to: 'preparing',
    change,
  })) && !context.signal.aborted

/** Enters those that the host lists. Begins anew after a crash: rows that exist stay as they are. */
const enterListed = async (context: Entering, entry: Entry): Promise<boolean> => {
  const { mailing, narrowing } = entry
  if (narrowing?.kind !== 'list' || mailing.audienceCursor !== undefined) return true
  for await (const members of narrowing.batches()) {
    await nextEventLoopTurn()
    const included = new Set(members.map(({ subscriptionId }) => subscriptionId))
    await enterPage(context, entry, { included, members })
    if (!(await mayGoOn(context, entry, {}))) return false
  }
  return true
}

const enterPages = async (context: Entering, entry: Entry): Promise<boolean> => {
  const { publicationId } = entry.mailing
  let after = entry.mailing.audienceCursor
  for (;;) {
    // A database in this process answers at once: the heartbeat, signals and garbage collection need a turn of the event loop.
    await nextEventLoopTurn()
    if (context.signal.aborted) return false
    const members = await context.audience.page({ publicationId, after, limit: PAGE })
    const included = await includedAmong(entry, members)
    await enterPage(context, entry, { included, members })
    after = members.at(-1)?.subscriptionId ?? after
    const isLast = members.length < PAGE
    const goesOn = await mayGoOn(
      context,
      entry,
      after === undefined ? {} : { audienceCursor: after },
    )
    if (isLast || !goesOn) return isLast && goesOn
  }
}

/**
 * Enters all readers of a mailing into the ledger, one page at a time, also those whom the host leaves out, with the reason.
 * The cursor is saved with each page and rows are unique, so a worker that dies here, or two at once, leave nobody out and
 * enter nobody twice.
 *
 * @returns `false` when it stopped before the end: the worker is stopping, or the mailing is no longer preparing
 */
export const enterAudience = async (
  context: Entering,
  mailing: Entered,
  messageHost: string,
): Promise<boolean> => {
  const narrowing = await context.audience.narrow?.(mailing)
  const entry = { mailing, messageHost, narrowing }
  return (await enterListed(context, entry)) && enterPages(context, entry)
}
