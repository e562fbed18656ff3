import type { DeliveryContext } from '../delivery-context.js'
import type { Admission, TimedDelivery } from '../rate-limits/rate-limiter.js'
import { sleepUntil } from '../rate-limits/sleep-until.js'
import type { Lease, LeasedDelivery, RecordedOutcome } from '../ports/ledger.js'
import type { MailingRow } from '../ports/mailings.js'
import type { DeliveryRules } from '../rules.js'
import { skipIneligible } from './skip-ineligible.js'

export type LeasedRows = {
  /** Marks the next rows that may go out as `submitting`; empty when there is nothing more to send now. */
  readonly mark: (max: number) => Promise<readonly TimedDelivery[]>
  /** Gives back rows that were leased and never marked, and also these. */
  readonly giveBack: (unsent: readonly TimedDelivery[]) => Promise<void>
  /** How many rows were leased so far. */
  readonly count: () => number
}

export type LeasedRowsArgs = {
  readonly context: DeliveryContext
  readonly lease: Lease
  readonly mailing: MailingRow
  readonly rules: DeliveryRules
  /** Called before each lease. */
  readonly mayGoOn: () => Promise<boolean>
  /** How many rows may go out in this turn. */
  readonly max: number
}

/** Rows per lease. The next rows are leased once all of these are marked. */
const LEASED_AT_ONCE = 50
/** After this many rows other mailings have their turn. */
const ROWS_A_TURN = 500

const queued = ({ id }: LeasedDelivery): RecordedOutcome => ({
  deliveryId: id,
  outcome: { state: 'queued' },
})

const postponed = ({ delivery, until }: { delivery: LeasedDelivery; until: Date }) => ({
  deliveryId: delivery.id,
  outcome: { state: 'postponed' as const, until },
})

const deliveriesOf = (timed: readonly TimedDelivery[]): LeasedDelivery[] =>
  timed.map(({ delivery }) => delivery)

/** Waits for the instant of the first delivery. @returns `false` when the worker has to stop meanwhile */
const waitForFirst = async (
  { clock, signal }: DeliveryContext,
  [first]: readonly TimedDelivery[],
): Promise<boolean> => {
  if (first?.at) await sleepUntil(first.at, { clock, signal })
  return !signal.aborted
}

/** Admits some of the waiting rows; those that cannot go out soon are postponed, the others wait on. */
const admitSome = async (
  { context, lease, mailing, rules }: LeasedRowsArgs,
  waiting: LeasedDelivery[],
  max: number,
): Promise<Admission> => {
  const { ledger, state } = context
  const some = waiting.splice(0, max)
  const admission = await state.rateLimiter.admit(mailing.publicationId, rules, some)
  waiting.unshift(...admission.remaining)
  await ledger.record(lease.token, admission.postponed.map(postponed))
  return admission
}

/** The rows of one turn: leased in groups, marked when they may go out. */
export const leasedRows = (args: LeasedRowsArgs): LeasedRows => {
  const { context, lease, mailing } = args
  const of = { publicationId: mailing.publicationId, token: lease.token }
  const { ledger, state } = context
  const max = Math.min(ROWS_A_TURN, args.max)
  const perLease = Math.min(LEASED_AT_ONCE, state.rateLimiter.groupSize(args.rules), max)
  const waiting: LeasedDelivery[] = []
  let count = 0

  const leaseMore = async (): Promise<void> => {
    while (waiting.length === 0 && count < max && (await args.mayGoOn())) {
      const leased = await ledger.lease(lease, perLease)
      if (leased.length === 0) return
      count += leased.length
      waiting.push(...(await skipIneligible(context, of, leased)))
    }
  }
  const begin = async (timed: readonly TimedDelivery[]): Promise<readonly TimedDelivery[]> => {
    const ids = deliveriesOf(timed).map(({ id }) => id)
    const held = await ledger.beginSubmitting(lease.token, ids)
    return timed.filter(({ delivery }) => held.has(delivery.id))
  }
  const mark = async (atMost: number): Promise<readonly TimedDelivery[]> => {
    while (!context.signal.aborted) {
      if (waiting.length === 0) await leaseMore()
      if (waiting.length === 0) return []
      const { isExhausted, ready } = await admitSome(args, waiting, atMost)
      if (ready.length === 0 && isExhausted) return []
      if (ready.length === 0) continue
      if (!(await waitForFirst(context, ready))) {
        waiting.unshift(...deliveriesOf(ready))
        return []
      }
      const marked = await begin(ready)
      if (marked.length > 0) return marked
    }
    return []
  }
  return {
    mark,
    giveBack: async (unsent) => {
      await ledger.record(lease.token, [...deliveriesOf(unsent), ...waiting].map(queued))
    },
    count: () => count,
  }
}
