import type { Clock } from '../domain/clock.js'
import type { DeliveryCounts, MailingState } from '../domain/mailing-states.js'
import type { DeskLedger } from './desk-ledger.js'
import type { Audience, Ledger, Mailings, MessagesOf, Transport } from './ports.js'

export type MailingNews = {
  readonly mailingId: string
  readonly state: MailingState
  readonly startedAt: Date | undefined
  readonly counts: DeliveryCounts
}

/** What one worker works with. */
export type Desk = {
  readonly audience: Audience
  readonly clock: Clock
  /** Messages in flight at once. */
  readonly connections: number
  /** Time after a mailing's start at which deferred deliveries are given up. */
  readonly giveUpAfterMs: number
  readonly ledger: Ledger & Pick<DeskLedger, 'requeue' | 'skipOpen' | 'standing'>
  readonly mailings: Mailings
  readonly messagesOf: MessagesOf
  readonly newId: () => string
  readonly onNews: (news: MailingNews) => void
  /** Aborted: finish what is in flight, give the rest back. */
  readonly signal: AbortSignal
  readonly transport: Transport
  readonly workerId: string
}
