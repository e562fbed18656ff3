import type { DeliveryCounts, DeliveryState, MailingState } from '../mailing-states.js'
import type { Related, StoredDocument } from './document-parts.js'
import type { EditionDocument } from './edition-documents.js'
import type { IssueDocument } from './issue-documents.js'
import type { PublicationDocument } from './publication-document.js'

/**
 * One sending of one edition to one audience. An issue has at most one. Only Roundup writes it.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type MailingDocument<Extra = unknown> = StoredDocument & {
  /** Title of the issue. Virtual: read only. */
  issueTitle?: string | null
  /** The issue. */
  issue: Related<IssueDocument>
  /** What is sent. */
  edition: Related<EditionDocument>
  /** Whose rules apply. */
  publication: Related<PublicationDocument>
  /** Where it is. */
  state: MailingState
  /** ISO 8601; until then it can be undone. */
  holdUntil: string
  /** Which renderer writes its mails. */
  rendererVersion?: string | null
  /** Id of the user who paused it, or the breaker that did. */
  pausedBy?: string | null
  /** Why it is paused, in English. */
  pauseReason?: string | null
  /** The state that it returns to when it is resumed. */
  resumeTo?: string | null
  /** How far the e-mail about its end is. */
  report?: string | null
  /** The last subscription that was entered into the ledger. */
  audienceCursor?: string | null
  /** How many subscriptions it goes to, once all are entered. */
  audienceSize?: number | null
  /** How many deliveries are in which state, as of the last update. */
  counts?: DeliveryCounts | null
  /** What its screen shows beside the counts; the shape may change with any version. */
  samples?: unknown
  /** How many messages bounced later. */
  bounced?: number | null
  /** How many readers complained. */
  complained?: number | null
  /** ISO 8601; when the first worker began. */
  startedAt?: string | null
  /** ISO 8601; when the last delivery had an outcome. */
  settledAt?: string | null
} & Extra

/**
 * One mailing to one subscription: a row of the ledger. Only workers write it.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type DeliveryDocument<Extra = unknown> = {
  /** A UUID of version 7, on every database. */
  id: string
  /** The mailing. */
  mailing: Related<MailingDocument>
  /** Id of the subscription, which may have been deleted since. */
  subscription: string
  /** Which of the issue's variants it gets; `all` is the only one so far. */
  variant: string
  /** The recipient's address, as it was. */
  address: string
  /** The recipient's name, as it was. */
  name?: string | null
  /** Its outcome so far. `accepted` means that the server answered 250, and no more. */
  state: DeliveryState
  /** Why no message is sent. */
  skipReason?: string | null
  /** How often it was tried. */
  attempts: number
  /** ISO 8601; when it is tried again. */
  nextAttemptAt?: string | null
  /** The mail server's last reply. */
  lastReply?: string | null
  /** The message's Message-ID. */
  messageId?: string | null
  /** What came back of an accepted message. */
  returned?: ('bounced' | 'complained') | null
  /** What the report says. */
  returnReason?: string | null
  /** ISO 8601. */
  returnedAt?: string | null
  /** ISO 8601; when its state changed last. */
  changedAt?: string | null
  /** Identifies the lease of a worker. */
  leaseToken?: string | null
  /** Id of the worker that has it. */
  leaseWorker?: string | null
  /** ISO 8601; when the lease ends. */
  leaseUntil?: string | null
  /** ISO 8601; when it had its outcome. */
  settledAt?: string | null
} & Extra
