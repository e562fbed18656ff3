import type { LeasedDelivery } from './ledger.js'
import type { MailingRow } from './mailings.js'
import type { Message } from '../../domain/transport.js'

/** Writes the message of one delivery. @param date its Date header field */
export type WriteMessage = (delivery: LeasedDelivery, date: Date) => Promise<Message>

export type MailingMessages = {
  readonly write: WriteMessage
  /** Host of the Message-IDs: that of the sender's address, e.g. `news.example`. */
  readonly messageHost: string
  readonly rendererVersion: string
}

/** The messages of mailings, rendered and compiled once while a mailing is under way. */
export type MailingMessageSource = {
  readonly load: (mailing: MailingRow) => Promise<MailingMessages>
  /** Forgets the messages of every mailing but these. */
  readonly keepOnly: (mailingIds: ReadonlySet<string>) => void
}
