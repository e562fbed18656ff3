import type { Clock } from '../domain/clock.js'
import type { DeliveryCounts, MailingState } from '../domain/mailing-states.js'
import type { AdminLedger } from './ports/admin-ledger.js'
import type { Audience } from './ports/audience.js'
import type { Ledger, RecordedOutcome } from './ports/ledger.js'
import type { MailingRow, Mailings } from './ports/mailings.js'
import type { MailingMessageSource } from './ports/message-source.js'
import type { Transport } from '../domain/transport.js'
import type { DeliveryRules } from './rules.js'
import type { WorkerState } from './worker-state.js'

/** The counts of a mailing, as a worker has just read them. */
export type CountedMailing = {
  readonly mailingId: string
  readonly state: MailingState
  readonly startedAt: Date | undefined
  readonly counts: DeliveryCounts
}

/** A mailing met a limit of our own relay. */
export type RelayLimitEvent = {
  readonly mailingId: string
  readonly limit: 'quota' | 'rate'
  /** The reply that named the limit. */
  readonly reply: string
  /** When the next message is tried. */
  readonly until: Date
}

/** Everything that one worker needs to send. */
export type DeliveryContext = {
  readonly audience: Audience
  readonly clock: Clock
  /** Messages in flight at once, where neither the process nor the publication sets a number. */
  readonly connections: number
  /** Caps this process. */
  readonly maxConnections: number | undefined
  /** How long after a mailing's start deferred deliveries are given up. */
  readonly giveUpAfterMs: number
  readonly ledger: Ledger &
    Pick<AdminLedger, 'requeue' | 'resolveUncertain' | 'skipOpen' | 'totals'>
  readonly mailings: Mailings
  readonly messages: MailingMessageSource
  readonly newId: () => string
  readonly onRelayLimit: (met: RelayLimitEvent) => void
  readonly onCounted: (news: CountedMailing) => void
  /** Called with every batch of outcomes once it is recorded. */
  readonly onOutcomes: (mailing: MailingRow, outcomes: readonly RecordedOutcome[]) => void
  /** Returns a number from 0 to 1: waits are spread, so that they do not all end at once. */
  readonly random: () => number
  /** How a mailing goes out, by the present settings of its publication. */
  readonly rulesOf: (mailing: MailingRow) => Promise<DeliveryRules>
  /** Aborted: messages in flight are finished, the rest is given back. */
  readonly signal: AbortSignal
  /** What this worker keeps in memory from round to round. */
  readonly state: WorkerState
  /** Suppresses addresses: they are never mailed again. Repeating it is safe. */
  readonly suppress: (addresses: readonly string[], reason: string) => Promise<void>
  readonly transport: Transport
  readonly workerId: string
}
