import type { Acceptance } from '../finding.js'
import type { Correction } from '../issue/correction.js'
import type { Edit } from '../issue/edit.js'
import type { IssueStage } from '../issue/issue-stages.js'
import type { Approval, PublishChannel, PublishIntent } from '../issue/issue-workflow.js'

/** Where an issue is on its way to its readers. Roundup writes these; a write of `stage` asks for a transition. */
export type IssueWorkflowFields = {
  /** Where it is. */
  stage?: IssueStage | null
  /** What the reviewer says when it is sent back. */
  reviewNote?: string | null
  /** Who approved which content. */
  approval?: Approval | null
  /** A newer draft of a published issue. */
  correction?: Correction | null
  /** What publishing has to do, or has done. */
  intent?: PublishIntent | null
  /** Whether publishing mails it. */
  deliver?: PublishChannel | null
  /** ISO 8601; when it is published, if scheduled. */
  publishAt?: string | null
  /** IANA time zone in which `publishAt` was chosen. */
  zone?: string | null
  /** ISO 8601; when readers got it. */
  publishedAt?: string | null
  /** Identifies what it was imported from. */
  importedFrom?: string | null
  /** Who edited it, and when. */
  editors?: Edit[] | null
  /** Advisory findings that an editor accepted. */
  acceptedFindings?: Acceptance[] | null
  /** Payload's own status; `published` once readers have it. */
  _status?: ('draft' | 'published') | null
}
