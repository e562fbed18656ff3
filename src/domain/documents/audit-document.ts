import type { IssueContent } from '../content.js'
import type { LocalizedText } from '../localized-text.js'
import type { Related, StoredDocument } from './document-parts.js'
import type { IssueDocument } from './issue-documents.js'

/**
 * Who moved an issue, when, from which stage to which. Only Roundup writes it.
 *
 * @typeParam Extra fields that the host adds to the collection
 */
export type AuditDocument<Extra = unknown> = StoredDocument & {
  /** The issue. */
  issue: Related<IssueDocument>
  /** The stage that it left. */
  from: string
  /** The stage that it entered. */
  to: string
  /** Id of the user, or `system` for a worker. */
  actor: string
  /** Their name, as it was. */
  actorName?: string | null
  /** ISO 8601. */
  at: string
  /** SHA-256 of the content at that time. */
  contentHash?: string | null
  /** What they wrote about it. */
  note?: string | null
  /** What had changed since the approval. */
  changes?: LocalizedText[] | null
  /** The content at that time. */
  content?: IssueContent | null
} & Extra
