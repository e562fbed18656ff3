import type { FaultCode } from '../domain/fault.js'
import type { DeliveryCounts, MailingState, SkipReason } from '../domain/mailing-states.js'
import type { Samples } from './samples.js'

/** An envelope and the bytes in it, as pieces of whole lines: CRLF line ends, not dot-stuffed. */
export type Message = {
  readonly envelope: { readonly from: string; readonly to: string }
  readonly raw: readonly Buffer[]
}

/**
 * The one thing delivery asks of SMTP: resolves with the server's reply, or throws a `Fault`.
 *
 * TRANSPORT_UNREACHABLE: the connection never came up. TRANSPORT_LOST: lost before the final dot. TRANSPORT_UNCERTAIN:
 * lost after it. All others: what the server replied, by the table in `replies`.
 */
export type Transport = {
  readonly send: (message: Message) => Promise<string>
  /** Names the server that takes the messages, without a password: its limits hold for all who send through it. */
  readonly relay?: string
}

/** A row to be entered: its id names the delivery in Message-ID and tokens from then on. */
export type NewDelivery = {
  readonly id: string
  readonly mailingId: string
  readonly subscriptionId: string
  readonly variant: string
  readonly address: string
  readonly name: string | undefined
  readonly messageId: string
  readonly state: 'queued' | 'skipped'
  readonly skipReason?: SkipReason | undefined
}

export type LeasedDelivery = {
  readonly id: string
  readonly subscriptionId: string
  readonly variant: string
  readonly address: string
  readonly name: string | undefined
  readonly messageId: string
  /** Attempts that were begun before this one. */
  readonly attempts: number
}

/**
 * How a lease on a row ends. `queued` and `postponed` give it back as if the attempt had not begun. The fault says what
 * else the reply asks for; it is not kept.
 */
export type Outcome =
  | {
      readonly state: 'accepted' | 'refused' | 'uncertain'
      readonly at: Date
      readonly reply: string
      readonly fault?: FaultCode
    }
  | {
      readonly state: 'deferred'
      readonly at: Date
      readonly reply: string
      readonly fault?: FaultCode
      readonly retryAt: Date
    }
  | { readonly state: 'skipped'; readonly at: Date; readonly reason: SkipReason }
  | { readonly state: 'queued'; readonly reply?: string }
  | { readonly state: 'postponed'; readonly until: Date }

export type RecordedOutcome = { readonly deliveryId: string; readonly outcome: Outcome }

export type Lease = {
  readonly mailingId: string
  readonly token: string
  readonly workerId: string
  readonly forMs: number
}

/**
 * The deliveries of all mailings, which are the queue as well. Every method is a constant number of guarded
 * statements whatever the number of rows; whoever changes a leased row shows its token.
 */
export type Ledger = {
  /** Enters rows that are not there yet, one per mailing and subscription. @returns how many were new */
  readonly enter: (rows: readonly NewDelivery[]) => Promise<number>
  /** Takes rows that are queued, or deferred and due. Never one that another worker holds. */
  readonly lease: (lease: Lease, limit: number) => Promise<LeasedDelivery[]>
  readonly renew: (lease: Lease) => Promise<void>
  /** Leased to submitting, before the first byte. @returns ids of the rows that the token still held */
  readonly beginSubmitting: (
    token: string,
    deliveryIds: readonly string[],
  ) => Promise<ReadonlySet<string>>
  /** Writes outcomes of rows that the token holds, late ones of rows found uncertain meanwhile included. */
  readonly record: (token: string, outcomes: readonly RecordedOutcome[]) => Promise<number>
  /** Leases that ran out: leased rows are queued again, submitting ones are uncertain. */
  readonly reclaim: () => Promise<{ readonly queued: number; readonly uncertain: number }>
  /** Reads every row of the mailing. */
  readonly counts: (mailingId: string) => Promise<DeliveryCounts>
  /** Whether any row of the mailing may still be sent; reads one. */
  readonly hasOpen: (mailingId: string) => Promise<boolean>
}

export type MailingRow = {
  readonly id: string
  readonly publicationId: string
  readonly editionId: string
  readonly state: MailingState
  readonly holdUntil: Date
  readonly audienceCursor: string | undefined
  /** Deliveries that were entered; absent before all were. */
  readonly audienceSize: number | undefined
  /** Renderer that its messages keep to, once the first of them was written. */
  readonly rendererVersion: string | undefined
  readonly startedAt: Date | undefined
  /** Set while it is prepared again: it had settled, and goes to the unsent. */
  readonly settledAt: Date | undefined
  /** Where it goes on when it is paused. */
  readonly resumeTo: 'preparing' | 'submitting'
  readonly samples: Samples
  /** Of its messages: those that came back, those whose reader pressed "spam". */
  readonly bounced: number
  readonly complained: number
}

/** `null` empties a field. */
export type MailingChange = {
  readonly startedAt?: Date
  readonly settledAt?: Date | null
  readonly audienceCursor?: string | null
  readonly audienceSize?: number
  readonly rendererVersion?: string
  readonly counts?: DeliveryCounts
  readonly samples?: Samples
  readonly pausedBy?: string | null
  readonly pauseReason?: string | null
  readonly resumeTo?: 'preparing' | 'submitting'
  /** A letter is to be written of it. */
  readonly report?: 'due'
}

export type MailingMove = {
  readonly mailingId: string
  readonly from: MailingState
  readonly to: MailingState
  readonly change?: MailingChange
}

export type Mailings = {
  /** Mailings with work ahead: holding, preparing, submitting; oldest first. */
  readonly open: () => Promise<MailingRow[]>
  readonly cancelledSince: (instant: Date) => Promise<MailingRow[]>
  readonly find: (mailingId: string) => Promise<MailingRow | undefined>
  /** One guarded write. @returns whether the mailing was in `from`, and so moved */
  readonly move: (move: MailingMove) => Promise<boolean>
}

export type AudienceMember = {
  readonly subscriptionId: string
  readonly address: string
  readonly normalizedAddress: string
  readonly name: string | undefined
}

/** Who gets a mailing. */
export type Audience = {
  /** Active subscriptions of a publication in the order of their ids, after a cursor. */
  readonly page: (of: {
    readonly publicationId: string
    readonly after: string | undefined
    readonly limit: number
  }) => Promise<AudienceMember[]>
  /** Which of these addresses may never be mailed. */
  readonly suppressedAmong: (normalizedAddresses: readonly string[]) => Promise<ReadonlySet<string>>
  /** Which of these subscriptions are no longer active. */
  readonly leftAmong: (subscriptionIds: readonly string[]) => Promise<ReadonlySet<string>>
}

/** Writes the message of a delivery; made once for a mailing. */
export type WriteMessage = (delivery: LeasedDelivery, date: Date) => Promise<Message>

export type MailingMessages = {
  readonly write: WriteMessage
  /** Host of Message-IDs, e.g. that of the sender's address. */
  readonly messageHost: string
  readonly rendererVersion: string
}

/** Gives the messages of a mailing, rendered and compiled at most once. */
export type MessagesOf = (mailing: MailingRow) => Promise<MailingMessages>
