import type { DeliveryContext } from '../delivery-context.js'
import type { RateLimiter, TimedDelivery } from '../rate-limits/rate-limiter.js'
import { sleepUntil } from '../rate-limits/sleep-until.js'
import type { Lease, LeasedDelivery, MailingRow, RecordedOutcome } from '../ports.js'
import type { DeliveryRules } from '../rules.js'
import { skipIneligible } from './skip-ineligible.js'

export type LeasedRows = {
  /** Marks the next rows that may go out as `submitting`; none when there is nothing more to send just now. */
  readonly mark: (most: number) => Promise<readonly TimedDelivery[]>
  /** Gives back what was leased and never marked, and these rows, too. */
  readonly giveBack: (unsent: readonly TimedDelivery[]) => Promise<void>
  /** How many rows were leased so far. */
  readonly count: () => number
}

export type LeasedRowsArgs = {
  readonly desk: DeliveryContext
  readonly lease: Lease
  readonly mailing: MailingRow
  readonly rules: DeliveryRules
  /** Asked before each lease. */
  readonly mayGoOn: () => Promise<boolean>
  /** Rows that may go out in this turn. */
  readonly most: number
}

/** Rows of one lease. The next are leased once all of them are marked. */
const LEASED_AT_ONCE = 50
/** Rows after which other mailings have their turn. */
const ROWS_A_TURN = 500

const queued = ({ id }: LeasedDelivery): RecordedOutcome => ({
  deliveryId: id,
  outcome: { state: 'queued' },
})

const postponed = ({ delivery, until }: { delivery: LeasedDelivery; until: Date }) => ({
  deliveryId: delivery.id,
  outcome: { state: 'postponed' as const, until },
})

const deliveriesOf = (slots: readonly TimedDelivery[]): LeasedDelivery[] =>
  slots.map(({ delivery }) => delivery)

/** Waits for the first slot. @returns `false` when the worker was told to stop meanwhile */
const isDue = async (
  { clock, signal }: DeliveryContext,
  [first]: readonly TimedDelivery[],
): Promise<boolean> => {
  if (first?.at) await sleepUntil(first.at, { clock, signal })
  return !signal.aborted
}

const admit = (
  pacer: RateLimiter,
  { mailing, rules }: LeasedRowsArgs,
  asked: readonly LeasedDelivery[],
): ReturnType<RateLimiter['admit']> => pacer.admit(mailing.publicationId, rules, asked)

/** One turn's rows of a mailing: leased some at a time, marked when they may go out. */
export const leasedRows = (args: LeasedRowsArgs): LeasedRows => {
  const { desk, lease } = args
  const { ledger } = desk
  const most = Math.min(ROWS_A_TURN, args.most)
  const atOnce = Math.min(LEASED_AT_ONCE, desk.pacer.groupSize(args.rules), most)
  const waiting: LeasedDelivery[] = []
  let count = 0

  const leaseMore = async (): Promise<void> => {
    while (waiting.length === 0 && count < most && (await args.mayGoOn())) {
      const leased = await ledger.lease(lease, atOnce)
      if (leased.length === 0) return
      count += leased.length
      waiting.push(...(await skipIneligible(desk, lease.token, leased)))
    }
  }
  const begin = async (slots: readonly TimedDelivery[]): Promise<readonly TimedDelivery[]> => {
    const ids = deliveriesOf(slots).map(({ id }) => id)
    const held = await ledger.beginSubmitting(lease.token, ids)
    return slots.filter(({ delivery }) => held.has(delivery.id))
  }
  const mark = async (most: number): Promise<readonly TimedDelivery[]> => {
    while (!desk.signal.aborted) {
      if (waiting.length === 0) await leaseMore()
      if (waiting.length === 0) return []
      const { go, isExhausted, later, rest } = await admit(
        desk.pacer,
        args,
        waiting.splice(0, most),
      )
      waiting.unshift(...rest)
      await ledger.record(lease.token, later.map(postponed))
      if (go.length === 0 && isExhausted) return []
      if (go.length === 0) continue
      if (!(await isDue(desk, go))) {
        waiting.unshift(...deliveriesOf(go))
        return []
      }
      const marked = await begin(go)
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
