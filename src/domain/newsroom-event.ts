import type { LocalizedText } from './localized-text.js'

/** An event of the newsroom that somebody is notified of by e-mail. `by`, `approvedBy` and `scheduledBy` are ids of users. */
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
