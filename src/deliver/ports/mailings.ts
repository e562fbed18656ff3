import type { DeliveryCounts, MailingState } from '../../domain/mailing-states.js'
import type { Samples } from '../samples.js'

export type MailingRow = {
  readonly id: string
  readonly publicationId: string
  readonly editionId: string
  readonly state: MailingState
  readonly holdUntil: Date
  readonly audienceCursor: string | undefined
  /** How many deliveries were entered; absent until all are. */
  readonly audienceSize: number | undefined
  /** The renderer that its messages keep to, once the first of them was written. */
  readonly rendererVersion: string | undefined
  readonly startedAt: Date | undefined
  /** Set while it is prepared again: it had settled, and goes to the unsent. */
  readonly settledAt: Date | undefined
  /** The state in which it continues after a pause. */
  readonly resumeTo: 'preparing' | 'submitting'
  readonly samples: Samples
  /** How many of its messages bounced. */
  readonly bounced: number
  /** How many readers reported it as spam. */
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
  /** A notification about it is to be sent. */
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
  /** One guarded write. @returns whether the mailing was in `from`, and so was changed */
  readonly move: (move: MailingMove) => Promise<boolean>
}
