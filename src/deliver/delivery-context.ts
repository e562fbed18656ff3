import type { Clock } from '../domain/clock.js'
import type { DeliveryCounts, MailingState } from '../domain/mailing-states.js'
import type { DeskLedger } from './admin-ledger.js'
import type { Tally } from './breakers/tally.js'
import type { Pacer } from './rate-limits/rate-limiter.js'
import type { RelayPace } from './rate-limits/relay-rate.js'
import type { CountTurns } from './progress/count-turns.js'
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

export type MailingNews = {
  readonly mailingId: string
  readonly state: MailingState
  readonly startedAt: Date | undefined
  readonly counts: DeliveryCounts
}

/** A limit of our own relay that a mailing met. */
export type LimitMet = {
  readonly mailingId: string
  readonly limit: 'quota' | 'rate'
  /** In the relay's words. */
  readonly reply: string
  /** When the next message is tried. */
  readonly until: Date
}

/** What one worker works with. */
export type Desk = {
  readonly audience: Audience
  readonly clock: Clock
  /** When this worker counts a mailing, so that not all of them do. */
  readonly countTurns: CountTurns
  /** Messages in flight at once, where neither the process nor the publication has a number. */
  readonly connections: number
  /** Caps this process. */
  readonly mostConnections: number | undefined
  /** Time after a mailing's start at which deferred deliveries are given up. */
  readonly giveUpAfterMs: number
  readonly ledger: Ledger &
    Pick<DeskLedger, 'requeue' | 'resolveUncertain' | 'skipOpen' | 'standing'>
  readonly mailings: Mailings
  readonly messagesOf: MessagesOf
  readonly newId: () => string
  readonly onLimit: (met: LimitMet) => void
  readonly onNews: (news: MailingNews) => void
  /** Told of every group of outcomes once they are recorded. */
  readonly onOutcomes: (mailing: MailingRow, outcomes: readonly RecordedOutcome[]) => void
  readonly pacer: Pacer
  /** What the mail server itself takes, shared by all workers that send through it. */
  readonly relay: RelayPace
  /** From 0 to 1: waits are spread, so that not all of them end at once. */
  readonly random: () => number
  /** How a mailing goes out, from its publication as it is now. */
  readonly rulesOf: (mailing: MailingRow) => Promise<DeliveryRules>
  /** Aborted: finish what is in flight, give the rest back. */
  readonly signal: AbortSignal
  /** These addresses may never be mailed again. Those that are suppressed already stay so. */
  readonly suppress: (addresses: readonly string[], reason: string) => Promise<void>
  /** The last attempts of each mailing, of all workers. */
  readonly tally: Tally
  readonly transport: Transport
  readonly workerId: string
}
