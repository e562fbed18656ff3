import type { LocalizedText } from './localized-text.js'

/** An event of the newsroom that somebody is notified of by e-mail. `by`, `approvedBy` and `scheduledBy` are ids of users. */
export type NewsroomEvent =
  | {
      /** An author asked for a review. */
      readonly kind: 'reviewRequested'
      /** Id of the issue. */
      readonly issueId: string
      /** Id of the user. */
      readonly by: string
    }
  | {
      /** A reviewer sent the issue back. */
      readonly kind: 'sentBack'
      /** Id of the issue. */
      readonly issueId: string
      /** Id of the user. */
      readonly by: string
      /** What the reviewer wrote. */
      readonly note: string
    }
  | {
      /** Something changed after the approval. */
      readonly kind: 'approvalVoided'
      /** Id of the issue. */
      readonly issueId: string
      /** Id of the user. */
      readonly by: string
      /** Id of the user whose approval it was. */
      readonly approvedBy: string
      /** What changed. */
      readonly changes: readonly LocalizedText[]
    }
  | {
      /** A scheduled issue could not be published. */
      readonly kind: 'publishRefused'
      /** Id of the issue. */
      readonly issueId: string
      /** Why. */
      readonly reason: LocalizedText | string
      /** Id of the user who scheduled it. */
      readonly scheduledBy: string
    }
  | {
      /** A scheduled issue is late, because the database does not answer. */
      readonly kind: 'publicationDelayed'
      /** Id of the issue. */
      readonly issueId: string
      /** Id of the user who scheduled it. */
      readonly scheduledBy: string
    }
  | {
      /** Every delivery has an outcome. */
      readonly kind: 'mailingSettled'
      /** Id of the mailing. */
      readonly mailingId: string
    }
  | {
      /** A breaker or a fault paused it. */
      readonly kind: 'mailingPaused'
      /** Id of the mailing. */
      readonly mailingId: string
    }
  | {
      /** It waits for nothing, and has no new outcome. */
      readonly kind: 'mailingStill'
      /** Id of the mailing. */
      readonly mailingId: string
    }
