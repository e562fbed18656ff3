import type { LocalizedText } from './localized-text.js'

/** What happened at the desk that somebody is told of by a letter. `by` and `approvedBy` are ids of users. */
export type NewsroomEvent =
  | { readonly kind: 'reviewRequested'; readonly issueId: string; readonly by: string }
  | {
      readonly kind: 'sentBack'
      readonly issueId: string
      readonly by: string
      readonly note: string
    }
  | {
      readonly kind: 'approvalVoided'
      readonly issueId: string
      readonly by: string
      readonly approvedBy: string
      readonly changes: readonly LocalizedText[]
    }
  | {
      readonly kind: 'publishRefused'
      readonly issueId: string
      readonly reason: LocalizedText | string
      readonly scheduledBy: string
    }
  | {
      readonly kind: 'publicationDelayed'
      readonly issueId: string
      readonly scheduledBy: string
    }
  | { readonly kind: 'mailingSettled'; readonly mailingId: string }
  | { readonly kind: 'mailingPaused'; readonly mailingId: string }
  | { readonly kind: 'mailingStill'; readonly mailingId: string }
