import type { BounceReason, ReportKind } from './reports/report.js'

/** A delivery that a report names. */
export type ReturnedDelivery = {
  readonly id: string
  readonly mailingId: string
  readonly publicationId: string
  readonly subscriptionId: string
  readonly address: string
}

/** How a report was found to be about a delivery of ours. */
export type MatchedBy = 'token' | 'messageId' | 'provider' | 'nothing' | 'forgedToken'

/** A report as it is kept: without an address. */
export type KeptReport = {
  /** The same for the same report, however often it comes: the delivery and the kind, else a hash of the message. */
  readonly key: string
  readonly kind: ReportKind
  readonly reason: string
  readonly isPermanent: boolean
  readonly status: string | undefined
  readonly diagnostic: string | undefined
  readonly delivery: ReturnedDelivery | undefined
  readonly matchedBy: MatchedBy
  /** Which source brought it, e.g. `smtp`, `imap`, `postmark`. */
  readonly source: string
  readonly at: Date
}

/** What came back of a delivery, as its row shows it. */
export type ReturnedAs = 'bounced' | 'complained'

/** An accepted delivery, and what came back of it. */
export type PastDelivery = {
  readonly returned: ReturnedAs | undefined
  readonly reason: BounceReason | undefined
  readonly at: Date
}

export type SuppressReturned = {
  readonly address: string
  readonly reason: string
  readonly source: string
  /** Only for the sender of this publication; everywhere without it. */
  readonly ofPublication?: string
}

/** What recording needs of the database. Each method may be repeated. */
export type ReturnStore = {
  readonly findDelivery: (
    by:
      | { readonly id: string }
      | { readonly messageId: string }
      /** The newest accepted one to this address. */
      | { readonly address: string },
  ) => Promise<ReturnedDelivery | undefined>
  /** @returns `false` when a report of that key is kept already */
  readonly keep: (report: KeptReport) => Promise<boolean>
  /** How many reports about nobody were kept since then. */
  readonly countUnmatched: (since: Date) => Promise<number>
  /** A complaint replaces a bounce in the row; a bounce replaces nothing. */
  readonly mark: (
    deliveryId: string,
    returned: ReturnedAs,
    report: { readonly reason: string; readonly at: Date },
  ) => Promise<void>
  /** The newest accepted deliveries to this subscription, the newest first. */
  readonly pastDeliveries: (subscriptionId: string, limit: number) => Promise<PastDelivery[]>
  readonly suppress: (suppression: SuppressReturned) => Promise<void>
  /** Counts what came back of a mailing into its row, from which breakers read it. */
  readonly recount: (mailingId: string) => Promise<void>
}
