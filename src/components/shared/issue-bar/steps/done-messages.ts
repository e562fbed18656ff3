import type { StepKey } from '../../../../approve/steps.js'
import type { TextKey } from '../../../../i18n/languages.js'

/** What is said once a step is taken. */
export const DONE_MESSAGES: Readonly<Record<StepKey, TextKey>> = {
  sendForReview: 'issueBar:doneReview',
  sendCorrection: 'issueBar:doneReview',
  approve: 'issueBar:doneApproved',
  approveCorrection: 'issueBar:doneApproved',
  sendBack: 'issueBar:doneDraft',
  sendCorrectionBack: 'issueBar:doneDraft',
  publish: 'issueBar:donePublished',
  publishNow: 'issueBar:donePublished',
  schedule: 'issueBar:doneScheduled',
  reschedule: 'issueBar:doneScheduled',
  cancelSchedule: 'issueBar:doneUnscheduled',
  backToEdit: 'issueBar:doneBack',
  reopenCorrection: 'issueBar:doneBack',
  undo: 'issueBar:undone',
  correct: 'issueBar:doneCorrection',
  publishCorrection: 'issueBar:doneCorrectionPublished',
  dropCorrection: 'issueBar:doneDropped',
}
