/** States of a mailing and where each may go next. Every change is an update guarded by the state it leaves. */
export const NEXT_MAILING_STATES = {
  holding: ['preparing', 'paused', 'cancelled'], // the undo window; then until a worker begins
  preparing: ['submitting', 'paused', 'cancelled'], // the audience is being entered into the ledger
  submitting: ['paused', 'settled', 'cancelled'],
  paused: ['preparing', 'submitting', 'cancelled'],
  settled: ['preparing', 'submitting'], // "send to unsent"; uncertain rows that are sent again
  cancelled: ['holding'], // undone, then published anew
} as const satisfies Record<string, readonly string[]>

/** `holding`, `preparing`, `submitting`, `paused`, `settled` or `cancelled`. */
export type MailingState = keyof typeof NEXT_MAILING_STATES

export const MAILING_STATES = Object.keys(NEXT_MAILING_STATES) as MailingState[]

/** States of a delivery: one mailing to one subscription. */
export const DELIVERY_STATES = [
  'queued',
  'leased',
  'submitting',
  'accepted',
  'deferred',
  'refused',
  'uncertain',
  'skipped',
] as const

/** `queued`, `leased`, `submitting`, `accepted`, `deferred`, `refused`, `uncertain` or `skipped`. */
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** How many deliveries are in each state. */
export type DeliveryCounts = Record<DeliveryState, number>

/** Why a subscriber gets no message of a mailing; `excluded` by the host's `audience`. */
export type SkipReason = 'suppressed' | 'unsubscribed' | 'cancelled' | 'excluded'

/** States of unfinished deliveries; a mailing settles when none of its deliveries is in one of them. */
export const OPEN_DELIVERY_STATES = ['queued', 'leased', 'submitting', 'deferred'] as const
