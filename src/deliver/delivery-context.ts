import type { Clock } from '../domain/clock.js'
import type { DeliveryCounts, MailingState } from '../domain/mailing-states.js'
import type { AdminLedger } from './admin-ledger.js'
import type { AttemptHistory } from './breakers/attempt-history.js'
import type { RateLimiter } from './rate-limits/rate-limiter.js'
import type { RelayLimiter } from './rate-limits/relay-limiter.js'
import type { CountSchedule } from './progress/count-schedule.js'
import type {
  Audience,
  Ledger,
  MailingRow,
  Mailings,
  MessagesOf,
  RecordedOutcome,
  Transport,
} from './ports.js'
import type { DeliveryRules } from './rules.js'

export type CountedMailing = {
  readonly mailingId: string
  readonly state: MailingState
  readonly startedAt: Date | undefined
  readonly counts: DeliveryCounts
}

/** A limit of our own relay that a mailing met. */
export type RelayLimitEvent = {
  readonly mailingId: string
  readonly limit: 'quota' | 'rate'
  /** In the relay's words. */
  readonly reply: string
  /** When the next message is tried. */
  readonly until: Date
}

/** What one worker works with. */
export type DeliveryContext = {
  readonly audience: Audience
  readonly clock: Clock
  /** When this worker counts a mailing, so that not all of them do. */
  readonly countTurns: CountSchedule
  /** Messages in flight at once, where neither the process nor the publication has a number. */
  readonly connections: number
  /** Caps this process. */
  readonly maxConnections: number | undefined
  /** Time after a mailing's start at which deferred deliveries are given up. */
  readonly giveUpAfterMs: number
  readonly ledger: Ledger &
    Pick<AdminLedger, 'requeue' | 'resolveUncertain' | 'skipOpen' | 'standing'>
  readonly mailings: Mailings
  readonly messagesOf: MessagesOf
  readonly newId: () => string
  readonly onRelayLimit: (met: RelayLimitEvent) => void
  readonly onNews: (news: CountedMailing) => void
  /** Told of every group of outcomes once they are recorded. */
  readonly onOutcomes: (mailing: MailingRow, outcomes: readonly RecordedOutcome[]) => void
  readonly pacer: RateLimiter
  /** What the mail server itself takes, shared by all workers that send through it. */
  readonly relay: RelayLimiter
  /** From 0 to 1: waits are spread, so that not all of them end at once. */
  readonly random: () => number
  /** How a mailing goes out, from its publication as it is now. */
  readonly rulesOf: (mailing: MailingRow) => Promise<DeliveryRules>
  /** Aborted: finish what is in flight, give the rest back. */
  readonly signal: AbortSignal
  /** These addresses may never be mailed again. Those that are suppressed already stay so. */
  readonly suppress: (addresses: readonly string[], reason: string) => Promise<void>
  /** The last attempts of each mailing, of all workers. */
  readonly tally: AttemptHistory
  readonly transport: Transport
  readonly workerId: string
}
